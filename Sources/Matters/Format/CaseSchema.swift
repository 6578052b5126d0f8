package import Basics

/// The JSON Schema of the case file, for editors that complete and check while typing.
package enum CaseSchema {
  package static var document: JSONValue {
    var definitions: [String: JSONValue] = [:]
    for group in CaseFormat.groups.dropFirst() { definitions[group.name] = schema(of: group) }
    guard case .object(var root) = schema(of: CaseFormat.file) else {
      preconditionFailure("a group's schema is an object")
    }
    root["$schema"] = .string("https://json-schema.org/draft/2020-12/schema")
    root["title"] = .string("dossier 案件文件，格式 \(CaseFormat.version)")
    root["$defs"] = .object(definitions)
    return .object(root)
  }

  private static func schema(of group: KeyGroup) -> JSONValue {
    var properties: [String: JSONValue] = [:]
    var required: [JSONValue] = []
    for key in group.keys {
      let value = described(key)
      properties[key.name] = value
      properties[key.alias] = value
      if key.need == .always {
        required.append(
          .object([
            "anyOf": .array([
              .object(["required": .list([key.name])]), .object(["required": .list([key.alias])]),
            ])
          ]))
      }
    }
    var schema: [String: JSONValue] = [
      "type": .string("object"), "description": .string(group.alias),
      "properties": .object(properties), "additionalProperties": .bool(false),
    ]
    if !required.isEmpty { schema["allOf"] = .array(required) }
    return .object(schema)
  }

  private static func described(_ key: Key) -> JSONValue {
    var schema = members(of: key.type)
    let need = key.need.map { "（\($0 == .always ? "必填" : "用于：\($0.chinese)")）" } ?? ""
    schema["description"] = .string("\(key.alias)：\(key.explanation)\(need)")
    return .object(schema)
  }

  /// Scalars may come without quotes, and every key may be left empty.
  private static let scalar: JSONValue = .list(["string", "number", "boolean", "null"])

  private static func members(of type: ValueType) -> [String: JSONValue] {
    func matching(_ pattern: String) -> [String: JSONValue] {
      ["type": scalar, "pattern": .string(pattern)]
    }
    switch type {
    case .text, .id, .reference, .referenceOrText, .path, .phone: return ["type": scalar]
    case .day: return matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    case .moment:
      return matching(
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"
      )
    case .money, .percent: return ["type": .list(["number", "string", "null"])]
    case .flag:
      let words = ["true", "false", "是", "否"].map(JSONValue.string)
      return ["enum": .array([.bool(true), .bool(false)] + words + [.null])]
    case .whole(let range):
      return [
        "type": .list(["integer", "string", "null"]), "minimum": .int(range.lowerBound),
        "maximum": .int(range.upperBound),
      ]
    case .word(let vocabulary):
      let names = vocabulary.words.flatMap {
        same($0.word, $0.alias) ? [$0.word] : [$0.word, $0.alias]
      }
      return ["enum": .array(names.map(JSONValue.string) + [.null])]
    case .residentNumber: return ["type": scalar]
    case .creditCode: return matching("^[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{18}$")
    case .postcode: return matching("^[0-9]{6}$")
    case .email: return matching("^[^@ ]+@[^@ ]+[.][^@ ]+$")
    case .url: return matching("^[Hh][Tt][Tt][Pp][Ss]?://")
    case .sha256: return matching("^[0-9A-Fa-f]{64}$")
    case .list(let inner):
      // A single value may stand for a list of one.
      let item = JSONValue.object(members(of: inner))
      return ["anyOf": .array([.object(["type": .string("array"), "items": item]), item])]
    case .group(let group): return ["$ref": .string("#/$defs/\(group.name)")]
    }
  }
}
