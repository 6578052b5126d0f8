import Basics
package import Matters

/// What each claim comes to, against whom, and whether the law gives it.
package enum ClaimRules {
  package static func assess(_ matter: Matter, _ law: LawOnDay) -> [AssessedClaim] {
    matter.claims.map { assess($0, in: matter, law) }
  }

  static func assess(
    _ claim: Claim, in matter: Matter, _ law: LawOnDay
  ) -> AssessedClaim {
    var assessed = AssessedClaim(claim, against: respondents(of: claim, in: matter))
    switch claim.kind {
    case "refund": RefundRule.apply(to: &assessed, matter, law)
    case "punitive": PunitiveRule.apply(to: &assessed, matter, law)
    case "food_tenfold": FoodRule.apply(to: &assessed, matter)
    case "interest": InterestRule.apply(to: &assessed, matter, law)
    case "performance": PerformanceRule.apply(to: &assessed, matter, law)
    case "disclose_merchant": DisclosureRule.apply(to: &assessed, matter, law)
    case "apology", "other": assessed.amount = claim.amount
    default: StatedSumRule.apply(to: &assessed, law)
    }
    if assessed.included { PlatformReachRule.apply(to: &assessed, matter, law) }
    return assessed
  }

  /// As written, or seller and nobody else.
  private static func respondents(of claim: Claim, in matter: Matter) -> [String] {
    if !claim.against.isEmpty { return claim.against }
    let sellers = matter.purchases(of: claim).compactMap { matter.seller(of: $0)?.id }
    return sellers.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension AssessedClaim {
  /// What the claim comes to for some purchases only: one site is told nothing of another.
  package func narrowed(to ids: Set<String>, in assessment: Assessment) -> AssessedClaim {
    let all = assessment.matter.purchases(of: claim).map(\.id)
    let some = all.filter(ids.contains)
    guard some.count < all.count, !some.isEmpty else { return self }
    let part = ClaimRules.assess(claim.about(some), in: assessment.matter, assessment.law)
    var narrowed = AssessedClaim(part.claim, against: against)
    narrowed.amount = part.amount
    narrowed.formula = part.formula
    narrowed.basis = basis
    return narrowed
  }
}
