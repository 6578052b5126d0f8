import Basics
import Jurisdictions
import TestKit
import Testing

@Suite("Citing an article on a day")
struct StatuteRegisterTests {
  private let register: StatuteRegister

  init() throws {
    register = try LawLibrary { try RepositoryFiles.bytes($0) }.register()
  }

  @Test(
    "the version of the day",
    arguments: [
      ("民事诉讼法", "165", "2026-11-23", "CPL23-165"), ("民事诉讼法", "第165条", "2023-12-31", "CPL21-165"),
      ("中华人民共和国民事诉讼法", "第一百六十二条", "2021-12-31", "CPL17-162"),
      ("《民法典》", "188", "2021-01-01", "CC-G-188"), ("刑法", "253之一", "2026-01-01", "CRIM-253-1"),
      ("投诉举报处理办法", "十五", "2026-04-15", "CR26-15"),
      ("投诉举报处理暂行办法", "14", "2026-04-14", "CRI22-14"),
    ])
  func versions(law: String, number: String, on: String, id: String) throws {
    let day = try #require(CalendarDay(iso: on))
    #expect(try register.article(number, of: law, on: day).id == id)
  }

  @Test(
    "what was not, or is no longer, in force is said to be so",
    arguments: [
      ("CR26-15", "2026-04-14", "law.article_not_in_force"),
      ("CRI22-14", "2026-04-15", "law.article_not_in_force"),
      ("CPL21-165", "2024-01-01", "law.article_not_in_force"),
      ("ICR18-2", "2025-11-01", "law.article_not_in_force"),
      ("CPL23-9999", "2026-01-01", "law.article_not_in_register"),
    ])
  func outOfForce(id: String, on: String, identifier: String) throws {
    let day = try #require(CalendarDay(iso: on))
    let fault = try #require(throws: LawFault.self) { try register.article(id, on: day) }
    #expect(fault.findings.map(\.identifier) == [identifier])
    #expect(fault.findings.map(\.severity) == [.hole])
  }

  @Test("the 2018 rules of the internet courts lost some articles only")
  func partly() throws {
    let day = try #require(CalendarDay(iso: "2026-01-01"))
    #expect(try register.article("ICR18-11", on: day).id == "ICR18-11")
  }

  @Test("a law by name that is not held, or not of that day")
  func unnamed() throws {
    let day = try #require(CalendarDay(iso: "2026-01-01"))
    let unknown = try #require(throws: LawFault.self) {
      try register.article("1", of: "票据法", on: day)
    }
    #expect(unknown.findings.first?.identifier == "law.article_not_in_register")
    let repealed = try #require(throws: LawFault.self) {
      try register.article(
        "14", of: "投诉举报处理暂行办法", on: try #require(CalendarDay(iso: "2026-05-01")))
    }
    #expect(repealed.findings.first?.identifier == "law.article_not_in_force")
  }

  @Test(
    "numbers as people type them",
    arguments: [
      ("1", "第一条"), ("10", "第十条"), ("15", "第十五条"), ("20", "第二十条"), ("100", "第一百条"),
      ("105", "第一百零五条"), ("110", "第一百一十条"), ("115", "第一百一十五条"), ("1000", "第一千条"),
      ("1008", "第一千零八条"), ("1259", "第一千二百五十九条"), ("第二十条", "第二十条"),
    ])
  func numbers(typed: String, printed: String) {
    #expect(ArticleNumber.printed(typed) == printed)
  }

  @Test("what is no article number", arguments: ["", "0", "-3", "第条", "abc", "二十a", "99999"])
  func noNumbers(typed: String) {
    #expect(ArticleNumber.printed(typed) == nil)
  }
}
