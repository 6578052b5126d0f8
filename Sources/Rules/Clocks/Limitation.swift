package import Basics

/// Until when a claim can be enforced, for one purchase against one respondent.
package struct Limitation: Sendable {
  package let purchase: String
  package let respondent: String
  package let starts: CalendarDay?
  package let interrupted: [Interruption]
  /// Nil where the start is unknown, where no rule is held for its day, and while a proceeding that
  /// stopped the clock goes on.
  package let ends: CalendarDay?
  package let isProvisional: Bool
  package let standing: Standing
  package let basis: [Citation]

  /// What the end rests on, or why there is none.
  package enum Standing: String, Sendable {
    case startUnknown = "start_unknown"
    /// The start lies before the first day of the rules held.
    case ruleNotHeld = "rule_not_held"
    /// A proceeding goes on: the time begins anew only when it ends (民法典 第一百九十五条).
    case pending
    case ordinary
    /// The longest time, from the harm (民法典 第一百八十八条第二款).
    case longest
  }

  package struct Interruption: Sendable {
    package let on: CalendarDay
    /// The complaint it lies in; nil for another proceeding.
    package let complaint: String?
    /// As the law data names it: `demand`, `mediation`, `suit`.
    package let kind: String
    /// Whether it is a proceeding that has not ended.
    package let isPending: Bool
  }
}

extension Limitation: JSONConvertible {
  package var json: JSONValue {
    .object([
      "purchase": .string(purchase), "respondent": .string(respondent), "starts": .text(starts),
      "interrupted": .array(interrupted.map(\.json)), "ends": .text(ends),
      "provisional": .bool(isProvisional), "standing": .string(standing.rawValue),
      "basis": basis.json,
    ])
  }
}

extension Limitation.Interruption: JSONConvertible {
  package var json: JSONValue {
    .object([
      "on": .string(on.description), "complaint": .text(complaint), "kind": .string(kind),
      "pending": .bool(isPending),
    ])
  }
}
