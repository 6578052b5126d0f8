import Basics
import Matters
import Rules
import TestKit
import Testing

@Suite("Whoever was sold a fake is its victim")
struct CounterfeitTests {
  private static let claims = """
    - {id: Q2, kind: punitive, purchases: [P1], against: [merchant], fraud: {act: 谎称正品}, evidence: [E1]}
    - {id: Q3, kind: performance, what: 交付正品, against: [merchant]}
    - {id: Q4, kind: contractual_penalty, what: 假一赔十, amount: 1980, against: [merchant]}
    """

  private static func text(knew: Bool) -> CaseText {
    let text = CaseText.minimal.with("illegal_risk: none", "illegal_risk: counterfeit")
      .adding(claims, after: "- {id: Q1")
    return knew ? text.with("paid: 198.00", "paid: 198.00\n    buyer_knew: true") : text
  }

  @Test("the sale is not void, and every claim stands", arguments: ["Q1", "Q2", "Q3", "Q4"])
  func victim(id: String) throws {
    let assessment = try Judging(Self.text(knew: false)).assessment()
    let claim = try #require(assessment.claims.first { $0.claim.id == id })
    #expect(claim.included)
    #expect(!claim.basis.contains { $0.id == "CC-G-153" })
    #expect(!assessment.findings.contains { $0.identifier == "purchase.illegal_goods" })
  }

  @Test(
    "bought knowingly, it is as unlawful as any other",
    arguments: [("Q1", true), ("Q2", false), ("Q3", false), ("Q4", false)])
  func accomplice(id: String, stands: Bool) throws {
    let assessment = try Judging(Self.text(knew: true)).assessment()
    let claim = try #require(assessment.claims.first { $0.claim.id == id })
    #expect(claim.included == stands)
    #expect(claim.claim.kind != "refund" || claim.basis.contains { $0.id == "CC-G-153" })
    #expect(assessment.findings.contains { $0.identifier == "purchase.illegal_goods" })
  }
}
