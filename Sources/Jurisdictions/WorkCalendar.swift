package import Basics

/// Which days are worked in China, by the State Council's yearly arrangements.
package struct WorkCalendar: Hashable, Sendable {
  /// The arrangement of one year: only what differs from Monday to Friday.
  package struct Year: Hashable, Sendable {
    package let year: Int
    package let papers: [String]
    package let workingDays: Int
    package let off: Set<CalendarDay>
    package let working: Set<CalendarDay>
    package let statutory: Set<CalendarDay>
    package let place: Place
  }

  package let years: [Int: Year]
  package let certainty: Certainty
  package let source: String
  package let review: Review

  /// A day reckoned over years whose arrangement may not be out yet.
  package struct Reckoned: Hashable, Sendable {
    package let day: CalendarDay
    /// True where a year on the way has no arrangement here: the day may still move.
    package let isProvisional: Bool

    package init(day: CalendarDay, isProvisional: Bool) {
      self.day = day
      self.isProvisional = isProvisional
    }
  }

  /// Whether the arrangement of the day's year is held.
  package func isKnown(_ day: CalendarDay) -> Bool { years[day.year] != nil }

  /// Whether a day is worked; without an arrangement, Monday to Friday.
  package func isWorkingDay(_ day: CalendarDay) -> Bool {
    guard let year = years[day.year] else { return day.weekday <= 5 }
    if year.working.contains(day) { return true }
    if year.off.contains(day) { return false }
    return day.weekday <= 5
  }

  /// The last of so many working days, the starting day not counted; negative counts backwards.
  package func adding(workingDays count: Int, to start: CalendarDay) -> Reckoned {
    let step = count < 0 ? -1 : 1
    var left = abs(count)
    var day = start
    var provisional = false
    while left > 0 {
      day = day.adding(days: step)
      provisional = provisional || !isKnown(day)
      if isWorkingDay(day) { left -= 1 }
    }
    return Reckoned(day: day, isProvisional: provisional)
  }

  /// How many working days follow a day, up to and with another; nil where that lies more than a year
  /// ahead, for which no arrangement is ever out.
  package func workingDays(
    after start: CalendarDay, through end: CalendarDay
  ) -> (count: Int, isProvisional: Bool)? {
    guard start < end else { return (0, false) }
    guard end.ordinal - start.ordinal <= 366 else { return nil }
    let days = (start.ordinal + 1...end.ordinal).map { CalendarDay(ordinal: $0) }
    return (days.count(where: isWorkingDay), !days.allSatisfy(isKnown))
  }

  /// The day itself, or the first worked day after a rest: 民法典 第二百零三条. A weekend day that is
  /// worked in exchange for a holiday is no day of rest.
  package func rollingForward(_ start: CalendarDay) -> Reckoned {
    var day = start
    var provisional = !isKnown(day)
    while !isWorkingDay(day) {
      day = day.adding(days: 1)
      provisional = provisional || !isKnown(day)
    }
    return Reckoned(day: day, isProvisional: provisional)
  }
}
