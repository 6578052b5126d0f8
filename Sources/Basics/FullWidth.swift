/// Full-width letters and digits, as typed with a Chinese keyboard.
package enum FullWidth {
  /// Full-width ASCII becomes ASCII; blanks go.
  package static func folded(_ text: String) -> String {
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
}
