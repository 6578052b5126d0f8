package import Basics

/// The cause of action suggested for a kind of goods; the court decides, so it is always confirmed.
package struct Cause: Hashable, Sendable {
  /// A category of the case file: `account`, `card_key`, `service`, …
  package let category: String
  package let name: String
  package let alternatives: [String]
  package let place: Place
}

/// Causes of action by category, for the days the catalogue is in force.
package struct CauseCatalogue: Hashable, Sendable {
  package let period: Period
  package let certainty: Certainty
  package let source: String
  package let review: Review
  package let causes: [Cause]

  /// Nil where the catalogue was not in force that day or does not know the category.
  package func cause(for category: String, on day: CalendarDay) -> Cause? {
    guard period.contains(day) else { return nil }
    return causes.first { $0.category == category }
  }
}
