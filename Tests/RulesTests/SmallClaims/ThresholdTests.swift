import Basics
import Jurisdictions
import Rules
import TestKit
import Testing

@Suite("The small-claims threshold")
struct ThresholdTests {
  let asking = ThresholdAsking()

  @Test(
    "examples",
    arguments: [
      ("江苏", "2026-11-23", "50000", "announced", "64610.00", "258440.00", "small_claims"),
      ("江苏", "2026-11-23", "64610.01", "announced", "64610.00", "258440.00", "by_agreement"),
      ("湖南", "2025-09-01", "48585", "derived", "48585.00", "194340.00", "small_claims"),
      ("湖南", "2026-11-23", "198", "undetermined", nil, nil, "small_claims"),
      ("北京", "2026-11-23", "90000", "undetermined", nil, nil, "depends"),
      ("上海", "2022-09-01", "68378.50", "announced", "68378.50", "273514.00", "small_claims"),
    ] as [(String, String, String, String, String?, String?, String)])
  func examples(
    province: String, on: String, amount: String, status: String, cap: String?, agreed: String?,
    answer: String
  ) throws {
    let threshold = try asking.ask(province, on, amount)
    #expect(threshold.status.rawValue == status)
    #expect(threshold.cap?.description == cap)
    #expect(threshold.agreedCap?.description == agreed)
    #expect(threshold.answer?.rawValue == answer)
  }

  @Test(
    "under a stated figure, to the fen",
    arguments: [
      ("0.01", "small_claims"), ("64610", "small_claims"), ("64610.01", "by_agreement"),
      ("258440", "by_agreement"), ("258440.01", "not_small_claims"),
    ])
  func borders(amount: String, answer: String) throws {
    #expect(try asking.ask("江苏", "2026-11-23", amount).answer?.rawValue == answer)
  }

  @Test(
    "北京 2026-11-23: between 72,695.50 and 116,370, agreed 290,782 to 465,480",
    arguments: [
      ("58156.40", "small_claims"), ("58156.41", "depends"), ("145462.50", "depends"),
      ("145462.51", "by_agreement"), ("232625.60", "by_agreement"), ("232625.61", "depends"),
      ("581850", "depends"), ("581850.01", "not_small_claims"),
    ])
  func margins(amount: String, answer: String) throws {
    let threshold = try asking.ask("北京", "2026-11-23", amount)
    #expect(threshold.candidates.map(\.cap.description) == ["116370.00", "72695.50"])
    #expect(threshold.answer?.rawValue == answer)
    #expect(threshold.warned.contains("depends") == (answer == "depends"))
  }

  @Test("no amount, no answer")
  func withoutAmount() throws {
    #expect(try asking.ask("江苏", "2026-11-23").answer == nil)
  }

  @Test(
    "the rule of the day",
    arguments: [
      ("2013-01-01", "0.3", nil, "CPL17-162"), ("2021-12-31", "0.3", nil, "CPL17-162"),
      ("2022-01-01", "0.5", "2", "CPL21-165"), ("2023-12-31", "0.5", "2", "CPL21-165"),
      ("2024-01-01", "0.5", "2", "CPL23-165"),
    ] as [(String, String, String?, String)])
  func rules(on: String, share: String, agreed: String?, id: String) throws {
    let rule = try #require(try asking.ask("江苏", on).rule)
    #expect(rule.share.description == share)
    #expect(rule.agreedShare?.description == agreed)
    #expect(rule.citation.id == id)
  }

  @Test("before 2013 there was no such procedure")
  func before() throws {
    let threshold = try asking.ask("浙江", "2012-12-31", "100")
    #expect(threshold.rule == nil)
    #expect(threshold.status == .undetermined)
    #expect(threshold.cap == nil)
    #expect(threshold.candidates.isEmpty)
    #expect(threshold.answer == .notSmallClaims)
    #expect(threshold.warned == ["no_procedure"])
  }

