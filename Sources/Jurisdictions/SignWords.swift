import Basics

/// Words looked for in a text, once others are taken out of it.
package struct SignWords: Hashable, Sendable {
  private struct Word: Hashable {
    let plain: PlainText
    let written: String
  }

  private let words: [Word]
  private let unless: [PlainText]

  package init(words: [String], unless: [String]) {
    self.words = words.map { Word(plain: PlainText($0), written: $0) }
    self.unless = unless.map(PlainText.init)
  }

  /// The first of the words, in the order of the list, that stands in a text.
  package func first(in text: String) -> String? { first(in: PlainText(text)) }

  /// The same for a text that several lists are looked for in.
  package func first(in text: PlainText) -> String? {
    let plain = cleared(text)
    return words.first { plain.position(of: $0.plain) != nil }?.written
  }

  /// A word of this list and, behind it, one of the other, within one sentence.
  package func first(in text: String, before other: SignWords) -> (String, String)? {
    for sentence in Self.sentences(of: text) {
      let plain = cleared(PlainText(sentence))
      for word in words {
        guard let start = plain.position(of: word.plain) else { continue }
        let end = start + word.plain.count
        if let second = other.words.first(where: { plain.position(of: $0.plain, from: end) != nil })
        {
          return (word.written, second.written)
        }
      }
    }
    return nil
  }

  /// Whether a text ends with one of the words.
  package func end(_ text: String) -> Bool {
    let plain = PlainText(text)
    return words.contains { plain.count > $0.plain.count && plain.ends(with: $0.plain) }
  }

  /// Whether a text is one of the words and nothing else.
  package func isOne(_ text: String) -> Bool {
    let plain = PlainText(text)
    return words.contains { $0.plain == plain }
  }

  private func cleared(_ text: PlainText) -> PlainText {
    unless.reduce(text) { $0.without($1) }
  }

  private static func sentences(of text: String) -> [String] {
    text.unicodeScalars.split { "。！？；!?;\n".unicodeScalars.contains($0) }
      .map { String(String.UnicodeScalarView($0)) }
  }
}

/// A text without widths, blanks, capitals and marks that nobody sees, as UTF-8: its bytes can be
/// searched one by one, for no character's bytes begin within another's.
package struct PlainText: Hashable, Sendable {
  private var bytes: [UInt8]

  fileprivate var count: Int { bytes.count }

  package init(_ text: String) {
    bytes = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in FullWidth.folded(text).unicodeScalars { append(scalar) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A: bytes.append(UInt8(scalar.value) + 0x20)
    case 0..<0x80: bytes.append(UInt8(scalar.value))
    case 0x4E00...0x9FFF: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    default:
      guard !scalar.properties.isDefaultIgnorableCodePoint else { return }
      bytes += scalar.properties.lowercaseMapping.utf8
    }
  }

  /// Where the other first begins, not before `start`; an empty one begins nowhere.
  fileprivate func position(of other: PlainText, from start: Int = 0) -> Int? {
    guard let first = other.bytes.first, start <= count - other.count else { return nil }
    return (start...(count - other.count)).first { position in
      bytes[position] == first && isEqual(at: position, other)
    }
  }

  private func isEqual(at position: Int, _ other: PlainText) -> Bool {
    for offset in other.bytes.indices where bytes[position + offset] != other.bytes[offset] {
      return false
    }
    return true
  }

  fileprivate func ends(with other: PlainText) -> Bool { isEqual(at: count - other.count, other) }

  fileprivate func without(_ other: PlainText) -> PlainText {
    var rest = self
    var start = 0
    while let position = rest.position(of: other, from: start) {
      rest.bytes.removeSubrange(position..<(position + other.count))
      start = position
    }
    return rest
  }
}
