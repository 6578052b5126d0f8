import Basics
import Matters

/// MP4, M4A and HEIC: boxes of length, name, content (ISO/IEC 14496-12).
enum BoxMetadata {
  static func read(_ file: FileBytes) -> FileMetadata {
    var found = FileMetadata()
    walk(file, 0, file.size, depth: 0, &found)
    return found
  }

  /// Boxes that hold boxes, with the bytes before the first of them.
  private static let outer: [String: Int] = [
    "moov": 0, "trak": 0, "meta": 4, "iprp": 0, "ipco": 0,
  ]

  private static func walk(
    _ file: FileBytes, _ start: Int, _ end: Int, depth: Int, _ found: inout FileMetadata
  ) {
    var offset = start
    for _ in 0..<4096 where offset < end && depth < 8 {
      guard let head = file.bytes(at: offset, count: 8), var length = head.number(at: 0, bytes: 4)
      else { return }
      var header = 8
      if length == 1 {
        guard let wide = file.bytes(at: offset + 8, count: 8)?.number(at: 0, bytes: 8) else {
          return
        }
        (length, header) = (wide, 16)
      }
      if length == 0 { length = end - offset }
      guard length >= header, length <= end - offset else { return }
      let name = String(decoding: head[4..<8], as: UTF8.self)
      let body = offset + header
      switch name {
      case "mvhd": movie(file.bytes(at: body, upTo: 32), &found)
      case "ispe": extent(file.bytes(at: body, upTo: 12), &found)
      case "tkhd": track(file.bytes(at: body, upTo: 96), &found)
      default:
        if let skipped = outer[name] {
          walk(file, body + skipped, offset + length, depth: depth + 1, &found)
        }
      }
      offset += length
    }
  }

  /// Version 1 has wider times.
  private static func movie(_ box: [UInt8], _ found: inout FileMetadata) {
    let width = box.first == 1 ? 8 : 4
    guard let made = box.number(at: 4, bytes: width),
      let scale = box.number(at: 4 + 2 * width, bytes: 4), scale > 0,
      let length = box.number(at: 8 + 2 * width, bytes: width)
    else { return }
    if length < Int.max / 2 { found.duration = (length + scale / 2) / scale }
    found.capturedAt = Self.moment(sinceNineteenFour: made)
  }

  /// Seconds since 1904-01-01 in UTC; nought is none.
  private static func moment(sinceNineteenFour seconds: Int) -> Moment? {
    guard seconds > 0, seconds < 1 << 36, let start = CalendarDay(year: 1904, month: 1, day: 1)
    else { return nil }
    let china = seconds + 8 * 3600
    let day = start.adding(days: china / 86_400)
    return day.year >= 1990 ? Moment(day: day, second: china % 86_400) : nil
  }

  /// The largest picture in it: thumbnails are smaller.
  private static func extent(_ box: [UInt8], _ found: inout FileMetadata) {
    take(box.number(at: 4, bytes: 4), box.number(at: 8, bytes: 4), &found)
  }

  /// Width and height in 1/65,536 pixels at the end.
  private static func track(_ box: [UInt8], _ found: inout FileMetadata) {
    let start = box.first == 1 ? 88 : 76
    take(
      box.number(at: start, bytes: 4).map { $0 >> 16 },
      box.number(at: start + 4, bytes: 4).map { $0 >> 16 }, &found)
  }

  private static func take(_ width: Int?, _ height: Int?, _ found: inout FileMetadata) {
    guard let width, let height, width > (found.width ?? 0), height > 0 else { return }
    (found.width, found.height) = (width, height)
  }
}

/// WAV: RIFF chunks; the bytes a second stand in `fmt `.
enum WaveMetadata {
  static func read(_ file: FileBytes) -> FileMetadata {
    var found = FileMetadata()
    var rate: Int?
    var offset = 12
    for _ in 0..<1024 {
      guard let head = file.bytes(at: offset, count: 8),
        let length = head.number(at: 4, bytes: 4, isLittle: true)
      else { break }
      if head.has("fmt ", at: 0) {
        rate = file.bytes(at: offset + 8, upTo: 16).number(at: 8, bytes: 4, isLittle: true)
      } else if head.has("data", at: 0), let rate, rate > 0 {
        let there = min(length, file.size - offset - 8)
        found.duration = (there + rate / 2) / rate
        break
      }
      offset += 8 + length + length % 2
    }
    return found
  }
}

