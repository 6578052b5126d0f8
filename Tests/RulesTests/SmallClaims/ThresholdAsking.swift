import Basics
import Jurisdictions
import Rules
import TestKit
import Testing

/// Asks for thresholds of the shipped law data, or of a province made for a test.
struct ThresholdAsking {
  let library = LawLibrary { try RepositoryFiles.bytes($0) }

  func ask(
    _ province: String, _ on: String, _ amount: String? = nil, wage: SuppliedWage? = nil,
    notice: SuppliedNotice? = nil
  ) throws -> Threshold {
    Threshold(
      in: try library.province(named: province), under: try library.smallClaims(),
      on: try #require(CalendarDay(iso: on)), amount: try amount.map { try Money(yuan: $0) },
      wage: wage, notice: notice)
  }

  /// 湖南 with a few figures of its own.
  func askHunan(
    _ on: String, wages: [String], notices: String = "[]", courts: String = "[]"
  ) throws -> Threshold {
    let lines = wages.map { "  - {\($0), source: [s1], certainty: one_source}" }
    let text = """
      checked_on: 2026-11-23
      recheck_by: 2026-12-31
      code: "43"
      name: 湖南省
      short: 湖南
      courts: \(courts)
      notices: \(notices)
      sources: {s1: 虚构}
      wages:
      \(lines.joined(separator: "\n"))
      """
    let library = self.library
    let made = LawLibrary { _ in Array(text.utf8) }
    return Threshold(
      in: try made.province(named: "湖南"), under: try library.smallClaims(),
      on: try #require(CalendarDay(iso: on)))
  }

  static let hunanPractice = """
    [{from: 2023-11-13, series: nonprivate, switch: automatic_next_month, rounding: half_up_yuan,
      evidence: 虚构, certainty: one_source}]
    """
}

extension Threshold {
  var warned: [String] { warnings.map { String($0.identifier.dropFirst("threshold.".count)) } }
}
