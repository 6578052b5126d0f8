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
      !isStale(practice.series), let wage = automaticWage(in: practice.series),
      wage.year >= (switchedToSuppliedYear ?? .min)
    else { return nil }
    return Automatic(wage: wage, practice: practice)
  }

  /// The year of the user's wage, where the court's automatic rule has already switched to it.
  var switchedToSuppliedYear: Int? {
    guard let practice = province.practice(on: day), practice.switch == .automaticNextMonth,
      let wage, wage.series == practice.series, wage.source?.isEmpty == false,
      let published = wage.publishedOn,
      let start = Self.firstOfNextMonth(after: published), start <= day
    else { return nil }
    return wage.year
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