/// MP3: the length is in the first frame's Xing or Info tag, or follows from a steady bit rate.
enum MP3Metadata {
  static func read(_ file: FileBytes) -> FileMetadata {
    var found = FileMetadata()
    let start = end(ofTagIn: file)
    let head = file.bytes(at: start, upTo: 4096)
    guard let first = head.indices.first(where: { Frame(head, at: $0) != nil }),
      let frame = Frame(head, at: first)
    else { return found }
    if let frames = frame.count(in: head, at: first) {
      found.duration = (frames * frame.samples + frame.rate / 2) / frame.rate
    } else {
      found.duration = (file.size - start - first) * 8 / (frame.kilobits * 1000)
    }
    return found
  }

  /// An ID3 tag's length stands in four bytes of seven bits.
  private static func end(ofTagIn file: FileBytes) -> Int {
    let head = file.bytes(at: 0, upTo: 10)
    guard head.count == 10, head.has("ID3", at: 0) else { return 0 }
    return 10 + head[6..<10].reduce(0) { $0 << 7 | Int($1 & 0x7F) }
  }

  /// Layer III of MPEG 1, 2 and 2.5.
  private struct Frame {
    let kilobits: Int
    let rate: Int
    let samples: Int
    private let tag: Int

    init?(_ bytes: [UInt8], at offset: Int) {
      guard let word = bytes.number(at: offset, bytes: 4), word >> 21 == 0x7FF else { return nil }
      let (version, layer) = (word >> 19 & 3, word >> 17 & 3)
      let (bits, rates, mode) = (word >> 12 & 15, word >> 10 & 3, word >> 6 & 3)
      guard version != 1, layer == 1, (1...14).contains(bits), rates < 3 else { return nil }
      let isFirst = version == 3
      kilobits =
        isFirst
        ? [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320][bits - 1]
        : [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160][bits - 1]
      rate = [44_100, 48_000, 32_000][rates] / (isFirst ? 1 : version == 2 ? 2 : 4)
      samples = isFirst ? 1152 : 576
      tag = 4 + (isFirst ? (mode == 3 ? 17 : 32) : (mode == 3 ? 9 : 17))
    }

    /// How many frames the tag says there are.
    func count(in bytes: [UInt8], at offset: Int) -> Int? {
      let place = offset + tag
      guard bytes.has("Xing", at: place) || bytes.has("Info", at: place),
        let flags = bytes.number(at: place + 4, bytes: 4), flags & 1 == 1
      else { return nil }
      return bytes.number(at: place + 8, bytes: 4)
    }
  }
}

/// PDF: the creation date and program of the document's information, where it is not compressed.
enum PDFMetadata {
  /// At the file's start and end.
  private static let piece = 256 << 10

  static func read(_ file: FileBytes) -> FileMetadata {
    let ends = [
      file.bytes(at: 0, upTo: piece), file.bytes(at: max(0, file.size - piece), upTo: piece),
    ]
    var found = FileMetadata()
    for bytes in ends {
      found.capturedAt = found.capturedAt ?? value(of: "/CreationDate", in: bytes).flatMap(moment)
      found.software = found.software ?? value(of: "/Producer", in: bytes)
    }
    return found
  }

  /// A plain string in brackets.
  private static func value(of key: StaticString, in bytes: [UInt8]) -> String? {
    let name = Array("\(key)".utf8)
    guard let at = bytes.end(ofFirst: name) else { return nil }
    let rest = bytes[at...].drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
    guard rest.first == UInt8(ascii: "(") else { return nil }
    let text = rest.dropFirst().prefix(200).prefix { $0 != UInt8(ascii: ")") }
    guard text.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
    let plain = String(decoding: text, as: UTF8.self).trimmed
    return plain.isEmpty ? nil : plain
  }

  /// `D:20260109100000+08'00'`
  private static func moment(_ text: String) -> Moment? {
    let pattern =
      /D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:(Z)|([+\-]\d\d)'?(\d\d)?'?)?.*/
    guard let match = text.wholeMatch(of: pattern) else { return nil }
    let day = "\(match.1)-\(match.2)-\(match.3)"
    guard let hour = match.4, let minute = match.5 else { return Moment(iso: day) }
    let zone = match.7.map(String.init) ?? match.8.map { "\($0):\(match.9 ?? "00")" } ?? ""
    return Moment(iso: "\(day)T\(hour):\(minute):\(match.6 ?? "00")\(zone)")
  }
}
