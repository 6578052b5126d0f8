import Basics
import Jurisdictions
import Rules
import TestKit
import Testing

@Suite("The law data as a whole")
struct WholeLibraryTests {
  @Test("nothing is wrong with it")
  func whole() throws {
    let library = LawLibrary { try RepositoryFiles.bytes($0) }
    #expect(library.check() == [])
    #expect(try ThresholdExamples.findings(in: library) == [])
  }

  @Test("one broken file does not hide another")
  func broken() {
    let library = LawLibrary { path in
      let bytes = try RepositoryFiles.bytes(path)
      let spoilt = path.hasSuffix("hunan.yaml") || path.hasSuffix("l/fees.yaml")
      return spoilt ? bytes + Array("surplus: 1\n".utf8) : bytes
    }
    let findings = library.check()
    #expect(findings.map(\.identifier) == ["law.unknown_key", "law.unknown_key"])
    #expect(
      findings.compactMap(\.place?.file).sorted() == [
        "jurisdictions/hunan.yaml", "jurisdictions/national/fees.yaml",
      ])
  }

  @Test("an article that is not held is found where it is leant on")
  func unknownArticle() throws {
    let library = LawLibrary { path in
      let text = String(decoding: try RepositoryFiles.bytes(path), as: UTF8.self)
      guard path.hasSuffix("limitation.yaml") else { return Array(text.utf8) }
      return Array(text.split(separator: "LIM20-13").joined(separator: "LIM20-99").utf8)
    }
    let finding = try #require(library.check().first)
    #expect(finding.identifier == "law.unknown_article")
    #expect(finding.place?.file == "jurisdictions/national/limitation.yaml")
  }

  @Test("the audit says what is missing today")
  func audit() throws {
    let day = try #require(CalendarDay(iso: "2026-11-23"))
    let audit = try LawAudit(of: LawLibrary { try RepositoryFiles.bytes($0) }, on: day)
    #expect(audit.expectedYear == 2025)
    #expect(audit.provinces.filter { !$0.isStale }.map(\.province.short) == ["北京", "山西"])
    let current = audit.provinces.filter { $0.newestNotice != nil && !$0.isNoticeOutdated }
    #expect(current.map(\.province.short) == ["江苏"])
    #expect(audit.articles.values.reduce(0, +) >= 450)
    #expect(audit.articles[.memory] == nil)
    #expect(audit.calendarThrough == 2026)
    #expect(audit.years == Array(2018...2025))
    let jiangsu = try #require(audit.provinces.first { $0.province.short == "江苏" })
    #expect(jiangsu.certainty(.nonprivate, 2024) == .twoSources)
    #expect(jiangsu.certainty(.nonprivate, 2025) == nil)
    #expect(audit.recheckDue.map(\.file) == ["jurisdictions/national/interest.yaml"])
  }
}
