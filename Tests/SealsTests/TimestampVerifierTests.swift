import Basics
import Foundation
import Seals
import TestKit
import Testing

@Suite("Time-stamps are verified, question by question")
struct TimestampVerifierTests {
  @Test(
    "a good stamp is good all the way to the root that was given",
    arguments: [
      "sha1.tsr", "sha256.tsr", "sha256.token", "sha384.tsr", "sha512.tsr", "sm3.tsr", "base64.tsa",
    ])
  func good(name: String) throws {
    let found = try Stamps.verify(try Stamps.token(name))
    #expect(found.isComplete)
    #expect(found.chain == .complete(root: "示例根证书"))
    #expect(found.notes == (name == "sha1.tsr" ? [.weakAlgorithm(.sha1)] : []))
  }

  @Test("one bit of the file, anywhere, and the digest is another") func file() throws {
    let token = try Stamps.token("sha256.tsr")
    let file = try Stamps.bytes("order.txt")
    for index in file.indices {
      var changed = file
      changed[index] ^= 1
      let found = try Stamps.verify(token, file: changed)
      #expect(found.digest == .differs && found.isRefuted)
      #expect(found.signature == .valid)
    }
    let missing = TimestampVerifier(roots: try Stamps.certificates("root.pem"))
      .verify(token, digests: [:])
    #expect(missing.digest == .notCompared && !missing.isComplete && !missing.isRefuted)
  }

  /// Bits outside what is signed (the answer's status text, unsigned lists) may change nothing; then the
  /// stamp must still be the same word about the same digest.
  @Test("one bit of the token, anywhere, never makes another good stamp") func token() throws {
    let whole = try Stamps.bytes("sha256.tsr")
    let good = try Stamps.token("sha256.tsr")
    var refuted = 0
    for index in whole.indices {
      var changed = whole
      changed[index] ^= 1 << UInt8(index % 8)
      guard let token = try? TimestampToken(reading: changed) else {
        refuted += 1
        continue
      }
      let found = try Stamps.verify(token)
      guard found.isComplete else {
        refuted += 1
        continue
      }
      #expect(token.time == good.time && token.imprint == good.imprint)
      #expect(token.serial == good.serial && token.policy == good.policy)
    }
    #expect(refuted > whole.count * 9 / 10)
  }

