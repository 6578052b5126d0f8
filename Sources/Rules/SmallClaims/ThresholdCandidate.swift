package import Basics
package import Jurisdictions

/// A figure that might be the threshold: for information, never stated as it.
package struct ThresholdCandidate: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A notice that no longer speaks for the day.
    case notice
    /// A published wage, reckoned by the law's share.
    case wage
    /// The limits of a pilot court.
    case pilot
  }

  package let kind: Kind
  package let series: WageSeries?
  package let year: Int?
  package let cap: Money
  package let agreedCap: Money?
  /// A newer figure should be out, or the notice is too old.
  package let isStale: Bool
  package let certainty: Certainty
  package let source: String
  package let origin: Origin

  init(
    notice: CourtNotice, in province: Province, under rule: SmallClaimsRule
  ) {
    origin = province.origin(notice)
    kind = .notice
    series = notice.basis?.series
    year = notice.basis?.year
    cap = notice.cap
    agreedCap = rule.agreedShare == nil ? nil : notice.agreedCap
    isStale = true
    certainty = notice.certainty
    source = "\(notice.court)：\(notice.document)；\(notice.source)"
  }

  /// Exact to the fen: which way a court rounds is its own affair.
  init(wage: Wage, in province: Province, under rule: SmallClaimsRule, expectedYear: Int) {
    origin = province.origin(wage)
    kind = .wage
    series = wage.series
    year = wage.year
    cap = rule.share.of(wage.yuan)
    agreedCap = rule.agreedShare?.of(wage.yuan)
    isStale = wage.year < expectedYear
    certainty = wage.certainty
    source = wage.source
  }

  init(pilot: SmallClaimsPilot, _ review: Review) {
    origin = Origin(pilot.place, source: pilot.source, pilot.certainty, review)
    kind = .pilot
    series = nil
    year = nil
    cap = pilot.cap
    agreedCap = pilot.agreedCap
    isStale = false
    certainty = pilot.certainty
    source = pilot.source
  }
}
