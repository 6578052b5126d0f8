import Basics
import Jurisdictions

extension Threshold.Answer {
  /// Under a stated figure: “以下” includes the figure itself (民法典 第一千二百五十九条).
  init(of amount: Money, cap: Money, agreedCap: Money?, hasTier: Bool) {
    if amount <= cap {
      self = .smallClaims
    } else if let agreedCap {
      self = amount <= agreedCap ? .byAgreement : .notSmallClaims
    } else {
      self = hasTier ? .depends : .notSmallClaims
    }
  }

  /// Where no figure is stated, an answer is still sure if every candidate gives it with a margin.
  init(
    of amount: Money, among candidates: [ThresholdCandidate], under law: SmallClaimsLaw,
    rule: SmallClaimsRule
  ) {
    let caps = candidates.map(\.cap)
    guard let least = caps.min(), let greatest = caps.max() else {
      self = .depends
      return
    }
    if amount.isAtMost(law.lowerMargin, of: least) {
      self = .smallClaims
      return
    }
    let agreed = candidates.compactMap(\.agreedCap)
    guard rule.agreedShare != nil else {
      // The law of that time knew no tier; only a pilot court's upper limit may lie higher.
      let top = max(greatest, agreed.max() ?? greatest)
      self = amount.isAtMost(law.upperMargin, of: top) ? .depends : .notSmallClaims
      return
    }
    guard agreed.count == candidates.count, let leastAgreed = agreed.min(),
      let greatestAgreed = agreed.max()
    else {
      self = .depends
      return
    }
    if !amount.isAtMost(law.upperMargin, of: greatestAgreed) {
      self = .notSmallClaims
    } else if !amount.isAtMost(law.upperMargin, of: greatest),
      amount.isAtMost(law.lowerMargin, of: leastAgreed)
    {
      self = .byAgreement
    } else {
      self = .depends
    }
  }
}

extension Money {
  /// Compared exactly, without rounding the margin.
  fileprivate func isAtMost(_ margin: Ratio, of other: Money) -> Bool {
    Int128(fen) * 10_000 <= Int128(other.fen) * Int128(margin.tenThousandths)
  }
}
