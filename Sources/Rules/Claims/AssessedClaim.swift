package import Basics
package import Matters

/// A claim with what the law makes of it.
package struct AssessedClaim: Sendable {
  package let claim: Claim
  /// Yuan; nil for claims that are not about money, or whose sum is not yet known.
  package var amount: Money?
  /// How the sum was reached, for people.
  package var formula: String?
  /// Ids of the respondents it stands against.
  package var against: [String]
  /// False when the law bars it and its owner does not insist.
  package var included = true
  package var basis: [Citation] = []
  package var findings: [Finding] = []
  /// What it rests on in law; nil for claims that rest on nothing of the kind.
  package internal(set) var ground: ClaimGround?
  /// Who answers for it, and why.
  package internal(set) var answers: [Answer] = []

  init(_ claim: Claim, against: [String]) {
    self.claim = claim
    self.against = against
  }

  /// Kinds that ask for a sum.
  package static let moneyKinds: Set<String> = [
    "refund", "price_difference", "damages", "contractual_penalty", "costs", "interest",
    "punitive", "food_tenfold",
  ]

  package var isMoney: Bool {
    Self.moneyKinds.contains(claim.kind) || (claim.kind == "other" && amount != nil)
  }

  mutating func warn(_ identifier: String, _ message: String, remedy: String) {
    findings.append(claim.record.warning(identifier, message, remedy: remedy))
  }

  /// The law does not reach one of several respondents: it is taken out of this claim. The only
  /// respondent, or one its owner insists on, is a bar instead.
  mutating func release(
    _ respondent: Respondent, _ identifier: String, because reason: String, remedy: String
  ) {
    guard !claim.insist, against.count > 1 else {
      bar(identifier, because: reason)
      return
    }
    against.removeAll { $0 == respondent.id }
    warn(
      identifier, "\(reason)所以诉求 \(claim.id) 没有列它。",
      remedy: "\(remedy)仍要列它，请写 insist: true（坚持: true）。")
  }

  /// The law does not give it: left out, unless its owner insists, and said so either way.
  mutating func bar(_ identifier: String, because reason: String) {
    if claim.insist {
      warn(
        identifier, "\(reason)您坚持提出（insist: true），所以仍写进文书。",
        remedy: "请先听律师的意见；败诉部分的诉讼费可能由您承担。")
    } else {
      included = false
      warn(
        identifier, "\(reason)所以诉求 \(claim.id) 没有写进文书。",
        remedy: "如果仍要提出，请在这一项写 insist: true（坚持: true）。")
    }
  }
}

extension AssessedClaim: JSONConvertible {
  package var json: JSONValue {
    .object([
      "id": .string(claim.id), "kind": .string(claim.kind), "amount": .text(amount),
      "formula": .text(formula), "against": .list(against), "included": .bool(included),
      "ground": .text(ground?.rawValue), "basis": basis.json, "evidence": .list(claim.evidence),
      "answers": answers.json,
    ])
  }
}
