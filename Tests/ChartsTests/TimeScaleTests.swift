import Basics
import Testing

@testable import Charts

@Suite("The scale of days")
struct TimeScaleTests {
  private static func scale(_ from: String, _ through: String) throws -> TimeScale {
    TimeScale(
      from: try #require(CalendarDay(iso: from)), through: try #require(CalendarDay(iso: through)),
      start: 100, width: 1000)
  }

  @Test(
    "marks stand at days people count by, with the year where it is new",
    arguments: [
      ("2026-10-12", "2026-10-12", ["2026-10-12"]),
      ("2026-10-12", "2026-10-16", ["2026-10-12", "10-13", "10-14", "10-15", "10-16"]),
      ("2026-12-30", "2027-01-05", ["2026-12-30", "2027-01-01", "01-03", "01-05"]),
      ("2026-10-12", "2026-11-23", ["2026-10-12", "10-26", "11-09", "11-23"]),
      ("2026-10-12", "2027-01-15", ["2026-11", "2026-12", "2027-01"]),
      ("2024-03-05", "2026-11-23", ["2025-03", "2026-03"]),
    ])
  func ticks(from: String, through: String, labels: [String]) throws {
    #expect(try Self.scale(from, through).ticks(apart: 200).map(\.label) == labels)
  }

  @Test(
    "marks never stand closer than asked", arguments: [1, 2, 9, 30, 45, 100, 400, 3000, 20_000])
  func apart(days: Int) throws {
    let from = try #require(CalendarDay(iso: "2026-02-27"))
    let scale = TimeScale(from: from, through: from.adding(days: days), start: 0, width: 1000)
    let places = scale.ticks(apart: 150).map { scale.x(Moment(day: $0.day, second: 0)) }
    for (one, next) in zip(places, places.dropFirst()) { #expect(next - one >= 130) }
    #expect(places.count <= 8)
  }

  @Test("a day without a clock stands at noon; the first and last second at the ends")
  func places() throws {
    let scale = try Self.scale("2026-10-12", "2026-10-13")
    #expect(scale.x(try #require(Moment(iso: "2026-10-12T00:00"))) == 100)
    #expect(scale.x(try #require(Moment(iso: "2026-10-12"))) == 350)
    #expect(scale.x(try #require(Moment(iso: "2026-10-13T12:00"))) == 850)
    #expect(scale.x(try #require(Moment(iso: "2027-01-01"))) == 1100)
  }

  @Test(
    "words are broken between characters, never within a Latin word that fits",
    arguments: [
      ("短", ["短"]), ("C1 在线客服（平台）", ["C1 在线", "客服（平", "台）"]),
      ("一二三四 example 五", ["一二三四", "example", "五"]),
      ("averylongnumber123", ["averylon", "gnumber1", "23"]), ("", []),
    ])
  func fitted(text: String, lines: [String]) {
    #expect(FittedText(text, size: 10, width: 8 * 19).lines == lines)
  }
}
