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
      ("2026-04-14", "CRI22-25"), ("2026-11-23", "CR26-31"),
    ])
  func report(day: String, article: String) throws {
    let text = CaseText.minimal.adding("business_place: 广东省广州市天河区示例路1号", after: "role: merchant")
    let found = try Self.on(day, text)
    #expect(Self.names(found, "report", "merchant") == [Self.realOffice])
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
}
