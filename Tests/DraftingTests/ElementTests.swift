import Basics
import Matters
import TestKit
import Testing

@testable import Drafting

@Suite("The official pleading for sales, filled and ticked")
struct ElementTests {
  private func rows(_ text: CaseText) throws -> [String] {
    try Papering(text).elements().split(separator: "\n").map(String.init)
  }

  private static let event =
    "events:\n  - {at: 2026-10-14, what: 商家没有发货, purchases: [P1], evidence: [E1]}\ncomplaints:"
  private static let delivered = CaseText.minimal.with(
    "    paid:", "    delivered_at: 2026-10-12T20:20\n    paid:")

  @Test(
    "each tick stands by its own word, and the other box stays open",
    arguments: [
      (CaseText.minimal, "性别：男☑　女□"),
      (
        CaseText.minimal.with("sex: 男", "sex: 女").with(
          IdentityNumbers.resident("330106", "19950412", 1),
          IdentityNumbers.resident("330106", "19950412", 2)), "性别：男□　女☑"
      ),
      (CaseText.minimal, "违约类型：迟延履行□　不履行□　其他□"),
      (CaseText.minimal.with("complaints:", event), "违约类型：迟延履行□　不履行☑　其他□"),
      (CaseText.minimal.with("complaints:", event), "逾期付款□　逾期交货☑"),
      (delivered, "其他☑：退还已付价款，见第 9 项"),
      (CaseText.minimal, "确认买卖合同已于　年　月　日解除□"),
      (CaseText.minimal, "了解□　不了解□"),
      (CaseText.minimal.with("    paid:", "    payment: {method: 现金}\n    paid:"), "以现金☑　转账□"),
      (CaseText.minimal.with("    paid:", "    payment: {method: 银行转账}\n    paid:"), "以现金□　转账☑"),
      (
        CaseText.minimal.with("    paid:", "    payment: {method: 微信支付}\n    paid:"), "其他☑　方式（微信支付）"
      ),
    ])
  func ticks(text: CaseText, words: String) throws {
    let all = try Papering(text).elements()
    #expect(all.contains(words), "\(words)")
  }

  @Test("labels keep their values: 日期 is not found inside 出生日期, no 日 twice")
  func labels() throws {
    let text = try Papering(.minimal).elements()
    #expect(text.contains("出生日期：1995年4月12日　民族：汉族"))
    #expect(text.contains("\n日期：2026年11月23日"))
    #expect(!text.contains("日日") && !text.contains("：："))
  }

  private static func orders(_ count: Int) -> CaseText {
    let more = (2...count).map {
      "  - {id: P\($0), from: merchant, through: platform, at: 2026-10-12T21:\($0 + 10), order_number: \"KM\($0)\", item: {name: 月卡, category: account}, delivery: network, paid: \($0).50, refunded: 1, evidence: [E1]}"
    }
    return CaseText.minimal.with("complaints:", more.joined(separator: "\n") + "\ncomplaints:")
      .with("purchases: [P1], ", "")
  }

  @Test("more orders than a cell holds go on in an annex, and the cells say so")
  func annex() throws {
    let few = try Papering(Self.orders(5)).elements()
    #expect(few.contains("订单号KM5") && !few.contains("订单明细"))
    let many = try Papering(Self.orders(6)).elements()
    #expect(many.contains("共6份；每份的时间、平台和订单号见后附《订单明细》"))
    #expect(!many.contains("订单号KM5") && many.contains("\tKM5\t月卡\t1\t5.50"))
    #expect(many.contains("合计\t220.50"))
  }

  @Test("a value of several lines keeps them")
  func lines() throws {
    let event =
      "events:\n  - {at: 2026-10-14, what: \"第一行\\n第二行\", purchases: [P1], evidence: [E1]}\ncomplaints:"
    #expect(
      try Papering(.minimal.with("complaints:", event)).elements().contains("第一行\n第二行"))
  }

  @Test("the rescission that reached the other side is confirmed with its day")
  func rescission() throws {
    let notice =
      "  - {id: C2, kind: rescission, channel: letter, to: merchant, at: 2026-11-01, arrived_at: 2026-11-03, evidence: [E1]}\nclaims:"
    let text = try Papering(.minimal.with("claims:", notice)).elements()
    #expect(text.contains("确认买卖合同已于2026年11月3日解除☑"))
    #expect(text.contains("2026年11月1日发出通知，2026年11月3日到达深圳示例商贸有限公司"))
  }

  @Test("sums: what is asked back stands under 9, damages under 3 and 15, all of it under 10")
  func sums() throws {
    let more =
      "  - {id: Q2, kind: damages, amount: 30.50, what: 损失, purchases: [P1], against: [merchant], evidence: [E1]}\nevidence:\n  - id"
    let text = try Papering(.minimal.with("evidence:\n  - id", more)).elements()
    #expect(text.contains("支付赔偿金30.50元") && text.contains("赔偿金☑　30.50元"))
    #expect(text.contains("退还已付价款198.00元"))
    #expect(text.contains("人民币228.50元（大写：人民币贰佰贰拾捌元伍角整）"))
  }

  @Test(
    "clauses on courts are copied; rules without any tick 无; no rules tick nothing",
    arguments: [
      ("kind: jurisdiction, court: 示例法院, text: 由甲地法院管辖", "有☑　合同条款及内容：“由甲地法院管辖”", "无□"),
      ("kind: no_refund, text: 概不退换", "有□", "无☑"), ("", "有□", "无□"),
    ])
  func forum(term: String, has: String, none: String) throws {
    let text =
      term.isEmpty
      ? CaseText.minimal
      : CaseText.minimal.adding("standard_terms:\n  - {\(term), evidence: [E1]}")
    let row = try #require(try rows(text).first { $0.contains("合同条款及内容") })
    #expect(row.contains(has) && row.contains(none))
  }

  @Test("services and unlawful goods have no official form")
  func none() throws {
    func hasForm(_ text: CaseText) throws -> Bool {
      let assessment = try Papering(text).assessment
      let audience = Audience(.court, of: assessment)
      let facts = PaperFacts(
        assessment, for: audience, paper: .elementPetition, files: ExactTable(), requestDays: 7)
      return facts.element != nil
    }
    #expect(try hasForm(.minimal))
    #expect(try !hasForm(.minimal.with("category: account", "category: service")))
    #expect(try !hasForm(.minimal.with("illegal_risk: none", "illegal_risk: cheat")))
    #expect(try !hasForm(.minimal.with("kind: refund", "kind: refund, ground: minor")))
  }

  @Test("interest until payment has a tick and its terms, and no sum")
  func interest() throws {
    let more =
      "  - {id: Q2, kind: interest, from: 2026-11-01, purchases: [P1], against: [merchant]}\nevidence:\n  - id"
    let text = try Papering(.minimal.with("evidence:\n  - id", more)).elements()
    #expect(text.contains("利息☑　元（计至实际付清，见诉讼请求第 9 项）"))
    #expect(text.contains("支付利息（以198.00元为基数，自2026年11月1日起，至实际付清之日止，按全国银行间"))
  }
}
