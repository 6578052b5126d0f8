package import Basics

extension FilingStrategy.Group: JSONConvertible {
  package var json: JSONValue {
    .object([
      "name": .string(name), "people": .int(people), "amount": .text(amount),
      "options": options.json,
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
