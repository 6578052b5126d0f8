import Basics
import Jurisdictions
import Rules
import TestKit
import Testing

@Suite("Candidates, staleness and pilot courts")
struct ThresholdCandidatesTests {
  let asking = ThresholdAsking()

  @Test(
    "a wage without a known day counts as published by 31 December, and may be from May",
    arguments: [
      ("2022-04-30", [2020]), ("2022-05-01", [2021, 2020]), ("2022-12-30", [2021, 2020]),
      ("2022-12-31", [2021]), ("2023-04-30", [2021]),
    ])
  func publication(on: String, years: [Int]) throws {
    let threshold = try asking.ask("河南", on)
    #expect(threshold.candidates.compactMap(\.year) == years)
    #expect(threshold.candidates.allSatisfy { $0.series == .nonprivate && $0.kind == .wage })
  }

  @Test("a wage with a known day counts from that day")
  func knownDay() throws {
    #expect(try asking.ask("河南", "2025-06-24").candidates.map(\.year) == [2023])
    #expect(try asking.ask("河南", "2025-06-25").candidates.map(\.year) == [2024])
  }

  @Test("monthly and private figures are no candidates")
  func series() throws {
    for name in ProvinceName.all {
      let threshold = try asking.ask(name.short, "2026-11-23")
      #expect(threshold.candidates.allSatisfy { $0.series == .nonprivate || $0.series == .full })
    }
  }

  @Test("where the courts' series is known, it alone is a candidate")
  func knownSeries() throws {
    let threshold = try asking.ask("上海", "2026-11-23", "100000")
    #expect(threshold.candidates.map(\.kind) == [.notice, .wage])
    #expect(threshold.candidates.allSatisfy { $0.series == .full && $0.isStale })
    #expect(threshold.answer == .byAgreement)
    #expect(threshold.warned == ["data_stale", "undetermined"])
  }

  @Test("figures in conflict are listed with that mark")
  func conflict() throws {
    let threshold = try asking.ask("辽宁", "2025-12-31")
    #expect(threshold.candidates.map(\.certainty) == [.conflict])
    guard case .object(let members) = threshold.candidates.first?.json else {
      Issue.record("no candidate")
      return
    }
    #expect(members["conflict"] == .bool(true))
    #expect(members["cap"] == .string("49534.50"))
  }

  @Test(
    "stale from 1 August when last year's wage is missing",
    arguments: [
      ("河南", "2026-07-31", false), ("河南", "2026-08-01", true), ("山西", "2026-11-23", false),
      ("北京", "2026-11-23", false), ("河南", "2025-11-23", false), ("河南", "2017-01-01", true),
    ])
  func stale(province: String, on: String, isStale: Bool) throws {
    #expect(try asking.ask(province, on).warned.contains("data_stale") == isStale)
  }

  @Test("with no candidate at all it depends")
  func none() throws {
    let threshold = try asking.ask("河南", "2016-05-05", "1")
    #expect(threshold.candidates.isEmpty)
    #expect(threshold.answer == .depends)
  }

  @Test(
    "pilot courts join, and are warned of",
    arguments: [
      ("江苏", "2020-01-14", false), ("江苏", "2020-01-15", true), ("江苏", "2021-12-31", true),
      ("江苏", "2022-01-01", false), ("湖南", "2021-06-01", false), ("宁夏", "2021-06-01", true),
    ])
  func pilots(province: String, on: String, piloted: Bool) throws {
    let threshold = try asking.ask(province, on)
    #expect(threshold.candidates.contains { $0.kind == .pilot } == piloted)
    #expect(threshold.warned.contains("pilot_courts") == piloted)
  }

  @Test(
    "江苏 2021-03-01: 30 % of 96,527 or a pilot's limits",
    arguments: [
      // 0.8 × 28,958.10 = 23,166.48; 1.25 × 100,000.
      ("23166.48", "small_claims"), ("23166.49", "depends"), ("70000", "depends"),
      ("125000", "depends"), ("125000.01", "not_small_claims"),
    ])
  func pilotAnswer(amount: String, answer: String) throws {
    #expect(try asking.ask("江苏", "2021-03-01", amount).answer?.rawValue == answer)
  }

  @Test(
    "湖南 2021-03-01: 30 % of 74,316, no pilot and no agreement tier",
    arguments: [
      // 22,294.80: × 0.8 = 17,835.84; × 1.25 = 27,868.50.
      ("17835.84", "small_claims"), ("17835.85", "depends"), ("27868.50", "depends"),
      ("27868.51", "not_small_claims"), ("50000", "not_small_claims"),
    ])
  func thirtyPercent(amount: String, answer: String) throws {
    let threshold = try asking.ask("湖南", "2021-03-01", amount)
    #expect(threshold.candidates.map(\.agreedCap) == [nil])
    #expect(threshold.answer?.rawValue == answer)
  }

  @Test("an outdated notice widens the range")
  func outdatedNotice() throws {
    let threshold = try asking.ask("湖南", "2026-11-23", "36565.60")
    #expect(threshold.candidates.map(\.cap.description) == ["45707.00", "48585.00"])
    #expect(threshold.answer == .smallClaims)
    #expect(try asking.ask("湖南", "2026-11-23", "36565.61").answer == .depends)
  }

  @Test("no province states a figure today but 江苏")
  func today() throws {
    let stated = try ProvinceName.all.filter { try asking.ask($0.short, "2026-11-23").cap != nil }
    #expect(stated.map(\.short) == ["江苏"])
  }
}

@Suite("Series a court is known to use at another time")
struct ThresholdOtherTimeTests {
  @Test(
    "Shanghai, whose notice of 2022-08-23 counts the full series: earlier days give no answer by another",
    arguments: [("2019-05-01", "33696"), ("2022-03-01", "65000"), ("2022-08-22", "68000")])
  func shanghai(day: String, amount: String) throws {
    let library = LawLibrary { try RepositoryFiles.bytes($0) }
    let threshold = Threshold(
      in: try library.province(named: "上海"), under: try library.smallClaims(),
      on: try #require(CalendarDay(iso: day)), amount: try Money(yuan: amount))
    #expect(threshold.cap == nil)
    #expect(threshold.candidates.allSatisfy { $0.series != .nonprivate })
    #expect(threshold.answer == .depends)
  }
}