  @Test("certificates that are not there, are another's or end nowhere trusted") func chains()
    throws
  {
    let token = try Stamps.token("sha256.tsr")
    let bare = try Stamps.token("nocert.tsr")
    #expect(try Stamps.verify(bare).signature == .noCertificate)
    #expect(try Stamps.verify(bare).isRefuted == false)
    let (signer, middle) = (
      try Stamps.certificates("signer.pem"), try Stamps.certificates("middle.pem")
    )
    #expect(try Stamps.verify(bare, given: signer).signature == .valid)
    #expect(
      try Stamps.verify(bare, given: signer).chain
        == .missing(issuer: "CN=示例中级证书, O=示例, C=CN"))
    #expect(try Stamps.verify(bare, given: signer + middle).isComplete)
    #expect(
      try Stamps.verify(bare, given: Stamps.certificates("other.pem")).signature == .noCertificate)
    // The same issuer and number, another key.
    let twin = try Stamps.verify(bare, given: Stamps.certificates("twin.pem", "middle.pem"))
    #expect(twin.signature == .invalid && twin.binding == .differs && twin.isRefuted)

    let unknown = try Stamps.verify(token, roots: [])
    #expect(unknown.chain == .missing(issuer: "CN=示例根证书, O=示例, C=CN"))
    #expect(unknown.signature == .valid && !unknown.isRefuted && !unknown.isComplete)
    let other = try Stamps.verify(token, roots: Stamps.certificates("other.pem"))
    #expect(other.chain == .missing(issuer: "CN=示例根证书, O=示例, C=CN"))
    let untrusted = try Stamps.verify(token, given: Stamps.certificates("root.pem"), roots: [])
    #expect(untrusted.chain == .untrusted(root: "示例根证书"))
  }

  @Test("what counts is the time of the stamp, not of looking") func times() throws {
    let expired = try Stamps.verify(try Stamps.token("expired.tsr"))
    #expect(expired.validity == .expired(try moment("2021-01-01T08:00:00")))
    #expect(expired.chain == .notValidThen(name: "示例过期时间戳"))
    #expect(expired.signature == .valid && expired.isRefuted)
    let early = try Stamps.verify(try Stamps.token("early.tsr"))
    #expect(early.validity == .notYet(try moment("2055-01-01T08:00:00")))
    #expect(early.isRefuted)
    let later = try Stamps.verify(
      try Stamps.token("sha256.tsr"), on: CalendarDay(year: 2058, month: 1, day: 2))
    #expect(later.isComplete)
    #expect(later.notes == [.expiredSince(try moment("2058-01-01T08:00:00"))])
  }

  private func moment(_ text: String) throws -> Moment { try #require(Moment(iso: text)) }

  @Test("a stamp whose signature anybody can forge is refuted; a weak one is noted")
  func weakSignatures() throws {
    let roots = try Stamps.certificates("endless.pem")
    let forged = try Stamps.verify(try Stamps.token("md5-signed.tsr"), roots: roots)
    #expect(forged.signature == .forgeable("MD5") && forged.isRefuted)
    let weak = try Stamps.verify(try Stamps.token("sha1-signed.tsr"), roots: roots)
    #expect(weak.isComplete && weak.notes == [.weakSignature(.sha1)])
  }

  @Test("a certificate without end is valid to the calendar's last day") func endless() throws {
    let roots = try Stamps.certificates("endless.pem")
    #expect(roots.map(\.until.day) == [CalendarDay(iso: "2199-12-31")])
    let found = try Stamps.verify(try Stamps.token("endless.tsr"), roots: roots)
    #expect(found.isComplete && found.validity == .valid)
  }

  @Test("a stamp that names its chain needs only the signer to know who signed") func named() throws
  {
    let token = try Stamps.token("named-chain.tsr")
    let signer = try Stamps.certificates("endless-signer.pem")
    let alone = try Stamps.verify(token, given: signer, roots: [])
    #expect(alone.binding == .matches && alone.signature == .valid && !alone.isRefuted)
    #expect(alone.chain == .missing(issuer: "CN=示例无期根证书"))
    let whole = try Stamps.verify(
      token, given: signer, roots: try Stamps.certificates("endless.pem"))
    #expect(whole.isComplete)
  }

  @Test("a certificate for mail stamps nothing") func purpose() throws {
    let found = try Stamps.verify(try Stamps.token("mail.token"))
    #expect(found.signature == .valid)
    #expect(found.purpose == .other && found.isRefuted)
    #expect(found.binding == .absent)
  }

  @Test("the policy is compared where one is asked for") func policy() throws {
    let token = try Stamps.token("policy.tsr")
    #expect(try Stamps.verify(token).policy == .stated("1.2.3.4.5"))
    #expect(try Stamps.verify(token, policy: "1.2.3.4.5").policy == .asExpected("1.2.3.4.5"))
    #expect(try Stamps.verify(token, policy: "1.2.3.4.1").isRefuted)
  }

  @Test("a question names the digest, its chance and the policy, and nothing else") func request()
    throws
  {
    let digest = String(repeating: "ab", count: 32)
    let request = try #require(
      TimestampRequest(sha256: digest, nonce: [1, 2, 3, 4, 5, 6, 7, 8], policy: "1.2.3.4.5"))
    #expect(request.nonce == "0102030405060708")
    #expect(Hexadecimal.text(request.der).contains(digest))
    #expect(request.der.count < 90)
    #expect(TimestampRequest(sha256: "ab", nonce: [1]) == nil)
    #expect(TimestampRequest(sha256: digest, nonce: [1], policy: "policy") == nil)
  }
}
