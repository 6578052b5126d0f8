import Basics
import Jurisdictions
import TestKit
import Testing

@Suite("Working days")
struct WorkCalendarTests {
  private let calendar: WorkCalendar

  init() throws {
    calendar = try LawLibrary { try RepositoryFiles.bytes($0) }.calendar()
  }

  @Test(
    "holidays of 2026 and the weekends worked for them",
    arguments: [
      ("2026-01-01", false), ("2026-01-02", false), ("2026-01-03", false), ("2026-01-04", true),
      ("2026-01-05", true), ("2026-02-14", true), ("2026-02-15", false), ("2026-02-23", false),
      ("2026-02-24", true), ("2026-02-28", true), ("2026-04-06", false), ("2026-05-05", false),
      ("2026-05-09", true), ("2026-06-19", false), ("2026-09-20", true), ("2026-09-25", false),
      ("2026-10-07", false), ("2026-10-08", true), ("2026-10-10", true), ("2026-11-22", false),
    ])
  func days(text: String, worked: Bool) throws {
    #expect(calendar.isWorkingDay(try day(text)) == worked)
  }

  @Test(
    "seven working days from a complaint",
    arguments: [
      ("2026-11-23", "2026-12-02", false), ("2026-09-23", "2026-10-10", false),
      ("2026-02-10", "2026-02-26", false), ("2026-04-30", "2026-05-13", false),
      ("2026-12-25", "2027-01-05", true), ("2026-12-22", "2026-12-31", false),
      ("2017-06-01", "2017-06-12", true),
    ])
  func seven(from: String, due: String, provisional: Bool) throws {
    let reckoned = calendar.adding(workingDays: 7, to: try day(from))
    #expect(reckoned == .init(day: try day(due), isProvisional: provisional))
  }

  @Test("backwards, and not at all")
  func backwards() throws {
    let after = try day("2026-10-08")
    #expect(calendar.adding(workingDays: -1, to: after).day == (try day("2026-09-30")))
    let holiday = try day("2026-10-01")
    #expect(calendar.adding(workingDays: 0, to: holiday).day == holiday)
  }

  @Test(
    "a last day on a rest day moves on; a weekend that is worked does not",
    arguments: [
      ("2026-10-03", "2026-10-08"), ("2026-11-22", "2026-11-23"), ("2026-10-10", "2026-10-10"),
      ("2026-02-14", "2026-02-14"), ("2026-11-23", "2026-11-23"),
    ])
  func rolling(from: String, to: String) throws {
    #expect(calendar.rollingForward(try day(from)).day == (try day(to)))
  }

  @Test("a period that ends in 2027 is provisional")
  func provisional() throws {
    #expect(calendar.rollingForward(try day("2027-01-04")).isProvisional)
    #expect(!calendar.rollingForward(try day("2026-12-31")).isProvisional)
  }

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }
}
