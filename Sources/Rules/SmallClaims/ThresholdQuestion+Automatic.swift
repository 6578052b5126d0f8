import Basics
import Jurisdictions

extension ThresholdQuestion {
  /// A figure that follows by a court's own automatic rule.
  struct Automatic {
    let wage: Wage
    let practice: CourtPractice
  }

  /// The wage that applies automatically: each takes effect on the first of the month after its
  /// publication, so nothing follows where that day is not known, or newer data should be out.
  var automatic: Automatic? {
    guard let practice = province.practice(on: day), practice.switch == .automaticNextMonth,
      !isStale(practice.series), let wage = automaticWage(in: practice.series)
    else { return nil }
    return Automatic(wage: wage, practice: practice)
  }

  private func automaticWage(in series: WageSeries) -> Wage? {
    for wage in province.wages(in: series) {
      guard let published = wage.publishedOn else {
        if publication(of: wage) == .notYet { continue }
        return nil
      }
      guard let start = Self.firstOfNextMonth(after: published), start <= day else { continue }
      return wage.certainty == .conflict || wage.certainty == .suspect ? nil : wage
    }
    return nil
  }

  static func firstOfNextMonth(after day: CalendarDay) -> CalendarDay? {
    CalendarDay(year: day.year, month: day.month, day: 1)?.adding(months: 1)
  }
}
