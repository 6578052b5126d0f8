package import Basics

/// Days from one to another, both included; open at the end where no last day is known.
package struct Period: Hashable, Sendable {
  package let from: CalendarDay
  package let to: CalendarDay?

  package init(from: CalendarDay, to: CalendarDay? = nil) {
    self.from = from
    self.to = to
  }

  package func contains(_ day: CalendarDay) -> Bool {
    guard day >= from else { return false }
    guard let to else { return true }
    return day <= to
  }

  package func overlaps(_ other: Period) -> Bool {
    contains(other.from) || other.contains(from)
  }
}

/// A day of every year, such as 1 August.
package struct DayOfYear: Hashable, Sendable {
  package let month: Int
  package let day: Int

  /// Reads `08-01`; 29 February is refused, as not every year has one.
  package init?(_ text: String) {
    guard let day = CalendarDay(iso: "2001-" + text) else { return nil }
    month = day.month
    self.day = day.day
  }

  package func day(in year: Int) -> CalendarDay? {
    CalendarDay(year: year, month: month, day: day)
  }

  /// The latest year in which this day has come by then.
  package func latestYear(by day: CalendarDay) -> Int {
    let reached = (day.month, day.day) >= (month, self.day)
    return reached ? day.year : day.year - 1
  }
}
