import Basics
import Rules
import TestKit
import Testing

@Suite("Risks that lie in how a case fits together")
struct CaseRisksTests {
  private func said(_ text: CaseText, on day: String = "2026-11-23") throws -> Set<String> {
    Set(try Judging(text, on: day).assessment().findings.map(\.identifier))
  }

  private static let stranger = """
      - {id: payee, role: payee, kind: company, name: 成都示例支付有限公司, domicile: 四川省成都市武侯区示例路1号}
    purchases:
    """

  @Test("who is no party to the sale does not owe the money, unless the user insists")
  func stranger() throws {
    let text = CaseText.minimal.with("purchases:\n  - id", Self.stranger + "\n  - id")
    let both = text.with("against: [merchant, platform]", "against: [merchant, payee]")
    let claim = try Judging(both).claim("Q1")
    #expect(claim.against == ["merchant"] && claim.said.contains("claim.stranger_to_contract"))
    let alone = text.with("against: [merchant, platform]", "against: [payee]")
    #expect(try !Judging(alone).claim("Q1").included)
    let insisted = text.with("against: [merchant, platform]", "against: [payee], insist: true")
    #expect(try Judging(insisted).claim("Q1").included)
  }

  @Test("no penalty, no triple damages where the contract is void or a minor's")
  func void() throws {
    let penalty = CaseText.minimal.with("illegal_risk: none", "illegal_risk: cheat").with(
      "kind: refund, purchases", "kind: contractual_penalty, amount: 10, purchases")
    #expect(
      try Judging(penalty).claim("Q1").said.contains("claim.contractual_penalty.illegal_goods"))
    let minor = CaseText.minimal
      .with("    phone:", "    guardian: {name: 张大, relation: 父亲}\n    phone:")
      .with(
        "kind: refund, purchases", "kind: punitive, fraud: {act: 虚假}, evidence: [E1], purchases")
    #expect(try Judging(minor).claim("Q1").said.contains("claim.punitive.minor"))
  }

  @Test("a platform without fraud is told of even when the user insists")
  func insisted() throws {
    let text = CaseText.minimal.with(
      "kind: refund, purchases",
      "kind: punitive, insist: true, fraud: {act: 虚假}, evidence: [E1], purchases")
    let claim = try Judging(text).claim("Q1")
    #expect(claim.included && claim.said.contains("claim.punitive.platform_without_fraud"))
    let without = CaseText.minimal.with("kind: refund,", "kind: punitive, insist: true,")
    #expect(try Judging(without).claim("Q1").said.contains("claim.fraud.missing"))
  }

  @Test(
    "what a reader of the whole file would notice",
    arguments: [
      (
        "complaint.resolved", "    evidence: [E1]\nclaims:",
        "    replies: [{at: 2026-10-16, kind: resolved}]\n    evidence: [E1]\nclaims:"
      ),
      (
        "claim.refund_and_performance", "evidence:\n  - id",
        "  - {id: Q2, kind: performance, what: 发货, purchases: [P1], against: [merchant]}\nevidence:\n  - id"
      ),
      ("purchase.receipt_place.missing", "delivery: network", "delivery: shipping"),
      ("complaint_12315.not_consumer", "consumer_use: true", "consumer_use: false"),
      ("case.claims.all_barred", "kind: refund,", "kind: punitive,"),
      ("venue.court_unexplained", "claimants:", "filing: {court: 成都市武侯区人民法院}\nclaimants:"),
      (
        "procedure.agreement_without_effect", "claimants:",
        "filing: {small_claims_agreed: {on: 2026-11-01, evidence: [E1]}}\nclaimants:"
      ),
      (
        "proceeding.parallel", "claims:\n",
        "  - {id: C2, channel: association, to: 杭州市消费者权益保护委员会, at: 2026-11-01, evidence: [E1]}\nclaims:\n"
      ),
      ("complaint_12315.too_late", "    paid:", "    knew_on: 2022-10-12\n    paid:"),
    ])
  func noticed(identifier: String, old: String, new: String) throws {
    #expect(try said(.minimal).contains(identifier) == false)
    #expect(try said(.minimal.with(old, new)).contains(identifier))
  }

  @Test("a complaint in an office's hands is not advised again")
  func notTwice() throws {
    let lodged = CaseText.minimal.with(
      "claims:\n",
      "  - {id: C2, channel: association, to: 消费者协会, at: 2026-11-01, evidence: [E1]}\nclaims:\n")
    let steps = try Judging(lodged).assessment().nextSteps.map(\.id)
    #expect(!steps.contains("complain_12315"))
    #expect(try Judging(.minimal).assessment().nextSteps.map(\.id).contains("complain_12315"))
  }

  @Test("a ground is not borrowed from another link than the one given")
  func borrowedGround() throws {
    let text = CaseText.minimal.with(
      "claimants:",
      "filing: {court: 深圳市宝安区人民法院, connection: buyer_domicile}\nclaimants:")
    let first = try #require(try Judging(text).assessment().venues.first)
    #expect(first.place.isEmpty && first.basis.isEmpty)
  }

  @Test("a court above the basic level hears no small claim, and its fee is not halved")
  func higherCourt() throws {
    let text = CaseText.minimal.with("claimants:", "filing: {court: 浙江省杭州市中级人民法院}\nclaimants:")
    let assessment = try Judging(text).assessment()
    #expect(assessment.procedure.kind == .ordinary)
    #expect(assessment.fee.payable == assessment.fee.full)
  }

  @Test("a claim that names no purchase is about all of them, for courts and clocks too")
  func allPurchases() throws {
    let second = "- {id: P2, from: merchant, paid: 100, knew_on: 2026-10-20, evidence: [E1]}"
    let text = CaseText.minimal.with("complaints:", "  \(second)\ncomplaints:")
      .with("kind: refund, purchases: [P1]", "kind: refund")
      .with(
        "evidence:\n  - id",
        "  - {id: Q2, kind: costs, what: 费, amount: 1, purchases: [P2], against: [merchant]}\nevidence:\n  - id"
      )
    #expect(try Set(Judging(text).assessment().limitations.map(\.purchase)) == ["P1", "P2"])
  }

  @Test("a Chinese citizen with a passport is no foreigner")
  func passport() throws {
    let text = CaseText.minimal.with("    sex: 男", "    nationality: 中国\n    sex: 男")
      .with("    id_number:", "    id_type: 护照\n    id_number:")
    #expect(try Judging(text).procedure(in: "浙江").kind == .smallClaims)
    let abroad = text.with("nationality: 中国", "nationality: 法国")
    #expect(try Judging(abroad).procedure(in: "浙江").kind == .simplified)
  }

  @Test("a court that nothing explains gets no ground invented for it")
  func unexplainedCourt() throws {
    let text = CaseText.minimal.with(
      "claimants:", "filing: {court: 成都市武侯区人民法院, province: 四川}\nclaimants:")
    let first = try #require(try Judging(text).assessment().venues.first)
    #expect(first.court == "成都市武侯区人民法院" && first.basis.isEmpty && first.place.isEmpty)
  }
}
