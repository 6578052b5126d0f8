import CTurboJPEG

/// JPEG through TurboJPEG.
enum JPEGCodec {
  private static let quality: Int32 = 90

  /// As stored, not turned.
  static func pixels(_ bytes: [UInt8], _ header: PictureHeader) throws(PictureFault) -> Pixels {
    let (width, height) = (header.width, header.height)
    let found = try decode(bytes, header, (width, height), channels: 3, format: TJPF_RGB)
    return Pixels(width: width, height: height, channels: 3, bytes: found)
  }

  /// As stored, not turned; the shorter side is at least so long where the picture is.
  static func gray(
    _ bytes: [UInt8], _ header: PictureHeader, atLeast side: Int?
  ) throws(PictureFault) -> GrayPixels {
    let (width, height) = scaled(header, atLeast: side)
    let found = try decode(bytes, header, (width, height), channels: 1, format: TJPF_GRAY)
    return GrayPixels(width: width, height: height, bytes: found)
  }

  static func scaled(
    _ header: PictureHeader, atLeast side: Int?
  ) -> (width: Int, height: Int) {
    var eighths = 8
    if let side {
      let shorter = min(header.width, header.height)
      eighths = [1, 2, 4].first { shorter * $0 / 8 >= side } ?? 8
    }
    return ((header.width * eighths + 7) / 8, (header.height * eighths + 7) / 8)
  }

  private static func decode(
    _ bytes: [UInt8], _ header: PictureHeader, _ scaled: (width: Int, height: Int), channels: Int,
    format: TJPF
  ) throws(PictureFault) -> [UInt8] {
    guard let codec = Codec(tjInitDecompress()), codec.agrees(with: header, on: bytes) else {
      throw PictureFault(.damaged)
    }
    let size = scaled.width * scaled.height * channels
    var fault: PictureFault?
    let pixels = [UInt8](unsafeUninitializedCapacity: size) { target, count in
      // What a damaged file leaves out must not be whatever lay in memory.
      target.initialize(repeating: 128)
      count = size
      let status = bytes.withUnsafeBufferPointer { source in
        tjDecompress2(
          codec.pointer, source.baseAddress, UInt(source.count), target.baseAddress,
          Int32(scaled.width), 0, Int32(scaled.height), Int32(format.rawValue),
          TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS)
      }
      if status != 0 { fault = codec.fault }
    }
    if let fault { throw fault }
    return pixels
  }

  static func encode(_ pixels: Pixels) throws(PictureFault) -> [UInt8] {
    guard let codec = Codec(tjInitCompress()) else { throw PictureFault(.unwritable) }
    var buffer: UnsafeMutablePointer<UInt8>?
    var size: UInt = 0
    defer { tjFree(buffer) }
    let format = pixels.channels == 4 ? TJPF_RGBX : TJPF_RGB
    let status = pixels.bytes.withUnsafeBufferPointer { source in
      tjCompress2(
        codec.pointer, source.baseAddress, Int32(pixels.width), 0, Int32(pixels.height),
        Int32(format.rawValue), &buffer, &size, Int32(TJSAMP_444.rawValue), quality,
        TJFLAG_ACCURATEDCT)
    }
    guard status == 0, let buffer else { throw PictureFault(.unwritable) }
    return Array(UnsafeBufferPointer(start: buffer, count: Int(size)))
  }
}

/// TurboJPEG's handle, freed with its owner.
private struct Codec: ~Copyable {
  let pointer: tjhandle

  init?(_ pointer: tjhandle?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  deinit { tjDestroy(pointer) }

  /// Whether the library finds the size that was held to the limit.
  func agrees(with header: PictureHeader, on bytes: [UInt8]) -> Bool {
    var (width, height, sampling, space) = (Int32(0), Int32(0), Int32(0), Int32(0))
    _ = bytes.withUnsafeBufferPointer { bytes in
      tjDecompressHeader3(
        pointer, bytes.baseAddress, UInt(bytes.count), &width, &height, &sampling, &space)
    }
    return Int(width) == header.width && Int(height) == header.height
  }

  /// Nil where the library only remarks on something any viewer passes over.
  var fault: PictureFault? {
    let words = String(cString: tjGetErrorStr2(pointer))
    if words.contains("Premature end of JPEG file") { return PictureFault(.truncated) }
    guard tjGetErrorCode(pointer) != TJERR_WARNING.rawValue else { return nil }
    return words.contains("color") || words.contains("Unsupported")
      ? PictureFault(.unsupported, "用了印刷的颜色（CMYK）或少见的存法，没有打开。") : PictureFault(.damaged)
  }
}
