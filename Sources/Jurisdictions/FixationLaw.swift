import Basics
import YAMLFiles

/// What each way of fixing evidence shows and what it does not.
package struct FixationLaw: Hashable, Sendable {
  package struct Rule: Hashable, Sendable {
    /// A word of the case file's list `fixation_kind`.
    package let kind: String
    package let proves: String
    package let limits: String
    /// What else is to be kept ready.
    package let need: String
    package let note: String?
    /// Identifiers of articles, each with its versions, newest first.
    package let basis: [[String]]
    package let certainty: Certainty
  }

  package let rules: [Rule]
  package let source: String
  package let review: Review

  package func rule(_ kind: String) -> Rule? { rules.first { $0.kind == kind } }
}

extension FixationLaw {
  init(reading file: LawFile) throws(LawFault) {
    let fields = try LawFields(file.body, "存证", keys: ["source", "kinds"])
    source = try fields.text("source")
    rules = try fields.list("kinds", Rule.init(reading:))
    review = file.review
    guard Set(rules.map(\.kind)).count == rules.count else {
      throw LawFields.fault("law.duplicate", file.body.place, "同一种存证写了两次。")
    }
  }
}

extension FixationLaw.Rule {
  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(
      node, "存证的一种",
      keys: ["kind", "proves", "limits", "need", "note", "basis", "certainty"])
    kind = try fields.text("kind")
    proves = try fields.text("proves")
    limits = try fields.text("limits")
    need = try fields.text("need")
    note = try fields.textIfAny("note")
    basis = try fields.articleVersions("basis")
    certainty = try fields.word("certainty", Certainty.self)
  }
}
