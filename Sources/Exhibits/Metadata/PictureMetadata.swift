/// Portable Network Graphics: chunks of length, name, data, check (W3C PNG, 5.3).
enum PNGMetadata {
  static func read(_ file: FileBytes) -> FileMetadata {
    var found = FileMetadata()
    var offset = 8
    for _ in 0..<4096 {
      guard let head = file.bytes(at: offset, count: 8), let length = head.number(at: 0, bytes: 4)
      else { break }
      if head.has("IHDR", at: 4), let body = file.bytes(at: offset + 8, count: 8) {
        found.width = body.number(at: 0, bytes: 4)
        found.height = body.number(at: 4, bytes: 4)
      } else if head.has("eXIf", at: 4) {
        let body = file.bytes(at: offset + 8, upTo: min(length, ExifMetadata.limit))
        found.complete(from: ExifMetadata.read(body))
      } else if head.has("IEND", at: 4) {
        break
      }
      offset += 12 + length
    }
    return found
  }
}

/// JPEG: segments of marker, length, data up to the scan (ITU T.81, annex B).
enum JPEGMetadata {
  static func read(_ file: FileBytes) -> FileMetadata {
    var found = FileMetadata()
    var offset = 2
    for _ in 0..<4096 {
      guard let head = file.bytes(at: offset, count: 4), head[0] == 0xFF else { break }
      let marker = head[1]
      if marker == 0xFF {
        offset += 1
        continue
      }
      guard marker != 0xDA, marker != 0xD9, let length = head.number(at: 2, bytes: 2), length >= 2
      else { break }
      let body = { (count: Int) in file.bytes(at: offset + 4, upTo: min(length - 2, count)) }
      if isFrame(marker) {
        let frame = body(5)
        found.height = frame.number(at: 1, bytes: 2)
        found.width = frame.number(at: 3, bytes: 2)
      } else if marker == 0xE1 {
        let segment = body(ExifMetadata.limit)
        if segment.has("Exif\0\0", at: 0) {
          found.complete(from: ExifMetadata.read(Array(segment.dropFirst(6))))
        }
      }
      offset += 2 + length
    }
    return found
  }

  /// SOF0 to SOF15, without the tables among them.
  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }
}

/// WebP: RIFF chunks of name, length, data (RFC 9649).
enum WebPMetadata {
  static func read(_ file: FileBytes) -> FileMetadata {
    var found = FileMetadata()
    var offset = 12
    for _ in 0..<4096 {
      guard let head = file.bytes(at: offset, count: 8),
        let length = head.number(at: 4, bytes: 4, isLittle: true)
      else { break }
      let body = file.bytes(at: offset + 8, upTo: min(length, 16))
      if head.has("EXIF", at: 0) {
        let exif = file.bytes(at: offset + 8, upTo: min(length, ExifMetadata.limit))
        found.complete(from: ExifMetadata.read(exif))
      } else if found.width == nil, let (width, height) = size(head, body) {
        (found.width, found.height) = (width, height)
      }
      offset += 8 + length + length % 2
    }
    return found
  }

  private static func size(_ head: [UInt8], _ body: [UInt8]) -> (Int, Int)? {
    if head.has("VP8X", at: 0) {
      guard let width = body.number(at: 4, bytes: 3, isLittle: true),
        let height = body.number(at: 7, bytes: 3, isLittle: true)
      else { return nil }
      return (width + 1, height + 1)
    }
    if head.has("VP8L", at: 0), let bits = body.number(at: 1, bytes: 4, isLittle: true) {
      return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    if head.has("VP8 ", at: 0), let width = body.number(at: 6, bytes: 2, isLittle: true),
      let height = body.number(at: 8, bytes: 2, isLittle: true)
    {
      return (width & 0x3FFF, height & 0x3FFF)
    }
    return nil
  }
}
