package import Basics

/// What a natural person's age allows them to conclude (民法典 第十七条至第二十条).
package enum Capacity: Sendable {
  /// Too young for any contract.
  case none
  /// Old enough for some, with a guardian's consent for the rest.
  case limited
  case full
}

extension LawOnDay {
  /// By the law of this day, for somebody born on one day who acted on another; full where the data
  /// holds no age.
  package func capacity(bornOn birth: CalendarDay, at moment: CalendarDay) -> Capacity {
    guard let grown = figure("full_capacity_age") else { return .full }
    if birth.adding(years: grown) <= moment { return .full }
    guard let limited = figure("limited_capacity_age") else { return .limited }
    return birth.adding(years: limited) <= moment ? .limited : .none
  }
}
