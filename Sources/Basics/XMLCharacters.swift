/// Which characters a paper can hold.
package enum XMLCharacters {
  /// The first scalar that XML 1.0 cannot hold, or that is no character at all; nil when all is well.
  package static func firstIllegal(in text: String) -> Unicode.Scalar? {
    guard text.utf8.contains(where: mayBeginIllegal) else { return nil }
    return text.unicodeScalars.first { !allows($0) }
  }

  /// Whether a byte begins, in UTF-8, what may be one: nearly no text holds such a byte.
  private static func mayBeginIllegal(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte >= 0xEF
  }

  package static func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0x7F..<0x85, 0x86..<0xA0: false
    case 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }

  /// Marks that turn the direction of text around: invisible, and able to make a paper read falsely.
  package static func isDirectionMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
