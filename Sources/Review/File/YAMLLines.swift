import YAMLFiles

/// YAML for people: a key a line, texts of several lines as they are.
enum YAMLLines {
  static func lines(_ key: String, _ value: YAMLValue, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let (head, rest) = parts(value, indent: indent)
    return [margin + key + ":" + (head.isEmpty ? "" : " " + head)] + rest
  }

  /// What stands on the line of the key or the dash, and the lines below.
  private static func parts(_ value: YAMLValue, indent: Int) -> (String, [String]) {
    switch value {
    case .word: (value.flow, [])
    case .text(let text): literal(text, indent: indent) ?? (value.flow, [])
    case .list(let items):
      items.isEmpty ? ("[]", []) : ("", items.flatMap { item($0, indent: indent + 2) })
    case .mapping(let entries):
      ("", entries.flatMap { lines($0.key, $0.value, indent: indent + 2) })
    }
  }

  private static func item(_ value: YAMLValue, indent: Int) -> [String] {
    let dash = String(repeating: " ", count: indent) + "- "
    guard case .mapping(let entries) = value else {
      if case .list = value { return [dash + value.flow] }
      let (head, rest) = parts(value, indent: indent)
      return [dash + head] + rest
    }
    let inner = entries.flatMap { lines($0.key, $0.value, indent: indent + 2) }
    return inner.enumerated().map { number, line in
      number == 0 ? dash + line.dropFirst(indent + 2) : line
    }
  }

  /// Several lines without anything that YAML would take for something else.
  private static func literal(_ text: String, indent: Int) -> (String, [String])? {
    let scalars = text.unicodeScalars
    guard scalars.contains("\n"), let first = scalars.first, let last = scalars.last,
      ![" ", "\t", "\n"].contains(first), ![" ", "\t", "\n"].contains(last),
      scalars.allSatisfy({ $0 == "\n" || isPlain($0) })
    else { return nil }
    let margin = String(repeating: " ", count: indent + 2)
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "" : margin + String(String.UnicodeScalarView($0))
    }
    return ("|-", lines)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }
}
