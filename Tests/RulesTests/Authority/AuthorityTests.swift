import Basics
import Matters
import Rules
import TestKit
import Testing

@Suite("Which market-regulation office handles it")
struct AuthorityTests {
  private static func on(_ day: String, _ text: CaseText = .minimal) throws -> [Authority] {
    let earlier = text.with("2026-10-12T20:11", "2026-01-05").with("2026-10-15T21:25", "2026-01-08")
    return try Judging(earlier, on: day).authorities()
  }

  private static func names(
    _ authorities: [Authority], _ purpose: String, _ respondent: String
  ) -> [String?] {
    authorities.filter { $0.purpose == purpose && $0.respondent == respondent }.map(\.name)
  }

  private static let platformOffice = "杭州市余杭区市场监督管理局"
  private static let shownOffice = "深圳市宝安区市场监督管理局"
  private static let realOffice = "广州市天河区市场监督管理局"

  @Test(
    "a platform: where it is registered, before and since", arguments: ["2026-04-14", "2026-04-15"])
  func platform(day: String) throws {
    let found = try Self.on(day)
    #expect(Self.names(found, "complaint", "platform") == [Self.platformOffice])
    #expect(Self.names(found, "report", "platform") == [Self.platformOffice])
  }

  @Test(
    "a merchant on it: the address shown since 2026-04-15, the real one before",
    arguments: [
      ("2026-04-14", [realOffice, platformOffice], "CRI22-12"),
      ("2026-04-15", [shownOffice, platformOffice], "CR26-13"),
    ])
  func merchant(day: String, offices: [String], article: String) throws {
    let text = CaseText.minimal.adding("business_place: 广东省广州市天河区示例路1号", after: "role: merchant")
    let found = try Self.on(day, text)
    #expect(Self.names(found, "complaint", "merchant") == offices)
    #expect(found.first { $0.purpose == "complaint" }?.basis.map(\.id) == [article])
  }

  @Test("without a usable address only the platform's office is left")
  func noAddress() throws {
    let found = try Self.on("2026-11-23", .minimal.without("displayed_address"))
    #expect(Self.names(found, "complaint", "merchant") == [Self.platformOffice])
  }

  @Test(
    "a report goes to where it is done",
    arguments: [
      ("2026-04-14", "CRI22-27"), ("2026-11-23", "CR26-31"),
    ])
  func report(day: String, article: String) throws {
    let text = CaseText.minimal.adding("business_place: 广东省广州市天河区示例路1号", after: "role: merchant")
    let found = try Self.on(day, text)
    #expect(Self.names(found, "report", "merchant") == [Self.realOffice, Self.platformOffice])
    #expect(found.last?.basis.map(\.id) == [article])
  }

  @Test("a site of its own: where it is registered, never where the shop seems to be")
  func ownSite() throws {
    let text = CaseText.minimal.with("role: merchant", "role: self_run_site").without("through")
      .adding("domicile: 广东省广州市天河区示例路1号", after: "role: self_run_site")
    let found = try Self.on("2026-11-23", text)
    #expect(Self.names(found, "complaint", "merchant") == [Self.realOffice])
  }

  @Test("an address that does not tell the county gives a hole in the assessment")
  func unknown() throws {
    let text = CaseText.minimal.with("浙江省杭州市余杭区示例路88号", "示例路88号")
    #expect(Self.names(try Self.on("2026-11-23", text), "complaint", "platform") == [nil])
    let findings = try Judging(text).assessment().findings
    #expect(findings.contains { $0.identifier == "authority.unknown" && $0.severity == .hole })
  }

  @Test("a shop on no platform: where it trades or is registered; reports under the general rule")
  func shop() throws {
    let text = CaseText.minimal.without("through").with(
      "    displayed_address: 广东省深圳市宝安区示例路66号",
      "    business_place: 广东省广州市天河区示例路1号\n    domicile: 广东省深圳市宝安区示例路66号")
    let found = try Self.on("2026-11-23", text)
    #expect(Self.names(found, "complaint", "merchant") == [Self.realOffice, Self.shownOffice])
    let reports = found.filter { $0.purpose == "report" && $0.respondent == "merchant" }
    #expect(reports.map(\.name) == [Self.realOffice] && reports[0].basis.map(\.id) == ["CR26-29"])
  }

  @Test("an address shown at which nobody is found leaves the platform's office")
  func unreachable() throws {
    let text = CaseText.minimal.adding("whereabouts_unknown: true", after: "role: merchant")
    let found = try Self.on("2026-11-23", text)
    #expect(Self.names(found, "complaint", "merchant") == [Self.platformOffice])
  }

  @Test("a merchant sold through two platforms: either of their offices")
  func twoPlatforms() throws {
    let other =
      "- {id: other, role: platform, kind: company, name: 上海示例网络有限公司, domicile: 上海市浦东新区示例路1号}"
    let text = CaseText.minimal.with("purchases:\n  - id: P1", "  \(other)\npurchases:\n  - id: P1")
      .with(
        "complaints:",
        "  - {id: P2, from: merchant, through: other, at: 2026-01-05, paid: 1, evidence: [E1]}\ncomplaints:"
      )
    let found = try Self.on("2026-11-23", text)
    #expect(
      Self.names(found, "complaint", "merchant")
        == [Self.shownOffice, Self.platformOffice, "上海市浦东新区市场监督管理局"])
    #expect(
      found.filter { $0.respondent == "merchant" && $0.purpose == "complaint" }.allSatisfy {
        $0.notes.count == 1
      })
  }

  /// The rules of 2020 are held only in the wording of 2022-03-24.
  @Test(
    "no office is named where no rule of the day is held",
    arguments: [
      ("2022-03-23", true), ("2022-03-24", false),
    ])
  func notHeld(day: String, isHole: Bool) throws {
    let text = CaseText.minimal.with("2026-10-12T20:11", "2022-01-05").with(
      "2026-10-15T21:25", "2022-01-08")
    let assessment = try Judging(text, on: day).assessment()
    #expect(assessment.authorities.allSatisfy { ($0.name == nil) == isHole })
    #expect(assessment.findings.contains { $0.identifier == "authority.rule_not_held" } == isHole)
  }
}
