/// The bracket or brace that closes one, past quotes and remarks.
struct FlowEnd {
  let place: (line: Int, column: Int)?

  /// `line` and `column`, from nought, are those of the opening bracket.
  init(_ lines: [[Unicode.Scalar]], line: Int, column: Int) {
    var depth = 0
    var quote: Unicode.Scalar?
    var position = (line: line, column: column)
    while position.line < lines.count {
      let text = lines[position.line]
      while position.column < text.count {
        let scalar = text[position.column]
        switch (quote, scalar) {
        case ("\"", "\\"): position.column += 1
        case ("'", "'") where text.dropFirst(position.column + 1).first == "'":
          position.column += 1
        case (let open?, _): if scalar == open { quote = nil }
        case (nil, "\""), (nil, "'"):
          if Self.opensValue(text, position.column) { quote = scalar }
        case (nil, "#"):
          if position.column == 0 || text[position.column - 1] == " " {
            position.column = text.count
          }
        case (nil, "["), (nil, "{"): depth += 1
        case (nil, "]"), (nil, "}"):
          depth -= 1
          if depth == 0 {
            place = position
            return
          }
        default: break
        }
        position.column += 1
      }
      position = (position.line + 1, 0)
    }
    place = nil
  }

  /// A quote inside a word is part of it.
  private static func opensValue(_ text: [Unicode.Scalar], _ column: Int) -> Bool {
    let before = text[..<column].last { $0 != " " }
    return before.map { ["[", "{", ",", ":"].contains($0) } ?? true
  }
}
