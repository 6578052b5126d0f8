package import Basics

/// A province with its wages and its courts' notices.
package struct Province: Hashable, Sendable {
  package let name: ProvinceName
  package let practices: [CourtPractice]
  /// Oldest first.
  package let notices: [CourtNotice]
  package let wages: [Wage]
  /// Newest first.
  let wagesBySeries: [WageSeries: [Wage]]
  package let examples: [ThresholdExample]
  package let review: Review

  package var code: String { name.code }

  package func wage(of year: Int, _ series: WageSeries) -> Wage? {
    wages(in: series).first { $0.year == year }
  }

  /// Newest first.
  package func wages(in series: WageSeries) -> [Wage] {
    wagesBySeries[series] ?? []
  }

  package func origin(_ wage: Wage) -> Origin {
    Origin(wage.place, source: wage.source, wage.certainty, note: wage.note, review)
  }

  package func origin(_ notice: CourtNotice) -> Origin {
    Origin(
      notice.place, source: "\(notice.court)：\(notice.document)；\(notice.source)",
      notice.certainty, review)
  }

  package func practice(on day: CalendarDay) -> CourtPractice? {
    practices.last { $0.period.contains(day) }
  }
}
