import Basics

/// Finds where a line or a few characters go; whether the result says what it should is checked after.
struct LineEditor {
  private let text: TextLines
  private let root: YAMLNode
  private let hasMark: Bool

  init(_ bytes: [UInt8], _ root: YAMLNode) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    hasMark = bytes.starts(with: mark)
    let text = String(decoding: hasMark ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    self.text = TextLines(text)
    self.root = root
  }

  /// Without their ends.
  private var lines: [[Unicode.Scalar]] { text.lines }

  /// Nil where no place can be found.
  func appending(_ items: [YAMLValue], at path: [YAMLStep], after neighbours: [String]) -> [UInt8]?
  {
    guard let last = path.last, case .key(let key) = last else { return nil }
    let owner = path.dropLast()
    guard let mapping = root.value(at: owner) else { return nil }
    if let list = mapping.value(at: [last]), !list.isAbsent { return extend(list, with: items) }
    let value = YAMLValue.list(items)
    if let entry = mapping.entries?.first(where: { $0.key.utf8.elementsEqual(key.utf8) }) {
      return fill(entry, with: items)
    }
    if owner.isEmpty { return begin(key, items, after: neighbours) }
    return isFlow(mapping)
      ? insert(", \(key): \(value.flow)", beforeEndOf: mapping)
      : add(["\(margin(of: mapping))\(key): \(value.flow)"], afterLine: lastLine(of: mapping))
  }

  /// The text with another value in the place of a single one; nil where its end cannot be found.
  func replacing(_ node: YAMLNode, with value: YAMLValue) -> [UInt8]? {
    guard let words = node.text, let line = node.place.line, let column = node.place.column,
      let end = ScalarEnd(lines, line: line - 1, column: column - 1, value: words).place
    else { return nil }
    var changed = text
    changed.replace(from: (line - 1, column - 1), to: end, with: value.flow)
    return bytes(changed)
  }

  private func extend(_ list: YAMLNode, with added: [YAMLValue]) -> [UInt8]? {
    guard let items = list.items else { return nil }
    if isFlow(list) {
      return insert(
        (items.isEmpty ? "" : ", ") + added.map(\.flow).joined(separator: ", "), beforeEndOf: list)
    }
    let isShort = items.last.map(isFlow) ?? false
    let indent = (list.place.column ?? 1) - 1
    let written =
      isShort
      ? added.map { String(repeating: " ", count: indent) + "- " + $0.flow }
      : added.flatMap { $0.item(indent: indent) }
    return add(written, afterLine: lastLine(of: list))
  }

  /// A key that stands there without a value.
  private func fill(_ entry: YAMLNode.Entry, with items: [YAMLValue]) -> [UInt8]? {
    guard let line = entry.keyPlace.line, entry.value.text == "" else { return nil }
    let indent = (entry.keyPlace.column ?? 1) + 1
    return add(items.flatMap { $0.item(indent: indent) }, afterLine: line - 1)
  }

  private func begin(_ key: String, _ items: [YAMLValue], after neighbours: [String]) -> [UInt8]? {
    guard let entries = root.entries, !isFlow(root) else { return nil }
    let found = entries.last { entry in
      neighbours.contains { $0.utf8.elementsEqual(entry.key.utf8) }
    }
    guard let before = found ?? entries.last else { return nil }
    return add(
      ["", "\(key):"] + items.flatMap { $0.item(indent: 2) }, afterLine: lastLine(of: before))
  }

  // MARK: Where things stand

  private func isFlow(_ node: YAMLNode) -> Bool {
    guard node.text == nil, let line = node.place.line, let column = node.place.column,
      lines.indices.contains(line - 1), lines[line - 1].indices.contains(column - 1)
    else { return false }
    return ["[", "{"].contains(lines[line - 1][column - 1])
  }

  private func margin(of node: YAMLNode) -> String {
    String(repeating: " ", count: (node.place.column ?? 1) - 1)
  }

  /// The last line, counted from nought, of a list or mapping written in lines.
  private func lastLine(of node: YAMLNode) -> Int {
    let isList = node.items != nil
    return lastLine(
      from: (node.place.line ?? 1) - 1, indent: (node.place.column ?? 1) - 1, dashes: isList)
  }

  /// The last line of a key of the file and its value.
  private func lastLine(of entry: YAMLNode.Entry) -> Int {
    let start = (entry.keyPlace.line ?? 1) - 1
    var last = start
    for index in lines.indices.dropFirst(start + 1) {
      guard let depth = depth(of: index) else { continue }
      let isItem = depth == 0 && lines[index].first == "-" && !isMarker(index)
      if depth == 0, !isItem { break }
      last = index
    }
    return last
  }

  private func lastLine(from start: Int, indent: Int, dashes: Bool) -> Int {
    var last = start
    for index in lines.indices.dropFirst(start + 1) {
      guard let depth = depth(of: index) else {
        // A remark set deeper than the list belongs to its last item.
        if isRemark(index, deeperThan: indent) { last = index }
        continue
      }
      if depth < indent || isMarker(index) { break }
      if depth == indent, dashes, lines[index][depth] != "-" { break }
      last = index
    }
    return trimmed(last, from: start)
  }

  /// Remarks after blank lines are about what follows.
  private func trimmed(_ last: Int, from start: Int) -> Int {
    var index = last
    while index > start, depth(of: index) == nil { index -= 1 }
    let remarks = lines.dropFirst(index + 1).prefix { !$0.allSatisfy { $0 == " " } }.count
    return min(last, index + remarks)
  }

  private func isRemark(_ index: Int, deeperThan indent: Int) -> Bool {
    let spaces = lines[index].prefix { $0 == " " }.count
    return spaces > indent && lines[index].dropFirst(spaces).first == "#"
  }

  private func isMarker(_ index: Int) -> Bool {
    let text = lines[index].prefix(3)
    return text.elementsEqual("---".unicodeScalars) || text.elementsEqual("...".unicodeScalars)
  }

  /// How far a line is set in; nil for blank lines and remarks.
  private func depth(of index: Int) -> Int? {
    let spaces = lines[index].prefix { $0 == " " }.count
    guard let first = lines[index].dropFirst(spaces).first, first != "#" else { return nil }
    return spaces
  }

  // MARK: Writing

  private func add(_ written: [String], afterLine index: Int) -> [UInt8] {
    var changed = text
    changed.insert(written, after: index)
    return bytes(changed)
  }

  private func insert(_ written: String, beforeEndOf node: YAMLNode) -> [UInt8]? {
    guard let line = node.place.line, let column = node.place.column,
      let end = FlowEnd(lines, line: line - 1, column: column - 1).place
    else { return nil }
    var place = end.column
    while place > 0, lines[end.line][place - 1] == " " { place -= 1 }
    var changed = text
    changed.insert(written, line: end.line, column: place)
    return bytes(changed)
  }

  private func bytes(_ changed: TextLines) -> [UInt8] {
    (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(changed.text.utf8)
  }
}
