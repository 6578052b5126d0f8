import Basics
import Matters
import Rules
import TestKit
import Testing

@Suite("Whether a claim reaches the platform")
struct PlatformReachTests {
  @Test("a platform that does not disclose the merchant is reached")
  func undisclosed() throws {
    let claim = try Judging(.minimal).claim("Q1")
    #expect(claim.against == ["merchant", "platform"])
    #expect(claim.basis.contains { $0.id == "CPL2013-44" })
  }

  @Test("one that did disclose the merchant is not, beside the merchant")
  func disclosed() throws {
    let text = CaseText.minimal.with("identity_disclosed: false", "identity_disclosed: true")
    let claim = try Judging(text).claim("Q1")
    #expect(claim.included)
    #expect(claim.against == ["merchant"])
    #expect(claim.said.contains("claim.platform_not_liable"))
  }

  @Test("alone, the claim is left out; insisted on, it stays")
  func alone() throws {
    let text = CaseText.minimal.with("identity_disclosed: false", "identity_disclosed: true")
      .with("against: [merchant, platform]", "against: [platform]")
    #expect(try !Judging(text).claim("Q1").included)
    let insisted = try Judging(text.with("kind: refund", "kind: refund, insist: true")).claim("Q1")
    #expect(insisted.included && insisted.against == ["platform"])
    #expect(insisted.said.contains("claim.platform_not_liable"))
  }

  @Test(
    "not knowing whether it did makes it uncertain")
  func uncertain() throws {
    let text = CaseText.minimal.with("identity_disclosed: false", "whereabouts_unknown: false")
    let claim = try Judging(text).claim("Q1")
    #expect(claim.against == ["merchant", "platform"])
    #expect(claim.said.contains("claim.platform_liability_uncertain"))
  }

  @Test("one that sells itself, or seems to, is the seller")
  func seller() throws {
    let text = CaseText.minimal.with("paid: 198.00", "paid: 198.00\n    self_operated: true")
    let claim = try Judging(text).claim("Q1")
    #expect(claim.basis.contains { $0.id == "OCR22-4" })
    #expect(claim.against.contains("platform"))
  }

  @Test(
    "only a platform can be asked who the merchant is",
    arguments: [
      ("[platform]", true), ("[merchant]", false), ("[merchant, platform]", true),
    ])
  func disclosure(against: String, stands: Bool) throws {
    let claim = "- {id: Q2, kind: disclose_merchant, against: \(against)}"
    let text = CaseText.minimal.adding(claim, after: "- {id: Q1")
    #expect(try Judging(text).claim("Q2").included == stands)
  }

  @Test("performance of an illegal contract is barred")
  func performance() throws {
    let claim = "- {id: Q2, kind: performance, what: 交付账号, against: [merchant]}"
    let text = CaseText.minimal.adding(claim, after: "- {id: Q1")
    #expect(try Judging(text).claim("Q2").included)
    let illegal = try Judging(text.with("illegal_risk: none", "illegal_risk: gambling")).claim("Q2")
    #expect(!illegal.included)
    #expect(illegal.said == ["claim.performance.illegal_goods"])
  }

  @Test(
    "ten times the price of food needs a defect and evidence",
    arguments: [
      ("", "claim.food_tenfold.no_defect"),
      (", defect: {what: 过期}", "claim.food_tenfold.no_evidence"),
      (", defect: {what: 过期}, evidence: [E1], amount: 1980", nil),
    ] as [(String, String?)])
  func food(details: String, bar: String?) throws {
    let claim = "- {id: Q2, kind: food_tenfold, purchases: [P1], against: [merchant]\(details)}"
    let assessed = try Judging(.minimal.adding(claim, after: "- {id: Q1")).claim("Q2")
    #expect(assessed.included == (bar == nil))
    #expect(assessed.said.contains(bar ?? "law.article_not_in_register"))
  }
}
