package import Basics

/// A high court's own small-claims figures, as its notice prints them.
package struct CourtNotice: Hashable, Sendable {
  /// The wage a notice says it rests on.
  package struct Basis: Hashable, Sendable {
    package let series: WageSeries
    package let year: Int
    package let yuan: Money
  }

  package let court: String
  /// A later notice takes over from its own first day; `to` is for one that was withdrawn.
  package let period: Period
  package let cap: Money
  package let agreedCap: Money?
  package let basis: Basis?
  package let document: String
  package let source: String
  package let certainty: Certainty
  package let place: Place
}

/// How a province's courts come to their figure, where there is evidence of it.
package struct CourtPractice: Hashable, Sendable {
  package enum Switch: String, Sendable, CaseIterable {
    /// A figure holds until the next notice.
    case notice
    /// The court's notice lets a new wage apply from the first of the month after publication.
    case automaticNextMonth = "automatic_next_month"
  }

  package enum Rounding: String, Sendable, CaseIterable {
    case exact
    case halfUpYuan = "half_up_yuan"

    package func rounded(_ money: Money) -> Money {
      switch self {
      case .exact: money
      case .halfUpYuan: Money(yuan: (money.fen + 50) / 100)
      }
    }
  }

  package let period: Period
  package let series: WageSeries
  package let `switch`: Switch
  package let rounding: Rounding
  package let evidence: String
  package let certainty: Certainty
  package let note: String?
  package let place: Place
}
