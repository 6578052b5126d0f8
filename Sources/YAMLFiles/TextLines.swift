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

  var text: String {
    zip(lines, ends).map { String(String.UnicodeScalarView($0)) + $1 }.joined()
  }
}
