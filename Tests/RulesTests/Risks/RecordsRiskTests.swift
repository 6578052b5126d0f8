import Basics
import Rules
import TestKit
import Testing

@Suite("Records that need not be kept much longer")
struct RecordsRiskTests {
  private func bought(_ day: String, _ payment: String = "") -> CaseText {
    CaseText.minimal.with("2026-10-12T20:11", day).with("2026-10-15T21:25", "2026-10-15")
      .with("    paid:", "    knew_on: 2026-10-01\n\(payment)    paid:")
  }

  /// Three years less ninety days is when the warning begins.
  @Test(
    "warned ninety days before they run out, told once they have",
    arguments: [
      ("2024-02-21", false, false), ("2024-02-20", true, false), ("2023-11-23", true, false),
      ("2023-11-22", false, true),
    ])
  func platform(day: String, isRunningOut: Bool, isExpired: Bool) throws {
    #expect(try isSaid("records.running_out", of: bought(day)) == isRunningOut)
    #expect(try isSaid("records.expired", of: bought(day)) == isExpired)
  }

  @Test(
    "payments have records of their own, cash has none",
    arguments: [
      ("    payment: {method: 示例支付}\n", true), ("    payment: {method: 现金}\n", false), ("", false),
    ])
  func payments(payment: String, hasClock: Bool) throws {
    let clocks = try Judging(bought("2026-10-01", payment)).deadlines().map(\.id)
    #expect(clocks.contains("payment_records/P1") == hasClock)
  }

  @Test(
    "asking for them is then the first step",
    arguments: [("2024-02-20", true), ("2024-02-21", false)])
  func step(day: String, isFirst: Bool) throws {
    let first = try Judging(bought(day)).assessment().nextSteps.first
    #expect((first?.id == "request_records") == isFirst)
  }
}

@Suite("Seven days without a reason")
struct NoReasonReturnTests {
  private static let shoes = CaseText.minimal
    .with("category: account", "category: physical")
    .with("delivery: network", "delivery: shipping\n    receipt_place: 浙江省杭州市西湖区示例路2号")
    .with("kind: refund", "kind: refund, ground: return")

  private func delivered(_ day: String, asked: String?) -> CaseText {
    let asking = asked.map { "\n    return: {asked_at: \($0), evidence: [E1]}" } ?? ""
    return Self.shoes.with(
      "    paid: 198.00", "    delivered_at: \(day)\(asking)\n    paid: 198.00")
  }

  @Test(
    "goods, asked for in time or late; a last day on a Sunday rolls over",
    arguments: [
      ("2026-11-01", "2026-11-09", false), ("2026-11-01", "2026-11-10", true),
      ("2026-11-14", nil, false), ("2026-11-13", nil, true),
    ])
  func late(delivered day: String, asked: String?, isLate: Bool) throws {
    #expect(
      try isSaid("purchase.no_reason_return_late", of: delivered(day, asked: asked)) == isLate)
  }

  @Test("goods sent back bring a clock for the money", arguments: [("0", true), ("198.00", false)])
  func money(refunded: String, runs: Bool) throws {
    let text = Self.shoes.with(
      "    paid: 198.00",
      "    refunded: \(refunded)\n    return: {asked_at: 2026-11-03, received_at: 2026-11-06, evidence: [E1]}\n    paid: 198.00"
    )
    let clock = try Judging(text).deadlines().first { $0.id == "return_refund/P1" }
    #expect((clock != nil) == runs)
    #expect(clock.map { $0.due?.description } ?? "2026-11-13" == "2026-11-13")
  }

  private static let digital = CaseText.minimal.with("kind: refund", "kind: refund, ground: return")

  @Test("digital goods have none, unless the seller promised: then the promise is kept")
  func digital() throws {
    let claim = try Judging(Self.digital).claim("Q1")
    #expect(!claim.included && claim.said.contains("claim.refund.no_reason_return_excluded"))
    #expect(try isSaid("purchase.no_reason_return_excluded", of: Self.digital))
    let promised = Self.digital.with(
      "    paid:", "    promises: [{text: 支持七天无理由退货, evidence: [E1]}]\n    paid:")
    #expect(try Judging(promised).claim("Q1").included)
    #expect(try isSaid("purchase.return_promised", of: promised))
    #expect(try !isSaid("purchase.no_reason_return_excluded", of: promised))
  }

  @Test("a claim for want of delivery says nothing of seven days")
  func breach() throws {
    let text = CaseText.minimal.with("kind: refund", "kind: refund, ground: breach")
    #expect(try !isSaid("purchase.no_reason_return_excluded", of: text))
    #expect(try Judging(text).claim("Q1").included)
  }
}
