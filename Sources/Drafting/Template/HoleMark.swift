/// A hole on its way through Mustache, fenced by scalars that no printable text holds.
struct HoleMark {
  private static let start: Unicode.Scalar = "\u{1}"
  private static let middle: Unicode.Scalar = "\u{2}"
  private static let end: Unicode.Scalar = "\u{3}"

  let label: String
  let finding: String

  enum Piece {
    case text(String)
    case hole(HoleMark)
    case lineBreak
  }

  static func wrap(label: String, finding: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(start)
    scalars.append(contentsOf: label.unicodeScalars)
    scalars.append(middle)
    scalars.append(contentsOf: finding.unicodeScalars)
    scalars.append(end)
    return String(scalars)
  }

  /// Text, holes and line ends of a filled text, in order.
  static func pieces(of filled: String) -> [Piece] {
    var pieces: [Piece] = []
    var text = String.UnicodeScalarView()
    func flush() {
      if !text.isEmpty { pieces.append(.text(String(text))) }
      text.removeAll()
    }
    var rest = Substring(filled).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case start:
        flush()
        let label = String(rest.prefix { $0 != middle })
        rest = rest.drop { $0 != middle }.dropFirst()
        let finding = String(rest.prefix { $0 != end })
        rest = rest.drop { $0 != end }.dropFirst()
        pieces.append(.hole(HoleMark(label: label, finding: finding)))
      case "\r", "\n":
        flush()
        if scalar == "\r", rest.first == "\n" { rest.removeFirst() }
        pieces.append(.lineBreak)
      default: text.append(scalar)
      }
    }
    flush()
    return pieces
  }
}
