import Basics
import Matters
import Rules
import TestKit
import Testing

@Suite("Until when a claim can be enforced")
struct LimitationTests {
  /// Nothing happened but the purchase and the day its buyer knew.
  private static func silent(_ day: String, bought: String) -> CaseText {
    var lines = CaseText.minimal.description.split(
      separator: "\n", omittingEmptySubsequences: false)
    if let start = lines.firstIndex(of: "complaints:") { lines.removeSubrange(start..<(start + 6)) }
    return CaseText(lines.joined(separator: "\n")).with("2026-10-12T20:11", bought)
      .adding("knew_on: \(day)", after: "paid: 198.00")
  }

  private static func complaint(_ keys: String) -> String {
    "complaints: [{id: C1, \(keys), evidence: [E1]}]"
  }

  @Test(
    "three years from knowing; a day of rest at the end rolls over",
    arguments: [
      ("2024-03-01", "2027-03-01"), ("2023-11-22", "2026-11-23"), ("2023-11-23", "2026-11-23"),
      ("2023-10-01", "2026-10-08"), ("2024-02-29", "2027-03-01"),
    ])
  func threeYears(knew: String, ends: String) throws {
    let text = Self.silent(knew, bought: "2023-01-05")
    let limitation = try Judging(text).limitation(against: "merchant")
    #expect(limitation.starts?.description == knew)
    #expect(limitation.ends?.description == ends)
    #expect(limitation.interrupted.isEmpty)
    #expect(limitation.basis.map(\.id) == ["CC-G-188"])
  }

  @Test("the end is provisional where the year's calendar is not out")
  func provisional() throws {
    let text = Self.silent("2026-03-01", bought: "2026-01-05")
    #expect(try Judging(text).limitation(against: "merchant").isProvisional)
    let held = Self.silent("2023-11-22", bought: "2023-01-05")
    #expect(try !Judging(held).limitation(against: "merchant").isProvisional)
  }

  @Test("not written down, it begins with the first event or complaint")
  func presumedStart() throws {
    #expect(
      try Judging(.minimal).limitation(against: "merchant").starts?.description == "2026-10-15")
    let event = CaseText.minimal.adding(
      "events: [{at: 2026-10-14, what: 被盗, purchases: [P1], evidence: [E1]}]")
    #expect(try Judging(event).limitation(against: "merchant").starts?.description == "2026-10-14")
  }

  @Test("for a minor it begins when the guardian knew")
  func guardian() throws {
    let guardian = "guardian: {name: 张大, relation: 父亲, knew_on: 2026-10-20}"
    let text = CaseText.minimal.adding(guardian, after: "sex: 男")
      .adding("knew_on: 2026-10-13", after: "paid: 198.00")
    #expect(try Judging(text).limitation(against: "merchant").starts?.description == "2026-10-20")
  }

  static let interruptions: [(String, String?, String?)] = [
    ("channel: service, to: platform, at: 2026-10-15", "2026-10-15", nil),
    ("channel: service, to: merchant, at: 2026-10-15", nil, "2026-10-15"),
    ("channel: letter, to: platform, at: 2026-10-15", nil, nil),
    ("channel: letter, to: platform, at: 2026-10-15, arrived_at: 2026-10-17", "2026-10-17", nil),
    ("channel: email, to: merchant, at: 2026-10-15", nil, nil),
    ("channel: email, to: merchant, at: 2026-10-15, arrived_at: 2026-10-15", nil, "2026-10-15"),
    ("channel: service, kind: inquiry, to: platform, at: 2026-10-15", nil, nil),
    ("channel: report_12315, kind: report, to: 示例局, at: 2026-10-15", nil, nil),
    ("channel: complaint_12315, to: 示例局, at: 2026-10-15", "2026-10-15", "2026-10-15"),
    ("channel: association, to: 示例消协, at: 2026-10-15", "2026-10-15", "2026-10-15"),
    ("channel: public, to: 示例网, at: 2026-10-15", nil, nil),
    (
      "channel: letter, kind: demand, to: merchant, at: 2026-11-20, arrived_at: 2026-11-24", nil,
      nil
    ),
  ]

  @Test("what interrupts it, and against whom", arguments: interruptions)
  func interrupted(complaint: String, platform: String?, merchant: String?) throws {
    let text = Self.silent("2026-10-13", bought: "2026-10-12").adding(Self.complaint(complaint))
    let judging = try Judging(text)
    func day(_ id: String) throws -> String? {
      try judging.limitation(against: id).interrupted.first?.on.description
    }
    #expect(try day("platform") == platform)
    #expect(try day("merchant") == merchant)
  }

  @Test("it runs anew from the last interruption, and says by which articles")
  func anew() throws {
    let complaints = """
      complaints:
        - {id: C1, channel: service, to: merchant, at: 2024-05-06, evidence: [E1]}
        - {id: C2, channel: complaint_12315, to: 示例局, at: 2025-06-09, evidence: [E1]}
      """
    let text = Self.silent("2024-03-01", bought: "2024-01-05").adding(complaints)
    let limitation = try Judging(text).limitation(against: "merchant")
    #expect(limitation.interrupted.map(\.complaint) == ["C1", "C2"])
    #expect(limitation.ends?.description == "2028-06-09")
    #expect(limitation.basis.map(\.id) == ["CC-G-188", "CC-G-195", "LIM20-8", "LIM20-12"])
  }

  @Test("what has run out is not revived by a later demand")
  func notRevived() throws {
    let text = Self.silent("2021-03-01", bought: "2021-02-05")
      .adding(Self.complaint("channel: service, to: merchant, at: 2026-10-15"))
    let limitation = try Judging(text).limitation(against: "merchant")
    #expect(limitation.interrupted.isEmpty)
    #expect(limitation.ends?.description == "2024-03-01")
  }

  @Test("what has run out is warned of, never decided")
  func expired() throws {
    let late = try Judging(Self.silent("2023-11-17", bought: "2023-01-05")).assessment()
    #expect(late.findings.contains { $0.identifier == "limitation.expired" })
    #expect(late.claims.allSatisfy { $0.included })
    let last = try Judging(Self.silent("2023-11-23", bought: "2023-01-05")).assessment()
    #expect(!last.findings.contains { $0.identifier == "limitation.expired" })
  }
}
