/// Where a single value ends: a quoted one at its quote, a block at its last line, a plain one behind its
/// words.
struct ScalarEnd {
  /// Behind the value's last character; nil where the value is written in a way that is not known here.
  let place: (line: Int, column: Int)?

  /// - Parameters:
  ///   - line: from nought, of the value's first character, as is `column`.
  ///   - value: what the value says.
  init(_ lines: [[Unicode.Scalar]], line: Int, column: Int, value: String) {
    guard lines.indices.contains(line), lines[line].indices.contains(column) else {
      place = nil
      return
    }
    switch lines[line][column] {
    case "\"", "'": place = Self.quoted(lines, line, column)
    case "|", ">": place = Self.block(lines, line)
    default:
      let words = Array(value.unicodeScalars)
      let isHere = !words.isEmpty && lines[line][column...].starts(with: words)
      place = isHere ? (line, column + words.count) : nil
    }
  }

  private static func quoted(
    _ lines: [[Unicode.Scalar]], _ line: Int, _ column: Int
  ) -> (line: Int, column: Int)? {
    let quote = lines[line][column]
    var position = (line: line, column: column + 1)
    while position.line < lines.count {
      let text = lines[position.line]
      while position.column < text.count {
        let scalar = text[position.column]
        if scalar == quote {
          let isPair = quote == "'" && text.dropFirst(position.column + 1).first == "'"
          if !isPair { return (position.line, position.column + 1) }
          position.column += 1
        } else if quote == "\"", scalar == "\\" {
          position.column += 1
        }
        position.column += 1
      }
      position = (position.line + 1, 0)
    }
    return nil
  }

  /// Its lines are set in at least as far as the first of them that is not blank.
  private static func block(
    _ lines: [[Unicode.Scalar]], _ line: Int
  ) -> (line: Int, column: Int)? {
    var last = line
    var indent: Int?
    for index in lines.indices.dropFirst(line + 1) {
      let depth = lines[index].prefix { $0 == " " }.count
      if depth == lines[index].count { continue }
      if depth == 0 || depth < indent ?? 1 { break }
      indent = indent ?? depth
      last = index
    }
    return (last, lines[last].count)
  }
}