  @Test(
    "a notice speaks from its first day for less than fourteen months",
    arguments: [
      ("江苏", "2022-01-06", "undetermined", nil), ("江苏", "2022-01-07", "announced", "51811.00"),
      ("江苏", "2023-03-06", "announced", "51811.00"), ("江苏", "2023-03-07", "undetermined", nil),
      ("江苏", "2024-01-06", "announced", "60862.00"), ("江苏", "2025-03-05", "announced", "60862.00"),
      ("江苏", "2025-03-06", "undetermined", nil), ("江苏", "2026-01-03", "undetermined", nil),
      ("江苏", "2026-01-04", "announced", "64610.00"), ("江苏", "2027-03-04", "undetermined", nil),
      ("浙江", "2013-05-31", "undetermined", nil), ("浙江", "2013-06-01", "announced", "15000.00"),
      ("浙江", "2014-07-31", "announced", "15000.00"), ("浙江", "2014-08-01", "undetermined", nil),
      ("上海", "2023-10-22", "announced", "68378.50"), ("上海", "2023-10-23", "undetermined", nil),
      ("湖南", "2024-12-31", "announced", "45707.00"), ("湖南", "2025-01-13", "undetermined", nil),
    ] as [(String, String, String, String?)])
  func noticeAge(province: String, on: String, status: String, cap: String?) throws {
    let threshold = try asking.ask(province, on)
    #expect(threshold.status.rawValue == status)
    #expect(threshold.cap?.description == cap)
  }

  @Test("a fixed amount of 2013 has no agreement tier")
  func fixedAmount() throws {
    let above = try asking.ask("浙江", "2013-07-01", "15000.01")
    #expect(above.agreedCap == nil)
    #expect(above.answer == .notSmallClaims)
    #expect(above.wage == nil)
    #expect(above.notice?.court == "浙江省高级人民法院")
    #expect(try asking.ask("浙江", "2013-07-01", "15000").answer == .smallClaims)
  }

  @Test("the notice of the 30 % rule is no candidate under the 50 % rule")
  func otherRule() throws {
    let before = try asking.ask("浙江", "2021-12-31")
    #expect(before.candidates.map(\.kind) == [.notice, .wage, .pilot])
    #expect(before.candidates.first?.cap.description == "15000.00")
    let after = try asking.ask("浙江", "2022-01-05")
    #expect(!after.candidates.contains { $0.kind == .notice })
  }

  @Test(
    "a notice may be superseded once a newer wage should be out",
    arguments: [
      ("江苏", "2026-07-31", false), ("江苏", "2026-08-01", true), ("江苏", "2026-11-23", true),
      ("江苏", "2022-07-31", false), ("江苏", "2022-08-01", true), ("上海", "2022-09-01", false),
      ("江苏", "2024-07-31", false), ("江苏", "2024-08-01", true), ("浙江", "2013-07-31", false),
      ("浙江", "2013-08-01", true),
    ])
  func superseded(province: String, on: String, warned: Bool) throws {
    let threshold = try asking.ask(province, on)
    #expect(threshold.status == .announced)
    #expect(threshold.warned == (warned ? ["notice_may_be_superseded"] : []))
  }

  @Test("the renumbering of 2024 ends no notice: the share stayed")
  func sameShare() throws {
    let threshold = try asking.ask("江苏", "2024-01-05")
    #expect(threshold.rule?.citation.id == "CPL23-165")
    #expect(threshold.candidates.first?.kind == .notice)
    #expect(threshold.candidates.first?.cap.description == "51811.00")
    #expect(threshold.candidates.first?.isStale == true)
  }

  @Test("an announced figure names its wage and notice")
  func announcedDetails() throws {
    let threshold = try asking.ask("江苏", "2026-11-23")
    #expect(threshold.wage?.year == 2024)
    #expect(threshold.wage?.publishedOn?.description == "2025-06-19")
    #expect(threshold.notice?.from.description == "2026-01-04")
    #expect(threshold.candidates.isEmpty)
  }
}
