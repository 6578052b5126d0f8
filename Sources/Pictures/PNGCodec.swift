import CLibPNG

/// PNG through libpng's simplified calls, which report trouble instead of jumping out of it.
enum PNGCodec {
  static func size(_ bytes: [UInt8]) throws(PictureFault) -> (width: Int, height: Int) {
    guard bytes.count >= 33 else { throw PictureFault(.truncated) }
    guard bytes[12..<16].elementsEqual("IHDR".utf8) else { throw PictureFault(.damaged) }
    func number(_ offset: Int) -> Int {
      bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
    return (number(16), number(20))
  }

  static func pixels(_ bytes: [UInt8]) throws(PictureFault) -> Pixels {
    let found = try read(bytes, isOpaque: false)
    return Pixels(
      width: found.width, height: found.height, channels: found.channels, bytes: found.bytes)
  }

  /// What is transparent is shown on white.
  static func opaque(_ bytes: [UInt8]) throws(PictureFault) -> Pixels {
    let found = try read(bytes, isOpaque: true)
    return Pixels(width: found.width, height: found.height, channels: 3, bytes: found.bytes)
  }

  private static func read(
    _ bytes: [UInt8], isOpaque: Bool
  ) throws(PictureFault) -> (width: Int, height: Int, channels: Int, bytes: [UInt8]) {
    let reading = Reading()
    let outcome = bytes.withUnsafeBytes { reading.read($0, isOpaque: isOpaque) }
    return try outcome.get()
  }

  static func encode(_ pixels: Pixels) throws(PictureFault) -> [UInt8] {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    image.width = png_uint_32(pixels.width)
    image.height = png_uint_32(pixels.height)
    image.format = pixels.channels == 4 ? rgba : rgb
    defer { png_image_free(&image) }
    // More than deflate can need when nothing is to be saved; untouched memory costs nothing.
    let raw = pixels.bytes.count + pixels.height
    let capacity = raw + raw / 8 + raw / 64 + 4096
    var isDone = false
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
      var size = png_alloc_size_t(capacity)
      isDone = pixels.bytes.withUnsafeBytes { source in
        png_image_write_to_memory(
          &image, target.baseAddress, &size, 0, source.baseAddress, 0, nil) != 0
      }
      isDone = isDone && size <= capacity
      count = isDone ? Int(size) : 0
    }
    guard isDone else { throw PictureFault(.unwritable) }
    return bytes
  }

  fileprivate static let rgb = png_uint_32(PNG_FORMAT_FLAG_COLOR)
  fileprivate static let alpha = png_uint_32(PNG_FORMAT_FLAG_ALPHA)
  fileprivate static let rgba = rgb | alpha
}

/// One reading; libpng's state is freed with it.
private final class Reading {
  typealias Found = (width: Int, height: Int, channels: Int, bytes: [UInt8])

  private var image = png_image()

  init() { image.version = png_uint_32(PNG_IMAGE_VERSION) }

  deinit { png_image_free(&image) }

  func read(_ bytes: UnsafeRawBufferPointer, isOpaque: Bool) -> Result<Found, PictureFault> {
    guard png_image_begin_read_from_memory(&image, bytes.baseAddress, bytes.count) != 0 else {
      return .failure(PictureFault(.damaged))
    }
    let (width, height) = (Int(image.width), Int(image.height))
    guard width * height <= PictureHeader.pixelLimit else {
      return .failure(PictureFault(.tooLarge))
    }
    let hasAlpha = image.format & PNGCodec.alpha != 0 && !isOpaque
    image.format = hasAlpha ? PNGCodec.rgba : PNGCodec.rgb
    let channels = hasAlpha ? 4 : 3
    var white = png_color(red: 255, green: 255, blue: 255)
    var isDone = false
    let size = width * height * channels
    let pixels = [UInt8](unsafeUninitializedCapacity: size) { target, count in
      isDone = png_image_finish_read(&image, &white, target.baseAddress, 0, nil) != 0
      count = isDone ? size : 0
    }
    return isDone
      ? .success((width, height, channels, pixels)) : .failure(PictureFault(.truncated))
  }
}
