import Foundation

/// A file's fingerprints by two hashes and its size, from one pass over its untouched bytes.
package struct FileDigests: Hashable, Sendable {
  package let size: Int
  package let sha256: String
  package let sm3: String

  /// Nil where the file cannot be read to its end.
  package static func of(_ location: String) -> FileDigests? {
    var (sha256, sm3) = (StreamingFingerprint(), SM3())
    let size = try? FilePieces.read(location) { bytes in
      sha256.update(bytes)
      sm3.update(bytes)
    }
    return size.map { FileDigests(size: $0, sha256: sha256.finish().hex, sm3: sm3.finish()) }
  }
}

/// A file's bytes one piece after another; memory does not grow with it.
package enum FilePieces {
  /// - Returns: how many bytes there were.
  package static func read(_ location: String, _ take: ([UInt8]) -> Void) throws -> Int {
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: location))
    defer { try? handle.close() }
    var size = 0
    while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
      take(Array(piece))
      size += piece.count
    }
    return size
  }
}
