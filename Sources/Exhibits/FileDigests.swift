import Foundation

/// A file's fingerprints by two hashes and its size, from one pass over its untouched bytes.
package struct FileDigests: Hashable, Sendable {
  package let size: Int
  package let sha256: String
  package let sm3: String

  /// Nil where the file cannot be read to its end. Memory does not grow with it.
  package static func of(_ location: String) -> FileDigests? {
    guard let handle = FileHandle(forReadingAtPath: location) else { return nil }
    defer { try? handle.close() }
    var (sha256, sm3) = (StreamingFingerprint(), SM3())
    var size = 0
    do {
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        let bytes = Array(piece)
        sha256.update(bytes)
        sm3.update(bytes)
        size += bytes.count
      }
    } catch {
      return nil
    }
    return FileDigests(size: size, sha256: sha256.finish().hex, sm3: sm3.finish())
  }
}
