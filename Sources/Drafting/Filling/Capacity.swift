import Basics
import Matters
import Rules

/// Who bought, by age on the day of the purchase.
enum Capacity {
  /// 民法典 第二十条: under eight.
  case none
  /// 民法典 第十九条: from eight up to eighteen.
  case limited
  case full
}

extension Claimant {
  /// As far as the file tells: a claimant with a guardian, by the date of birth.
  func capacity(on day: CalendarDay) -> Capacity {
    guard guardian != nil, let birthDate else { return .full }
    if day < birthDate.adding(years: 8) { return .none }
    return day < birthDate.adding(years: 18) ? .limited : .full
  }
}

extension PaperFacts {
  func capacity(of purchase: Purchase) -> Capacity {
    matter.claimant(purchase.claimant)?.capacity(on: purchase.at?.day ?? matter.day) ?? .full
  }

  /// Bought under eight, or under eighteen and the guardian does not stand by it: who asks for
  /// performance or for what the contract promises ratifies it.
  func isByMinor(_ purchase: Purchase) -> Bool {
    switch capacity(of: purchase) {
    case .none: true
    case .limited: !isRatified
    case .full: false
    }
  }

  var isRatified: Bool {
    let standing: Set = ["performance", "contractual_penalty", "price_difference"]
    return audience.claims.contains { standing.contains($0.claim.kind) }
  }

  /// Whether a claimant bought something in this paper with such a capacity.
  func bought(_ claimant: Claimant, with capacity: Capacity) -> Bool {
    audience.purchases.contains {
      same($0.claimant, claimant.id) && isByMinor($0) && self.capacity(of: $0) == capacity
    }
  }
}
