import Basics
import Matters
import TestKit

/// A case file in which every key of every group is written once, under names of one's choice.
struct WholeFormat: Sendable {
  /// Which of a key's two names is written.
  let name: @Sendable (Key) -> String
  /// Which of a word's two names is written.
  let word: @Sendable (Vocabulary) -> String

  static let english = WholeFormat(name: { $0.name }) { $0.words.first?.word ?? "" }
  static let chinese = WholeFormat(name: { $0.alias }) { $0.words.first?.alias ?? "" }
  static let mixed = WholeFormat(
    name: { $0.name.utf8.count % 2 == 0 ? $0.name : $0.alias },
    word: { ($0.name.utf8.count % 2 == 0 ? $0.words.first?.alias : $0.words.first?.word) ?? "" })

  var text: CaseText { CaseText(group(CaseFormat.file)) }

  private func group(_ group: KeyGroup) -> String {
    "{" + group.keys.map { "\"\(name($0))\": \(value(of: $0.type))" }.joined(separator: ", ") + "}"
  }

  private func value(of type: ValueType) -> String {
    switch type {
    case .list(let inner): "[\(value(of: inner))]"
    case .group(let inner): group(inner)
    default: "\"\(scalar(of: type))\""
    }
  }

  private func scalar(of type: ValueType) -> String {
    switch type {
    case .day: "2026-01-05"
    case .moment: "2026-01-05T20:11"
    case .money: "198.00"
    case .flag: "true"
    case .whole(let range): "\(range.lowerBound)"
    case .percent: "3.45"
    case .word(let vocabulary): word(vocabulary)
    case .id(let entity), .reference(let entity), .referenceOrText(let entity): entity.rawValue
    case .residentNumber: IdentityNumbers.resident("330106", "19950412", 1)
    case .creditCode: IdentityNumbers.credit("9133010600EXAMP01")
    case .phone: "13800000001"
    case .postcode: "310000"
    case .email: "a@mail.example"
    case .url: "https://shop.example"
    case .sha256: String(repeating: "0a", count: 32)
    default: "文字"
    }
  }
}

extension Record {
  /// Every value below by its path, as text.
  var flat: [String: String] {
    fields.values.reduce(into: [:]) { all, field in Self.add(field, to: &all) }
  }

  private static func add(_ field: Field, to all: inout [String: String]) {
    switch field.value {
    case .list(let items): items.forEach { add($0, to: &all) }
    case .record(let record): all.merge(record.flat) { first, _ in first }
    default: all[field.path] = "\(field.value)"
    }
  }
}
