import Foundation

/// A picture's file, read where it is asked for.
final class PictureFile {
  private static let pieceSize = 1 << 18

  let size: Int
  private let handle: FileHandle

  init(_ path: String) throws(PictureFault) {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: real)
    // Opening a pipe would wait for whoever writes to it.
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let handle = FileHandle(forReadingAtPath: real)
    else { throw PictureFault(.unreadable) }
    guard let size = try? handle.seekToEnd() else { throw PictureFault(.unreadable) }
    self.handle = handle
    self.size = Int(clamping: size)
  }

  deinit { try? handle.close() }

  /// As many bytes as are there, up to a count.
  func bytes(at offset: Int, upTo count: Int) throws(PictureFault) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, min(count, size - offset)))
    try append(at: offset, upTo: count, to: &bytes)
    return bytes
  }

  /// Piece by piece, so that a large file lies in memory once.
  func append(
    at offset: Int, upTo count: Int, to bytes: inout [UInt8]
  ) throws(PictureFault) {
    guard offset < size else { return }
    guard (try? handle.seek(toOffset: UInt64(offset))) != nil else {
      throw PictureFault(.unreadable)
    }
    var left = min(count, size - offset)
    while left > 0 {
      guard let piece = try? handle.read(upToCount: min(left, Self.pieceSize)) else {
        throw PictureFault(.unreadable)
      }
      if piece.isEmpty { return }
      bytes.append(contentsOf: piece)
      left -= piece.count
    }
  }
}
