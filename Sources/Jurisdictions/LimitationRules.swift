package import Basics

/// How long a claim may be enforced, and what starts the time anew.
package struct LimitationRules: Hashable, Sendable {
  /// What interrupts the period.
  package struct Interruption: Hashable, Sendable {
    package enum Start: String, Sendable, CaseIterable {
      /// From when it reached the other side.
      case arrived
      /// From when it was made.
      case made
    }

    /// `demand`, `partial_demand`, `admission`, `suit`, `mediation`, `police_report`.
    package let kind: String
    package let name: String
    package let countsFrom: Start
    package let articleIDs: [String]
  }

  package let period: Period
  package let ordinaryYears: Int
  package let ordinaryArticleID: String
  package let longestYears: Int
  package let longestArticleID: String
  package let minorStartArticleID: String
  package let raisedByOpponentArticleIDs: [String]
  package let interruptions: [Interruption]
  package let certainty: Certainty
  package let source: String
  package let place: Place
  package let review: Review

  /// Every article these rules lean on.
  package var articleIDs: [String] {
    [ordinaryArticleID, longestArticleID, minorStartArticleID] + raisedByOpponentArticleIDs
      + interruptions.flatMap(\.articleIDs)
  }

  package func interruption(_ kind: String) -> Interruption? {
    interruptions.first { $0.kind == kind }
  }

  /// The last day for a claim whose time began, or began anew, on a day.
  package func end(from start: CalendarDay, in calendar: WorkCalendar) -> WorkCalendar.Reckoned {
    calendar.rollingForward(start.adding(years: ordinaryYears))
  }

  /// The last day of the longest time, reckoned from the harm.
  package func longestEnd(
    from harm: CalendarDay, in calendar: WorkCalendar
  ) -> WorkCalendar.Reckoned {
    calendar.rollingForward(harm.adding(years: longestYears))
  }
}
