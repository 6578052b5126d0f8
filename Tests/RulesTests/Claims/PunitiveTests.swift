import Basics
import Matters
import Rules
import TestKit
import Testing

@Suite("Three times the price, for fraud only")
struct PunitiveTests {
  private static let claim = """
    - {id: Q2, kind: punitive, purchases: [P1], against: [merchant], fraud: {act: 谎称全新}, \
    evidence: [E1]}
    """
  private static let whole = CaseText.minimal.adding(claim, after: "- {id: Q1")

  @Test(
    "at least five hundred yuan, on top of the refund",
    arguments: [
      ("198.00", "594.00"), ("100", "500.00"), ("0.01", "500.00"), ("166.66", "500.00"),
      ("166.67", "500.01"), ("1000", "3000.00"),
    ])
  func floor(paid: String, amount: String) throws {
    let judging = try Judging(Self.whole.with("paid: 198.00", "paid: \(paid)"))
    let claim = try judging.claim("Q2")
    #expect(claim.included)
    #expect(claim.amount?.description == amount)
    #expect(claim.said.contains("claim.punitive.proof"))
    #expect(try judging.claim("Q1").included)
  }

  @Test("three times the price paid, whatever was refunded")
  func refunded() throws {
    let text = Self.whole.with("paid: 198.00", "paid: 198.00\n    refunded: 100")
    #expect(try Judging(text).claim("Q2").amount?.description == "594.00")
  }

  @Test("the floor is reckoned per purchase, and that is said to be unsettled")
  func perPurchase() throws {
    let second = "  - {id: P2, from: merchant, paid: 100, evidence: [E1]}\ncomplaints:"
    let text = Self.whole.with("complaints:", second)
      .with("kind: punitive, purchases: [P1]", "kind: punitive, purchases: [P1, P2]")
    let claim = try Judging(text).claim("Q2")
    #expect(claim.amount?.description == "1094.00")
    #expect(claim.said.contains("claim.punitive.per_purchase"))
    #expect(try !Judging(Self.whole).claim("Q2").said.contains("claim.punitive.per_purchase"))
  }

  static let bars: [(String, String, String)] = [
    (", fraud: {act: 谎称全新}", "", "claim.punitive.no_fraud"),
    (", evidence: [E1]}", "}", "claim.punitive.no_evidence"),
    ("paid: 198.00", "paid: 198.00\n    private_seller: true", "claim.punitive.private_seller"),
    ("illegal_risk: none", "illegal_risk: cheat", "claim.punitive.illegal_goods"),
    ("illegal_risk: none", "illegal_risk: real_name_account", "claim.punitive.illegal_goods"),
    ("paid: 198.00", "paid: 198.00\n    buyer_knew: true", "claim.punitive.buyer_knew"),
    ("consumer_use: true", "consumer_use: false", "claim.punitive.not_consumer"),
    ("paid: 198.00", "paid: 0", "claim.punitive.no_price"),
    (
      "kind: punitive, purchases: [P1], against: [merchant]",
      "kind: punitive, purchases: [P1], against: [platform]",
      "claim.punitive.platform_without_fraud"
    ),
  ]

  @Test("where the law bars it, it is left out and said", arguments: bars)
  func barred(right: String, wrong: String, identifier: String) throws {
    let claim = try Judging(Self.whole.with(right, wrong)).claim("Q2")
    #expect(!claim.included)
    let finding = try #require(claim.findings.first { $0.identifier == identifier })
    #expect(finding.severity == .warning)
    #expect(finding.remedy?.contains("insist: true") == true)
  }

  @Test("its owner may insist, and is warned", arguments: bars)
  func insisted(right: String, wrong: String, identifier: String) throws {
    let text = Self.whole.with("kind: punitive", "kind: punitive, insist: true")
      .with(
        right.replacing("kind: punitive,", with: "kind: punitive, insist: true,"),
        wrong.replacing("kind: punitive,", with: "kind: punitive, insist: true,"))
    let claim = try Judging(text).claim("Q2")
    #expect(claim.included)
    if identifier != "claim.punitive.platform_without_fraud" {
      #expect(claim.said.contains(identifier))
    }
  }

  @Test("a platform without fraud of its own falls away beside the merchant")
  func platformBeside() throws {
    let text = Self.whole.with(
      "kind: punitive, purchases: [P1], against: [merchant]",
      "kind: punitive, purchases: [P1], against: [merchant, platform]")
    let claim = try Judging(text).claim("Q2")
    #expect(claim.against == ["merchant"])
    #expect(claim.said.contains("claim.punitive.platform_without_fraud"))
  }

  @Test(
    "a platform that sells itself answers for fraud",
    arguments: [
      "paid: 198.00\n    self_operated: true", "paid: 198.00",
    ])
  func selfOperated(paid: String) throws {
    let base = Self.whole.with("paid: 198.00", paid).with(
      "kind: punitive, purchases: [P1], against: [merchant]",
      "kind: punitive, purchases: [P1], against: [platform]")
    let text = paid == "paid: 198.00" ? base.with("from: merchant", "from: platform") : base
    let claim = try Judging(text).claim("Q2")
    #expect(claim.included && claim.against == ["platform"])
  }

  @Test("a given sum that differs is said")
  func contradiction() throws {
    let claim = try Judging(Self.whole.with("kind: punitive", "kind: punitive, amount: 600"))
      .claim("Q2")
    #expect(claim.amount?.description == "600.00")
    #expect(claim.said.contains("claim.amount.contradicts"))
  }

  @Test("a barred claim is not in the amount in dispute")
  func amountInDispute() throws {
    let barred = try Judging(Self.whole.with(", fraud: {act: 谎称全新}", "")).assessment()
    #expect(barred.amountInDispute.description == "198.00")
    #expect(try Judging(Self.whole).assessment().amountInDispute.description == "792.00")
  }

  @Test(
    "a minor's purchase is given back, not trebled",
    arguments: [
      ("2008-10-12", true), ("2008-10-13", false),
    ])
  func minor(birth: String, stands: Bool) throws {
    let adult = IdentityNumbers.resident("330106", "19950412", 1)
    let number = IdentityNumbers.resident("330106", birth.replacing("-", with: ""), 1)
    let text = Self.whole.with("1995-04-12", birth).with(adult, number)
    let claim = try Judging(text).claim("Q2")
    #expect(claim.included == stands)
    #expect(claim.said.contains("claim.punitive.minor") != stands)
  }
}

@Suite("The floor of the punitive sum")
struct PunitiveFloorTests {
  /// Two orders of 10 yuan from the merchant, the second at a time.
  private func sum(at time: String) throws -> String? {
    let second = """
        - {id: P2, from: merchant, through: platform, at: \(time), order_number: "KM000002", paid: 10, \
      item: {name: 会员月卡, category: account}, delivery: network, evidence: [E1]}
      """
    let claim =
      "- {id: Q2, kind: punitive, purchases: [P1, P2], against: [merchant], fraud: {act: 谎称全新}, evidence: [E1]}"
    let text = CaseText.minimal.with("paid: 198.00", "paid: 10.00")
      .with("complaints:\n", "\(second)\ncomplaints:\n").adding(claim, after: "- {id: Q1")
    return try Judging(text).claim("Q2").amount?.description
  }

  @Test("orders split on one day reach it once, orders of two days twice")
  func split() throws {
    #expect(try sum(at: "2026-10-12T21:00") == "500.00")
    #expect(try sum(at: "2026-10-13T21:00") == "1000.00")
  }
}
