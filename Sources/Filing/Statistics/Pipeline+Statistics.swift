package import Basics
import Foundation
import Jurisdictions
import Matters
package import Rules

extension Pipeline {
  /// What was counted over many cases, and what could not be.
  package struct Counted: Sendable {
    package let statistics: ComplaintStatistics
    package let since: CalendarDay?
    package let repeatFrom: Int
    /// Cases with errors: not counted, each with its findings.
    package let leftOut: Int
    package let findings: [Finding]
  }

  /// Counts the complaints of many cases as they stood at a moment. A case with errors is left out and
  /// named; the others are counted.
  ///
  /// - Parameters:
  ///   - since: earlier complaints are not counted.
  ///   - least: how many people a row must have to be told apart.
  package func statistics(
    of paths: [String], at now: Moment, since: CalendarDay? = nil, least: Int
  ) throws -> Counted {
    let law = library.law
    var tally = ComplaintTally(
      now: now, since: since, calendar: try law.calendar(), signs: try law.signs())
    var files: Set<String> = []
    var orders = OrdersSeen()
    var findings: [Finding] = []
    var leftOut = 0
    for path in paths {
      let source: CaseSource
      do {
        source = try CaseSource(path)
      } catch {
        guard paths.count > 1, error.kind == .input else { throw error }
        findings.append(
          Finding(.error, "report.case_unreadable", place: Place(file: path), error.message))
        leftOut += 1
        continue
      }
      guard files.insert(Self.real(source.file)).inserted else {
        findings.append(Self.twice(source))
        continue
      }
      let checked = check(source, at: now)
      guard let matter = checked.matter else {
        findings += checked.findings.filter { $0.severity == .error }
        leftOut += 1
        continue
      }
      findings += orders.add(matter, of: source.file)
      tally.add(matter)
    }
    return Counted(
      statistics: tally.statistics(least: least), since: since, repeatFrom: tally.repeatFrom,
      leftOut: leftOut, findings: findings)
  }

  private static func real(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  private static func twice(_ source: CaseSource) -> Finding {
    Finding(
      .warning, "report.case_twice", place: Place(file: source.file, line: nil),
      "这个案件写了两次，只统计一次。")
  }
}

/// Orders of the cases so far: one that stands in two cases may be counted twice.
private struct OrdersSeen {
  private var files: [String: String] = [:]

  mutating func add(_ matter: Matter, of file: String) -> [Finding] {
    matter.purchases.compactMap { purchase in
      guard let number = purchase.orderNumber else { return nil }
      let key = "\(matter.seller(of: purchase)?.name ?? "")\n\(number)"
      guard let other = files.updateValue(file, forKey: key), other != file else { return nil }
      return Finding(
        .warning, "report.order_twice", path: purchase.record.path, place: purchase.record.place,
        "订单号 \(number) 也在“\(other)”里，两个案件都统计了，可能重复。",
        remedy: "同一笔订单只留在一个案件里。")
    }
  }
}
