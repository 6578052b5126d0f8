import Foundation

/// A copy of a file made from one reading, whose bytes somebody watches as they pass.
package enum FileCopy {
  /// Writes `target` anew; it must not be there. A file that changes while it is read is refused, and
  /// nothing is left of the copy. Memory does not grow with the file.
  ///
  /// - Returns: its size.
  @discardableResult
  package static func copy(
    _ source: String, to target: String, observing: (RawSpan) throws -> Void
  ) throws -> UInt64 {
    _ = try SourceFile.stamp(of: source, for: .read)
    var copy = try TargetFile(target)
    do {
      let size = try FilePieces.read(source) { piece in
        try copy.write(piece)
        try observing(piece)
      }
      try copy.finish()
      return size
    } catch {
      unlink(target)
      throw error
    }
  }
}

/// A new file that is being written, closed with its owner.
private struct TargetFile: ~Copyable {
  private let path: String
  private var descriptor: Int32

  init(_ path: String) throws(ArchiveError) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw ArchiveError(.write, path, ArchiveError.reason(system: errno))
    }
    self.path = path
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func write(_ piece: RawSpan) throws(ArchiveError) {
    var written = 0
    while written < piece.byteCount {
      let count = piece.extracting(written..<piece.byteCount).withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw fault(count == 0 ? EIO : errno) }
      written += count
    }
  }

  /// Some disks tell that they are full only now.
  mutating func finish() throws(ArchiveError) {
    let result = close(descriptor)
    descriptor = -1
    guard result == 0 else { throw fault(errno) }
  }

  private func fault(_ number: Int32) -> ArchiveError {
    ArchiveError(.write, path, ArchiveError.reason(system: number))
  }
}
