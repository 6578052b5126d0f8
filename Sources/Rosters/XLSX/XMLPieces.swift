/// The tags and words of an XML text that arrives piece by piece, as places in its bytes. Knows what
/// spreadsheets write: no document type, no entities of their own.
struct XMLPieces {
  enum Piece {
    /// A tag's name without its prefix, the attributes behind it, and whether it closes itself.
    case start(Range<Int>, attributes: Range<Int>, isEmpty: Bool)
    case end(Range<Int>)
    case words(Range<Int>, isPlain: Bool)
  }

  struct Fault: Error {}

  private(set) var bytes: [UInt8] = []
  private var position = 0
  /// No tag or text of a spreadsheet is longer.
  private static let longest = 4 << 20

  init() {}

  /// Of a whole text.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func append(_ piece: RawSpan) {
    if position > 0 {
      bytes.removeFirst(position)
      position = 0
    }
    unsafe piece.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }

  /// The next whole piece; nil until more bytes arrive.
  mutating func next() throws(Fault) -> Piece? {
    while position < bytes.count {
      if bytes[position] != Self.less {
        return try words()
      }
      guard position + 1 < bytes.count else { return nil }
      switch bytes[position + 1] {
      case UInt8(ascii: "?"):
        guard try skip(to: "?>") else { return nil }
      case UInt8(ascii: "!"):
        if let data = try special() { return data.isEmpty ? nil : .words(data, isPlain: true) }
      default: return try tag()
      }
    }
    return nil
  }

  private static let less = UInt8(ascii: "<")

  private mutating func words() throws(Fault) -> Piece? {
    var isPlain = true
    var index = position
    while index < bytes.count, bytes[index] != Self.less {
      if bytes[index] == UInt8(ascii: "&") { isPlain = false }
      index += 1
    }
    guard index < bytes.count else { return try wait() }
    defer { position = index }
    return .words(position..<index, isPlain: isPlain)
  }

  /// More must come, but not without end.
  private func wait() throws(Fault) -> Piece? {
    if bytes.count - position > Self.longest { throw Fault() }
    return nil
  }

  private mutating func tag() throws(Fault) -> Piece? {
    var index = position + 1
    var quote: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == Self.less {
        throw Fault()
      }
      index += 1
    }
    guard index < bytes.count else { return try wait() }
    defer { position = index + 1 }
    return piece(position + 1..<index)
  }

  private func piece(_ inside: Range<Int>) -> Piece {
    var (start, end) = (inside.lowerBound, inside.upperBound)
    let isEnd = start < end && bytes[start] == UInt8(ascii: "/")
    if isEnd { start += 1 }
    let isEmpty = !isEnd && end > start && bytes[end - 1] == UInt8(ascii: "/")
    if isEmpty { end -= 1 }
    var index = start
    while index < end, bytes[index] > 0x20 {
      if bytes[index] == UInt8(ascii: ":") { start = index + 1 }
      index += 1
    }
    return isEnd
      ? .end(start..<index) : .start(start..<index, attributes: index..<end, isEmpty: isEmpty)
  }

  /// Passes over a comment; the words of a section that is not marked up. Empty where more must come.
  private mutating func special() throws(Fault) -> Range<Int>? {
    let open = Array("<![CDATA[".utf8)
    let rest = bytes.count - position
    if bytes[position...].starts(with: Array("<!--".utf8)) {
      return try skip(to: "-->") ? nil : 0..<0
    }
    if rest < open.count, open.starts(with: bytes[position...]) || rest < 4 { return 0..<0 }
    guard bytes[position...].starts(with: open) else { throw Fault() }
    let start = position + open.count
    guard try skip(to: "]]>") else { return 0..<0 }
    return start..<position - 3
  }

  private mutating func skip(to end: StaticString) throws(Fault) -> Bool {
    let mark = Array("\(end)".utf8)
    var index = position + 2
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) {
        position = index + mark.count
        return true
      }
      index += 1
    }
    _ = try wait()
    return false
  }
}

extension XMLPieces {
  func isNamed(_ name: Range<Int>, _ wanted: StaticString) -> Bool {
    guard name.count == wanted.utf8CodeUnitCount else { return false }
    return unsafe bytes[name].elementsEqual(
      UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount))
  }

  /// An attribute's value as it is written, by its name without prefix.
  func attribute(_ wanted: StaticString, in attributes: Range<Int>) -> Range<Int>? {
    var index = attributes.lowerBound
    let end = attributes.upperBound
    while index < end {
      while index < end, bytes[index] <= 0x20 { index += 1 }
      var name = index
      while index < end, bytes[index] != UInt8(ascii: "="), bytes[index] > 0x20 {
        if bytes[index] == UInt8(ascii: ":") { name = index + 1 }
        index += 1
      }
      let nameEnd = index
      while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "'") {
        index += 1
      }
      guard index < end else { return nil }
      let quote = bytes[index]
      let value = index + 1
      index = value
      while index < end, bytes[index] != quote { index += 1 }
      if isNamed(name..<nameEnd, wanted) { return value..<index }
      index += 1
    }
    return nil
  }

  func text(_ range: Range<Int>, isPlain: Bool = false) throws(Fault) -> String {
    let written = bytes[range]
    let isDone = isPlain || !written.contains(UInt8(ascii: "&"))
    let text =
      isDone
      ? String(validating: written, as: UTF8.self)
      : String(validating: try Self.resolved(written), as: UTF8.self)
    guard let text else { throw Fault() }
    return text
  }

  func number(_ range: Range<Int>) -> Int? {
    var value = 0
    guard !range.isEmpty, range.count < 18 else { return nil }
    for byte in bytes[range] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// The letters that stand for others written out: `&amp;` and `&#27979;`.
  private static func resolved(_ bytes: ArraySlice<UInt8>) throws(Fault) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      guard byte == UInt8(ascii: "&") else {
        result.append(byte)
        continue
      }
      guard let end = bytes[position...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let letter = letter(bytes[position..<end])
      else { throw Fault() }
      result.append(contentsOf: UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter)
      position = end + 1
    }
    return result
  }

  private static func letter(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard name.first == UInt8(ascii: "#") else { return named(name) }
    var digits = name.dropFirst()
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    if isHexadecimal { digits = digits.dropFirst() }
    guard !digits.isEmpty else { return nil }
    var code: UInt32 = 0
    for digit in digits {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x41...0x46 where isHexadecimal: value = digit - 0x37
      case 0x61...0x66 where isHexadecimal: value = digit - 0x57
      default: return nil
      }
      code = code * (isHexadecimal ? 16 : 10) + UInt32(value)
      guard code <= 0x10FFFF else { return nil }
    }
    return Unicode.Scalar(code)
  }

  private static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    switch String(decoding: name, as: UTF8.self) {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    default: nil
    }
  }
}
