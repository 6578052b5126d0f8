import Basics
import Matters
import Rules

/// What each of several claimants bought and asks for, reckoned once for all of them.
struct JointLedger: Sendable {
  /// One claimant's part of the money asked for.
  private enum Part {
    case known(Money)
    /// A share that does not follow from the purchases.
    case unknown
  }

  private var purchases: ExactTable<[Purchase]> = ExactTable()
  private var parts: ExactTable<Part> = ExactTable()

  init(_ audience: Audience, _ assessment: Assessment) {
    for (id, own) in Dictionary(grouping: audience.purchases, by: { ExactText($0.claimant) }) {
      purchases[id.text] = own
    }
    let people = Set(audience.claimants.map { ExactText($0.id) })
    // Interest that runs has no sum yet; any other sum that is not known leaves a share open.
    for claim in audience.claims
    where claim.isMoney && (claim.amount != nil || claim.claim.kind != "interest") {
      add(claim, people, audience, assessment)
    }
  }

  private mutating func add(
    _ assessed: AssessedClaim, _ people: Set<ExactText>, _ audience: Audience,
    _ assessment: Assessment
  ) {
    let matter = assessment.matter
    if let owner = assessed.claim.claimant, matter.claimant(owner) != nil {
      return add(assessed.amount, to: owner)
    }
    let concerned = Dictionary(
      grouping: matter.purchases(of: assessed.claim), by: { ExactText($0.claimant) })
    let owners = concerned.filter { people.contains($0.key) }
    guard !owners.isEmpty else {
      for claimant in audience.claimants {
        add(audience.claimants.count == 1 ? assessed.amount : nil, to: claimant.id)
      }
      return
    }
    for (id, own) in owners {
      let share =
        owners.count == 1
        ? assessed.amount
        : ClaimRules.amount(
          of: assessed.claim.about(own.map(\.id)), in: matter, assessment.law)
      add(share, to: id.text)
    }
  }

  private mutating func add(_ amount: Money?, to id: String) {
    switch (parts[id], amount) {
    case (.unknown?, _), (_, nil): parts[id] = .unknown
    case (.known(let sum)?, let amount?): parts[id] = .known(sum + amount)
    case (nil, let amount?): parts[id] = .known(amount)
    }
  }

  func purchases(of claimant: Claimant) -> [Purchase] { purchases[claimant.id] ?? [] }

  /// What one claimant asks for in all; nil where a share does not follow from the purchases.
  func claimed(by claimant: Claimant) -> Money? {
    switch parts[claimant.id] {
    case .known(let sum)?: sum
    case .unknown?: nil
    case nil: .zero
    }
  }
}
