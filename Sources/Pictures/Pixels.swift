/// A picture as red, green, blue and, where it is not opaque, alpha: a byte each, row after row.
package struct Pixels: Hashable, Sendable {
  package let width: Int
  package let height: Int
  /// 3, or 4 with alpha.
  package let channels: Int
  package internal(set) var bytes: [UInt8]

  package init(width: Int, height: Int, channels: Int, bytes: [UInt8]) {
    precondition(
      width > 0 && height > 0 && [3, 4].contains(channels)
        && bytes.count == width * height * channels, "A picture's bytes must fill it.")
    self.width = width
    self.height = height
    self.channels = channels
    self.bytes = bytes
  }

  /// A PNG, JPEG or WebP as it is shown: a JPEG's orientation is applied.
  package init(of path: String) throws(PictureFault) {
    try self.init(try PictureBytes(path))
  }

  package init(decoding bytes: [UInt8]) throws(PictureFault) {
    try self.init(try PictureBytes(bytes))
  }

  private init(_ file: PictureBytes) throws(PictureFault) {
    let header = try PictureHeader(file)
    switch file.kind {
    case .png: self = try PNGCodec.pixels(file.bytes)
    case .jpeg:
      self = try JPEGCodec.pixels(file.bytes, header).turned(header.orientation)
    case .webp: self = try WebPCodec.pixels(file.bytes)
    case .gif: throw PictureFault(.unsupported)
    }
  }

  /// The picture's bytes as PNG or JPEG; nothing but the pixels goes in, and the same pixels always give
  /// the same bytes. A JPEG has no alpha.
  package func encoded(as kind: PictureKind) throws(PictureFault) -> [UInt8] {
    switch kind {
    case .png: try PNGCodec.encode(self)
    case .jpeg: try JPEGCodec.encode(self)
    case .webp, .gif: throw PictureFault(.unwritable)
    }
  }

  func turned(_ orientation: Orientation) -> Pixels {
    guard orientation != .upright else { return self }
    let isSwapped = orientation.swapsSides
    let (newWidth, newHeight) = isSwapped ? (height, width) : (width, height)
    let turned = [UInt8](unsafeUninitializedCapacity: bytes.count) { target, count in
      bytes.withUnsafeBufferPointer { bytes in
        var place = 0
        for y in 0..<newHeight {
          for x in 0..<newWidth {
            let from = orientation.source(x: x, y: y, width: width, height: height)
            let start = (from.y * width + from.x) * channels
            for channel in 0..<channels {
              target[place] = bytes[start + channel]
              place += 1
            }
          }
        }
      }
      count = bytes.count
    }
    return Pixels(width: newWidth, height: newHeight, channels: channels, bytes: turned)
  }
}
