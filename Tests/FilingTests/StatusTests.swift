import Basics
import Filing
import Foundation
import Jurisdictions
import Rules
import TestKit
import Testing

@Suite("Where a case stands at a moment")
struct StatusTests {
  private static let office = CaseText.minimal.with(
    "claims:",
    """
      - id: C2
        channel: complaint_12315
        to: 西湖区市场监督管理局
        at: 2026-11-02
        evidence: [E1]
        replies: [{at: 2026-11-10, kind: progress}]
    claims:
    """)

  static func standing(_ text: CaseText, at moment: String) throws -> Pipeline.Standing {
    let workshop = try Workshop(text)
    let moment = try #require(Moment(iso: moment))
    let pipeline = Pipeline(library: try Workshop.library(), today: moment.day)
    let checked = pipeline.check(try CaseSource(workshop.folder("case")), at: moment)
    return try #require(try pipeline.status(checked))
  }

  private static func rung(
    _ id: String, _ text: CaseText, at moment: String
  ) throws -> RungStanding {
    try #require(try standing(text, at: moment).status.standings.first { $0.rung.id == id })
  }

  @Test(
    "what lies after the moment is left out, and counted",
    arguments: [
      ("2026-10-15T21:24", 3, 0, 0), ("2026-10-15T21:25", 2, 1, 0), ("2026-11-01", 2, 1, 0),
      ("2026-11-02", 1, 1, 1), ("2026-11-09T23:59", 1, 1, 1), ("2026-11-10", 0, 1, 1),
    ])
  func until(moment: String, leftOut: Int, service: Int, office: Int) throws {
    let standing = try Self.standing(Self.office, at: moment)
    let attempts = standing.status.standings.map { ($0.rung.id, $0.attempts.count) }
    #expect(standing.leftOut == leftOut)
    #expect(attempts.first { $0.0 == "service" }?.1 == service)
    #expect(attempts.first { $0.0 == "complaint_12315" }?.1 == office)
  }

  /// 2026-11-02 is a Monday; the seventh working day from the day after is Wednesday, 2026-11-11.
  @Test(
    "days and working days to go",
    arguments: [
      ("2026-11-02", 9, 7 as Int?, Deadline.State.running),
      ("2026-11-06", 5, 3, .running), ("2026-11-07", 4, 3, .running),
      ("2026-11-08T08:00", 3, 3, .running), ("2026-11-10", 1, 1, .running),
      ("2026-11-11T23:59", 0, 0, .running), ("2026-11-12", -1, nil, .missed),
    ])
  func left(moment: String, days: Int, working: Int?, state: Deadline.State) throws {
    let clocks = try Self.standing(Self.office, at: moment).status.clocks
    let clock = try #require(clocks.first { $0.deadline.kind == "complaint_decision" })
    #expect(clock.deadline.due?.description == "2026-11-11")
    #expect(clock.days == days && clock.workingDays == working && !clock.isCountProvisional)
    #expect(clock.deadline.state == state)
  }

  /// The National Day holiday of 2026 is 10-01 to 10-07, with work on 09-20 and 10-10.
  @Test("holidays are no working days, days made up for them are")
  func holidays() throws {
    let text = Self.office.with("at: 2026-11-02", "at: 2026-09-30")
      .with("at: 2026-10-12T20:11", "at: 2026-09-12T20:11")
      .with("at: 2026-10-15T21:25", "at: 2026-09-15T21:25")
    let clocks = try Self.standing(text, at: "2026-09-30").status.clocks
    let clock = try #require(clocks.first { $0.deadline.kind == "complaint_decision" })
    #expect(clock.deadline.due?.description == "2026-10-15")
    #expect(clock.days == 15 && clock.workingDays == 7)
  }

  @Test("that a count of working days may change does not make the day itself uncertain")
  func provisional() throws {
    let text = CaseText.minimal.adding("response_targets:\n  - {kind: promise, days: 60}")
      .with("at: 2026-10-15T21:25", "at: 2026-11-20")
    let clocks = try Self.standing(text, at: "2026-11-22").status.clocks
    let clock = try #require(clocks.first { $0.deadline.nature == .promise })
    #expect(clock.deadline.due?.description == "2027-01-19" && !clock.deadline.isProvisional)
    #expect(clock.isCountProvisional)
  }

  @Test("clocks come in the order they end")
  func order() throws {
    let text = Self.office.adding("response_targets:\n  - {kind: promise, hours: 2}")
    let clocks = try Self.standing(text, at: "2026-11-05").status.clocks
    let days = clocks.compactMap(\.deadline.due)
    #expect(days.count > 1 && days == days.sorted())
  }

  @Test("a step waited for is named; the law it stands on is that of the moment")
  func awaited() throws {
    let standing = try Self.standing(Self.office, at: "2026-11-05")
    #expect(standing.status.awaited.map(\.rung.id) == ["complaint_12315"])
    let rung = try Self.rung("complaint_12315", Self.office, at: "2026-11-05")
    #expect(rung.until?.day.description == "2026-11-11" && rung.untilNature == .statutory)
  }

  @Test(
    "the command takes a moment, and says what it left out",
    .enabled(if: Program.isBuilt, "the executable is not built"))
  func command() throws {
    let workshop = try Workshop(Self.office)
    try FileManager.default.moveItem(
      atPath: workshop.folder("case"), toPath: workshop.folder("张三's 案"))
    let path = workshop.folder("张三's 案")
    let text = try Program.output(["status", path, "--at", "2026-11-06T10:00"])
    #expect(text.contains("这之后的 1 条投诉和答复没有算进来"))
    #expect(text.contains("还有 5 天（3 个工作日）"))
    #expect(text.contains("--only") && text.contains("张三'\\''s 案'"))
    #expect(!text.contains("\u{1B}["))
    #expect(!text.split(separator: "\n").contains { $0.hasSuffix(" ") })
    #expect(try Program.run(["status", path, "--at", "昨天"]) == 64)
    let later = ["status", path, "--at", "2099-01-01", "--calendar", workshop.folder("a.ics")]
    #expect(try Program.run(later) == 64)
  }

  @Test(
    "a case with errors has no status; as JSON it lists them",
    .enabled(if: Program.isBuilt, "the executable is not built"))
  func faulty() throws {
    let workshop = try Workshop(.minimal.with("kind: refund", "kind: 退钱"))
    let output = try Program.output(["status", workshop.folder("case"), "--format", "json"])
    #expect(output.contains("\"findings\"") && !output.contains("\"ladder\""))
    #expect(try Program.run(["status", workshop.folder("case")]) == 1)
  }
}
