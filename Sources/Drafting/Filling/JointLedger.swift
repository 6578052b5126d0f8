import Basics
import Matters
import Rules
import Synchronization

/// What each of several claimants bought and asks for, reckoned once for all of them.
struct JointLedger: Sendable {
  /// One claimant's part of a sum that is asked for.
  private struct Part {
    /// Of the claim, in the paper's order, from one.
    let number: Int
    /// Nil where it does not follow from the purchases.
    let amount: Money?
  }

  private var purchases: ExactTable<[Purchase]> = ExactTable()
  private var parts: ExactTable<[Part]> = ExactTable()
  /// Numbers of the claims of several whose sum is made up of each person's part.
  private(set) var divided: Set<Int> = []
  /// Numbers of those whose sum cannot be told person by person.
  private(set) var undivided: [Int] = []

  init(_ audience: Audience, _ assessment: Assessment) {
    for (id, own) in Dictionary(grouping: audience.purchases, by: { ExactText($0.claimant) }) {
      purchases[id.text] = own
    }
    for (index, claim) in audience.claims.enumerated() where claim.hasSum {
      add(
        claim, number: index + 1, audience.owners(of: claim.claim, in: assessment.matter),
        assessment)
    }
  }

  private mutating func add(
    _ assessed: AssessedClaim, number: Int, _ owners: [Claimant], _ assessment: Assessment
  ) {
    guard let amounts = Self.amounts(of: assessed, owners, assessment) else {
      undivided.append(number)
      return
    }
    if owners.count > 1 { divided.insert(number) }
    for (owner, amount) in zip(owners, amounts) {
      parts[owner.id] = (parts[owner.id] ?? []) + [Part(number: number, amount: amount)]
    }
  }

  /// What each owner's purchases come to; nil where that does not make up the sum.
  private static func amounts(
    of assessed: AssessedClaim, _ owners: [Claimant], _ assessment: Assessment
  ) -> [Money?]? {
    guard owners.count > 1 else { return [assessed.amount] }
    let matter = assessment.matter
    let bought = Dictionary(
      grouping: matter.purchases(of: assessed.claim), by: { ExactText($0.claimant) })
    let amounts = owners.map { owner in
      bought[ExactText(owner.id)].flatMap { own in
        ClaimRules.amount(of: assessed.claim.about(own.map(\.id)), in: matter, assessment.law)
      }
    }
    guard let sum = assessed.amount else { return amounts }
    let known = amounts.compactMap { $0 }
    return known.count == amounts.count && known.reduce(.zero, +) == sum ? amounts : nil
  }

  func purchases(of claimant: Claimant) -> [Purchase] { purchases[claimant.id] ?? [] }

  /// What one claimant asks for, as far as it can be told of each; nil where their own orders leave it
  /// open.
  func claimed(by claimant: Claimant) -> Money? {
    var sum = Money.zero
    for part in parts[claimant.id] ?? [] {
      guard let amount = part.amount else { return nil }
      sum = sum + amount
    }
    return sum
  }

  /// One claimant's part of a claim; nil where they have none, or it is not known.
  func part(of claimant: Claimant, in number: Int) -> Money? {
    parts[claimant.id]?.first { $0.number == number }?.amount
  }

  /// The parts one by one, where there are several: 第1项 198.00、第3项 5.00.
  func items(of claimant: Claimant) -> String? {
    let own = (parts[claimant.id] ?? []).compactMap { part in
      part.amount.map { "第\(part.number)项 \($0.grouped)" }
    }
    return own.count > 1 ? own.joined(separator: "、") : nil
  }

  /// 第2项、第4项: what stands in no row.
  var open: String? {
    undivided.isEmpty ? nil : undivided.map { "第\($0)项" }.joined(separator: "、")
  }
}

/// A ledger that is reckoned when something of it is first asked for.
final class LedgerShelf: Sendable {
  private let ledger = Mutex<JointLedger?>(nil)

  func ledger(_ make: () -> JointLedger) -> JointLedger {
    ledger.withLock { known in
      if let known { return known }
      let made = make()
      known = made
      return made
    }
  }
}

extension Audience {
  /// Those a claim is for: its own claimant, or the buyers of what it is about.
  func owners(of claim: Claim, in matter: Matter) -> [Claimant] {
    if let owner = claim.claimant.flatMap(matter.claimant) { return [owner] }
    guard claimants.count > 1 else { return claimants }
    let buyers = Set(matter.purchases(of: claim).map { ExactText($0.claimant) })
    let named = claimants.filter { buyers.contains(ExactText($0.id)) }
    return named.isEmpty ? claimants : named
  }
}

extension AssessedClaim {
  /// A sum is asked for. Interest that runs has none yet.
  fileprivate var hasSum: Bool { isMoney && (amount != nil || claim.kind != "interest") }
}
