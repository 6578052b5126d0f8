/// The hash of Chinese standards (GB/T 32905-2016), which courts' and notaries' records name beside
/// SHA-256; swift-crypto has none.
package struct SM3 {
  private var state: [UInt32] = [
    0x7380_166F, 0x4914_B2B9, 0x1724_42D7, 0xDA8A_0600, 0xA96F_30BC, 0x1631_38AA, 0xE38D_EE4D,
    0xB0FB_0E4E,
  ]
  private var rest: [UInt8] = []
  private var length: UInt64 = 0

  package init() {}

  /// 64 lower-case hexadecimal digits.
  package static func hex(of bytes: some Collection<UInt8>) -> String {
    var hash = SM3()
    hash.update(Array(bytes))
    return hash.finish()
  }

  package mutating func update(_ bytes: [UInt8]) {
    length += UInt64(bytes.count)
    rest += bytes
    var offset = 0
    while rest.count - offset >= 64 {
      compress(rest, at: offset)
      offset += 64
    }
    rest.removeFirst(offset)
  }

  /// Pads with one bit, noughts and the length in bits (5.2).
  package func finish() -> String {
    var last = self
    let bits = length << 3
    let noughts = (119 - Int(length % 64)) % 64
    let padding: [UInt8] = [0x80] + Array(repeating: 0, count: noughts)
    last.update(padding + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) })
    return last.state.map { word in
      let hex = String(word, radix: 16)
      return String(repeating: "0", count: 8 - hex.count) + hex
    }
    .joined()
  }

  /// The compression function (5.3.2, 5.3.3).
  private mutating func compress(_ block: [UInt8], at offset: Int) {
    var w: [UInt32] = []
    w.reserveCapacity(68)
    for index in 0..<16 {
      let at = offset + 4 * index
      w.append(
        UInt32(block[at]) << 24 | UInt32(block[at + 1]) << 16 | UInt32(block[at + 2]) << 8
          | UInt32(block[at + 3]))
    }
    for index in 16..<68 {
      let mixed = w[index - 16] ^ w[index - 9] ^ Self.left(w[index - 3], 15)
      w.append(Self.second(mixed) ^ Self.left(w[index - 13], 7) ^ w[index - 6])
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let isEarly = index < 16
      let constant: UInt32 = isEarly ? 0x79CC_4519 : 0x7A87_9D8A
      let turned = Self.left(a, 12)
      let first = Self.left(turned &+ e &+ Self.left(constant, UInt32(index % 32)), 7)
      let ff = isEarly ? a ^ b ^ c : (a & b) | (a & c) | (b & c)
      let gg = isEarly ? e ^ f ^ g : (e & f) | (~e & g)
      let one = ff &+ d &+ (first ^ turned) &+ (w[index] ^ w[index + 4])
      let two = gg &+ h &+ first &+ w[index]
      (d, c, b, a) = (c, Self.left(b, 9), a, one)
      (h, g, f, e) = (g, Self.left(f, 19), e, two ^ Self.left(two, 9) ^ Self.left(two, 17))
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] ^= word }
  }

  private static func left(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    word << bits | word >> ((32 - bits) & 31)
  }

  /// P₁ (4.4).
  private static func second(_ word: UInt32) -> UInt32 {
    word ^ left(word, 15) ^ left(word, 23)
  }
}
