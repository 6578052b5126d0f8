import Basics
import Drafting
import Matters

/// The values of a case file by their keys, and as papers print them.
struct CaseValues: Sendable {
  private let root: Record

  init(_ root: Record) { self.root = root }

  /// For papers that show which of their values stand in the case file.
  var marking: FactMarking {
    FactMarking { item, names, text in
      guard let record = record(at: item) else { return nil }
      let name = names.first { name in
        Self.value(name, in: record).flatMap(Self.printed).map { Self.says($0, text) } ?? false
      }
      return name.map { "\(item).\($0)" }
    }
  }

  /// As papers print it; nil for lists, flags and what is not there.
  func printed(_ key: String) -> String? { value(key).flatMap(Self.printed) }

  /// The value of a key such as `purchases[0].item.name`.
  func value(_ key: String) -> Record.Value? {
    let parts = key.split(separator: ".").map(String.init)
    for length in (0...parts.count).reversed() {
      guard let record = record(at: parts[..<length].joined(separator: ".")) else { continue }
      let rest = parts[length...].joined(separator: ".")
      return rest.isEmpty ? nil : Self.value(rest, in: record)
    }
    return nil
  }

  /// The group at a path such as `purchases[0].return`; the file itself has an empty one.
  private func record(at path: String) -> Record? {
    guard !path.isEmpty else { return root }
    var record = root
    for part in path.split(separator: ".") {
      guard let next = Self.step(String(part), in: record) else { return nil }
      record = next
    }
    return record
  }

  private static func step(_ part: String, in record: Record) -> Record? {
    guard part.hasSuffix("]"), let bracket = part.firstIndex(of: "[") else {
      return record.record(part)
    }
    let items = record.records(String(part[..<bracket]))
    let number = part[part.index(after: bracket)...].dropLast()
    guard let index = Int(number), items.indices.contains(index) else { return nil }
    return items[index]
  }

  private static func value(_ name: String, in record: Record) -> Record.Value? {
    let parts = name.split(separator: ".").map(String.init)
    var record = record
    for part in parts.dropLast() {
      guard let next = record.record(part) else { return nil }
      record = next
    }
    return parts.last.flatMap { record.fields[$0]?.value }
  }

  private static func printed(_ value: Record.Value) -> String? {
    switch value {
    case .text(let text): text
    case .money(let money): money.grouped
    case .day(let day): day.chinese
    case .moment(let moment): moment.chinese
    case .whole(let number): "\(number)"
    case .flag, .percent, .list, .record: nil
    }
  }

  /// Papers leave out the full stop of what stands inside a sentence.
  private static func says(_ value: String, _ printed: String) -> Bool {
    value == printed
      || (value.hasPrefix(printed)
        && value.dropFirst(printed.count).allSatisfy { "。；.".contains($0) })
  }
}
