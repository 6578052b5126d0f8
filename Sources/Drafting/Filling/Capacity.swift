import Basics
import Matters
import Rules

extension PaperFacts {
  /// By age on the day of the purchase, as far as the file tells: a claimant with a guardian.
  func capacity(of purchase: Purchase) -> Capacity {
    guard let claimant = matter.claimant(purchase.claimant), claimant.guardian != nil,
      let birth = claimant.birthDate
    else { return .full }
    return assessment.law.capacity(bornOn: birth, at: purchase.at?.day ?? matter.day)
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

  /// Whether a claimant was no adult when they bought something in this paper.
  func wasMinor(_ claimant: Claimant) -> Bool {
    bought(claimant, with: .limited) || bought(claimant, with: .none)
  }

  private func purchases(of claimant: Claimant) -> [Purchase] {
    audience.needsRoll
      ? ledger.purchases(of: claimant)
      : audience.purchases.filter { same($0.claimant, claimant.id) }
  }

  /// Whether a claimant bought something in this paper with such a capacity.
  func bought(_ claimant: Claimant, with capacity: Capacity) -> Bool {
    // Without these everybody is taken for an adult.
    guard claimant.guardian != nil, claimant.birthDate != nil else { return false }
    return purchases(of: claimant).contains {
      isByMinor($0) && self.capacity(of: $0) == capacity
    }
  }
}
