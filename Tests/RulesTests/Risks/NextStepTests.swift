import Basics
import Rules
import TestKit
import Testing

@Suite("What to do next, and what not to do")
struct NextStepTests {
  private func steps(_ text: CaseText, on day: String = "2026-11-23") throws -> [String] {
    try Judging(text, on: day).assessment().nextSteps.map(\.id)
  }

  @Test("write, then 12315, then sue")
  func order() throws {
    #expect(try steps(.minimal) == ["write_to_platform", "complain_12315", "sue"])
  }

  @Test(
    "the other side's last word comes first: an offer to decide about, a settlement to check",
    arguments: [
      ("{at: 2026-10-16, kind: offer}", "consider_offer" as String?),
      ("{at: 2026-10-16, kind: resolved}", "confirm_settlement"),
      ("{at: 2026-10-16, kind: offer}, {at: 2026-10-17, kind: refusal}", nil),
      ("{at: 2026-10-17, kind: offer}, {at: 2026-10-16, kind: refusal}", "consider_offer"),
      ("{at: 2026-10-16, kind: progress}", nil),
    ])
  func lastWord(replies: String, step: String?) throws {
    let text = CaseText.minimal.adding("replies: [\(replies)]", after: "channel")
    #expect(try steps(text).first == step ?? "write_to_platform")
    let again = text.with(
      "\nclaims:",
      "\n  - {id: C2, channel: email, to: platform, at: 2026-10-20, evidence: [E1]}\nclaims:")
    #expect(try !["consider_offer", "confirm_settlement"].contains(steps(again).first))
  }

  @Test("an offer written by its day alone is not taken for older than a complaint of that morning")
  func sameDay() throws {
    let text = CaseText.minimal.with("at: 2026-10-15T21:25", "at: 2026-10-16T09:00")
      .adding("replies: [{at: 2026-10-16, kind: offer}]", after: "channel")
    #expect(try steps(text).first == "consider_offer")
  }

  @Test("illegal goods: a lawyer first, and nothing behind it where nothing else was bought")
  func lawyer() throws {
    let cheat = CaseText.minimal.with("illegal_risk: none", "illegal_risk: cheat")
    #expect(try steps(cheat) == ["ask_lawyer"])
    let two = cheat.with(
      "complaints:",
      "  - {id: P2, from: merchant, at: 2026-10-12, paid: 10, evidence: [E1]}\ncomplaints:")
    #expect(try steps(two) == ["ask_lawyer", "write_to_platform", "complain_12315", "sue"])
  }

  private static func proceeding(_ details: String) -> CaseText {
    CaseText.minimal.adding("other_proceedings:\n  - {body: 示例机构, since: 2026-11-01, \(details)}")
  }

  @Test(
    "no second suit about the same, no complaint beside a proceeding",
    arguments: [
      ("kind: court, state: pending", false, true), ("kind: court, state: closed", false, true),
      ("kind: court, state: pending, against: [platform]", true, true),
      ("kind: arbitration, state: pending", false, true),
      ("kind: mediation, state: pending", true, false),
    ])
  func proceedings(details: String, sues: Bool, isWarned: Bool) throws {
    let text = Self.proceeding(details)
    #expect(try steps(text).contains("sue") == sues)
    #expect(try !steps(text).contains("complain_12315"))
    #expect(try isSaid("proceeding.duplicate_suit", of: text) == isWarned)
  }

  @Test(
    "an arbitration clause is looked at before suing",
    arguments: [("", true), ("or_court: true, ", false)])
  func arbitration(or: String, isFirst: Bool) throws {
    let text = CaseText.minimal.adding(
      "standard_terms:\n  - {kind: arbitration, body: 示例仲裁委员会, \(or)text: 提交仲裁, evidence: [E1]}")
    #expect(try steps(text).contains("check_arbitration") == isFirst)
  }

  @Test("after three years no office is advised, and none for a private seller")
  func office() throws {
    let late = CaseText.minimal.with("    paid:", "    knew_on: 2022-10-12\n    paid:")
    #expect(try !steps(late).contains("complain_12315"))
    let own = CaseText.minimal.with("    paid:", "    private_seller: true\n    paid:")
    #expect(try !steps(own).contains("complain_12315"))
  }
}

@Suite("Purchases by a child")
struct MinorBuyerTests {
  private func born(_ birth: String) -> CaseText {
    let adult = IdentityNumbers.resident("330106", "19950412", 1)
    let number = IdentityNumbers.resident("330106", birth.replacing("-", with: ""), 1)
    return .minimal.with("1995-04-12", birth).with(adult, number)
  }

  /// Bought on 2026-10-12: eight and eighteen years before that day are the lines.
  @Test(
    "too young for any contract, for most, for none",
    arguments: [
      ("2018-10-13", "第一百四十四条"), ("2018-10-12", "第一百四十五条"), ("2008-10-13", "第一百四十五条"),
      ("2008-10-12", nil),
    ])
  func ages(birth: String, article: String?) throws {
    let found = try risks(born(birth)).first { $0.identifier == "purchase.minor_buyer" }
    #expect((found == nil) == (article == nil))
    if let found, let article { #expect(found.message.contains(article)) }
  }

  @Test("who paid is asked for, until the file says")
  func payer() throws {
    let asked = try risks(born("2012-03-15")).first { $0.identifier == "purchase.minor_buyer" }
    #expect(asked?.remedy?.contains("payer") == true)
    let told = born("2012-03-15").with(
      "    paid:", "    payer: {name: 张大, relation: 父亲}\n    paid:")
    let found = try risks(told).first { $0.identifier == "purchase.minor_buyer" }
    #expect(found?.remedy?.contains("payer") == false)
  }
}
