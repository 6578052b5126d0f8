import Basics
import Jurisdictions
import Rules
import Testing

@Suite("A figure that follows automatically")
struct ThresholdDerivedTests {
  let asking = ThresholdAsking()

  @Test(
    "湖南: from the first of the month after publication, until newer data should be out",
    arguments: [
      ("2025-07-21", "undetermined"), ("2025-07-22", "undetermined"),
      ("2025-07-31", "undetermined"), ("2025-08-01", "derived"), ("2026-04-30", "derived"),
      ("2026-07-31", "derived"),
      ("2026-08-01", "undetermined"),
    ])
  func window(on: String, status: String) throws {
    #expect(try asking.ask("湖南", on).status.rawValue == status)
  }

  @Test("the wage and the notice it rests on are named")
  func basis() throws {
    let threshold = try asking.ask("湖南", "2025-09-01")
    #expect(threshold.wage?.year == 2024)
    #expect(threshold.wage?.yuan == Money(yuan: 97_170))
    #expect(threshold.wage?.publishedOn?.description == "2025-07-22")
    #expect(threshold.notice?.from.description == "2023-11-13")
    #expect(threshold.candidates.isEmpty)
    #expect(threshold.warned.isEmpty)
  }

  @Test("from May a newer wage may be out")
  func newer() throws {
    #expect(try asking.ask("湖南", "2026-05-01").warned == ["newer_wage_possible"])
  }

  @Test("between publication and the switch both years are candidates")
  func between() throws {
    #expect(try asking.ask("湖南", "2025-07-25").candidates.map(\.year) == [2022, 2024, 2023])
  }

  @Test("rounded as that court does: half a yuan up, twice the wage exact")
  func rounding() throws {
    let threshold = try asking.askHunan(
      "2025-08-01",
      wages: ["year: 2024, series: nonprivate, yuan: 97171, published_on: 2025-07-22"],
      courts: ThresholdAsking.hunanPractice)
    #expect(threshold.status == .derived)
    #expect(threshold.cap?.description == "48586.00")
    #expect(threshold.agreedCap?.description == "194342.00")
  }

  @Test("nothing follows where a newer wage may be out on an unknown day")
  func unknownDay() throws {
    let threshold = try asking.askHunan(
      "2026-06-01",
      wages: [
        "year: 2024, series: nonprivate, yuan: 97170, published_on: 2025-07-22",
        "year: 2025, series: nonprivate, yuan: 99000, published_on: null",
      ], courts: ThresholdAsking.hunanPractice)
    #expect(threshold.status == .undetermined)
    #expect(threshold.candidates.map(\.year) == [2025, 2024])
  }

  @Test("nothing follows without the court's automatic rule")
  func withoutPractice() throws {
    let threshold = try asking.askHunan(
      "2025-09-01",
      wages: ["year: 2024, series: nonprivate, yuan: 97170, published_on: 2025-07-22"])
    #expect(threshold.status == .undetermined)
    #expect(threshold.candidates.map(\.cap.description) == ["48585.00"])
  }

  @Test("a court's automatic rule moves its own notice on")
  func movesOn() throws {
    let notice = """
      [{court: 湖南省高级人民法院, from: 2023-11-13, cap: 45707, agreed_cap: 182826,
        basis: {series: nonprivate, year: 2022, yuan: 91413}, document: 虚构, source: 虚构,
        certainty: one_source}]
      """
    let threshold = try asking.askHunan(
      "2024-09-01",
      wages: ["year: 2023, series: nonprivate, yuan: 97015, published_on: 2024-06-20"],
      notices: notice, courts: ThresholdAsking.hunanPractice)
    #expect(threshold.status == .derived)
    #expect(threshold.cap?.description == "48508.00")
  }
}
