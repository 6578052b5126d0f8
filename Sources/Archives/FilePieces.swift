import Foundation

/// A file's bytes one piece after another. Memory does not grow with the file.
package enum FilePieces {
  /// Small enough that the same memory serves file after file.
  private static let size = 1 << 16

  /// Hands over every piece once. A file that changes while it is read is an error, and so is one that
  /// is no regular file.
  ///
  /// - Returns: how many bytes there were.
  @discardableResult
  package static func read(
    _ path: String, _ take: (RawSpan) throws -> Void
  ) throws -> UInt64 {
    let stamp = try SourceFile.stamp(of: path, for: .read)
    var file = try SourceFile(path, stamp: stamp)
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
    defer { room.deallocate() }
    while true {
      let count = try file.read(into: room)
      if count == 0 { return stamp.size }
      try take(UnsafeRawBufferPointer(rebasing: room[..<count]).bytes)
    }
  }
}
