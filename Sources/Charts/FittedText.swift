import Basics

/// Words broken into lines that fit a width. A word processor sets them in its own typeface, so the
/// measure is generous.
struct FittedText {
  let lines: [String]
  /// In points.
  let size: Int

  /// Of one line, in tenths of a millimetre.
  var lineHeight: Int { size * 45 / 10 }
  var height: Int { lines.count * lineHeight }

  init(_ text: String, size: Int, width: Int) {
    self.size = size
    lines = Self.lines(text, cells: max(2, width / Self.cell(size)))
  }

  /// Tenths of a millimetre of half a Chinese character.
  static func cell(_ size: Int) -> Int { size * 19 / 10 }

  static func width(_ text: String, size: Int) -> Int { TextWidth.cells(text) * cell(size) }

  /// Latin words and numbers stay whole where they fit a line at all.
  private static func lines(_ text: String, cells: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces(text) {
      if TextWidth.cells(line) + TextWidth.cells(piece) <= cells {
        line += piece
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in piece {
        if TextWidth.cells(line) + TextWidth.cells(String(character)) > cells {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    return (lines + [line]).map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ line: String) -> String {
    let start = line.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }

  /// Runs of Latin letters and digits, and every other character by itself.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var continues = false
    for character in text {
      let isLatin = character.isASCII && character != " "
      if isLatin, continues {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      continues = isLatin
    }
    return pieces
  }
}
