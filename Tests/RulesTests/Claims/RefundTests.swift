import Basics
import Matters
import Rules
import TestKit
import Testing

@Suite("Refund: what was paid and not yet paid back")
struct RefundTests {
  @Test(
    "paid less refunded",
    arguments: [
      ("paid: 198.00", "198.00", "实付 198.00 元，未退"),
      ("paid: 198.00\n    refunded: 50", "148.00", "（198.00 − 50.00） = 148.00 元"),
      ("paid: \"1,280.50\"\n    refunded: 0.01", "1280.49", "（1,280.50 − 0.01） = 1,280.49 元"),
    ])
  func reckoned(paid: String, amount: String, formula: String) throws {
    let claim = try Judging(.minimal.with("paid: 198.00", paid)).claim("Q1")
    #expect(claim.amount?.description == amount)
    #expect(claim.formula == formula)
    #expect(claim.included && claim.isMoney)
  }

  @Test("nothing left to pay back is not asked for")
  func nothingLeft() throws {
    let claim = try Judging(.minimal.with("paid: 198.00", "paid: 198.00\n    refunded: 198"))
      .claim("Q1")
    #expect(!claim.included && claim.said.contains("claim.amount.zero"))
  }

  @Test("several purchases add up; a claim that names none is about all")
  func several() throws {
    let second = "- {id: P2, from: merchant, paid: 100, refunded: 40, evidence: [E1]}"
    let text = CaseText.minimal.with("complaints:", "  \(second)\ncomplaints:")
    #expect(try Judging(text).claim("Q1").amount?.description == "198.00")
    let all = try Judging(text.with("kind: refund, purchases: [P1]", "kind: refund")).claim("Q1")
    #expect(all.amount?.description == "258.00")
    #expect(all.formula == "198.00 + （100.00 − 40.00） = 258.00 元")
  }

  @Test("a claim against one seller that would hold another's orders is no final claim")
  func othersOrders() throws {
    let other = "- {id: other, role: merchant, kind: company, name: 别家商贸有限公司}"
    let second = "- {id: P2, from: other, paid: 100, evidence: [E1]}"
    let text = CaseText.minimal.with("purchases:\n", "  \(other)\npurchases:\n")
      .with("complaints:", "  \(second)\ncomplaints:")
    func said(_ claim: String) throws -> [String] {
      try Judging(text.with("kind: refund, purchases: [P1], against: [merchant, platform]", claim))
        .claim("Q1").said
    }
    let mixed = "claim.orders_of_others"
    #expect(try said("kind: refund, against: [merchant]").contains(mixed))
    #expect(try !said("kind: refund, against: [merchant], purchases: [P1]").contains(mixed))
    #expect(try !said("kind: refund, against: [merchant, other]").contains(mixed))
    #expect(try !said("kind: refund").contains(mixed))
  }

  @Test("more orders than a reader adds up are summed first, to the same amount")
  func many() throws {
    let more = (2...9).map {
      "  - {id: P\($0), from: merchant, paid: \($0).50, refunded: 1, evidence: [E1]}"
    }
    let text = CaseText.minimal.with("complaints:", more.joined(separator: "\n") + "\ncomplaints:")
      .with("kind: refund, purchases: [P1]", "kind: refund")
    let claim = try Judging(text).claim("Q1")
    #expect(claim.amount?.description == "238.00")
    #expect(claim.formula == "9 笔订单实付合计 246.00 元 − 已退 8.00 元 = 238.00 元")
  }

  @Test("a given amount overrides, a contradiction is said")
  func contradiction() throws {
    let text = CaseText.minimal.with("kind: refund", "kind: refund, amount: 200")
    let claim = try Judging(text).claim("Q1")
    #expect(claim.amount?.description == "200.00")
    #expect(claim.said.contains("claim.amount.contradicts"))
    // The prayer for relief must not argue with itself.
    #expect(claim.formula == nil)
    let same = try Judging(.minimal.with("kind: refund", "kind: refund, amount: 198")).claim("Q1")
    #expect(!same.said.contains("claim.amount.contradicts"))
  }

  @Test("for illegal goods the contract is void, and only return is asked")
  func illegal() throws {
    let text = CaseText.minimal.with("illegal_risk: none", "illegal_risk: cheat")
    let claim = try Judging(text).claim("Q1")
    #expect(claim.included)
    #expect(claim.basis.map(\.id).prefix(2) == ["CC-G-153", "CC-G-157"])
    #expect(!claim.basis.contains { $0.id == "CPL2013-48" })
  }

  @Test(
    "a sum only its owner knows is a hole without one",
    arguments: [
      "costs", "damages", "contractual_penalty", "price_difference",
    ])
  func statedSums(kind: String) throws {
    let claim = "- {id: Q2, kind: \(kind), what: 公证费, against: [merchant], evidence: [E1]}"
    let text = CaseText.minimal.adding(claim, after: "- {id: Q1")
    #expect(try Judging(text).claim("Q2").said.contains("claim.amount.missing"))
    let given = text.with("what: 公证费", "what: 公证费, amount: 60")
    #expect(try Judging(given).claim("Q2").amount?.description == "60.00")
  }

  @Test("interest is stated by its terms and not added up")
  func interest() throws {
    let open = "- {id: Q2, kind: interest, purchases: [P1], against: [merchant]}"
    let claim = try Judging(.minimal.adding(open, after: "- {id: Q1")).claim("Q2")
    #expect(claim.amount == nil)
    #expect(claim.said == ["claim.from.missing", "claim.interest.not_counted"])
  }
}
