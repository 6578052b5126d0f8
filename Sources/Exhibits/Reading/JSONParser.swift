/// A value of JSON; numbers stay as they are written.
enum JSONNode {
  case text(String)
  case number(String)
  case flag(Bool)
  case nothing
  case list([JSONNode])
  case group([(name: String, value: JSONNode)])

  var isCollection: Bool {
    switch self {
    case .list, .group: true
    default: false
    }
  }

  /// What stands for itself: no list, no group.
  var scalar: String? {
    switch self {
    case .text(let text), .number(let text): text
    case .flag(let flag): flag ? "true" : "false"
    case .nothing, .list, .group: nil
    }
  }
}

/// JSON (RFC 8259) read value after value. What is cut off, or has more values than anybody prints, is read
/// up to there.
struct JSONParser {
  private static let mostValues = 200_000
  private static let deepest = 512

  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var values = 0
  /// False where more may have stood behind the end.
  private let isWhole: Bool
  /// Read up to the cut, or to as many values as are read.
  private(set) var isCut = false

  init(_ bytes: ArraySlice<UInt8>, isWhole: Bool) {
    self.bytes = bytes
    self.isWhole = isWhole
    index = bytes.startIndex
  }

  /// Nil where it is no list and no group, or has a fault.
  mutating func parse() -> JSONNode? {
    skipSpace()
    guard peek == UInt8(ascii: "{") || peek == UInt8(ascii: "["), let root = value(depth: 0) else {
      return nil
    }
    skipSpace()
    return peek == nil || isCut ? root : nil
  }

  private var peek: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = peek, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    skipSpace()
    guard peek == UInt8(ascii: byte) else { return false }
    index += 1
    return true
  }

  /// Nil with `isCut` at the end of a text that was cut.
  private mutating func value(depth: Int) -> JSONNode? {
    skipSpace()
    values += 1
    guard let first = peek, depth <= Self.deepest, values <= Self.mostValues else {
      if values > Self.mostValues || (peek == nil && !isWhole) { isCut = true }
      return nil
    }
    switch first {
    case UInt8(ascii: "{"): return group(depth)
    case UInt8(ascii: "["): return list(depth)
    case UInt8(ascii: "\""): return string().map(JSONNode.text)
    case UInt8(ascii: "t"): return word("true", .flag(true))
    case UInt8(ascii: "f"): return word("false", .flag(false))
    case UInt8(ascii: "n"): return word("null", .nothing)
    default: return number()
    }
  }

  private mutating func list(_ depth: Int) -> JSONNode? {
    index += 1
    var items: [JSONNode] = []
    if take("]") { return .list(items) }
    repeat {
      guard let item = value(depth: depth + 1) else { return isCut ? .list(items) : nil }
      items.append(item)
    } while !isCut && take(",")
    return take("]") || endsHere() ? .list(items) : nil
  }

  private mutating func group(_ depth: Int) -> JSONNode? {
    index += 1
    var members: [(name: String, value: JSONNode)] = []
    if take("}") { return .group(members) }
    repeat {
      skipSpace()
      guard let name = string(), take(":") || endsHere(), let value = value(depth: depth + 1) else {
        return isCut || endsHere() ? .group(members) : nil
      }
      members.append((name, value))
    } while !isCut && take(",")
    return take("}") || endsHere() ? .group(members) : nil
  }

  /// Whether the text was cut off here.
  private mutating func endsHere() -> Bool {
    if peek == nil, !isWhole { isCut = true }
    return isCut
  }

  private mutating func word(_ word: StaticString, _ node: JSONNode) -> JSONNode? {
    let letters = Array("\(word)".utf8)
    guard bytes[index...].starts(with: letters) else {
      if !isWhole, bytes.endIndex - index < letters.count { isCut = true }
      return nil
    }
    index += letters.count
    return node
  }

  private mutating func number() -> JSONNode? {
    let start = index
    while let byte = peek, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) {
      index += 1
    }
    if endsHere() { return nil }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    return text.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?/) == nil
      ? nil : .number(text)
  }

  private mutating func string() -> String? {
    guard peek == UInt8(ascii: "\"") else {
      _ = endsHere()
      return nil
    }
    index += 1
    let start = index
    var hasEscapes = false
    while let byte = peek, byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        index += 1
      }
      index += 1
    }
    guard peek != nil else {
      _ = endsHere()
      return nil
    }
    defer { index += 1 }
    let inside = bytes[start..<index]
    return hasEscapes ? JSONEscapes.decode(inside) : String(decoding: inside, as: UTF8.self)
  }
}

/// The letters of a text of JSON that are written by a backslash.
private enum JSONEscapes {
  /// Nil where an escape is none.
  static func decode(_ bytes: ArraySlice<UInt8>) -> String? {
    var units: [UInt16] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let end = bytes[index...].firstIndex(of: UInt8(ascii: "\\")) ?? bytes.endIndex
      units += Array(String(decoding: bytes[index..<end], as: UTF8.self).utf16)
      guard end + 1 < bytes.endIndex else { break }
      index = end + 2
      if bytes[end + 1] == UInt8(ascii: "u") {
        let code = bytes[index...].prefix(4)
        guard code.count == 4, let unit = UInt16(String(decoding: code, as: UTF8.self), radix: 16)
        else { return nil }
        units.append(unit)
        index += 4
      } else if let letter = letters[bytes[end + 1]] {
        units.append(letter)
      } else {
        return nil
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static let letters: [UInt8: UInt16] = [
    UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
    UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
  ]
}
