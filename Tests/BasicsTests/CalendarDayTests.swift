import Basics
import Testing

@Suite("Days")
struct CalendarDayTests {
  @Test(
    "a day survives the way through its number",
    arguments: Array(stride(from: -30_000, to: 70_000, by: 37)))
  func roundTrip(ordinal: Int) throws {
    let day = CalendarDay(ordinal: ordinal)
    #expect(CalendarDay(year: day.year, month: day.month, day: day.day) == day)
    #expect(CalendarDay(iso: day.description) == day)
  }

  @Test(
    "only real days in ISO form are read",
    arguments: [
      "2026-02-29", "2026-13-01", "2026-1-5", "2026/01/05", "26-01-05", "", "2026-01-05T",
    ])
  func refused(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test("words, weekday and months")
  func parts() throws {
    let day = try #require(CalendarDay(iso: "2026-01-05"))
    #expect(day.chinese == "2026年1月5日")
    #expect(day.weekday == 1)
    #expect(day.adding(days: 30).description == "2026-02-04")
    #expect(CalendarDay(iso: "2024-02-29")?.adding(years: 3).description == "2027-02-28")
    #expect(CalendarDay(iso: "2025-12-31")?.adding(months: 2).description == "2026-02-28")
  }

  @Test(
    "moments are China time",
    arguments: [
      ("2026-01-05T20:11", "2026-01-05T20:11"), ("2026-01-05T20:11:30Z", "2026-01-06T04:11"),
      ("2026-01-01T01:00+09:00", "2026-01-01T00:00"), ("2026-01-05", "2026-01-05"),
      ("2026-01-01T00:30+12:00", "2025-12-31T20:30"),
    ])
  func moments(text: String, expected: String) {
    #expect(Moment(iso: text)?.description == expected)
  }

  @Test(
    "impossible moments", arguments: ["2026-01-05T24:00", "2026-01-05T1:00", "2026-01-05T", "x"])
  func noMoments(text: String) {
    #expect(Moment(iso: text) == nil)
  }
}
