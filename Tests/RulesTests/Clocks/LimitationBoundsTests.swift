import Basics
import Matters
import Rules
import TestKit
import Testing

@Suite("Where a limitation is not simply three years")
struct LimitationBoundsTests {
  private static func text(knew: String, bought: String, _ more: String = "") -> CaseText {
    let text = CaseText.minimal.with("2026-10-12T20:11", bought)
      .with("at: 2026-10-15T21:25", "at: \(bought)")
      .adding("knew_on: \(knew)", after: "paid: 198.00")
    return more.isEmpty ? text : text.adding(more)
  }

  private static func said(_ text: CaseText) throws -> [String] {
    try Judging(text).assessment().findings.map(\.identifier).filter { $0.hasPrefix("limitation.") }
  }

  @Test(
    "a start before the rules held gets no end, and that is said once",
    arguments: [("2020-12-31", nil, true), ("2021-01-01", "2024-01-02", false)]
      as [(String, String?, Bool)])
  func ruleNotHeld(knew: String, ends: String?, isSaid: Bool) throws {
    let text = Self.text(knew: knew, bought: "2020-11-05")
    let limitation = try Judging(text).limitation(against: "merchant")
    #expect(limitation.starts?.description == knew)
    #expect(limitation.ends?.description == ends)
    let said = try Self.said(text)
    #expect(said.filter { $0 == "limitation.rule_not_held" }.count == (isSaid ? 1 : 0))
    #expect(!said.contains("limitation.start_unknown"))
    #expect(said.contains("limitation.expired") != isSaid)
  }

  @Test(
    "twenty years from the purchase is the longest, whatever was known",
    arguments: [
      ("2004-03-01", "2024-03-01", true), ("2007-03-01", "2027-03-01", true),
      ("2007-06-15", "2027-05-05", false),
    ])
  func longest(bought: String, ends: String, isLongest: Bool) throws {
    let text = Self.text(knew: "2024-05-05", bought: bought)
    let limitation = try Judging(text).limitation(against: "merchant")
    #expect(limitation.ends?.description == ends)
    #expect((limitation.standing == .longest) == isLongest)
    #expect(try Self.said(text).contains("limitation.longest") == isLongest)
  }

  @Test(
    "a proceeding begins it anew by the kind it is of",
    arguments: [
      ("court", "against: [merchant], ", "suit", "LIM20-10"),
      ("arbitration", "against: [merchant], ", "suit", "CC-G-195"),
      ("regulator", "", "mediation", "LIM20-12"), ("association", "", "mediation", "LIM20-12"),
      ("mediation", "", "mediation", "LIM20-12"),
    ])
  func proceedings(kind: String, against: String, interruption: String, article: String) throws {
    let more = "other_proceedings: [{kind: \(kind), \(against)since: 2025-06-09, state: closed}]"
    let text = Self.text(knew: "2024-03-01", bought: "2024-01-05", more)
    let limitation = try Judging(text).limitation(against: "merchant")
    #expect(limitation.interrupted.map(\.kind) == [interruption])
    #expect(limitation.interrupted.map(\.complaint) == [nil])
    #expect(limitation.ends?.description == "2028-06-09")
    #expect(limitation.basis.contains { $0.id == article })
  }

  @Test("while one goes on the time does not run out, and no end is stated")
  func pending() throws {
    let more = "other_proceedings: [{kind: court, against: [merchant], since: 2022-06-09}]"
    let text = Self.text(knew: "2021-03-01", bought: "2021-01-05", more)
    let judging = try Judging(text)
    #expect(try judging.limitation(against: "merchant").ends == nil)
    #expect(try judging.limitation(against: "platform").ends?.description == "2024-03-01")
    let said = try Self.said(text)
    #expect(said.filter { $0 == "limitation.pending" }.count == 1)
    #expect(!said.contains("limitation.start_unknown"))
  }

  @Test("one begun too late revives nothing; one yet to come counts nothing")
  func tooLate() throws {
    for since in ["2024-03-02", "2026-11-24"] {
      let more = "other_proceedings: [{kind: association, since: \(since)}]"
      let text = Self.text(knew: "2021-03-01", bought: "2021-01-05", more)
      #expect(try Judging(text).limitation(against: "merchant").ends?.description == "2024-03-01")
    }
  }

  @Test("a suit against nobody in particular is not counted, and that is said")
  func unnamed() throws {
    let more = "other_proceedings: [{kind: court, since: 2025-06-09}]"
    let text = Self.text(knew: "2024-03-01", bought: "2024-01-05", more)
    #expect(try Judging(text).limitation(against: "merchant").interrupted.isEmpty)
    #expect(try Self.said(text).contains("limitation.proceeding_unnamed"))
  }

  @Test("an offer is no consent; where time has run out, it is pointed to")
  func consent() throws {
    let text = Self.text(knew: "2021-03-01", bought: "2021-01-05")
      .with("paid: 198.00", "paid: 198.00\n    refunded: 50")
    #expect(try Judging(text).limitation(against: "merchant").interrupted.isEmpty)
    #expect(try Self.said(text).contains("limitation.consent_not_counted"))
  }
}
