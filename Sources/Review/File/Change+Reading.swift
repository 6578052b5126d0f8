import Basics
import Documents
import YAMLFiles

extension Amendment.Change {
  /// - Parameter kind: the English name of a kind.
  init?(_ kind: String, _ group: FileReading.Group, _ reading: inout FileReading) {
    switch kind {
    case "fact":
      let path = reading.text("path", group)
      let old = reading.text("old", group)
      guard let new = reading.text("new", group), let path, let old else { return nil }
      self = .fact(path: path, old: old, new: new)
    case "wording":
      let old = reading.text("old", group)
      guard let new = reading.runs("new", group), let old else { return nil }
      self = .wording(old: old, new: new)
    case "comment":
      let thread = reading.items("comments", group).map { node, path in
        ReturnedComment(node, path, &reading)
      }
      guard !thread.isEmpty else {
        _ = reading.value("comments", group, "至少一条批注") { _ in () }
        return nil
      }
      self = .comment(thread.compactMap { $0 })
    default:
      guard let structure = Amendment.Structure(kind, group, &reading) else { return nil }
      self = .structure(structure)
    }
  }
}

extension Amendment.Structure {
  fileprivate init?(_ kind: String, _ group: FileReading.Group, _ reading: inout FileReading) {
    switch kind {
    case "removed":
      guard let old = reading.text("old", group) else { return nil }
      self = .removed(old: old)
    case "added", "added_below":
      guard let new = reading.paragraphs("paragraphs", group) else { return nil }
      self = kind == "added" ? .added(new) : .addedBelow(new)
    case "moved":
      let behind = reading.textIfAny("behind", group)
      guard let old = reading.text("old", group) else { return nil }
      self = .moved(old: old, behind: behind)
    case "split":
      let old = reading.text("old", group)
      guard let new = reading.paragraphs("paragraphs", group), let old else { return nil }
      self = .split(old: old, into: new)
    case "merged":
      let old = reading.texts("old", group)
      let others = reading.texts("with", group)
      guard let new = reading.runs("new", group), let old, let others else { return nil }
      self = .merged(old: old, with: others, into: new)
    case "row_removed", "row_added":
      let row = reading.value("row", group, "整数") { $0.text.flatMap { Int($0) } }
      guard let cells = reading.texts("cells", group), let row else { return nil }
      self =
        kind == "row_added"
        ? .rowAdded(behind: row, cells: cells) : .rowRemoved(row: row, old: cells)
    default: self = .formatted
    }
  }
}

extension ReturnedComment {
  fileprivate init?(_ node: YAMLNode, _ path: String, _ reading: inout FileReading) {
    guard let group = reading.group(node, path, keys: FileWords.comment) else { return nil }
    let id = reading.text("id", group)
    let author = reading.text("author", group)
    let text = reading.text("text", group)
    let on = reading.momentIfAny("on", group)
    let parent = reading.textIfAny("parent", group)
    let isResolved = reading.valueIfAny("resolved", group, "true 或 false") { node in
      node.text.flatMap { ["true": true, "false": false, "是": true, "否": false][$0] }
    }
    guard let id, let author, let text else { return nil }
    self.init(
      id: id, author: author, on: on, text: text, parent: parent, isResolved: isResolved ?? false)
  }
}

extension FileReading {
  private static let runs = "文字，或一列文字与 bold 的组合"

  /// Text of one look or of several.
  fileprivate mutating func runs(_ key: String, _ group: Group) -> [Amendment.Text]? {
    value(key, group, Self.runs) { [Amendment.Text].init($0) }
  }

  fileprivate mutating func paragraphs(_ key: String, _ group: Group) -> [[Amendment.Text]]? {
    value(key, group, "一列段落，每段是" + Self.runs) { node in
      node.items.flatMap { items in
        let texts = items.compactMap { [Amendment.Text].init($0) }
        return texts.count == items.count ? texts : nil
      }
    }
  }
}

extension [Amendment.Text] {
  fileprivate init?(_ node: YAMLNode) {
    if let text = node.text {
      self = [Amendment.Text(text)]
      return
    }
    self = []
    for item in node.items ?? [] {
      if let text = item.text {
        append(Amendment.Text(text))
      } else if let entries = item.entries, entries.count == 1, let entry = entries.first,
        FileWords.run.contains(where: { $0.isWritten(entry.key) }), let text = entry.value.text
      {
        append(Amendment.Text(text, isBold: true))
      } else {
        return nil
      }
    }
    if node.items == nil { return nil }
  }
}
