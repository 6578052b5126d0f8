package import Basics
package import Matters

/// What each claim comes to, against whom, and whether the law gives it.
package enum ClaimRules {
  package static func assess(_ matter: Matter, _ law: LawOnDay) -> [AssessedClaim] {
    matter.claims.map { assess($0, in: matter, law) }
  }

  /// One claim by itself.
  package static func assess(
    _ claim: Claim, in matter: Matter, _ law: LawOnDay
  ) -> AssessedClaim {
    var assessed = reckoned(claim, in: matter, law)
    if assessed.included, assessed.amount == .zero {
      assessed.bar("claim.amount.zero", because: "按案件文件计算，这一项已经没有要付的钱（金额为 0）。")
    }
    if assessed.included { OthersOrdersRule.apply(to: &assessed, matter) }
    if assessed.included { StrangerRule.apply(to: &assessed, matter) }
    if assessed.included { PlatformReachRule.apply(to: &assessed, matter, law) }
    assessed.answers = AnswerRule.answers(for: assessed, in: matter, law)
    return assessed
  }

  /// What one claim comes to, whoever answers for it.
  package static func amount(of claim: Claim, in matter: Matter, _ law: LawOnDay) -> Money? {
    claim.kind == "refund"
      ? RefundRule.amount(of: claim, matter) : reckoned(claim, in: matter, law).amount
  }

  private static func reckoned(
    _ claim: Claim, in matter: Matter, _ law: LawOnDay
  ) -> AssessedClaim {
    var assessed = AssessedClaim(claim, against: respondents(of: claim, in: matter))
    if ["refund", "interest"].contains(claim.kind) {
      assessed.ground = ClaimGround.of(claim, in: matter, law)
    }
    switch claim.kind {
    case "refund": RefundRule.apply(to: &assessed, matter, law)
    case "punitive": PunitiveRule.apply(to: &assessed, matter, law)
    case "food_tenfold": FoodRule.apply(to: &assessed, matter)
    case "interest": InterestRule.apply(to: &assessed, matter, law)
    case "performance": PerformanceRule.apply(to: &assessed, matter, law)
    case "disclose_merchant": DisclosureRule.apply(to: &assessed, matter, law)
    case "apology", "other": assessed.amount = claim.amount
    default: StatedSumRule.apply(to: &assessed, matter, law)
    }
    return assessed
  }

  /// As written, or seller and nobody else.
  private static func respondents(of claim: Claim, in matter: Matter) -> [String] {
    if !claim.against.isEmpty { return claim.against }
    return matter.purchases(of: claim).compactMap { matter.seller(of: $0)?.id }.distinct
  }
}
