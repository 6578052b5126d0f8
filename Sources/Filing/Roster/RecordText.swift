import Basics
import Matters
import YAMLFiles

/// A record as the text of a case file.
enum RecordText {
  static func text(of record: Record) -> String {
    var lines: [String] = []
    for key in CaseFormat.file.keys {
      guard let field = record.fields[key.name] else { continue }
      if case .list(let items) = field.value {
        lines.append("\(key.name):")
        lines += items.flatMap { value(of: $0.value, key.type).item(indent: 2) }
      } else {
        lines.append("\(key.name): \(value(of: field.value, key.type).flow)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func value(of value: Record.Value, _ type: ValueType) -> YAMLValue {
    switch value {
    case .text(let text): .text(text)
    case .day(let day): .word("\(day)")
    case .moment(let moment): .word("\(moment)")
    case .money(let money): .word("\(money)")
    case .flag(let flag): .word(flag ? "true" : "false")
    case .whole(let number): .word("\(number)")
    case .percent(let ratio): .word("\(ratio)")
    case .list(let items): .list(items.map { self.value(of: $0.value, type.inner) })
    case .record(let record):
      .mapping(
        (type.group?.keys ?? []).compactMap { key in
          record.fields[key.name].map { (key: key.name, value: self.value(of: $0.value, key.type)) }
        })
    }
  }
}

extension ValueType {
  /// What a list holds; anything else holds itself.
  fileprivate var inner: ValueType {
    if case .list(let type) = self { type } else { self }
  }
}
