import Basics
import Matters
import Rules
import TestKit
import Testing

@Suite("What the case file says takes a matter out of small claims, by the law of the day")
struct CircumstanceTests {
  /// A purchase early enough for every day asked here, with words under `filing`.
  static func case_(_ words: String, on day: String) -> CaseText {
    let filing = words.isEmpty ? "" : "filing: {circumstances: [\(words)]}\n"
    let year = day.prefix(4)
    return CaseText.minimal.with("claimants:", "\(filing)claimants:")
      .with("2026-10-12T20:11", "\(year)-01-01").with("2026-10-15T21:25", "\(year)-01-01")
  }

  static func procedure(
    _ words: String, on day: String = "2026-11-23", court: Venue.Kind? = .basic
  ) throws -> Procedure {
    try Judging(case_(words, on: day), on: day).procedure(in: "江苏", court: court)
  }

  private static func basis(_ identifier: String, _ procedure: Procedure) -> [String]? {
    procedure.reasons.first { $0.identifier == identifier }?.basis.map(\.id)
  }

  @Test(
    "each word, with the article of the day",
    arguments: [
      ("appraisal", "2026-11-23", Procedure.Kind.simplified, ["CPL23-166"]),
      ("appraisal", "2023-12-31", .simplified, ["CPL21-166"]),
      ("appraisal", "2021-12-31", .simplified, ["CPLI20-275"]),
      ("appraisal", "2020-12-31", .simplified, ["CPLI15-275"]),
      ("title", "2026-11-23", .simplified, ["CPL23-166"]),
      ("title", "2021-12-31", .simplified, ["CPLI20-275"]),
      ("foreign", "2026-11-23", .simplified, ["CPL23-166"]),
      ("foreign", "2020-12-31", .simplified, ["CPLI15-275"]),
      ("counterclaim", "2026-11-23", .simplified, ["CPL23-166"]),
      ("counterclaim", "2022-01-01", .simplified, ["CPL21-166"]),
      ("counterclaim", "2021-12-31", .undetermined, ["CPLI20-280"]),
      ("disputed", "2026-11-23", .ordinary, ["CPL23-160", "CPLI22-256", "CPLI22-264"]),
      ("disputed", "2021-06-01", .ordinary, ["CPL17-157"]),
      ("remanded", "2026-11-23", .ordinary, ["CPLI22-257"]),
      ("remanded", "2022-04-10", .ordinary, ["CPLI22-257"]),
      ("remanded", "2022-04-09", .undetermined, []),
      ("public_interest", "2026-11-23", .ordinary, ["CPL23-58", "CPL2013-47", "CPLI22-257"]),
    ])
  func word(_ word: String, day: String, kind: Procedure.Kind, articles: [String]) throws {
    let procedure = try Self.procedure(word, on: day)
    #expect(procedure.kind == kind)
    #expect(Self.basis("procedure.\(word)", procedure) == articles)
    #expect(procedure.byAgreement != .available)
  }

  @Test("what bars hardest decides, and the Chinese names are understood")
  func several() throws {
    #expect(try Self.procedure("需要评估鉴定, 被告反诉").kind == .simplified)
    #expect(try Self.procedure("确认权属或身份, 事实争议较大").kind == .ordinary)
    #expect(try Self.procedure("").kind == .smallClaims)
  }

  @Test("where the simplified procedure is closed, agreeing on it does not open it")
  func noAgreement() throws {
    #expect(Self.basis("procedure.agreement_barred", try Self.procedure("remanded")) != nil)
    #expect(Self.basis("procedure.agreement_barred", try Self.procedure("disputed")) == nil)
  }

  @Test("courts above the basic level, and internet courts by the rules of their time")
  func courts() throws {
    #expect(try Self.procedure("", court: .intermediate).kind == .ordinary)
    let now = try Self.procedure("", court: .internet)
    #expect(now.kind == .smallClaims)
    #expect(Self.basis("procedure.internet_court", now) == ["ICJ25-1"])
    let before = try Self.procedure("", on: "2025-10-31", court: .internet)
    #expect(Self.basis("procedure.internet_court", before) == ["ICR18-2"])
    #expect(Self.basis("procedure.internet_court", try Self.procedure("")) == nil)
  }

  @Test(
    "residents of Hong Kong, Macau and Taiwan: nobody guesses whether that is foreign",
    arguments: [
      "id_type: 港澳居民来往内地通行证", "id_type: 台湾居民来往大陆通行证", "nationality: 中国香港",
    ])
  func hongKong(line: String) throws {
    let text = CaseText.minimal.without("id_number").adding(line, after: "sex: 男")
    let judging = try Judging(text)
    let procedure = try judging.procedure(in: "江苏")
    #expect(procedure.kind == .undetermined)
    #expect(procedure.reasons.first?.identifier == "procedure.hong_kong_macau_taiwan_party")
    let holes = HoleCheck.findings(
      in: judging.matter.single, papers: [.petition], sued: []
    ).map(\.identifier)
    #expect(!holes.contains("claimant.ethnicity.missing"))
    let large = try Judging(text.with("paid: 198.00", "paid: 300000")).procedure(in: "江苏")
    #expect(large.kind == .simplified)
  }
}
