/// A text in lines as YAML 1.1 counts them, each with its own end: besides CR and LF also NEL and the
/// line and paragraph separators of Unicode.
struct TextLines {
  private(set) var lines: [[Unicode.Scalar]] = []
  private var ends: [String] = []
  /// The first one found; of a text without any, LF.
  private let usualEnd: String

  init(_ text: String) {
    var line: [Unicode.Scalar] = []
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard Self.breaks.contains(scalar) else {
        line.append(scalar)
        continue
      }
      let isPair = scalar == "\r" && scalars.first == "\n"
      if isPair { scalars.removeFirst() }
      lines.append(line)
      ends.append(isPair ? "\r\n" : String(scalar))
      line = []
    }
    lines.append(line)
    ends.append("")
    usualEnd = ends.first { ["\r\n", "\n", "\r"].contains($0) } ?? "\n"
  }

  private static let breaks: Set<Unicode.Scalar> = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]

  /// Behind a line, counted from nought.
  mutating func insert(_ written: [String], after index: Int) {
    let place = min(index + 1, lines.count)
    if place > 0, ends[place - 1].isEmpty { ends[place - 1] = usualEnd }
    lines.insert(contentsOf: written.map { Array($0.unicodeScalars) }, at: place)
    ends.insert(contentsOf: written.map { _ in usualEnd }, at: place)
    if lines.last != [], ends.last == "" {
      ends[ends.count - 1] = usualEnd
      lines.append([])
      ends.append("")
    }
  }

  mutating func insert(_ written: String, line: Int, column: Int) {
    lines[line].insert(contentsOf: Array(written.unicodeScalars), at: column)
  }

  /// Puts words in the place of what stands from one position to another, the second left out.
  mutating func replace(
    from start: (line: Int, column: Int), to end: (line: Int, column: Int), with words: String
  ) {
    let rest = lines[end.line][end.column...]
    lines[start.line] = Array(lines[start.line][..<start.column]) + words.unicodeScalars + rest
    guard end.line > start.line else { return }
    ends[start.line] = ends[end.line]
    lines.removeSubrange((start.line + 1)...end.line)
    ends.removeSubrange((start.line + 1)...end.line)
  }

  var text: String {
    zip(lines, ends).map { String(String.UnicodeScalarView($0)) + $1 }.joined()
  }
}
