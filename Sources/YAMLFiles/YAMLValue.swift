import Basics

/// A value to be written into a YAML file.
package indirect enum YAMLValue: Sendable {
  /// A word, number or time that needs no quotes.
  case word(String)
  /// Text of any kind; always quoted, so that it stays text.
  case text(String)
  case list([YAMLValue])
  case mapping([(key: String, value: YAMLValue)])

  /// On one line, with brackets and braces.
  package var flow: String {
    switch self {
    case .word(let word): word
    case .text(let text): Self.quoted(text)
    case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key): \($0.value.flow)" }.joined(separator: ", ") + "}"
    }
  }

  /// As an item of a list, a key a line; `indent` is where the dash stands.
  package func item(indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    guard case .mapping(let entries) = self, !entries.isEmpty else { return [margin + "- " + flow] }
    return entries.enumerated().flatMap { index, entry in
      let lead = margin + (index == 0 ? "- " : "  ")
      guard case .list(let items) = entry.value, items.contains(where: \.isMapping) else {
        return ["\(lead)\(entry.key): \(entry.value.flow)"]
      }
      return ["\(lead)\(entry.key):"] + items.map { "\(margin)    - \($0.flow)" }
    }
  }

  private var isMapping: Bool {
    guard case .mapping = self else { return false }
    return true
  }

  /// Text in double quotes: whatever it contains stays text.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}",
        "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// As it is read back.
  func node(at place: Place) -> YAMLNode {
    switch self {
    case .word(let word): YAMLNode(content: .scalar(word, isPlain: true), place: place)
    case .text(let text): YAMLNode(content: .scalar(text, isPlain: false), place: place)
    case .list(let items):
      YAMLNode(content: .list(items.map { $0.node(at: place) }), place: place)
    case .mapping(let entries):
      YAMLNode(
        content: .mapping(
          entries.map {
            YAMLNode.Entry(key: $0.key, keyPlace: place, value: $0.value.node(at: place))
          }), place: place)
    }
  }
}
