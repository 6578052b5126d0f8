import Basics
import Jurisdictions
import TestKit
import Testing

@Suite("Provinces")
struct ProvinceTests {
  @Test(
    "found by code, full name or short name",
    arguments: [
      ("江苏", "32"), ("江苏省", "32"), ("32", "32"), ("内蒙古", "15"), ("陕西", "61"), ("山西", "14"),
    ])
  func named(text: String, code: String) {
    #expect(ProvinceName(text)?.code == code)
  }

  @Test(
    "not found: say which names there are",
    arguments: ["", "香港", "江蘇", "320", "00", "jiangsu"])
  func unknown(text: String) throws {
    let library = LawLibrary { try RepositoryFiles.bytes($0) }
    let fault = try #require(throws: LawFault.self) { try library.province(named: text) }
    #expect(fault.findings.map(\.identifier) == ["law.unknown_province"])
  }

  @Test("a threshold needs two files only")
  func files() throws {
    let read = ReadPaths()
    let library = LawLibrary { path in
      read.note(path)
      return try RepositoryFiles.bytes(path)
    }
    _ = try library.province(named: "江苏")
    _ = try library.smallClaims()
    #expect(
      read.paths == ["jurisdictions/jiangsu.yaml", "jurisdictions/national/small-claims.yaml"])
  }

  @Test("a missing file is a finding with its path")
  func missing() throws {
    struct Gone: Error {}
    let library = LawLibrary { _ in throw Gone() }
    let fault = try #require(throws: LawFault.self) { try library.smallClaims() }
    #expect(fault.findings.first?.identifier == "law.file_unreadable")
    #expect(fault.findings.first?.place?.file == "jurisdictions/national/small-claims.yaml")
  }
}

@Suite("Mistakes in a province file are found with their line")
struct ProvinceMistakeTests {
  private static let good = """
    checked_on: 2026-11-23
    recheck_by: 2026-12-31
    code: "32"
    name: 江苏省
    short: 江苏
    courts: []
    notices: []
    sources:
      s1: 出处
    wages:
      - {year: 2024, series: nonprivate, yuan: 129220, published_on: 2025-06-19, source: [s1],
         certainty: two_sources}
    """

  @Test("as it should be")
  func whole() throws {
    #expect(try read(Self.good).wages.first?.source == "出处")
  }

  @Test(
    "a hole or a slip",
    arguments: [
      ("yuan: 129220", "yuan: 12万", "law.bad_value", 11),
      ("series: nonprivate", "series: private_units", "law.bad_value", 11),
      ("source: [s1]", "source: [s2]", "law.unknown_source", 11),
      (", source: [s1]", "", "law.missing_value", 11),
      ("certainty: two_sources", "", "law.missing_value", 11),
      ("certainty: two_sources", "certainty: sure", "law.bad_value", 12),
      ("published_on: 2025-06-19", "published_on: 2025-06-31", "law.bad_value", 11),
      ("published_on: 2025-06-19", "published_on: 2024-06-19", "law.bad_value", 11),
      ("published_on:", "publishd_on:", "law.unknown_key", 11),
      ("name: 江苏省", "name: 浙江省", "law.wrong_province", 1),
      ("notices: []", "notes: []", "law.unknown_key", 7),
      ("courts: []", "", "law.missing_value", 1),
    ])
  func slip(good: String, bad: String, identifier: String, line: Int) throws {
    let text = Self.good.split(separator: good, omittingEmptySubsequences: false)
      .joined(separator: bad)
    let fault = try #require(throws: LawFault.self) { try read(text) }
    #expect(fault.findings.map(\.identifier) == [identifier])
    #expect(fault.findings.first?.place?.line == line)
  }

  @Test("all slips of a list at once")
  func several() throws {
    let line = "\n  - {year: 1, series: x, yuan: 1, source: [s1], certainty: one_source}"
    let fault = try #require(throws: LawFault.self) { try read(Self.good + line + line) }
    #expect(fault.findings.count == 2)
  }

  @Test("the same year twice")
  func twice() throws {
    let line =
      "\n  - {year: 2024, series: nonprivate, yuan: 9000, source: [s1], certainty: one_source}"
    let fault = try #require(throws: LawFault.self) { try read(Self.good + line) }
    #expect(fault.findings.map(\.identifier) == ["law.duplicate_wage"])
  }

  private func read(_ text: String) throws -> Province {
    let bytes = Array(text.utf8)
    return try LawLibrary { _ in bytes }.province(named: "江苏")
  }
}
