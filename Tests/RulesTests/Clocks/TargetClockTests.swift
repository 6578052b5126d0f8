import Basics
import Matters
import Rules
import TestKit
import Testing

@Suite("Promised and requested times to answer")
struct TargetClockTests {
  private static func clocks(
    _ target: String, replies: String = "", complaint: String = "at: 2026-10-15T21:25",
    on day: String = "2026-11-23"
  ) throws -> [Deadline] {
    let text = CaseText.minimal.with("at: 2026-10-15T21:25", complaint)
      .adding("replies: [\(replies)]", after: "channel")
      .adding("response_targets:\n  - {\(target)}")
    return try Judging(text, on: day).deadlines().filter { $0.nature != .statutory }
  }

  @Test(
    "hours are counted to the minute, days from the day after, working days past holidays",
    arguments: [
      ("hours: 24", "2026-10-16T21:25"), ("hours: 2", "2026-10-15T23:25"),
      ("hours: 3", "2026-10-16T00:25"), ("days: 7", "2026-10-22"),
      ("working_days: 3", "2026-10-20"),
      ("hours: 24, urgent_hours: 2", "2026-10-16T21:25"),
    ])
  func due(length: String, due: String) throws {
    let clock = try #require(try Self.clocks("kind: promise, \(length)").first)
    #expect((clock.dueAt?.description ?? clock.due?.description) == due)
    #expect(clock.nature == .promise && clock.state == .missed && clock.basis.isEmpty)
    #expect(clock.name.hasPrefix("承诺的答复时限"))
  }

  @Test("an urgent complaint has the shorter time; of a day without an hour the last counts")
  func urgent() throws {
    let target = "kind: request, hours: 24, urgent_hours: 2"
    let urgent = try Self.clocks(target, complaint: "urgent: true\n    at: 2026-10-15T21:25")
    #expect(urgent.first?.dueAt?.description == "2026-10-15T23:25")
    let bare = try Self.clocks("kind: request, hours: 24", complaint: "at: 2026-10-15")
    #expect(bare.first?.due?.description == "2026-10-16" && bare.first?.dueAt == nil)
    #expect(bare.first?.nature == .request)
  }

  @Test(
    "only a real answer stops the clock, in time or late",
    arguments: [
      (
        "{at: 2026-10-15T21:25, kind: automatic}, {at: 2026-10-16T08:00, kind: progress}",
        Deadline.State.missed, nil
      ),
      ("{at: 2026-10-16T21:25, kind: refusal}", .met, "2026-10-16T21:25"),
      ("{at: 2026-10-16T21:26, kind: refusal}", .missed, "2026-10-16T21:26"),
      ("{at: 2026-10-16, kind: offer}", .met, "2026-10-16"),
      ("{at: 2026-10-20, kind: offer}, {at: 2026-10-18, kind: refusal}", .missed, "2026-10-18"),
    ])
  func answered(replies: String, state: Deadline.State, ended: String?) throws {
    let clock = try #require(try Self.clocks("kind: promise, hours: 24", replies: replies).first)
    #expect(clock.state == state && clock.ended?.description == ended)
    #expect(clock.isLate == (state == .missed && ended != nil))
  }

  @Test("a target of other channels or others is not this complaint's")
  func others() throws {
    #expect(try Self.clocks("kind: promise, channels: [email], hours: 24").isEmpty)
    #expect(try Self.clocks("kind: promise, by: merchant, hours: 24").isEmpty)
    #expect(try Self.clocks("kind: promise, by: platform, hours: 24").count == 1)
  }

  @Test("on its last day a clock is still running")
  func running() throws {
    #expect(try Self.clocks("kind: request, days: 7", on: "2026-10-22").first?.state == .running)
    #expect(try Self.clocks("kind: request, days: 7", on: "2026-10-23").first?.state == .missed)
  }

  @Test(
    "a target says how long once", arguments: ["kind: promise", "kind: promise, hours: 1, days: 1"])
  func length(target: String) throws {
    let fault = #expect(throws: Judging.CaseHasErrors.self) { try Self.clocks(target) }
    #expect(fault?.identifiers.first?.hasPrefix("response_target.length") == true)
  }
}
