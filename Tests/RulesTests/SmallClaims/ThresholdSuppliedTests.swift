import Basics
import Jurisdictions
import Rules
import Testing

@Suite("Figures that the user gives")
struct ThresholdSuppliedTests {
  let asking = ThresholdAsking()

  @Test("a newer notice is taken as it is, with its source")
  func newerNotice() throws {
    let threshold = try asking.ask(
      "江苏", "2026-11-23", "66000", notice: try notice(from: "2026-07-01", cap: "66000"))
    #expect(threshold.status == .userSupplied)
    #expect(threshold.cap?.description == "66000.00")
    #expect(threshold.agreedCap?.description == "264000.00")
    #expect(threshold.notice?.source == "法院公告栏，虚构")
    #expect(threshold.answer == .smallClaims)
    #expect(threshold.warned.isEmpty)
  }

  @Test(
    "a notice that cannot apply is refused, and the rest goes on",
    arguments: [
      ("2026-01-04", "64610", "虚构", "announced", ["notice_may_be_superseded"]),
      (
        "2026-01-04", "64000", "虚构", "announced",
        ["notice_contradicts", "notice_may_be_superseded"]
      ),
      (
        "2024-01-06", "60000", "虚构", "announced",
        ["notice_contradicts", "notice_may_be_superseded"]
      ),
      (
        "2025-06-01", "62551", "虚构", "announced",
        ["user_notice_not_newest", "notice_may_be_superseded"]
      ),
      (
        "2026-12-01", "66000", "虚构", "announced",
        ["user_notice_out_of_time", "notice_may_be_superseded"]
      ),
      (
        "2021-06-01", "30000", "虚构", "announced",
        ["user_notice_out_of_time", "notice_may_be_superseded"]
      ),
      (
        "2026-07-01", "66000", "", "announced",
        ["user_notice_incomplete", "notice_may_be_superseded"]
      ),
    ])
  func refused(
    from: String, cap: String, document: String, status: String, warned: [String]
  ) throws {
    let threshold = try asking.ask(
      "江苏", "2026-11-23",
      notice: try notice(from: from, cap: cap, document: document, agreed: from != "2026-01-04"))
    #expect(threshold.status.rawValue == status)
    #expect(threshold.cap?.description == "64610.00")
    #expect(threshold.warned == warned)
  }

  @Test("a notice given for a past day counts against those of that day only")
  func pastDay() throws {
    let threshold = try asking.ask(
      "江苏", "2023-09-01", notice: try notice(from: "2023-01-10", cap: "57567"))
    #expect(threshold.status == .userSupplied)
    #expect(threshold.cap?.description == "57567.00")
  }

  @Test("an old notice of the user's is doubted")
  func oldNotice() throws {
    let threshold = try asking.ask(
      "河南", "2026-11-23", notice: try notice(from: "2024-03-01", cap: "42078"))
    #expect(threshold.status == .userSupplied)
    #expect(threshold.warned == ["notice_may_be_superseded"])
  }

  @Test("without an agreed figure, above the cap it depends")
  func withoutAgreedCap() throws {
    let supplied = try notice(from: "2026-07-01", cap: "43000", agreed: false)
    #expect(try asking.ask("河南", "2026-11-23", "43000", notice: supplied).answer == .smallClaims)
    #expect(try asking.ask("河南", "2026-11-23", "43000.01", notice: supplied).answer == .depends)
  }

  @Test("under the 30 % rule an agreed figure is dropped, and said so")
  func noTier() throws {
    let threshold = try asking.ask(
      "河南", "2021-03-01", "30000", notice: try notice(from: "2021-01-01", cap: "20000"))
    #expect(threshold.agreedCap == nil)
    #expect(threshold.answer == .notSmallClaims)
    #expect(threshold.warned == ["no_agreement_tier", "pilot_courts"])
  }

