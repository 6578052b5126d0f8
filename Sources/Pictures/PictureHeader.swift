/// What a picture says of itself before a pixel of it is read.
package struct PictureHeader: Hashable, Sendable {
  /// Larger pictures are not opened: a few kilobytes can claim to be billions of pixels.
  package static let pixelLimit = 100_000_000

  package let kind: PictureKind
  /// As stored.
  package let width: Int
  package let height: Int
  /// How a JPEG is to be turned before it is shown.
  package let orientation: Orientation
  /// Bytes that opening it takes besides its pixels.
  let roomBeside: Int

  /// - Throws: where it is no picture, damaged, or larger than is opened.
  package init(of path: String) throws(PictureFault) {
    try self.init(try PictureBytes(path, .head))
  }

  package init(_ bytes: [UInt8]) throws(PictureFault) {
    try self.init(try PictureBytes(bytes))
  }

  init(_ file: PictureBytes) throws(PictureFault) {
    kind = file.kind
    var orientation = Orientation.upright
    var roomBeside = 0
    switch file.kind {
    case .png: (width, height) = try PNGCodec.size(file.bytes)
    case .jpeg:
      let markers = try JPEGMarkers(file.bytes)
      (width, height) = (markers.width, markers.height)
      orientation = markers.orientation
      roomBeside = markers.roomForPasses
      try markers.refuseEndlessScans()
    case .webp:
      (width, height) = try WebPCodec.size(file.bytes)
      roomBeside = try WebPCodec.isLossy(file.bytes) ? 0 : 4 * width * height
    case .gif: (width, height) = try Self.gifSize(file.bytes)
    }
    self.orientation = orientation
    self.roomBeside = roomBeside
    guard width > 0, height > 0 else { throw PictureFault(.damaged) }
    let (pixels, isTooMuch) = width.multipliedReportingOverflow(by: height)
    guard !isTooMuch, pixels <= Self.pixelLimit else {
      throw PictureFault(
        .tooLarge, "有 \(width)×\(height) 像素，超过 \(Self.pixelLimit / 100_000_000) 亿像素的上限，没有打开。")
    }
  }

  private static func gifSize(_ bytes: [UInt8]) throws(PictureFault) -> (Int, Int) {
    guard bytes.count >= 10 else { throw PictureFault(.truncated) }
    return (Int(bytes[6]) | Int(bytes[7]) << 8, Int(bytes[8]) | Int(bytes[9]) << 8)
  }
}
