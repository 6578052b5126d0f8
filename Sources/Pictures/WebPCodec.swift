import CLibWebP

/// WebP through libwebp's decoder. A moving one is not opened.
enum WebPCodec {
  static func size(_ bytes: [UInt8]) throws(PictureFault) -> (width: Int, height: Int) {
    let features = try features(bytes)
    return (Int(features.width), Int(features.height))
  }

  /// One without loss is held as whole colours until its end.
  static func isLossy(_ bytes: [UInt8]) throws(PictureFault) -> Bool {
    try features(bytes).format == 1
  }

  private static func features(_ bytes: [UInt8]) throws(PictureFault) -> WebPBitstreamFeatures {
    var features = WebPBitstreamFeatures()
    let status = bytes.withUnsafeBufferPointer { bytes in
      WebPGetFeatures(bytes.baseAddress, bytes.count, &features)
    }
    if status == VP8_STATUS_NOT_ENOUGH_DATA { throw PictureFault(.truncated) }
    guard status == VP8_STATUS_OK else { throw PictureFault(.damaged) }
    if features.has_animation != 0 { throw PictureFault(.animated) }
    return features
  }

  static func pixels(_ bytes: [UInt8]) throws(PictureFault) -> Pixels {
    let features = try features(bytes)
    let (width, height) = (Int(features.width), Int(features.height))
    let channels = features.has_alpha != 0 ? 4 : 3
    let size = width * height * channels
    var isDone = false
    let pixels = [UInt8](unsafeUninitializedCapacity: size) { target, count in
      isDone = bytes.withUnsafeBufferPointer { source in
        let decode = channels == 4 ? WebPDecodeRGBAInto : WebPDecodeRGBInto
        return decode(
          source.baseAddress, source.count, target.baseAddress, size, Int32(width * channels))
          != nil
      }
      count = isDone ? size : 0
    }
    guard isDone else { throw PictureFault(.truncated) }
    return Pixels(width: width, height: height, channels: channels, bytes: pixels)
  }

  /// Its luma, which video levels squeeze into 16 to 235.
  static func gray(_ bytes: [UInt8]) throws(PictureFault) -> GrayPixels {
    _ = try features(bytes)
    var (width, height, stride, otherStride) = (Int32(0), Int32(0), Int32(0), Int32(0))
    var (u, v): (UnsafeMutablePointer<UInt8>?, UnsafeMutablePointer<UInt8>?) = (nil, nil)
    let luma = bytes.withUnsafeBufferPointer { source in
      WebPDecodeYUV(
        source.baseAddress, source.count, &width, &height, &u, &v, &stride, &otherStride)
    }
    guard let luma else { throw PictureFault(.truncated) }
    defer { WebPFree(luma) }
    let levels: [UInt8] = (0..<256).map { (luma: Int) -> UInt8 in
      UInt8(clamping: ((luma - 16) * 255 + 109) / 219)
    }
    let size = Int(width) * Int(height)
    let gray = [UInt8](unsafeUninitializedCapacity: size) { target, count in
      for y in 0..<Int(height) {
        for x in 0..<Int(width) {
          target[y * Int(width) + x] = levels[Int(luma[y * Int(stride) + x])]
        }
      }
      count = size
    }
    return GrayPixels(width: Int(width), height: Int(height), bytes: gray)
  }
}
