/// The chunks of a PNG that its pixels need (W3C PNG, 11). Texts and whatever else programs write beside
/// them are passed over unread: they may be hundreds of megabytes.
enum PNGChunks {
  /// Beside the critical ones, which begin with a capital.
  private static let needed: Set = ["tRNS", "gAMA", "cHRM", "sRGB", "iCCP"]
  /// A colour profile has some kilobytes.
  private static let largestProfile = 1 << 20
  /// Of any kind; a picture of the largest size has some ten thousand.
  private static let mostChunks = 200_000

  /// Nil where they are more than the limit.
  static func bytes(of file: PictureFile, limit: Int) throws(PictureFault) -> [UInt8]? {
    var bytes = try file.bytes(at: 0, upTo: 8)
    var offset = bytes.count
    for _ in 0..<mostChunks {
      let head = try file.bytes(at: offset, upTo: 8)
      guard head.count == 8 else { return bytes }
      let length = 12 + head[..<4].reduce(0) { $0 << 8 | Int($1) }
      if isNeeded(head[4...], length) {
        guard bytes.count + min(length, file.size - offset) <= limit else { return nil }
        try file.append(at: offset, upTo: length, to: &bytes)
      }
      offset += length
      if head[4...].elementsEqual("IEND".utf8) { return bytes }
    }
    throw PictureFault(.damaged)
  }

  private static func isNeeded(_ name: ArraySlice<UInt8>, _ length: Int) -> Bool {
    if name.first.map({ $0 & 0x20 == 0 }) ?? false { return true }
    return length <= largestProfile && needed.contains(String(decoding: name, as: UTF8.self))
  }
}
