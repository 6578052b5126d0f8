import Basics
import Matters
import Rules
import TestKit
import Testing

@Suite("Who answers for a claim, and why")
struct AnswerTests {
  private static let disclosed = CaseText.minimal.with(
    "identity_disclosed: false", "identity_disclosed: true")

  private func grounds(_ text: CaseText) throws -> [String: String] {
    let answers = try Judging(text).claim("Q1").answers
    return Dictionary(uniqueKeysWithValues: answers.map { ($0.respondent, $0.ground) })
  }

  @Test(
    "a promise binds whoever made it: the seller's own does not keep the platform in",
    arguments: [("", "not_liable", false), (", by: platform", "own_promise", true)])
  func promise(by: String, ground: String, stands: Bool) throws {
    let text = Self.disclosed.with(
      "paid: 198.00", "paid: 198.00\n    promises: [{text: 先行赔付\(by), evidence: [E1]}]")
    let claim = try Judging(text).claim("Q1")
    #expect(try grounds(text) == ["merchant": "seller", "platform": ground])
    #expect(claim.against.contains("platform") == stands)
    #expect(claim.basis.contains { $0.id == "CPL2013-44" } == stands)
  }

  @Test("fault of its own keeps a platform in, to be proved")
  func fault() throws {
    let text = Self.disclosed.adding(
      "fault: {what: 收到多次投诉仍让店铺继续销售, evidence: [E1]}", after: "domicile: 浙江省杭州市余杭区")
    let claim = try Judging(text).claim("Q1")
    #expect(claim.against == ["merchant", "platform"])
    #expect(claim.said.contains("claim.respondent_fault_to_prove"))
    #expect(claim.basis.contains { $0.id == "ECL2018-38" })
    #expect(try grounds(text)["platform"] == "own_fault")
  }

  @Test("a platform that names nobody answers; one that sells itself is the seller")
  func others() throws {
    #expect(try grounds(.minimal)["platform"] == "undisclosed_merchant")
    let own = CaseText.minimal.with("paid: 198.00", "paid: 198.00\n    self_operated: true")
    #expect(try grounds(own)["platform"] == "self_operated")
    let unknown = CaseText.minimal.with("identity_disclosed: false", "whereabouts_unknown: false")
    #expect(try grounds(unknown)["platform"] == "uncertain")
  }

  @Test("whoever is out is named with the reason, even where the claim left them out")
  func out() throws {
    let text = Self.disclosed.with("against: [merchant, platform]", "against: [merchant]")
    let answer = try #require(
      try Judging(text).claim("Q1").answers.first { $0.respondent == "platform" })
    #expect(!answer.stands)
    #expect(answer.reason.contains("披露了商家身份"))
  }
}

@Suite("Why money is given back")
struct RefundGroundTests {
  private func basis(_ text: CaseText) throws -> [String] {
    try Judging(text).claim("Q1").basis.map(\.id)
  }

  private func ground(_ word: String) -> CaseText {
    .minimal.with("kind: refund", "kind: refund, ground: \(word)")
  }

  @Test(
    "each ground has its own articles, and none of another",
    arguments: [
      ("breach", "CC-C-577", "CPL2013-25"), ("return", "CPL2013-25", "CC-C-577"),
      ("renewal", "CPLR2024-10", "CC-C-563"), ("withdrawal", "CC-C-509", "CC-C-563"),
      ("avoidance", "CC-G-148", "CC-C-577"), ("unjust", "CC-C-985", "CC-C-577"),
      ("promise", "CPL2013-16", "CC-C-563"),
    ])
  func articles(word: String, has: String, lacks: String) throws {
    let ids = try basis(ground(word))
    #expect(ids.contains(has))
    #expect(!ids.contains(lacks))
  }

  @Test("who merely changed their mind is told that all may not come back")
  func withdrawal() throws {
    #expect(try Judging(ground("withdrawal")).claim("Q1").said.contains("claim.refund.withdrawal"))
  }

  @Test("an occasional private seller answers under the contract alone")
  func privateSeller() throws {
    let text = CaseText.minimal.with("paid: 198.00", "paid: 198.00\n    private_seller: true")
    #expect(try !basis(text).contains { ["CPL2013-48", "CPL2013-52"].contains($0) })
  }

  @Test(
    "a child's purchase is given back for want of capacity",
    arguments: [("2020-01-05", "CC-G-144"), ("2012-03-15", "CC-G-145")])
  func minors(birth: String, article: String) throws {
    let adult = IdentityNumbers.resident("330106", "19950412", 1)
    let number = IdentityNumbers.resident("330106", birth.replacing("-", with: ""), 1)
    let text = CaseText.minimal.with("1995-04-12", birth).with(adult, number)
    let ids = try basis(text)
    #expect(ids.contains(article) && ids.contains("CC-G-157"))
    #expect(!ids.contains("CC-C-577"))
  }

  @Test("what was used up is not asked back")
  func used() throws {
    let text = CaseText.minimal.with(
      "paid: 198.00", "paid: 198.00\n    used: 48.00\n    refunded: 50.00")
    let claim = try Judging(text).claim("Q1")
    #expect(claim.amount?.description == "100.00")
    #expect(claim.formula == "（198.00 − 50.00 − 48.00） = 100.00 元")
  }
}
