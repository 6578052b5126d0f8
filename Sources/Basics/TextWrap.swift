/// Lines a text takes at most, whatever typeface and word processor set it.
///
/// A page that is counted before it is set must not overflow when it is. So every Latin letter is taken
/// for wider than it is, a word goes to the next line as a whole, and a line is filled only to the
/// characters a rule about punctuation might push out of it.
package struct TextWrap: Sendable {
  /// Half widths of a Chinese character, in quarters, so that letters need no fractions.
  private let room: Int

  /// - Parameter width: of the line, in characters as wide as they are tall.
  package init(characters width: Int) {
    room = max(4, width - 1) * 8
  }

  /// The text cut into pieces that each fit a line; an empty text is one empty line.
  package func lines(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    var start = text.startIndex
    var used = 0
    var word: (start: String.Index, width: Int)?
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      let width = Self.width(character)
      let isLetter = character.asciiValue.map { $0 > 0x20 } ?? false
      if !isLetter { word = nil } else if word == nil { word = (index, 0) }
      if used + width > room, index > start {
        let cut = word.flatMap { $0.start > start ? $0.start : nil } ?? index
        lines.append(text[start..<cut])
        start = cut
        used = cut == index ? 0 : word?.width ?? 0
      }
      used += width
      word?.width += width
      index = next
    }
    lines.append(text[start...])
    return lines
  }

  package func count(_ text: String) -> Int {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .reduce(0) { $0 + lines(String($1)).count }
  }

  /// In eighths of a Chinese character: what the widest common faces give, rounded up.
  private static func width(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar {
      case "W", "M", "m", "w", "@", "%", "…", "—": sum + 8
      case "A"..."Z", "Q", "&", "#": sum + 7
      case _ where scalar.value < 0x7F: sum + 5
      default: sum + max(TextWidth.cells(scalar) * 4, scalar.value < 0x300 ? 6 : 0)
      }
    }
  }
}
