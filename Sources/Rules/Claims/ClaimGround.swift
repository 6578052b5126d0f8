import Basics
import Matters

/// Why money is to be given back: what the claim rests on in law.
package enum ClaimGround: String, Sendable {
  case breach, rescission, promise, withdrawal, renewal, void, minor, avoidance, unjust
  /// Goods sent back within the days the law or the seller gives, without a reason.
  case returned = "return"
  /// Nothing in the case file tells.
  case unstated
}

extension ClaimGround {
  /// As its owner says; otherwise what the file shows. A claim for interest has the ground of the
  /// refund it belongs to.
  static func of(_ claim: Claim, in matter: Matter, _ law: LawOnDay) -> ClaimGround {
    let purchases = matter.purchases(of: claim)
    if purchases.contains(where: \.isUnlawfulToTrade) { return .void }
    if let stated = claim.ground.flatMap(ClaimGround.init) { return stated }
    if claim.kind == "interest", let stated = refundGround(of: purchases, in: matter) {
      return stated
    }
    if purchases.contains(where: { Minority.covers($0, matter, law) }) { return .minor }
    if purchases.contains(where: matter.showsBreach) { return .breach }
    return purchases.contains { $0.returning != nil && $0.mayBeReturnedWithoutReason }
      ? .returned : .unstated
  }

  private static func refundGround(of purchases: [Purchase], in matter: Matter) -> ClaimGround? {
    let ids = Set(purchases.map(\.id))
    return matter.claims.lazy.filter { claim in
      claim.kind == "refund" && matter.purchases(of: claim).contains { ids.contains($0.id) }
    }
    .compactMap { $0.ground.flatMap(ClaimGround.init) }.first
  }

  /// Contracts that give no right to be kept: restitution alone (民法典 第一百五十七条).
  var isRestitution: Bool { [.void, .minor, .avoidance].contains(self) }
}

extension Matter {
  /// Whether the file tells of something that went wrong with a purchase: an event, a notice of
  /// rescission, or a promise.
  fileprivate func showsBreach(_ purchase: Purchase) -> Bool {
    !purchase.promises.isEmpty
      || !events(about: purchase).isEmpty || hasCommonEvents
      || complaints.contains { $0.kind == "rescission" && $0.concerns(purchase) }
  }
}

/// Purchases by somebody too young for them.
enum Minority {
  /// Bought under age, and neither grown up since nor made good by asking for what was promised
  /// (民法典 第一百四十四条、第一百四十五条).
  static func covers(_ purchase: Purchase, _ matter: Matter, _ law: LawOnDay) -> Bool {
    guard let claimant = matter.claimant(purchase.claimant), !claimant.isOrganisation,
      let birth = claimant.birthDate,
      claimant.guardian != nil || law.capacity(bornOn: birth, at: matter.day) != .full
    else { return false }
    switch law.capacity(bornOn: birth, at: purchase.at?.day ?? matter.day) {
    case .none: return true
    case .full: return false
    case .limited:
      let ratifying: Set = ["performance", "contractual_penalty", "price_difference"]
      return !matter.claims.contains { ratifying.contains($0.kind) }
    }
  }

  /// Whether one of them was bought by a child too young for any contract.
  static func isInfant(_ purchases: [Purchase], _ matter: Matter, _ law: LawOnDay) -> Bool {
    purchases.contains { purchase in
      guard let birth = matter.claimant(purchase.claimant)?.birthDate else { return false }
      return law.capacity(bornOn: birth, at: purchase.at?.day ?? matter.day) == .none
    }
  }
}
