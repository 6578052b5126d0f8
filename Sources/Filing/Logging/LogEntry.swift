package import Basics
import Matters
import YAMLFiles

/// An attempt or an answer to be added to a case file.
package struct LogEntry: Sendable {
  /// The complaint that is answered; nil for an attempt.
  package let answered: String?
  /// By the key's English name, `sent_by.means` for a key inside a group; in any order.
  package let values: [String: [String]]

  package init(answering complaint: String? = nil, _ values: [String: [String]]) {
    answered = complaint
    self.values = values
  }

  func with(_ key: String, _ text: String) -> LogEntry {
    LogEntry(answering: answered, values.merging([key: [text]]) { $1 })
  }

  var group: KeyGroup { answered == nil ? CaseFormat.Dispute.complaint : CaseFormat.Dispute.reply }

  /// What is wrong with the values themselves, each with its key.
  package var faults: [Finding] {
    values.sorted { $0.key < $1.key }.flatMap { name, texts -> [Finding] in
      guard let key = Self.key(name, in: group) else {
        return [Finding(.error, "log.unknown_key", "没有叫“\(name)”的项目。")]
      }
      return texts.compactMap { text in
        Answer.problem(with: text, as: Self.element(of: key.type)).map { problem in
          Finding(
            .error, "log.\(name).invalid", "\(key.alias)“\(text)”\(problem.message)",
            remedy: problem.remedy)
        }
      }
    }
  }

  /// As it stands in the file; keys and words in Chinese where the file's are.
  func value(id: String?, inChinese: Bool) -> YAMLValue {
    Self.mapping(group, inChinese) { key in
      if key.name == "id" { return id.map { [$0] } ?? [] }
      return values[key.name] ?? []
    } nested: { key, inner in
      values["\(key.name).\(inner.name)"] ?? []
    }
  }

  private static func mapping(
    _ group: KeyGroup, _ inChinese: Bool, texts: (Key) -> [String],
    nested: (Key, Key) -> [String]
  ) -> YAMLValue {
    .mapping(
      group.keys.compactMap { key in
        let name = inChinese ? key.alias : key.name
        if case .group(let inner) = key.type {
          let value = mapping(inner, inChinese) {
            nested(key, $0)
          } nested: { _, _ in
            []
          }
          guard case .mapping(let entries) = value, !entries.isEmpty else { return nil }
          return (key: name, value: value)
        }
        let given = texts(key)
        guard let first = given.first else { return nil }
        if case .list(let element) = key.type {
          return (key: name, value: .list(given.map { scalar($0, element, inChinese) }))
        }
        return (key: name, value: scalar(first, key.type, inChinese))
      })
  }

  private static func scalar(_ text: String, _ type: ValueType, _ inChinese: Bool) -> YAMLValue {
    switch type {
    case .word(let vocabulary):
      let word = vocabulary.word(text) ?? text
      return .word(inChinese ? vocabulary.alias(of: word) ?? word : word)
    case .moment, .day, .flag: return .word(text.trimmed)
    case .id, .reference: return isPlain(text) ? .word(text) : .text(text)
    case .referenceOrText:
      return isPlain(text) && text.utf8.count < 20 ? .word(text) : .text(text)
    default: return .text(text)
    }
  }

  /// Letters, digits and hyphens that YAML takes for nothing else.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
      text.lowercased() != "null"
    else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
    }
  }

  private static func element(of type: ValueType) -> ValueType {
    if case .list(let element) = type { element } else { type }
  }

  private static func key(_ name: String, in group: KeyGroup) -> Key? {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard let key = group.key(parts[0]) else { return nil }
    guard parts.count == 2, case .group(let inner) = key.type else { return key }
    return inner.key(parts[1])
  }
}
