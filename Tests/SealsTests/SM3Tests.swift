import Seals
import Testing

@Suite("The hash of Chinese standards")
struct SM3Tests {
  @Test(
    "as OpenSSL reckons it, around every edge of a block",
    arguments: [
      (0, "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b"),
      (1, "799b719ac031fc89c6d8925a487dad07308f837b7ab7bbc7cebd3a4118fd2f38"),
      (55, "5cb50a0135e57e0cb6069a8cd83b99f094185abe85423f38fa89aa9e73547b58"),
      (56, "667672b5d501b091489bdeedba1c3375e3042e2c3a324f5b1fc00696a8c0dcd6"),
      (63, "fa5e9c08966f5b089ea60864af64bfb765bd79dfe494ea859ffa904f12dc512c"),
      (64, "cf1bff7b8582d52c021ba8ea9c1ca9e59d42f4458f5516a591fe049d2c7ed017"),
      (65, "7e9232e6bf963e4af754d62700f6fe75e1537d37240a9c3de0a7473d6c283f81"),
      (119, "fee28cb4c4211af18e368c47a057184106cac42a5adf5ff21377021cd5003b77"),
      (120, "fbb140ae72c97a7d4b88ff3e67235dd540e7f177393d7722e5e6ac63b1a8d6d9"),
      (1000, "44c5803e122527a3e218a73d6d19c442f18c8a5d27c40a677b9fe56aebf06fb2"),
    ])
  func openSSL(count: Int, hex: String) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7 + count) }
    #expect(SM3.hex(of: bytes) == hex)
    var pieces = StreamingDigest(.sm3)
    for byte in bytes { pieces.update([byte]) }
    #expect(pieces.finish() == hex)
  }

  @Test("the standard's own example")
  func standard() {
    #expect(
      SM3.hex(of: Array("abc".utf8))
        == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")
  }
}
