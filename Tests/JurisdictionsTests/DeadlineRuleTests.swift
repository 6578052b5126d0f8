import Basics
import Jurisdictions
import TestKit
import Testing

@Suite("Deadlines")
struct DeadlineRuleTests {
  private let rules: DeadlineRules
  private let calendar: WorkCalendar
  private let limitation: LimitationRules

  init() throws {
    let library = LawLibrary { try RepositoryFiles.bytes($0) }
    rules = try library.deadlines()
    calendar = try library.calendar()
    limitation = try library.limitation()
  }

  @Test(
    "from an event, under the law of its day",
    arguments: [
      ("complaint_decision", "2026-11-23", "2026-12-02", "CR26-15"),
      ("complaint_decision", "2026-04-14", "2026-04-23", "CRI22-14"),
      ("mediation_end", "2024-06-28", "2024-08-30", "CRI22-21"),
      ("mediation_end", "2024-07-01", "2024-08-30", "CPLR2024-46"),
      ("mediation_end", "2026-05-06", "2026-07-06", "CR26-23"),
      ("refusal_presumed", "2026-01-05", "2026-01-20", "CPP20-8"),
      ("platform_records", "2026-02-28", "2029-02-28", "ECL2018-31"),
      ("small_claims_trial", "2026-11-23", "2027-01-25", "CPL23-168"),
      ("appeal", "2026-09-18", "2026-10-08", "CPL23-171"),
    ])
  func due(kind: String, from: String, due: String, article: String) throws {
    let event = try day(from)
    let rule = try rules.rule(kind, on: event)
    #expect(rule.due(from: event, in: calendar).day == (try day(due)))
    #expect(rule.articleIDs.first == article)
  }

  @Test("what the law no longer sets is not reckoned")
  func gone() throws {
    let fault = try #require(throws: LawFault.self) {
      try rules.rule("report_reply", on: try day("2026-04-15"))
    }
    #expect(fault.findings.map(\.identifier) == ["law.deadline_not_held"])
  }

  @Test("an unknown kind names the known ones")
  func unknown() throws {
    let fault = try #require(throws: LawFault.self) {
      try rules.rule("apeal", on: try day("2026-04-15"))
    }
    #expect(fault.findings.first?.remedy?.contains("appeal") == true)
  }

  @Test("three years of limitation, and what starts them anew")
  func limitationEnd() throws {
    let end = limitation.end(from: try day("2023-10-03"), in: calendar)
    #expect(end.day == (try day("2026-10-08")))
    #expect(limitation.end(from: try day("2024-02-29"), in: calendar).isProvisional)
    #expect(limitation.interruption("demand")?.countsFrom == .arrived)
    #expect(limitation.interruption("mediation")?.countsFrom == .made)
  }

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }
}
