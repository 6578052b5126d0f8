/// A JSON document as a value. Objects keep no order: writers sort their keys.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  package static func text(_ value: (some CustomStringConvertible)?) -> JSONValue {
    value.map { .string($0.description) } ?? .null
  }

  package static func list(_ values: [String]) -> JSONValue { .array(values.map(JSONValue.string)) }
}

extension JSONValue: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .int(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    }
  }
}

/// A value that other programs read as JSON, by the contract of the command line.
package protocol JSONConvertible {
  var json: JSONValue { get }
}

extension Citation: JSONConvertible {
  package var json: JSONValue {
    .object([
      "law": .string(law), "version": .string(version), "article": .string(article),
      "id": .string(id),
    ])
  }
}

extension Finding: JSONConvertible {
  package var json: JSONValue {
    .object([
      "identifier": .string(identifier), "severity": .string(severity.rawValue),
      "path": .text(path), "file": .text(place?.file),
      "line": place?.line.map(JSONValue.int) ?? .null,
      "column": place?.column.map(JSONValue.int) ?? .null,
      "message": .string(message), "remedy": .text(remedy),
    ])
  }
}

extension Sequence where Element: JSONConvertible {
  // Not by key path: that takes ten times as long, and there are many answers.
  package var json: JSONValue { .array(map { $0.json }) }
}
