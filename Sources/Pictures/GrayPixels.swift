/// A picture as brightness alone, a byte a pixel, row after row.
package struct GrayPixels: Hashable, Sendable {
  package let width: Int
  package let height: Int
  package let bytes: [UInt8]

  package init(width: Int, height: Int, bytes: [UInt8]) {
    precondition(
      width > 0 && height > 0 && bytes.count == width * height,
      "A picture's bytes must fill it.")
    self.width = width
    self.height = height
    self.bytes = bytes
  }

  /// As stored, not turned. With a length for the shorter side a JPEG is read smaller, which is faster.
  ///
  /// - Throws: also where it would take more room than a look is worth.
  package init(of path: String, atLeast side: Int? = nil) throws(PictureFault) {
    try self.init(try PictureBytes(path, .look), atLeast: side)
  }

  init(_ file: PictureBytes, atLeast side: Int? = nil) throws(PictureFault) {
    let header = try PictureHeader(file)
    guard Self.room(header, atLeast: side) + file.bytes.count <= PictureBytes.lookLimit else {
      throw PictureFault(.tooLargeToCompare)
    }
    switch file.kind {
    case .png: self.init(taking: try PNGCodec.opaque(file.bytes))
    case .jpeg: self = try JPEGCodec.gray(file.bytes, header, atLeast: side)
    case .webp: self = try WebPCodec.gray(file.bytes)
    case .gif: throw PictureFault(.unsupported)
    }
  }

  /// Bytes that opening it takes.
  private static func room(_ header: PictureHeader, atLeast side: Int?) -> Int {
    let pixels = header.width * header.height
    switch header.kind {
    case .png: return 3 * pixels
    case .jpeg:
      let (width, height) = JPEGCodec.scaled(header, atLeast: side)
      return width * height + header.roomBeside
    // Brightness, with colours thinned out, and the brightness alone.
    case .webp: return 3 * pixels + header.roomBeside
    case .gif: return 0
    }
  }

  /// Brightness as JPEG reckons it (ITU-R BT.601), written over the colours, so that no second picture is
  /// held in memory.
  private init(taking pixels: consuming Pixels) {
    let (width, height, channels) = (pixels.width, pixels.height, pixels.channels)
    var bytes = pixels.bytes
    pixels.bytes = []
    bytes.withUnsafeMutableBufferPointer { bytes in
      for place in 0..<(width * height) {
        let start = place * channels
        let sum =
          299 * Int(bytes[start]) + 587 * Int(bytes[start + 1]) + 114 * Int(bytes[start + 2])
        bytes[place] = UInt8((sum + 500) / 1000)
      }
    }
    bytes.removeLast(bytes.count - width * height)
    self.init(width: width, height: height, bytes: bytes)
  }
}
