import Basics
import Rules
import TestKit
import Testing

@Suite("Words that turn a demand against the one who makes it")
struct WordingRiskTests {
  private func demanded(_ words: String) -> CaseText {
    .minimal.with("channel: service", "channel: service\n    demand: \(words)")
  }

  @Test(
    "what is no demand any more, and what still is one",
    arguments: [
      ("wording.threat", "不退款我就去曝光你们", true), ("wording.threat", "三天内不赔偿，就发到网上", true),
      ("wording.threat", "请三日内退款198元，否则将依法起诉", false), ("wording.threat", "不退款的，我将向12315投诉", false),
      ("wording.threat", "我已经举报，另请退款", false),
      ("wording.hush_money", "给500元就撤回举报", true), ("wording.hush_money", "请退款198元", false),
      ("wording.crime", "你们是骗子", true), ("wording.crime", "涉嫌诈骗，请核查", false),
      ("wording.crime", "虚假宣传，构成欺诈", false),
    ])
  func demands(identifier: String, words: String, isBad: Bool) throws {
    #expect(try isSaid(identifier, of: demanded(words)) == isBad)
  }

  @Test("the same words are found in claims and events, with their place")
  func everywhere() throws {
    let event = CaseText.minimal.with(
      "complaints:",
      "events:\n  - {at: 2026-10-15, what: 被骗子骗了, purchases: [P1], evidence: [E1]}\ncomplaints:")
    #expect(try risks(event).first { $0.identifier == "wording.crime" }?.path == "events[0]")
    let claim = CaseText.minimal.with("kind: refund,", "kind: other, what: 支付封口费, amount: 1,")
    #expect(try risks(claim).first { $0.identifier == "wording.hush_money" }?.path == "claims[0]")
  }
}

@Suite("Buying that does not look like daily life")
struct UnusualBuyingTests {
  /// One order in the minimal case, more on later days.
  private func orders(_ count: Int, every days: Int) -> CaseText {
    let more = (1..<count).map { index in
      let day = 12 + index * days
      let date = day <= 31 ? "2026-10-\(day)" : "2026-11-\(day - 31 < 10 ? "0" : "")\(day - 31)"
      return "  - {id: P\(index + 1), from: merchant, at: \(date), paid: 1, evidence: [E1]}"
    }
    return CaseText.minimal.with(
      "complaints:", more.joined(separator: "\n") + "\ncomplaints:")
  }

  @Test(
    "five orders within thirty days, not four, not spread out",
    arguments: [
      (5, 1, true), (4, 1, false), (5, 8, false), (5, 7, true),
    ])
  func counts(count: Int, days: Int, isUnusual: Bool) throws {
    #expect(try isSaid("purchase.unusual_count", of: orders(count, every: days)) == isUnusual)
  }

  @Test("who says that it was no consumer's purchase is not asked again")
  func dealer() throws {
    let text = orders(5, every: 1).with("consumer_use: true", "consumer_use: false")
    #expect(try !isSaid("purchase.unusual_count", of: text))
  }

  @Test(
    "before the rule of 2026 its article is not cited",
    arguments: [
      ("2026-04-14", false), ("2026-04-15", true),
    ])
  func period(day: String, isCited: Bool) throws {
    let text = CaseText.minimal.with("2026-10-12T20:11", "2026-01-05")
      .with("2026-10-15T21:25", "2026-01-06").with("paid:", "quantity: 20\n    paid:")
    let said = try risks(text, on: day).first { $0.identifier == "purchase.unusual_quantity" }
    #expect(said?.message.contains("第十七条") == isCited)
  }
}
