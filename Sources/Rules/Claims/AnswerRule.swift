package import Basics
import Matters

/// Whether one respondent answers for a claim, and why.
package struct Answer: Sendable {
  package let respondent: String
  /// Whether the claim stands against them in the papers.
  package let stands: Bool
  /// seller, self_operated, undisclosed_merchant, own_promise, own_fault, uncertain, not_liable,
  /// not_a_party or asked.
  package let ground: String
  package let reason: String
  package let basis: [Citation]
}

extension Answer: JSONConvertible {
  package var json: JSONValue {
    .object([
      "respondent": .string(respondent), "stands": .bool(stands), "ground": .string(ground),
      "reason": .string(reason), "basis": basis.json,
    ])
  }
}

/// Who answers: the merchant, the platform, both or others.
enum AnswerRule {
  /// For everyone the claim names, and everyone whom its purchases name.
  static func answers(
    for assessed: AssessedClaim, in matter: Matter, _ law: LawOnDay
  ) -> [Answer] {
    let purchases = matter.purchases(of: assessed.claim)
    let parties = purchases.flatMap { [matter.seller(of: $0)?.id, $0.through].compactMap { $0 } }
    let asked = assessed.claim.against + assessed.against + parties
    return asked.distinct.compactMap(matter.respondent).map { respondent in
      let stands = assessed.included && assessed.against.contains(respondent.id)
      guard AssessedClaim.moneyKinds.contains(assessed.claim.kind) else {
        return Answer(
          respondent: respondent.id, stands: stands, ground: "asked",
          reason: stands ? "这一项是向它提出的。" : "这一项没有向它提出。", basis: [])
      }
      let reach = Reach(of: respondent, purchases, in: matter)
      return Answer(
        respondent: respondent.id, stands: stands, ground: reach.word,
        reason: reach.reason + (stands == reach.reaches ? "" : stands ? "您坚持列它。" : "这一项没有列它。"),
        basis: law.cite(reach.provisions(for: respondent)))
    }
  }
}

extension Reach {
  fileprivate var word: String {
    switch self {
    case .seller: "seller"
    case .selfOperated: "self_operated"
    case .undisclosed: "undisclosed_merchant"
    case .promised: "own_promise"
    case .atFault: "own_fault"
    case .uncertain: "uncertain"
    case .bystander: "not_liable"
    case .stranger: "not_a_party"
    }
  }

  fileprivate var reaches: Bool {
    switch self {
    case .bystander, .stranger: false
    default: true
    }
  }

  fileprivate var reason: String {
    switch self {
    case .seller: "它是卖家，合同的对方。"
    case .selfOperated: "平台自己卖的，或者标了自营：按卖家负责。"
    case .undisclosed: "平台说不出商家的真实名称、地址和有效联系方式：可以直接向平台要求赔偿。"
    case .promised: "平台自己作过更有利的承诺：要按承诺办。"
    case .atFault: "它不是卖家，要凭它自己的过错负责，需要证明。"
    case .uncertain: "平台不是卖家；不知道它有没有披露商家身份，能不能要它负责还说不准。"
    case .bystander: "平台不是卖家，已经披露了商家身份，案件文件里没有它自己的承诺或过错。"
    case .stranger: "它既不是卖家也不是平台，案件文件没有写它为什么要负责。"
    }
  }
}
