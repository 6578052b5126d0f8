/// UTF-16 without its mark: spaces, figures and line ends have a zero byte, always on the same side.
package enum UnmarkedUTF16 {
  /// So many bytes at the beginning tell.
  private static let head = 4 << 10
  /// One letter in so many is such a one.
  private static let lettersToAZero = 20

  /// Nil where the bytes are none, or no text.
  package static func decode(_ bytes: [UInt8]) -> String? {
    guard let isLittle = order(of: bytes) else { return nil }
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      let (low, high) = isLittle ? (index, index + 1) : (index + 1, index)
      return UInt16(bytes[high]) << 8 | UInt16(bytes[low])
    }
    guard let text = String(validating: units, as: UTF16.self),
      text.unicodeScalars.prefix(head).allSatisfy(isOfTexts)
    else { return nil }
    return text
  }

  /// Whether the byte of less weight comes first; nil where zeros are few or on both sides.
  private static func order(of bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(Self.head)
    var (even, odd) = (0, 0)
    for (index, byte) in head.enumerated() where byte == 0 {
      if index % 2 == 0 { even += 1 } else { odd += 1 }
    }
    let least = max(2, head.count / 2 / lettersToAZero)
    if even == 0, odd >= least { return true }
    return odd == 0 && even >= least ? false : nil
  }

  private static func isOfTexts(_ letter: Unicode.Scalar) -> Bool {
    switch letter.properties.generalCategory {
    case .control: letter.properties.isWhitespace
    case .unassigned, .privateUse, .surrogate: false
    default: true
    }
  }
}
