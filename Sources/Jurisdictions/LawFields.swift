import Basics
import YAMLFiles

/// One mapping of a law file, read key by key: a wrong value or an unknown key is a fault with its
/// place, never a default.
struct LawFields {
  let node: YAMLNode
  let name: String

  /// - Parameter name: what this mapping is, for messages.
  init(_ node: YAMLNode, _ name: String, keys: [String]) throws(LawFault) {
    guard let entries = node.entries else {
      throw LawFields.fault("law.not_a_mapping", node.place, "“\(name)”应写成“键: 值”。")
    }
    let unknown = entries.filter { !keys.contains($0.key) }
    if !unknown.isEmpty {
      let known = keys.sorted().joined(separator: "、")
      throw LawFault(
        unknown.map {
          Finding(
            .error, "law.unknown_key", place: $0.keyPlace, "“\(name)”里没有叫“\($0.key)”的项。",
            remedy: "请检查拼写；这里可以写：\(known)。")
        })
    }
    self.node = node
    self.name = name
  }

  static func fault(_ identifier: String, _ place: Place, _ message: String) -> LawFault {
    LawFault(flaw(identifier, place, message))
  }

  static func flaw(_ identifier: String, _ place: Place, _ message: String) -> Finding {
    Finding(.error, identifier, place: place, message, remedy: "请对照 jurisdictions/README.md 改正这一处。")
  }

  func missing(_ key: String) -> LawFault {
    Self.fault("law.missing_value", node.place, "“\(name)”缺少“\(key)”。")
  }

  func has(_ key: String) -> Bool { node[key] != nil }

  /// A scalar read by its type.
  func read<Value>(
    _ key: String, _ kind: String, _ parse: (String) -> Value?
  ) throws(LawFault) -> Value {
    guard let value = try readIfAny(key, kind, parse) else { throw missing(key) }
    return value
  }

  func readIfAny<Value>(
    _ key: String, _ kind: String, _ parse: (String) -> Value?
  ) throws(LawFault) -> Value? {
    guard let child = node[key] else { return nil }
    guard let text = child.text, let value = parse(text) else {
      let written = child.text ?? "一组值"
      throw Self.fault("law.bad_value", child.place, "“\(key)”应是\(kind)，现在是“\(written)”。")
    }
    return value
  }

  /// Every element of a list; the faults of all elements together.
  func list<Value>(
    _ key: String, _ make: (YAMLNode) throws(LawFault) -> Value
  ) throws(LawFault) -> [Value] {
    guard let child = node[key] else { throw missing(key) }
    guard let items = child.items else {
      throw Self.fault("law.bad_value", child.place, "“\(key)”应是一列，每项以短横线开头。")
    }
    var values: [Value] = []
    var findings: [Finding] = []
    for item in items {
      do throws(LawFault) {
        values.append(try make(item))
      } catch {
        findings += error.findings
      }
    }
    guard findings.isEmpty else { throw LawFault(findings) }
    return values
  }

  func fields(_ key: String, keys: [String]) throws(LawFault) -> LawFields {
    guard let child = node[key] else { throw missing(key) }
    return try LawFields(child, key, keys: keys)
  }
}
