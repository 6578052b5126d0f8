import Basics
import YAMLFiles

/// Reads `amendments.yaml` key by key and keeps all that is wrong with it.
struct FileReading {
  private(set) var findings: [Finding] = []

  /// A mapping by the English names of its keys.
  struct Group {
    let path: String
    let place: Place
    fileprivate let values: [String: YAMLNode]

    func has(_ key: String) -> Bool { values[key] != nil }
    func node(_ key: String) -> YAMLNode? { values[key] }
    func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
  }

  mutating func fail(
    _ identifier: String, _ path: String, _ place: Place, _ message: String, _ remedy: String
  ) {
    findings.append(
      Finding(
        .error, "review.file." + identifier, path: path, place: place, message, remedy: remedy))
  }

  mutating func group(_ node: YAMLNode, _ path: String, keys: [FileWord]) -> Group? {
    guard let entries = node.entries else {
      fail("bad_value", path, node.place, "这里应写成“键: 值”。", "请照文件里其他各条的样子写。")
      return nil
    }
    var values: [String: YAMLNode] = [:]
    for entry in entries {
      let own = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      guard let word = keys.first(where: { $0.isWritten(entry.key) }) else {
        fail(
          "unknown_key", own, entry.keyPlace, "这里没有叫“\(entry.key)”的项。",
          "请检查拼写；这里可以写：\(keys.map(\.name).joined(separator: "、"))。")
        continue
      }
      if values.keys.contains(word.name) {
        fail(
          "duplicate_key", own, entry.keyPlace, "“\(word.name)”和“\(word.alias)”是同一项，写了两次。", "请只留一个。"
        )
      }
      if !entry.value.isAbsent { values[word.name] = entry.value }
    }
    return Group(path: path, place: node.place, values: values)
  }

  /// - Parameter kind: what it should be, for the message.
  mutating func value<Value>(
    _ key: String, _ group: Group, _ kind: String, _ parse: (YAMLNode) -> Value?
  ) -> Value? {
    guard let node = group.node(key) else {
      fail("missing", group.path(of: key), group.place, "这一条缺少“\(key)”。", "请补上“\(key)”，应是\(kind)。")
      return nil
    }
    guard let value = parse(node) else {
      let written = node.text.map { "“\($0)”" } ?? "一组值"
      fail(
        "bad_value", group.path(of: key), node.place, "“\(key)”应是\(kind)，现在是\(written)。",
        "请改成\(kind)。")
      return nil
    }
    return value
  }

  mutating func valueIfAny<Value>(
    _ key: String, _ group: Group, _ kind: String, _ parse: (YAMLNode) -> Value?
  ) -> Value? {
    group.has(key) ? value(key, group, kind, parse) : nil
  }

  mutating func text(_ key: String, _ group: Group) -> String? {
    value(key, group, "文字") { $0.text }
  }

  mutating func textIfAny(_ key: String, _ group: Group) -> String? {
    valueIfAny(key, group, "文字") { $0.text }
  }

  mutating func momentIfAny(_ key: String, _ group: Group) -> Moment? {
    valueIfAny(key, group, Self.moment) { $0.text.flatMap { Moment(iso: $0) } }
  }

  mutating func texts(_ key: String, _ group: Group) -> [String]? {
    value(key, group, "一列文字，每项以短横线开头") { node in
      node.items.flatMap { items in
        let texts = items.compactMap(\.text)
        return texts.count == items.count ? texts : nil
      }
    }
  }

  /// One word of a list, by either of its names.
  mutating func word(_ key: String, _ group: Group, _ words: [FileWord]) -> String? {
    let kind = "下列之一：" + words.map { "\($0.name)（\($0.alias)）" }.joined(separator: "、")
    return value(key, group, kind) { node in
      node.text.flatMap { text in words.first { $0.isWritten(text) }?.name }
    }
  }

  /// The items of a list of groups; none where there is no such list.
  mutating func items(_ key: String, _ group: Group) -> [(node: YAMLNode, path: String)] {
    guard let node = group.node(key) else { return [] }
    guard let items = node.items else {
      fail(
        "bad_value", group.path(of: key), node.place, "“\(key)”应是一列，每项以短横线开头。",
        "没有内容时写成“\(key): []”。")
      return []
    }
    return items.enumerated().map { ($0.element, "\(group.path(of: key))[\($0.offset)]") }
  }

  static let moment = "像 2026-01-05 或 2026-01-05T20:11 的时间"
}
