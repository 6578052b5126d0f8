package import Basics

/// Which market-regulation office handles a complaint or a report about a respondent.
package struct Authority: Sendable {
  /// complaint or report.
  package let purpose: String
  package let respondent: String
  /// A candidate to confirm; nil where the address does not tell the county, or no rule of that day
  /// is held.
  package let name: String?
  /// platform_domicile, displayed_address or business_place; undetermined where no rule is held.
  package let connection: String
  package let basis: [Citation]
  /// What speaks for or against it, for people.
  package var notes: [String] = []

  /// No rule of the day is held: which office it is cannot be told.
  package static let undetermined = "undetermined"
}

extension Authority: JSONConvertible {
  package var json: JSONValue {
    .object([
      "for": .string(purpose), "respondent": .string(respondent), "name": .text(name),
      "connection": .string(connection), "basis": basis.json, "notes": .list(notes),
    ])
  }
}
