package import Basics

/// What a court charges: an estimate, the court's own reckoning decides.
package struct FeeScale: Hashable, Sendable {
  /// One step of a scale: a flat sum, or a share of what lies above the step before.
  package struct Bracket: Hashable, Sendable {
    package let upTo: Money?
    package let charge: Charge
  }

  package enum Charge: Hashable, Sendable {
    case flat(Money)
    case share(Ratio)
  }

  package let period: Period
  package let property: [Bracket]
  package let halving: Ratio
  package let paymentOrderDivisor: Int
  package let preservation: [Bracket]
  package let preservationMaximum: Money
  /// Days to pay, from the day after the court's notice.
  package let paymentDays: Int
  /// Article identifiers by what they carry: `scale`, `simplified`, `halved_once`, `prepaid`, …
  package let articleIDs: [String: String]
  package let certainty: Certainty
  package let source: String
  package let place: Place
  package let review: Review

  /// The fee for all money claims together, and halved once; each rounded half up to the fen.
  package func fee(for claim: Money) -> CourtFee {
    let exact = Self.exact(claim, over: property)
    return CourtFee(
      claim: claim, full: Self.rounded(exact),
      halved: Self.rounded(exact * Int128(halving.tenThousandths), by: 100_000_000),
      paymentOrder: Self.rounded(exact, by: 10_000 * paymentOrderDivisor))
  }

  /// The fee for preserving property of this value.
  package func preservationFee(for value: Money) -> Money {
    min(Self.rounded(Self.exact(value, over: preservation)), preservationMaximum)
  }

  /// In ten-thousandths of a fen, so that nothing is rounded before the end.
  private static func exact(_ amount: Money, over brackets: [Bracket]) -> Int128 {
    var total: Int128 = 0
    var floor = Money.zero
    for bracket in brackets {
      let top = min(amount, bracket.upTo ?? amount)
      switch bracket.charge {
      case .flat(let sum): total += Int128(sum.fen) * 10_000
      case .share(let ratio): total += Int128((top - floor).fen) * Int128(ratio.tenThousandths)
      }
      floor = top
      if amount <= top { break }
    }
    return total
  }

  private static func rounded(_ exact: Int128, by divisor: Int = 10_000) -> Money {
    Money(fen: Int((exact + Int128(divisor / 2)) / Int128(divisor)))
  }
}

/// The court fee of one claim.
package struct CourtFee: Hashable, Sendable {
  package let claim: Money
  package let full: Money
  /// Simplified and small-claims procedure, settlement, withdrawal.
  package let halved: Money
  package let paymentOrder: Money
}
