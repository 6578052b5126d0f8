package import Basics
package import Jurisdictions

/// What may be said of the small-claims threshold of a province on a day, and for an amount.
///
/// A wrong figure costs the user the right to appeal, so a figure is stated only where a court's own
/// words, or the user's, carry it; otherwise there are only candidates. It never replaces the other
/// conditions of the procedure (民事诉讼法 第一百六十五条, 第一百六十六条).
package struct Threshold: Hashable, Sendable {
  package enum Status: String, Sendable, CaseIterable {
    /// A court's own printed figure.
    case announced
    /// Reckoned by a court's own automatic rule; labelled 推算.
    case derived
    /// From a notice or a wage that the user gave.
    case userSupplied = "user_supplied"
    /// No figure is stated.
    case undetermined
  }

  package enum Answer: String, Sendable, CaseIterable {
    case smallClaims = "small_claims"
    case byAgreement = "by_agreement"
    case notSmallClaims = "not_small_claims"
    case depends
  }

  /// The wage a stated figure rests on.
  package struct StatedWage: Hashable, Sendable {
    package let year: Int
    package let series: WageSeries
    package let yuan: Money
    package let publishedOn: CalendarDay?
    package let source: String
    /// Where the law data holds it; nil for the user's own.
    package let origin: Origin?
  }

  /// The notice a stated figure rests on.
  package struct StatedNotice: Hashable, Sendable {
    package let court: String
    package let from: CalendarDay
    package let document: String
    package let source: String
    /// Where the law data holds it; nil for the user's own.
    package let origin: Origin?
  }

  package let province: ProvinceName
  package let on: CalendarDay
  /// Nil before there was a small-claims procedure.
  package let rule: SmallClaimsRule?
  package let status: Status
  package let cap: Money?
  package let agreedCap: Money?
  package let wage: StatedWage?
  package let notice: StatedNotice?
  package let candidates: [ThresholdCandidate]
  package let amount: Money?
  package let answer: Answer?
  package let warnings: [Finding]
}
