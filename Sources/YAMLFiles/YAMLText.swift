import Basics

/// The text of a YAML file that is changed in place: comments, order and spelling of all else stay.
package struct YAMLText: Sendable {
  package private(set) var bytes: [UInt8]
  package private(set) var root: YAMLNode
  private let file: String

  /// - Throws: what `YAMLFile.parse` throws.
  package init(_ bytes: [UInt8], file: String) throws(YAMLFault) {
    root = try YAMLFile.parse(bytes, file: file)
    self.bytes = bytes
    self.file = file
  }

  /// Adds items to the list at a path, all or none. A list that is not there is begun: at the end of its mapping,
  /// or, for a key of the file itself, after the last of the named neighbours.
  ///
  /// - Throws: `yaml.cannot_edit` with the lines to be added by hand, where the file is written in a
  ///   way that cannot be changed safely; the text is then as it was.
  package mutating func append(
    _ items: [YAMLValue], toListAt path: [YAMLStep], after neighbours: [String] = []
  ) throws(YAMLFault) {
    let place = root.value(at: path)?.place ?? root.place
    guard let changed = LineEditor(bytes, root).appending(items, at: path, after: neighbours),
      let read = try? YAMLFile.parse(changed, file: file),
      read.says(theSameAs: root.appending(items.map { $0.node(at: root.place) }, at: path[...]))
    else { throw Self.refusal(items, place) }
    bytes = changed
    root = read
  }

  /// Puts another value in the place of a single one that is there.
  ///
  /// - Throws: `yaml.cannot_edit` where there is none, or where it is written in a way that cannot be
  ///   changed safely; the text is then as it was.
  package mutating func replace(
    valueAt path: [YAMLStep], with value: YAMLValue
  ) throws(YAMLFault) {
    guard let node = root.value(at: path), node.text != nil,
      let changed = LineEditor(bytes, root).replacing(node, with: value),
      let read = try? YAMLFile.parse(changed, file: file),
      read.says(theSameAs: root.replacing(at: path[...], with: value.node(at: root.place)))
    else {
      throw YAMLFile.fault(
        "yaml.cannot_edit", root.value(at: path)?.place ?? root.place,
        "这里的写法不能自动修改，文件没有改动。", remedy: "请自己把这个值改成 \(value.flow)。")
    }
    bytes = changed
    root = read
  }

  private static func refusal(_ items: [YAMLValue], _ place: Place) -> YAMLFault {
    YAMLFile.fault(
      "yaml.cannot_edit", place, "这里的写法不能自动添加，文件没有改动。",
      remedy: "请自己在这一节的末尾加上：\n" + items.flatMap { $0.item(indent: 2) }.joined(separator: "\n"))
  }
}
