import Basics
import Jurisdictions
import TestKit
import Testing

private let library = LawLibrary { try RepositoryFiles.bytes($0) }

@Suite("National data")
struct NationalDataTests {
  @Test("the working days of each year add up to the figure of the arrangement")
  func calendar() throws {
    let calendar = try library.calendar()
    #expect(calendar.years.keys.sorted() == Array(2018...2026))
    for (year, arrangement) in calendar.years {
      let first = try #require(CalendarDay(year: year, month: 1, day: 1))
      let days = (0..<366).map { first.adding(days: $0) }.filter { $0.year == year }
      #expect(days.count { calendar.isWorkingDay($0) } == arrangement.workingDays, "\(year)")
      #expect(!arrangement.papers.isEmpty)
      #expect(arrangement.statutory.allSatisfy { !calendar.isWorkingDay($0) })
    }
  }

  @Test("small-claims rules follow each other without a gap from 2013")
  func smallClaims() throws {
    let law = try library.smallClaims()
    #expect(law.rules.first?.period.from == CalendarDay(iso: "2013-01-01"))
    #expect(law.rules.last?.period.to == nil)
    for (earlier, later) in zip(law.rules, law.rules.dropFirst()) {
      #expect(earlier.period.to?.adding(days: 1) == later.period.from)
    }
    #expect(law.rules.map(\.share.description) == ["0.3", "0.5", "0.5"])
    #expect(law.rules.map { $0.agreedShare?.description } == [nil, "2", "2"])
    #expect(law.pilots.map(\.provinces.count) == [15])
    #expect(law.lowerMargin.description == "0.8")
    #expect(law.upperMargin.description == "1.25")
    #expect(law.noticeMonths == 14)
  }

  @Test("three internet courts; what they take changed on 2025-11-01")
  func internetCourts() throws {
    let courts = try library.internetCourts()
    #expect(courts.courts.map(\.city) == ["北京市", "杭州市", "广州市"])
    let before = courts.scope(on: try day("2025-10-31"))
    let after = courts.scope(on: try day("2025-11-01"))
    #expect(before?.heads.contains(.platformProductLiability) == true)
    #expect(before?.heads.contains(.virtualProperty) == false)
    #expect(after?.heads.contains(.platformProductLiability) == false)
    #expect(after?.heads.contains(.virtualProperty) == true)
  }

  @Test("causes are known for every category, and only from 2026")
  func causes() throws {
    let causes = try library.causes()
    let categories = [
      "account", "card_key", "top_up", "licence", "virtual_item", "service", "physical", "food",
      "other",
    ]
    for category in categories {
      #expect(causes.cause(for: category, on: try day("2026-01-01")) != nil, "\(category)")
    }
    #expect(causes.cause(for: "account", on: try day("2025-12-31")) == nil)
    #expect(causes.causes.allSatisfy { !$0.name.contains("网络购物合同") })
  }

  @Test("rates stop where the quotations stop")
  func rates() throws {
    let rates = try library.primeRates()
    #expect(rates.quotations.count == 80)
    #expect(rates.quotation(on: try day("2026-04-19"))?.oneYear.description == "3")
    #expect(rates.quotation(on: try day("2026-04-21")) == nil)
    #expect(rates.quotation(on: try day("2019-08-19")) == nil)
  }

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }
}
