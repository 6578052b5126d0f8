import Basics
import Jurisdictions

/// The working days of each year, listed when the year is first asked for: a far span is then
/// reckoned year by year, not day by day.
struct WorkingYears {
  let calendar: WorkCalendar
  private var years: [Int: [CalendarDay]] = [:]

  init(_ calendar: WorkCalendar) {
    self.calendar = calendar
  }

  /// What `WorkCalendar.adding(workingDays:to:)` finds.
  mutating func adding(_ count: Int, to start: CalendarDay) -> WorkCalendar.Reckoned {
    var left = abs(count)
    guard left > 0, let own = days(of: start.year) else {
      return calendar.adding(workingDays: count, to: start)
    }
    let step = count.signum()
    var year = start.year
    var ahead = step > 0 ? own.drop { $0 <= start } : own.prefix { $0 < start }
    while ahead.count < left {
      left -= ahead.count
      year += step
      guard let next = days(of: year) else {
        return calendar.adding(workingDays: count, to: start)
      }
      ahead = next[...]
    }
    let day = step > 0 ? ahead[ahead.startIndex + left - 1] : ahead[ahead.endIndex - left]
    return WorkCalendar.Reckoned(
      day: day, isProvisional: !isKnown(from: start.adding(days: step).year, to: year))
  }

  private func isKnown(from one: Int, to other: Int) -> Bool {
    (min(one, other)...max(one, other)).allSatisfy { calendar.years[$0] != nil }
  }

  /// Nil where the calendar ends.
  private mutating func days(of year: Int) -> [CalendarDay]? {
    if let known = years[year] { return known }
    guard let first = CalendarDay(year: year, month: 1, day: 1),
      let next = CalendarDay(year: year + 1, month: 1, day: 1)
    else { return nil }
    let days = (first.ordinal..<next.ordinal).map(CalendarDay.init(ordinal:))
      .filter(calendar.isWorkingDay)
    years[year] = days
    return days
  }
}
