package import Basics
package import Jurisdictions

/// A court that may take the matter, and why.
package struct Venue: Sendable {
  package enum Kind: String, Sendable { case basic, internet, intermediate }

  /// Its full name; nil where the address does not tell which court it is.
  package var court: String?
  package var kind: Kind
  /// buyer_domicile, receipt_place, respondent_domicile, agreed or place_of_tort.
  package var connection: String
  /// The county whose link it is, 浙江省杭州市西湖区.
  package var place: String
  package var province: ProvinceName?
  /// Whether the court's name was worked out rather than given.
  package var derived: Bool
  package var basis: [Citation]
  package var thresholdAnswer: String?
  package var notes: [String] = []
  /// Why one would choose it, for people; nil where nothing speaks for it.
  package var advantage: String?
}

extension Venue: JSONConvertible {
  package var json: JSONValue {
    .object([
      "court": .text(court), "kind": .string(kind.rawValue), "connection": .string(connection),
      "province": .text(province?.full), "derived": .bool(derived), "basis": basis.json,
      "threshold_answer": .text(thresholdAnswer), "notes": .list(notes),
      "advantage": .text(advantage),
    ])
  }
}
