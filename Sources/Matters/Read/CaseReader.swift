import Basics
import YAMLFiles

/// Reads a case file's values by the key list, collecting everything that is wrong.
struct CaseReader {
  private(set) var findings: [Finding] = []
  /// A file that is no case file at all is told of by its first unknown keys.
  private(set) var unknownKeys = 0
  static let mostUnknownKeys = 200

  mutating func read(_ node: YAMLNode, as group: KeyGroup, path: String) -> Record {
    var record = Record(place: node.place, path: path)
    guard let entries = node.entries else {
      report(
        "\(group.name).not_a_group", node.place, path,
        "“\(group.alias)”应当是一组“键: 值”。", "请换行缩进，逐行写“键: 值”。")
      return record
    }
    var written: [String: String] = [:]
    for entry in entries {
      guard let key = group.key(entry.key) else {
        reportUnknown(entry, in: group, path: path)
        continue
      }
      let inner = path.isEmpty ? key.name : "\(path).\(key.name)"
      if let earlier = record.fields[key.name] {
        report(
          "key.duplicate", entry.keyPlace, inner,
          "“\(entry.key)”和第 \(earlier.place.line ?? 0) 行的“\(written[key.name] ?? "")”是同一项，写了两次。",
          "请只留一个。")
        continue
      }
      guard !entry.value.isAbsent else { continue }
      let label = Label(written: entry.key, identifier: "\(group.name).\(key.name)", path: inner)
      if let value = value(of: entry.value, as: key.type, label) {
        let spot = Record.Spot(entry.value.place, path)
        record.fields[key.name] = Record.Field(value, at: spot, key.name)
        written[key.name] = entry.key
      } else if entry.value.text?.trimmed.isEmpty != true {
        record.unreadable.insert(key.name)
      }
    }
    return record
  }

  /// How a value is named in messages and findings.
  struct Label {
    let written: String
    let identifier: String
    let path: String

    func item(_ index: Int) -> Label {
      Label(written: written, identifier: identifier, path: "\(path)[\(index)]")
    }
  }

  private mutating func value(
    of node: YAMLNode, as type: ValueType, _ label: Label
  ) -> Record.Value? {
    switch type {
    case .list(let inner): return list(of: node, as: inner, label)
    case .group(let group): return .record(read(node, as: group, path: label.path))
    default:
      guard let text = node.text else {
        report(
          "\(label.identifier).not_text", node.place, label.path,
          "“\(label.written)”应当是一个值，这里却是一组或一列值。", "请直接写在冒号后面。")
        return nil
      }
      return scalar(text.trimmed, at: node.place, as: type, label)
    }
  }

  /// A single value may stand for a list of one.
  private mutating func list(
    of node: YAMLNode, as type: ValueType, _ label: Label
  ) -> Record.Value? {
    var fields: [Record.Field] = []
    for (index, item) in (node.items ?? [node]).enumerated() where !item.isAbsent {
      let inner = label.item(index)
      guard let value = value(of: item, as: type, inner) else { continue }
      fields.append(Record.Field(value, at: Record.Spot(item.place, inner.path)))
    }
    return .list(fields)
  }

  private mutating func scalar(
    _ text: String, at place: Place, as type: ValueType, _ label: Label
  ) -> Record.Value? {
    guard !text.isEmpty else { return nil }
    if let scalar = XMLCharacters.firstIllegal(in: text) {
      report(
        "\(label.identifier).illegal_character", place, label.path,
        "“\(label.written)”里有文书不能容纳的控制字符（U+\(String(scalar.value, radix: 16, uppercase: true))）。",
        "请删掉这段文字里看不见的字符，重新输入。")
      return nil
    }
    if text.unicodeScalars.contains(where: XMLCharacters.isDirectionMark) {
      findings.append(
        Finding(
          .warning, "\(label.identifier).direction_mark", path: label.path, place: place,
          "“\(label.written)”里有改变文字方向的隐藏字符，可能让人看到的和写的不一样。",
          remedy: "请重新手工输入这段文字。"))
    }
    switch ScalarForm.read(text, as: type) {
    case .success(let value): return value
    case .failure(let fault):
      report(
        "\(label.identifier).\(fault.identifier)", place, label.path,
        "“\(label.written)”写的是“\(text.shortened)”，\(fault.message)", fault.remedy)
      return nil
    }
  }

  private mutating func reportUnknown(_ entry: YAMLNode.Entry, in group: KeyGroup, path: String) {
    unknownKeys += 1
    guard unknownKeys <= Self.mostUnknownKeys else { return }
    let near = Nearest.names(to: entry.key, among: group.keys.flatMap { [$0.name, $0.alias] })
    let remedy =
      near.isEmpty
      ? "请删掉它，或改用这里可以写的键：\(group.keys.map(\.alias).joined(separator: "、"))。"
      : "您是不是想写“\(near.joined(separator: "”或“"))”？"
    report(
      "key.unknown", entry.keyPlace, path.isEmpty ? entry.key : "\(path).\(entry.key)",
      "“\(group.alias)”里没有“\(entry.key.shortened)”这个键。", remedy)
  }

  private mutating func report(
    _ identifier: String, _ place: Place, _ path: String, _ message: String, _ remedy: String
  ) {
    findings.append(
      Finding(.error, identifier, path: path, place: place, message, remedy: remedy))
  }
}

extension String {
  /// Without blanks and line ends around it.
  package var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// Short enough for a message.
  var shortened: String { count > 40 ? prefix(40) + "…" : self }
}
