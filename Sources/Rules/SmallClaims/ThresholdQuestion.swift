import Basics
import Jurisdictions

/// Everything the threshold follows from, and what the law data says of it.
struct ThresholdQuestion {
  let province: Province
  let law: SmallClaimsLaw
  let rule: SmallClaimsRule
  let day: CalendarDay
  let wage: SuppliedWage?
  let notice: SuppliedNotice?

  /// The newest wage year that should be out by the day.
  var expectedYear: Int { law.expectedYear(on: day) }

  /// The newest held notice that speaks of the law of the day, be it outdated.
  var heldNotice: CourtNotice? {
    let since = law.shareSince(rule)
    return province.notices.last { (since...day).contains($0.period.from) }
  }

  /// The held notice, where it still speaks for the day.
  var currentNotice: CourtNotice? {
    heldNotice.flatMap { notice in
      notice.period.contains(day) && !isOutdated(from: notice.period.from) ? notice : nil
    }
  }

  func isOutdated(from start: CalendarDay) -> Bool {
    day >= start.adding(months: law.noticeMonths)
  }

  /// Whether the wage that should be out by the day is missing from a series.
  func isStale(_ series: WageSeries) -> Bool {
    province.wage(of: expectedYear, series) == nil
  }

  /// Series the figure may rest on: the one the courts are known to use, on the day or at another time;
  /// otherwise the two that courts elsewhere have used. Monthly and private figures carry no threshold
  /// anywhere.
  var plausibleSeries: [WageSeries] {
    if let known = province.practice(on: day) { return [known.series] }
    let others = province.practices.map(\.series)
    if !others.isEmpty { return WageSeries.allCases.filter(others.contains) }
    return !province.wages(in: .full).isEmpty ? [.nonprivate, .full] : [.nonprivate]
  }

  func publication(of wage: Wage) -> Publication {
    law.publication.publication(of: wage, by: day)
  }
}
