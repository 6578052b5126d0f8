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
    guard let text = String(validating: bytes[range], as: UTF8.self) else { throw Fault() }
    return isPlain || !bytes[range].contains(UInt8(ascii: "&")) ? text : try Self.resolved(text)
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

  private static func resolved(_ text: String) throws(Fault) -> String {
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      guard let end = rest[mark...].firstIndex(of: ";") else { throw Fault() }
      guard let letter = letter(rest[rest.index(after: mark)..<end]) else { throw Fault() }
      result.unicodeScalars.append(letter)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func letter(_ name: Substring) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let code =
        digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return code.flatMap(Unicode.Scalar.init)
    }
  }
}
