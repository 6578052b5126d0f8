import Basics
import Matters
import Rules

extension PaperFacts {
  /// Those a claim is for: its own claimant, or the buyers of what it is about.
  func owners(of claim: Claim) -> [Claimant] {
    if let owner = claim.claimant.flatMap(matter.claimant) { return [owner] }
    let buyers = Set(matter.purchases(of: claim).map(\.claimant))
    let named = audience.claimants.filter { buyers.contains($0.id) }
    return named.isEmpty ? audience.claimants : named
  }

  /// Each person's part of a sum asked for together; empty where the parts do not follow from the
  /// purchases or do not make up the sum.
  func shares(of assessed: AssessedClaim) -> [FactGroup] {
    let owners = owners(of: assessed.claim)
    guard owners.count > 1, let total = assessed.amount else { return [] }
    let parts = owners.compactMap { owner -> (name: String, amount: Money)? in
      guard let name = owner.name, let amount = part(of: owner, in: assessed) else { return nil }
      return (name, amount)
    }
    guard parts.count == owners.count, parts.map(\.amount).reduce(.zero, +) == total else {
      return []
    }
    return parts.map {
      FactGroup(["name": .text($0.name), "amount": .text($0.amount.grouped)])
    }
  }

  private func part(of owner: Claimant, in assessed: AssessedClaim) -> Money? {
    let own = matter.purchases(of: assessed.claim).filter { same($0.claimant, owner.id) }
    let claim = assessed.claim.about(own.map(\.id))
    return own.isEmpty ? nil : ClaimRules.assess(claim, in: matter, assessment.law).amount
  }

  /// Ids of those a claim is against who may be named in this paper.
  func named(_ assessed: AssessedClaim) -> [String] {
    guard audience.recipient.isOpponent else { return assessed.against }
    let visible = Set(audience.respondents.map(\.id))
    return assessed.against.filter(visible.contains)
  }

  func isOfRecipient(_ assessed: AssessedClaim) -> Bool {
    guard let addressee = audience.addressee else { return false }
    return assessed.against.contains { same($0, addressee.id) }
  }

  /// Who else is asked besides the addressee of a letter.
  func others(_ assessed: AssessedClaim) -> Fact {
    guard let addressee = audience.addressee, isOfRecipient(assessed) else { return .absent }
    let names = named(assessed).filter { !same($0, addressee.id) }
      .compactMap { matter.respondent($0)?.name }
    return Fact(names.isEmpty ? nil : names.joined(separator: "、"))
  }
}
