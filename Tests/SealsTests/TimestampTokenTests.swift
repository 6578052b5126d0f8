import Basics
import Seals
import Testing

@Suite("Time-stamps are read")
struct TimestampTokenTests {
  @Test(
    "an answer, a bare token, PEM and base64 are the same stamp",
    arguments: ["sha256.token", "base64.tsa", "pem.tsa"])
  func forms(name: String) throws {
    let whole = try Stamps.token("sha256.tsr")
    #expect(try Stamps.token(name) == whole)
    #expect(whole.algorithm == .sha256)
    #expect(whole.policy == "1.2.3.4.1")
    #expect(whole.authority == "示例时间戳中心")
    #expect(whole.signer?.name == "示例时间戳中心")
    #expect(whole.signer?.issuer == "CN=示例中级证书, O=示例, C=CN")
    #expect(whole.signer?.until == Moment(iso: "2058-01-01T08:00"))
    #expect(whole.accuracy == 1_500_000)
    #expect(whole.certificates.count == 2)
    #expect(whole.isNumbered(whole.serial.uppercased()))
    #expect(whole.isNumbered(whole.decimalSerial))
    #expect(!whole.isNumbered("TSA-0001"))
  }

  @Test(
    "every hash courts and authorities use",
    arguments: DigestAlgorithm.allCases.filter { $0 != .sha224 })
  func hashes(algorithm: DigestAlgorithm) throws {
    let token = try Stamps.token("\(algorithm.rawValue).tsr")
    #expect(token.algorithm == algorithm)
    #expect(token.imprint == Stamps.digests(of: try Stamps.bytes("order.txt"))[algorithm])
  }

  @Test("a refusal says why") func refused() throws {
    #expect(
      throws: TimestampFault.refused(
        status: 2, text: "Requested policy is not supported.", reasons: ["不接受所要的策略"])
    ) { try Stamps.token("refused.tsr") }
  }

  @Test("what is no stamp, is cut or goes on is told apart") func faults() throws {
    let whole = try Stamps.bytes("sha256.tsr")
    let cases: [([UInt8], TimestampFault)] = [
      ([], .empty), (Array("时间戳".utf8), .notTimestamp), ([0x30], .notTimestamp),
      (try Stamps.bytes("cut.tsr"), .truncated), (whole + [0], .trailing),
      (Array(repeating: 0x30, count: TimestampToken.sizeLimit + 1), .tooLarge),
      (try Stamps.bytes("root.pem"), .notTimestamp), (try Stamps.bytes("order.txt"), .notTimestamp),
    ]
    for (bytes, fault) in cases {
      #expect(throws: fault) { try TimestampToken(reading: bytes) }
    }
  }

  @Test("cut anywhere it is never taken for a stamp") func cut() throws {
    for name in ["sha256.tsr", "sha256.token"] {
      let whole = try Stamps.bytes(name)
      for count in 0..<whole.count {
        #expect(throws: TimestampFault.self) {
          try TimestampToken(reading: Array(whole.prefix(count)))
        }
      }
    }
  }

  /// Bytes changed by a rule, many times over: lengths that lie, tags that are none.
  @Test("garbage is told, never trusted", arguments: ["sha256.tsr", "sm3.tsr", "refused.tsr"])
  func garbage(name: String) throws {
    let whole = try Stamps.bytes(name)
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let order = Stamps.digests(of: try Stamps.bytes("order.txt"))
    let roots = try Stamps.certificates("root.pem")
    for _ in 0..<2000 {
      var bytes = whole
      for _ in 0...next(3) { bytes[next(bytes.count)] = UInt8(next(256)) }
      if next(4) == 0 { bytes.removeSubrange(next(bytes.count)...) }
      if next(4) == 0 { bytes.insert(UInt8(next(256)), at: next(bytes.count + 1)) }
      guard let token = try? TimestampToken(reading: bytes) else { continue }
      _ = TimestampVerifier(roots: roots).verify(token, digests: order)
    }
  }

  @Test("certificates are read from PEM and DER, and nothing else is") func certificates() throws {
    let both = try Stamps.bytes("root.pem") + Stamps.bytes("middle.pem")
    #expect(Certificate.reading(both).map(\.name) == ["示例根证书", "示例中级证书"])
    let der = Certificate.reading(both)[0].der
    #expect(Certificate.reading(der).map(\.isRoot) == [true])
    #expect(Certificate.reading(der + [0]).isEmpty)
    #expect(Certificate.reading(Array("%PDF-1.7".utf8)).isEmpty)
    #expect(Certificate.reading([]).isEmpty)
  }
}
