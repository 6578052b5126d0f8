import Crypto

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
package struct StreamingFingerprint {
  private var hash = SHA256()

  package init() {}

  package mutating func update(_ bytes: [UInt8]) {
    hash.update(data: bytes)
  }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    unsafe hash.update(bufferPointer: bytes)
  }

  package func finish() -> Fingerprint {
    var hex = ""
    hex.reserveCapacity(64)
    for byte in hash.finalize() {
      hex += byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
    }
    return Fingerprint(hex: hex)
  }
}
