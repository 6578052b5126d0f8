import Basics
import Jurisdictions
import Matters
import Rules
import TestKit
import Testing

@Suite("Where each step of the ladder stands")
struct LadderTests {
  private static func rung(
    _ id: String, of text: CaseText, on day: String = "2026-11-23"
  ) throws -> RungStanding {
    let standings = try Judging(text, on: day).assessment().standings
    return try #require(standings.first { $0.rung.id == id })
  }

  private static func complaint(
    _ channel: String, at: String, to: String = "platform", more: String = "", replies: String = ""
  ) -> String {
    """
      - {id: C2, channel: \(channel), to: \(to), at: \(at), evidence: [E1]\(more), \
    replies: [\(replies)]}
    claims:
    """
  }

  private static func office(
    at: String = "2026-11-02", more: String = "", replies: String = ""
  ) -> CaseText {
    CaseText.minimal.with(
      "claims:",
      complaint(
        "complaint_12315", at: at, to: "西湖区市场监督管理局", more: more, replies: replies))
  }

  @Test(
    "a step at the other side's door: waiting, silent, answered",
    arguments: [
      ("", "2026-10-16", RungStanding.State.waiting), ("", "2026-10-17", .silent),
      ("{at: 2026-10-15T21:25, kind: automatic}", "2026-11-23", .silent),
      ("{at: 2026-10-16, kind: progress}", "2026-10-16", .waiting),
      ("{at: 2026-10-16, kind: refusal}", "2026-11-23", .refused),
      ("{at: 2026-10-16, kind: offer}", "2026-11-23", .offered),
      ("{at: 2026-10-16, kind: resolved}", "2026-11-23", .resolved),
      (
        "{at: 2026-10-18, kind: offer}, {at: 2026-10-17, kind: refusal}", "2026-11-23", .offered
      ),
    ])
  func service(replies: String, day: String, state: RungStanding.State) throws {
    let text = CaseText.minimal.adding("replies: [\(replies)]", after: "channel")
    let rung = try Self.rung("service", of: text, on: day)
    #expect(rung.state == state)
    #expect(rung.attempts == ["C1"] && rung.untilNature == nil)
  }

  @Test("what was asked by the way and done settles nothing, and nobody refused")
  func answered() throws {
    let text = CaseText.minimal.with("channel: service", "kind: inquiry\n    channel: service")
      .adding("replies: [{at: 2026-10-16, kind: resolved}]", after: "channel")
    let rung = try Self.rung("service", of: text)
    #expect(rung.state == .answered && rung.realAnswers == 1 && rung.until == nil)
  }

  @Test("a mediation that was broken off is over; nobody waits after a decision")
  func terminated() throws {
    let text = Self.office(
      replies: "{at: 2026-11-04, kind: accepted}, {at: 2026-11-20, kind: terminated}")
    let rung = try Self.rung("complaint_12315", of: text)
    #expect(rung.state == .ended && rung.until == nil)
    let refused = CaseText.minimal.adding(
      "replies: [{at: 2026-10-16T10:00, kind: refusal}]", after: "channel")
    #expect(try Self.rung("service", of: refused, on: "2026-10-16").until == nil)
  }

  @Test("where a promise has run out nobody is told to wait longer")
  func broken() throws {
    let text = CaseText.minimal.adding("response_targets:\n  - {kind: promise, hours: 2}")
    let rung = try Self.rung("service", of: text, on: "2026-10-16")
    #expect(rung.state == .silent && rung.until == nil)
  }

  @Test("many answers and no response: formal ones are counted apart")
  func counts() throws {
    let replies = [
      "{at: 2026-10-15, kind: automatic}", "{at: 2026-10-16, kind: template}",
      "{at: 2026-10-17, kind: progress}", "{at: 2026-10-18, kind: refusal}",
    ].joined(separator: ", ")
    let text = CaseText.minimal.adding("replies: [\(replies)]", after: "channel")
    let rung = try Self.rung("service", of: text)
    #expect(rung.formalAnswers == 3 && rung.realAnswers == 1)
  }

  /// 2026-11-02 is a Monday; seven working days from the day after end on Wednesday, 2026-11-11.
  @Test(
    "at the office's door the time to wait is the law's",
    arguments: [
      ("", "2026-11-11", RungStanding.State.waiting, "2026-11-11" as String?),
      ("", "2026-11-12", .silent, nil),
      ("{at: 2026-11-05, kind: accepted}", "2026-11-12", .accepted, "2027-01-04"),
      ("{at: 2026-11-05, kind: refused}", "2026-11-12", .refused, nil),
    ])
  func office(
    replies: String, day: String, state: RungStanding.State, until: String?
  ) throws {
    let rung = try Self.rung("complaint_12315", of: Self.office(replies: replies), on: day)
    #expect(rung.state == state)
    #expect(rung.until?.day.description == until)
    #expect(rung.untilNature == (until == nil ? nil : .statutory))
  }

  @Test("a promise is waited for, and marked as one")
  func promise() throws {
    let text = CaseText.minimal.adding("response_targets:\n  - {kind: promise, days: 7}")
    let rung = try Self.rung("service", of: text, on: "2026-10-20")
    #expect(rung.state == .waiting && rung.untilNature == .promise)
    #expect(rung.until?.day.description == "2026-10-22")
  }

  @Test("one dispute is not before two bodies: a step taken closes the others, and says which")
  func closed() throws {
    let open = try Self.rung("complaint_12315", of: .minimal)
    #expect(open.state == .open && open.reasons.isEmpty)
    let association = try Self.rung("association", of: Self.office())
    #expect(association.state == .closed)
    #expect(association.reasons.first?.contains("12315 投诉") == true)
    let refused = Self.office(replies: "{at: 2026-11-05, kind: refused}")
    #expect(try Self.rung("association", of: refused).state == .open)
    let pending = CaseText.minimal.adding(
      "other_proceedings:\n  - {body: 示例法院, since: 2026-11-01, kind: court, state: pending}")
    #expect(try Self.rung("suit", of: pending).state == .pending)
    let barred = try Self.rung("complaint_12315", of: pending)
    #expect(barred.state == .closed && barred.reasons.first?.contains("起诉") == true)
  }

  @Test("a report is no complaint: nothing closes it, and it closes nothing")
  func report() throws {
    #expect(try Self.rung("report_12315", of: Self.office()).state == .open)
    let reported = CaseText.minimal.with(
      "claims:",
      Self.complaint(
        "report_12315", at: "2026-11-02", to: "西湖区市场监督管理局", more: ", kind: report"))
    #expect(try Self.rung("complaint_12315", of: reported).state == .open)
    let rung = try Self.rung("report_12315", of: reported)
    #expect(rung.state == .waiting && rung.untilNature == .statutory)
  }

  @Test("who does not buy for daily life, or of a private person, is told why 12315 is closed")
  func conditions() throws {
    let trade = CaseText.minimal.with("consumer_use: true", "consumer_use: false")
    #expect(try Self.rung("complaint_12315", of: trade).reasons.first?.contains("生活消费") == true)
    let own = CaseText.minimal.with("    paid:", "    private_seller: true\n    paid:")
    #expect(try Self.rung("complaint_12315", of: own).reasons.first?.contains("个人") == true)
  }

  @Test("every step has its basis, and is in the order of the data")
  func order() throws {
    let standings = try Judging(.minimal).assessment().standings
    #expect(standings.map(\.rung.id) == (try Judging.library.ladder()).rungs.map(\.id))
    #expect(standings.allSatisfy { !$0.basis.isEmpty })
  }
}
