/// The hidden bookmark that carries a block's identity through a word processor.
///
/// Word takes 40 letters, digits and underscores, ignores case, and hides names that begin with an
/// underscore. The name depends on the identity alone, so a returned paper can be matched to it.
package enum BookmarkName {
  private static let readableLength = 28

  /// `claims/Q1` becomes `_claims_Q1_` and ten digits that tell it from `claims-q1`.
  package static func name(for id: String) -> String {
    var readable = String.UnicodeScalarView()
    for scalar in id.unicodeScalars.prefix(readableLength) {
      readable.append(isPlain(scalar) ? scalar : "_")
    }
    return "_" + String(readable) + "_" + digits(of: id)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9": true
    default: false
    }
  }

  /// FNV-1a over the bytes, its lower 40 bits: the same on every machine, unlike `Hasher`.
  private static func digits(of id: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in id.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let hexadecimal = String(hash & 0xff_ffff_ffff, radix: 16)
    return String(repeating: "0", count: 10 - hexadecimal.utf8.count) + hexadecimal
  }
}
