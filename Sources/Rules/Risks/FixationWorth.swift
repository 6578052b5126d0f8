package import Basics
package import Jurisdictions

/// What a way of fixing evidence shows and what it does not, on a day.
package struct FixationWorth: Sendable {
  /// Nil where nothing in force on the day says so.
  package let proves: String?
  package let limits: String
  package let need: String
  package let note: String?
  package let basis: [Citation]

  /// - Returns: nil where the law data knows no such kind.
  package init?(_ kind: String, _ table: FixationLaw, _ law: LawOnDay) {
    guard let rule = table.rule(kind) else { return nil }
    basis = law.cite(rule.basis.map(Provision.init))
    proves = basis.isEmpty ? nil : rule.proves
    limits = rule.limits
    need = rule.need
    note = rule.note
  }
}
