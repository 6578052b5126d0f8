import Basics
import Matters
import Rules
import TestKit
import Testing

@Suite("Clocks that the law runs on the log")
struct DeadlineTests {
  private static func complained(_ keys: String, replies: String = "") -> CaseText {
    CaseText.minimal.with("channel: service", "channel: complaint_12315")
      .with("to: platform", "to: 余杭区市场监督管理局").with("at: 2026-10-15T21:25", keys)
      .with("at: 2026-10-12T20:11", "at: 2024-01-05")
      .adding("replies: [\(replies)]", after: "channel")
  }

  private static func clock(_ kind: String, _ text: CaseText) throws -> Deadline? {
    try Judging(text).deadlines().first { $0.id == "\(kind)/C1" }
  }

  @Test(
    "seven working days to decide, with holidays and days worked for them",
    arguments: [
      ("at: 2026-09-24", "2026-10-12"), ("at: 2026-11-12", "2026-11-23"),
      ("at: 2026-10-09", "2026-10-19"),
      ("at: 2026-09-20, arrived_at: 2026-09-24", "2026-10-12"),
    ])
  func decision(at: String, due: String) throws {
    let keys = at.replacing(", ", with: "\n    ")
    let clock = try #require(try Self.clock("complaint_decision", Self.complained(keys)))
    #expect(clock.due?.description == due)
    #expect(clock.isProvisional == false)
  }

  @Test(
    "running until the last day, then missed, met when answered in time",
    arguments: [
      ("at: 2026-11-12", "", Deadline.State.running), ("at: 2026-11-11", "", .missed),
      ("at: 2026-11-11", "{at: 2026-11-20, kind: accepted}", .met),
      ("at: 2026-11-11", "{at: 2026-11-20, kind: refused}", .met),
      ("at: 2026-11-05", "{at: 2026-11-20, kind: accepted}", .missed),
      ("at: 2026-11-05", "{at: 2026-11-06, kind: automatic}", .missed),
    ])
  func states(at: String, replies: String, state: Deadline.State) throws {
    let text = Self.complained(at, replies: replies)
    #expect(try Self.clock("complaint_decision", text)?.state == state)
  }

  @Test(
    "the rule of the day it began: 令20 before 2026-04-15, 令121 since",
    arguments: [
      ("at: 2026-04-14", "CRI22-14"), ("at: 2026-04-15", "CR26-15"),
    ])
  func versions(at: String, article: String) throws {
    let clock = try #require(try Self.clock("complaint_decision", Self.complained(at)))
    #expect(clock.basis.first?.id == article)
  }

  @Test(
    "mediation: sixty days from acceptance, rolling over rest",
    arguments: [
      ("2026-04-15", "2026-06-15", "CR26-23"), ("2026-09-21", "2026-11-20", "CR26-23"),
      ("2024-07-01", "2024-08-30", "CPLR2024-46"), ("2024-06-28", "2024-08-30", "CRI22-21"),
    ])
  func mediation(accepted: String, due: String, article: String) throws {
    let text = Self.complained("at: \(accepted)", replies: "{at: \(accepted), kind: accepted}")
    let clock = try #require(try Self.clock("mediation_end", text))
    #expect(clock.due?.description == due)
    #expect(clock.basis.first?.id == article)
  }

  @Test(
    "a platform keeps its records three years",
    arguments: [
      ("2023-11-23", Deadline.State.running), ("2023-11-22", .missed),
    ])
  func records(bought: String, state: Deadline.State) throws {
    let text = CaseText.minimal.with("2026-10-12T20:11", bought)
    let clock = try #require(try Judging(text).deadlines().first { $0.id == "platform_records/P1" })
    #expect(clock.state == state)
    #expect(clock.basis.map(\.id) == ["ECL2018-31"])
    let direct = try Judging(text.without("through")).deadlines()
    #expect(!direct.contains { $0.id.hasPrefix("platform_records") })
  }

  @Test("without a complaint to 12315 no office's clock runs")
  func noOffice() throws {
    #expect(try Judging(.minimal).deadlines().map(\.id) == ["platform_records/P1"])
  }

  @Test(
    "a report: fifteen working days to look into it, ninety days from the opening of a case",
    arguments: [
      ("", "report_check", "2026-10-22", Deadline.State.missed),
      ("{at: 2026-10-20, kind: filed}", "report_check", "2026-10-22", .met),
      ("{at: 2026-10-20, kind: filed}", "penalty_decision", "2027-01-18", .running),
    ])
  func report(replies: String, kind: String, due: String, state: Deadline.State) throws {
    let text = Self.complained("at: 2026-09-24", replies: replies)
      .with("channel: complaint_12315", "kind: report\n    channel: report_12315")
    let clock = try #require(try Self.clock(kind, text))
    #expect(clock.due?.description == due && clock.state == state)
  }

  @Test("a refusal may be taken to a review in sixty days or to court in six months")
  func refusal() throws {
    let text = Self.complained("at: 2026-11-05", replies: "{at: 2026-11-12, kind: refused}")
    #expect(try Self.clock("reconsideration", text) == nil)
    let review = try #require(try Self.clock("reconsideration_of_refusal", text))
    #expect(review.due?.description == "2027-01-11")
    #expect(try Self.clock("administrative_suit", text)?.due?.description == "2027-05-12")
  }

  @Test("a review has sixty days; its decision may be taken to court in fifteen")
  func review() throws {
    let text = Self.complained(
      "at: 2026-10-08",
      replies: "{at: 2026-10-12, kind: accepted}, {at: 2026-11-20, kind: refusal}"
    ).with("channel: complaint_12315", "channel: review").with("余杭区市场监督管理局", "余杭区人民政府")
    let decision = try #require(try Self.clock("reconsideration_decision", text))
    #expect(decision.due?.description == "2026-12-11" && decision.state == .met)
    #expect(try Self.clock("suit_after_reconsideration", text)?.due?.description == "2026-12-07")
  }
}
