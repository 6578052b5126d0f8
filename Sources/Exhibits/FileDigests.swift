import Archives
package import Seals

/// A file's fingerprints by two hashes and its size, from one pass over its untouched bytes.
package struct FileDigests: Hashable, Sendable {
  package let size: Int
  package let sha256: String
  package let sm3: String

  /// Nil where the file cannot be read to its end.
  package static func of(_ location: String) -> FileDigests? {
    guard let (size, digests) = all([.sha256, .sm3], of: location) else { return nil }
    return FileDigests(size: size, sha256: digests[.sha256] ?? "", sm3: digests[.sm3] ?? "")
  }

  /// Nil where the file cannot be read to its end.
  package static func sha256(of location: String) -> String? {
    all([.sha256], of: location)?.digests[.sha256]
  }

  /// By any hashes, in one pass; nil where the file cannot be read to its end.
  package static func all(
    _ algorithms: Set<DigestAlgorithm>, of location: String
  ) -> (size: Int, digests: [DigestAlgorithm: String])? {
    let hashes = algorithms.map(SharedDigest.init)
    let size = try? FilePieces.read(location) { bytes in
      for hash in hashes { hash.take(bytes) }
    }
    guard let size else { return nil }
    return (
      Int(clamping: size), Dictionary(uniqueKeysWithValues: hashes.map { ($0.algorithm, $0.text) })
    )
  }
}

/// A digest that a list can hold.
private final class SharedDigest {
  private var digest: StreamingDigest

  init(_ algorithm: DigestAlgorithm) { digest = StreamingDigest(algorithm) }

  var algorithm: DigestAlgorithm { digest.algorithm }
  var text: String { digest.finish() }

  func take(_ bytes: RawSpan) { digest.update(bytes) }
}
