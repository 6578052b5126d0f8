/// XML being written, in UTF-8: names and attributes by hand, text always escaped.
struct Markup {
  typealias Attributes = KeyValuePairs<String, String>

  private(set) var bytes: [UInt8] = []

  /// A part of its own, with the declaration Word writes.
  static func part() -> Markup {
    var markup = Markup()
    markup.bytes += Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
    return markup
  }

  mutating func open(_ name: String, _ attributes: Attributes = [:]) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func open(_ name: String, _ attributes: [(key: String, value: String)]) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func close(_ name: String) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
    start(name, attributes)
    bytes += "/>".utf8
  }

  mutating func empty(_ name: String, _ attributes: [(key: String, value: String)]) {
    start(name, attributes)
    bytes += "/>".utf8
  }

  mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
    open(name, attributes)
    escape(text)
    close(name)
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Markup that was checked elsewhere, as it is.
  mutating func constant(_ markup: [UInt8]) { bytes += markup }

  private mutating func start(
    _ name: String, _ attributes: some Sequence<(key: String, value: String)>
  ) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for (key, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes += key.utf8
      bytes += "=\"".utf8
      escape(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Byte by byte: `<` followed by a combining mark is one Swift character, and still a bracket.
  mutating func escape(_ text: String) {
    guard text.utf8.contains(where: Self.isEscaped) else {
      bytes += text.utf8
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case 0x9, 0xA, 0xD: bytes += "&#\(byte);".utf8
      default: bytes.append(byte)
      }
    }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    case 0x9, 0xA, 0xD: true
    default: false
    }
  }
}