  @Test("a wage is reckoned exactly to the fen")
  func wage() throws {
    let threshold = try asking.ask(
      "浙江", "2026-11-23", "70000.51", wage: try wage(2025, "140001", published: "2026-06-18"))
    #expect(threshold.status == .userSupplied)
    #expect(threshold.cap?.description == "70000.50")
    #expect(threshold.agreedCap?.description == "280002.00")
    #expect(threshold.answer == .byAgreement)
    #expect(threshold.wage?.source == "省统计局网站，虚构")
    #expect(threshold.warned.isEmpty)
  }

  @Test("a notice that speaks goes before the user's wage")
  func noticeFirst() throws {
    let threshold = try asking.ask(
      "江苏", "2026-11-23", wage: try wage(2025, "140000", published: "2026-06-18"))
    #expect(threshold.status == .announced)
  }

  @Test(
    "湖南: the user's newer wage applies from the first of the month after its publication",
    arguments: [
      ("2026-07-20", "2026-06-25", "user_supplied", "50000.00"),
      ("2026-07-20", "2026-07-10", "derived", "48585.00"),
      ("2026-11-23", "2026-06-25", "user_supplied", "50000.00"),
    ])
  func automatic(on: String, published: String, status: String, cap: String) throws {
    let threshold = try asking.ask(
      "湖南", on, wage: try wage(2025, "100000", published: published))
    #expect(threshold.status.rawValue == status)
    #expect(threshold.cap?.description == cap)
  }

  @Test(
    "a wage that cannot carry a figure is refused, with the reason",
    arguments: [
      (WageSeries.fullMonth, "2026-06-18", "虚构", "user_wage_monthly"),
      (.nonprivate, "2026-11-24", "虚构", "user_wage_not_published"),
      (.nonprivate, "", "虚构", "user_wage_incomplete"),
      (.nonprivate, "2026-06-18", "", "user_wage_incomplete"),
    ])
  func refusedWage(series: WageSeries, published: String, source: String, warned: String) throws {
    let supplied = SuppliedWage(
      year: 2025, yuan: Money(yuan: 100_000), series: series,
      publishedOn: CalendarDay(iso: published), source: source)
    let threshold = try asking.ask("河南", "2026-11-23", wage: supplied)
    #expect(threshold.status == .undetermined)
    #expect(threshold.warned.first == warned)
  }

  @Test(
    "a wage that is doubtful is used, and doubted",
    arguments: [
      ("山西", 2025, "101539", WageSeries.nonprivate, ["user_wage_contradicts"]),
      ("山西", 2024, "97781", .nonprivate, ["user_wage_outdated"]),
      ("河南", 2025, "60000", .private, ["user_wage_series"]),
      ("上海", 2025, "245000", .nonprivate, ["user_wage_series"]),
      ("浙江", 2025, "100000", .full, ["user_wage_series"]),
      ("河南", 2025, "80000", .full, []),
    ])
  func doubted(
    province: String, year: Int, yuan: String, series: WageSeries, warned: [String]
  ) throws {
    let supplied = try wage(year, yuan, series: series, published: "2026-06-30")
    let threshold = try asking.ask(province, "2026-11-23", wage: supplied)
    #expect(threshold.status == .userSupplied)
    #expect(threshold.warned == warned)
  }

  private func notice(
    from: String, cap: String, document: String = "虚构的通知", agreed: Bool = true
  ) throws -> SuppliedNotice {
    let cap = try Money(yuan: cap)
    return SuppliedNotice(
      court: "虚构的高级人民法院", from: try #require(CalendarDay(iso: from)), cap: cap,
      agreedCap: agreed ? Money(fen: cap.fen * 4) : nil, document: document, source: "法院公告栏，虚构")
  }

  private func wage(
    _ year: Int, _ yuan: String, series: WageSeries = .nonprivate, published: String
  ) throws -> SuppliedWage {
    SuppliedWage(
      year: year, yuan: try Money(yuan: yuan), series: series,
      publishedOn: CalendarDay(iso: published), source: "省统计局网站，虚构")
  }
}
