package import Basics

extension FilingStrategy: JSONConvertible {
  package var json: JSONValue {
    .object([
      "groups": .array(
        groups.map { group in
          .object([
            "name": .string(group.name), "people": .int(group.people),
            "amount": .text(group.amount), "options": group.options.json,
          ])
        })
    ])
  }
}

extension FilingStrategy.Option: JSONConvertible {
  package var json: JSONValue {
    .object([
      "way": .string(way.rawValue), "procedure": .string(procedure), "fee": .text(fee),
      "reasons": .array(
        reasons.map {
          .object([
            "identifier": .string($0.identifier), "message": .string($0.message),
            "basis": $0.basis.json,
          ])
        }),
    ])
  }
}
