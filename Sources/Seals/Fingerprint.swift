/// SHA-256 of bytes, as 64 lower-case hexadecimal digits.
package struct Fingerprint: Hashable, Sendable {
  package let hex: String

  package init(hex: String) {
    self.hex = hex
  }

  package init(of bytes: some Collection<UInt8>) {
    var hash = StreamingFingerprint()
    hash.update(Array(bytes))
    self = hash.finish()
  }
}

extension Fingerprint: CustomStringConvertible {
  package var description: String { hex }
}

/// A fingerprint taken piece by piece, while bytes pass by.
package struct StreamingFingerprint: ~Copyable {
  private var hash = StreamingDigest(.sha256)

  package init() {}

  package mutating func update(_ bytes: [UInt8]) { hash.update(bytes) }

  package mutating func update(_ bytes: RawSpan) { hash.update(bytes) }

  package func finish() -> Fingerprint { Fingerprint(hex: hash.finish()) }
}

/// The hash of Chinese standards (GB/T 32905-2016), which courts' and notaries' records name beside
/// SHA-256.
package enum SM3 {
  /// 64 lower-case hexadecimal digits.
  package static func hex(of bytes: some Collection<UInt8>) -> String {
    var hash = StreamingDigest(.sm3)
    hash.update(Array(bytes))
    return hash.finish()
  }
}
