import Foundation

/// A copy of a file made from one reading, whose bytes somebody watches as they pass.
package enum FileCopy {
  private static let pieceSize = 1 << 18

  /// Writes `target` anew; it must not be there. A file that changes while it is read is refused, and
  /// nothing is left of the copy. Memory does not grow with the file.
  ///
  /// - Returns: its size.
  @discardableResult
  package static func copy(
    _ source: String, to target: String, observing: (UnsafeRawBufferPointer) throws -> Void
  ) throws -> UInt64 {
    let stamp = try SourceFile.stamp(of: source, for: .read)
    var input = try SourceFile(source, stamp: stamp)
    let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw ArchiveError(.write, target, ArchiveError.reason(system: errno))
    }
    do {
      try pump(&input, into: descriptor, target, observing)
    } catch {
      close(descriptor)
      unlink(target)
      throw error
    }
    guard close(descriptor) == 0 else {
      let number = errno
      unlink(target)
      throw ArchiveError(.write, target, ArchiveError.reason(system: number))
    }
    return stamp.size
  }

  private static func pump(
    _ input: inout SourceFile, into descriptor: Int32, _ target: String,
    _ observing: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 64)
    defer { room.deallocate() }
    while true {
      let count = try input.read(into: room)
      if count == 0 { return }
      let piece = UnsafeRawBufferPointer(rebasing: room[..<count])
      try write(piece, into: descriptor, target)
      try observing(piece)
    }
  }

  private static func write(
    _ piece: UnsafeRawBufferPointer, into descriptor: Int32, _ target: String
  ) throws(ArchiveError) {
    var rest = piece[...]
    while !rest.isEmpty {
      let buffer = UnsafeRawBufferPointer(rebasing: rest)
      let count = Foundation.write(descriptor, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw ArchiveError(.write, target, ArchiveError.reason(system: count == 0 ? EIO : errno))
      }
      rest = rest.dropFirst(count)
    }
  }
}
