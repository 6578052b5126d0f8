/// A text cut for comparison: a character of Chinese each, digits and letters by the run. What word
/// processors change by themselves makes no difference between two tokens.
struct ComparedText: Sendable {
  struct Token: Hashable, Sendable {
    let key: String
    /// In Unicode scalars of the text.
    let range: Range<Int>

    static func == (left: Self, right: Self) -> Bool { left.key == right.key }
    func hash(into hasher: inout Hasher) { hasher.combine(key) }
  }

  private enum Kind {
    case word, blank, lineEnd, other
  }

  private(set) var tokens: [Token] = []
  /// The text without what makes no difference.
  var key: String { tokens.map(\.key).joined() }

  /// - Parameter borders: scalars before which a run of digits or letters ends.
  init(_ text: String, borders: Set<Int> = []) {
    var run = ""
    var kind = Kind.other
    var start = 0
    var position = 0
    func end(_ tokens: inout [Token]) {
      guard !run.isEmpty else { return }
      let key = kind == .blank ? Self.blank(run) : run
      tokens.append(Token(key: key, range: start..<position))
      run = ""
    }
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let length = character.unicodeScalars.count
      defer { position += length }
      let folded = Self.folded(character)
      guard !folded.isEmpty else { continue }
      let next = characters.indices.contains(index + 1) ? characters[index + 1] : nil
      let found = Self.kind(folded, after: kind == .word ? run : "", before: next)
      let goesOn = found == kind && (kind == .word || kind == .blank)
      if !goesOn || borders.contains(position) {
        end(&tokens)
        kind = found
        start = position
      }
      if kind == .lineEnd { dropBlanks() }
      run += folded
    }
    end(&tokens)
    dropBlanks(alsoLineEnds: true)
  }

  /// At the end of a line nobody sees them.
  private mutating func dropBlanks(alsoLineEnds: Bool = false) {
    while let last = tokens.last?.key,
      last.allSatisfy({ Self.isBlank($0) || (alsoLineEnds && $0 == "\n") })
    {
      tokens.removeLast()
    }
  }

  private static func kind(_ text: String, after run: String, before next: Character?) -> Kind {
    if text == "\n" { return .lineEnd }
    if text.allSatisfy({ isBlank($0) || isRule($0) }) { return .blank }
    if text.allSatisfy(isWord) { return .word }
    let joins = text == "." || text == ","
    return joins && (run.last?.isASCIIDigit ?? false) && (next?.isASCIIDigit ?? false)
      ? .word : .other
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t" || character == "\u{3000}"
  }

  /// Room to write on by hand: rules, or blanks that do not break.
  private static func isRule(_ character: Character) -> Bool {
    character == "＿" || character == "\u{A0}"
  }

  /// Room to write on is the same however long; one blank that does not break is a blank.
  private static func blank(_ run: String) -> String {
    if run == "\u{A0}" { return " " }
    return run.contains(where: isRule) ? "＿" : run
  }

  /// The character without what nobody sees, quotes straight, any line end as one.
  private static func folded(_ character: Character) -> String {
    switch character {
    case "\r\n", "\r", "\u{B}", "\u{2028}": return "\n"
    case "“", "”": return "\""
    case "‘", "’": return "'"
    default: break
    }
    guard character.unicodeScalars.contains(where: isUnseen) else { return String(character) }
    return String(String.UnicodeScalarView(character.unicodeScalars.filter { !isUnseen($0) }))
  }

  /// Soft hyphens, zero widths and marks of direction; not the selectors of a name's rarer forms.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension String {
  /// What tells it from another text once a word processor has had it.
  var comparedKey: String { ComparedText(self).key }

  /// The part between two places counted in Unicode scalars.
  func scalars(_ range: Range<Int>) -> String {
    let all = unicodeScalars
    let start = all.index(all.startIndex, offsetBy: range.lowerBound, limitedBy: all.endIndex)
    let rest = all[(start ?? all.endIndex)...].prefix(range.count)
    return String(String.UnicodeScalarView(rest))
  }
}
