/// Which characters a paper can hold.
package enum XMLCharacters {
  /// The first scalar that XML 1.0 cannot hold, or that is no character at all; nil when all is well.
  package static func firstIllegal(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { !allows($0) }
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
