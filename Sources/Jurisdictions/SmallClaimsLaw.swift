package import Basics

/// The small-claims rule of one period.
package struct SmallClaimsRule: Hashable, Sendable {
  package let period: Period
  /// Of the average wage: at or under it, small claims applies by itself.
  package let share: Ratio
  /// Up to here the parties may agree; nil where the law knew no such tier.
  package let agreedShare: Ratio?
  package let citation: Citation
  package let certainty: Certainty
  package let source: String
  package let note: String?
  package let place: Place
}

/// Courts that tried other limits for a time.
package struct SmallClaimsPilot: Hashable, Sendable {
  package let period: Period
  package let cap: Money
  package let agreedCap: Money
  /// Codes of the provinces with a pilot court.
  package let provinces: [String]
  package let certainty: Certainty
  package let source: String
  package let place: Place
}

/// The national law of the small-claims threshold through time, and how carefully to reckon with it.
package struct SmallClaimsLaw: Hashable, Sendable {
  package let rules: [SmallClaimsRule]
  package let pilots: [SmallClaimsPilot]
  /// An amount at or under this share of the least candidate is safely under.
  package let lowerMargin: Ratio
  /// An amount above this share of the greatest candidate is safely above.
  package let upperMargin: Ratio
  /// A notice speaks for so many months.
  package let noticeMonths: Int
  /// From this day of a year the wage of the year before should be out.
  package let staleFrom: DayOfYear
  package let publication: PublicationRule
  package let review: Review

  package func rule(on day: CalendarDay) -> SmallClaimsRule? {
    rules.first { $0.period.contains(day) }
  }

  package func pilot(in province: String, on day: CalendarDay) -> SmallClaimsPilot? {
    pilots.first { $0.period.contains(day) && $0.provinces.contains(province) }
  }

  /// The newest year whose wage should be out by a day.
  package func expectedYear(on day: CalendarDay) -> Int {
    staleFrom.latestYear(by: day) - 1
  }

  /// The first day from which the shares of a day's rule have held: an older notice speaks of
  /// another law.
  package func shareSince(_ rule: SmallClaimsRule) -> CalendarDay {
    var since = rule.period.from
    for earlier in rules.reversed() where earlier.period.to == since.adding(days: -1) {
      guard earlier.share == rule.share, earlier.agreedShare == rule.agreedShare else { break }
      since = earlier.period.from
    }
    return since
  }
}
