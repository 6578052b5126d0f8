import Basics
import Matters
import Rules

extension PaperFacts {
  /// Those a claim is for.
  func owners(of claim: Claim) -> [Claimant] { audience.owners(of: claim, in: matter) }

  var ledger: JointLedger { ledgers.ledger { JointLedger(audience, assessment) } }

  /// Each person's part of a sum asked for together; empty where the parts do not follow from the
  /// purchases or do not make up the sum.
  ///
  /// - Parameter number: of the claim, from one.
  func shares(of assessed: AssessedClaim, _ number: Int) -> [FactGroup] {
    guard isDivided(assessed, number) else { return [] }
    let shares = owners(of: assessed.claim).map { owner in
      (name: owner.name, amount: ledger.part(of: owner, in: number))
    }
    guard shares.allSatisfy({ $0.name != nil && $0.amount != nil }) else { return [] }
    return shares.map { FactGroup(["name": Fact($0.name), "amount": Fact($0.amount?.grouped)]) }
  }

  /// Whether several ask for a sum of which each one's part is known to be reckoned.
  func isDivided(_ assessed: AssessedClaim, _ number: Int) -> Bool {
    audience.claimants.count > 1 && assessed.isMoney && ledger.divided.contains(number)
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
