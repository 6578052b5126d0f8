/// How wide words are: Chinese characters take two cells, Latin letters one.
package enum TextWidth {
  package static func cells(_ text: String) -> Int {
    var cells = 0
    for scalar in text.unicodeScalars { cells += self.cells(scalar) }
    return cells
  }

  package static func cells(_ text: Substring) -> Int { cells(String(text)) }

  package static func cells(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: 1
    case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
