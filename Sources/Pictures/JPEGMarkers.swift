/// The segments of a JPEG before its pixels (ITU-T T.81 annex B), and how many passes over the picture follow.
struct JPEGMarkers {
  /// A progressive picture has some ten passes. Each costs the time of a whole picture.
  static let scanLimit = 100

  private(set) var width = 0
  private(set) var height = 0
  private(set) var orientation = Orientation.upright
  private var scans = 0
  /// How many times the picture's area all its layers have: 3, or 1.5 where colours are thinned out.
  private var layers = 3.0

  init(_ bytes: [UInt8]) throws(PictureFault) {
    var offset = 2
    while offset + 4 <= bytes.count {
      guard bytes[offset] == 0xFF else { throw PictureFault(.damaged) }
      let marker = bytes[offset + 1]
      if marker == 0xFF {
        offset += 1
        continue
      }
      let length = Int(bytes[offset + 2]) << 8 | Int(bytes[offset + 3])
      guard length >= 2 else { throw PictureFault(.damaged) }
      let body = bytes[(offset + 4)..<min(bytes.count, offset + 2 + length)]
      if Self.isFrame(marker) {
        let sides = Array(body.prefix(5))
        guard sides.count == 5 else { throw PictureFault(.truncated) }
        height = Int(sides[1]) << 8 | Int(sides[2])
        width = Int(sides[3]) << 8 | Int(sides[4])
        layers = Self.layers(Array(body.dropFirst(5)))
        scans = Self.scans(in: bytes[offset...])
        return
      }
      if marker == 0xE1, let found = ExifOrientation.read(Array(body)) { orientation = found }
      if marker == 0xDA || marker == 0xD9 { break }
      offset += 2 + length
    }
    throw PictureFault(.damaged)
  }

  func refuseEndlessScans() throws(PictureFault) {
    if scans > Self.scanLimit {
      throw PictureFault(.tooLarge, "分 \(scans) 遍存成，不像正常的图片，没有打开。")
    }
  }

  /// A picture in several passes is held whole as numbers of two bytes until the last.
  var roomForPasses: Int {
    let room = 2 * layers * Double(width) * Double(height)
    return scans > 1 ? Int(room) : 0
  }

  /// - Parameter components: their count, then number, sampling and table of each.
  private static func layers(_ components: [UInt8]) -> Double {
    let samplings = stride(from: 2, to: components.count, by: 3).prefix(4).map { index in
      (across: Double(components[index] >> 4), down: Double(components[index] & 15))
    }
    let most = (samplings.map { $0.across }.max() ?? 0) * (samplings.map { $0.down }.max() ?? 0)
    guard most > 0 else { return 4 }
    return samplings.reduce(0) { $0 + $1.across * $1.down } / most
  }

  /// Start of a frame: SOF0 to SOF15 but for the three of the same row that are none.
  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  /// Up to the picture's end: telephones put films behind it.
  private static func scans(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      var wasMark = false
      for byte in bytes {
        if wasMark, byte == 0xDA { count += 1 }
        if wasMark, byte == 0xD9 { break }
        wasMark = byte == 0xFF
      }
      return count
    }
  }
}

/// The one field of Exif that changes what is seen.
enum ExifOrientation {
  /// - Parameter segment: an APP1 segment's body.
  static func read(_ segment: [UInt8]) -> Orientation? {
    let head: [UInt8] = Array("Exif".utf8) + [0, 0]
    guard segment.starts(with: head) else { return nil }
    let tiff = Array(segment.dropFirst(head.count))
    guard tiff.count >= 8, tiff[0] == tiff[1], [0x49, 0x4D].contains(tiff[0]) else { return nil }
    let isLittle = tiff[0] == 0x49
    func number(_ offset: Int, _ count: Int) -> Int? {
      guard offset >= 0, offset <= tiff.count - count else { return nil }
      let piece = tiff[offset..<(offset + count)]
      return (isLittle ? piece.reversed() : Array(piece)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let first = number(4, 4), let count = number(first, 2) else { return nil }
    for index in 0..<min(count, 512) {
      let place = first + 2 + 12 * index
      guard number(place, 2) == 0x0112 else { continue }
      return number(place + 8, 2).flatMap(Orientation.init)
    }
    return nil
  }
}
