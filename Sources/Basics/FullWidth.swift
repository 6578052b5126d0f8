/// Full-width letters and digits, as typed with a Chinese keyboard.
package enum FullWidth {
  /// Full-width ASCII becomes ASCII; blanks go.
  package static func folded(_ text: String) -> String {
    guard text.utf8.contains(where: mayFold) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E:
        if let ascii = Unicode.Scalar(scalar.value - 0xFEE0) { scalars.append(ascii) }
      case 0x20, 0x3000, 0xA0: break
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The same in capitals; a text that is so already is not copied.
  package static func capitals(_ text: String) -> String {
    let capitals = folded(text).uppercased()
    return capitals == text ? text : capitals
  }

  /// Whether a byte is a blank, or begins what may be a wide one or a wide letter.
  private static func mayFold(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0xC2 || byte == 0xE3 || byte == 0xEF
  }
}
