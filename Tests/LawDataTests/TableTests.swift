import Basics
import Drafting
import Jurisdictions
import Matters
import Rules
import TestKit
import Testing

private let library = LawLibrary { try RepositoryFiles.bytes($0) }

/// Hundreds of answers prepared independently, from the sources and without this program.
@Suite("Tables of answers")
struct TableTests {
  private func day(_ text: String?) throws -> CalendarDay {
    try #require(text.flatMap { CalendarDay(iso: $0) })
  }

  @Test func workingDays() throws {
    let calendar = try library.calendar()
    let table = try AnswerTable("workdays")
    #expect(table.rows.count >= 200)
    #expect(
      try table.differences { row in
        let count = try #require(Int(row["days"] ?? ""))
        let due = calendar.adding(workingDays: count, to: try day(row["from"]))
        return ["due": due.day.description, "provisional": "\(due.isProvisional)"]
      } == [])
  }

  @Test func deadlines() throws {
    let (rules, calendar) = (try library.deadlines(), try library.calendar())
    let table = try AnswerTable("deadlines")
    #expect(table.rows.count >= 280)
    #expect(
      try table.differences { row in
        let from = try day(row["from"])
        guard let rule = try? rules.rule(row["kind"] ?? "", on: from) else {
          return ["due": "refuse"]
        }
        let due = rule.due(from: from, in: calendar)
        return ["due": due.day.description, "provisional": "\(due.isProvisional)"]
      } == [])
  }

  @Test func fees() throws {
    let scale = try library.fees()
    let table = try AnswerTable("fees")
    #expect(table.rows.count >= 120)
    #expect(
      try table.differences { row in
        let fee = scale.fee(for: try Money(yuan: row["claim"] ?? ""))
        return ["full": fee.full.description, "halved": fee.halved.description]
      } == [])
  }

  @Test func capitals() throws {
    let table = try AnswerTable("capitals")
    #expect(table.rows.count >= 150)
    #expect(
      try table.differences { row in
        let written = try Money(yuan: row["yuan"] ?? "").capitals
        let variants = row["variants"]?.split(separator: "|").map(String.init) ?? []
        return variants.contains(written) ? [:] : ["capitals": written]
      } == [])
  }

  @Test func residentNumbers() throws {
    let today = try day("2026-11-26")
    let table = try AnswerTable("ids")
    #expect(table.rows.count >= 120)
    #expect(
      table.differences { row in
        guard let number = try? ResidentNumber(row["number"] ?? ""), number.birthDate <= today
        else { return ["valid": "false"] }
        return [
          "valid": "true", "birth_date": number.birthDate.description, "sex": number.sex,
        ]
      } == [])
  }

  @Test func creditCodes() throws {
    let table = try AnswerTable("uscc")
    #expect(table.rows.count >= 100)
    #expect(
      table.differences { ["valid": "\((try? CreditCode($0["code"] ?? "")) != nil)"] } == [])
  }

  @Test func thresholds() throws {
    let law = try library.smallClaims()
    let table = try AnswerTable("thresholds")
    #expect(table.rows.count >= 270)
    #expect(
      try table.differences { row in
        let threshold = Threshold(
          in: try library.province(named: row["province"] ?? ""), under: law,
          on: try day(row["on"]), amount: try Money(yuan: row["amount"] ?? ""))
        return [
          "status": threshold.status.rawValue, "cap": threshold.cap?.description ?? "",
          "agreed_cap": threshold.agreedCap?.description ?? "",
          "answer": threshold.answer?.rawValue ?? "",
        ]
      } == [])
  }

  @Test func articles() throws {
    let register = try library.register()
    let table = try AnswerTable("cites")
    #expect(table.rows.count >= 150)
    #expect(
      try table.differences { row in
        let on = try day(row["on"])
        let article = try? register.article(row["article"] ?? "", of: row["law"] ?? "", on: on)
        return ["expected": article?.id ?? "refuse"]
      } == [])
  }
}
