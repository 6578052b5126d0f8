import Basics

/// What a word processor stores apart: words, the end of a line, a tab.
enum TextPiece: Hashable {
  case words(String)
  case lineBreak
  case tab

  /// Cuts text at line ends (CRLF is one) and tabs, by scalars: a grapheme may hide either.
  ///
  /// Marks that turn the direction of text are shown by their number instead: a paper must read
  /// as it was written, and nothing may vanish without a trace.
  static func pieces(of text: String) -> [TextPiece] {
    guard text.utf8.contains(where: mayCut) else { return text.isEmpty ? [] : [.words(text)] }
    var pieces: [TextPiece] = []
    var words = ""
    var previous: Unicode.Scalar = " "
    func flush() {
      if !words.isEmpty { pieces.append(.words(words)) }
      words = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        flush()
        pieces.append(.lineBreak)
      case "\t":
        flush()
        pieces.append(.tab)
      case _ where XMLCharacters.isDirectionMark(scalar):
        words += "〔U+\(String(scalar.value, radix: 16, uppercase: true))〕"
      default: words.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    flush()
    return pieces
  }

  /// Whether a scalar is more than a word's.
  static func standsApart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x85 || scalar.value == 0x2028
      || scalar.value == 0x2029 || XMLCharacters.isDirectionMark(scalar)
  }

  /// Whether a byte may begin anything but a word: controls, U+0085, and what begins like U+2028.
  private static func mayCut(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0xC2 || byte == 0xE2 }
}
