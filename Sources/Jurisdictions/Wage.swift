package import Basics

/// The average wage of a province for one calendar year in one series.
package struct Wage: Hashable, Sendable {
  package let year: Int
  package let series: WageSeries
  /// A year, or a month where the series says so.
  package let yuan: Money
  /// Only where known to the day.
  package let publishedOn: CalendarDay?
  package let source: String
  package let certainty: Certainty
  package let note: String?
  package let place: Place
}

/// Whether a wage was out on a day.
package enum Publication: Sendable {
  case out, possible, notYet
}

/// When a wage whose publication day is not known counts as published.
package struct PublicationRule: Hashable, Sendable {
  package let certainFrom: DayOfYear
  package let possibleFrom: DayOfYear
  package let possibleTo: DayOfYear

  package func publication(of wage: Wage, by day: CalendarDay) -> Publication {
    if let published = wage.publishedOn { return published <= day ? .out : .notYet }
    if let certain = certainFrom.day(in: wage.year + 1), day >= certain { return .out }
    if let start = possibleFrom.day(in: wage.year + 1), let end = possibleTo.day(in: wage.year + 1),
      (start...end).contains(day)
    {
      return .possible
    }
    return .notYet
  }
}
