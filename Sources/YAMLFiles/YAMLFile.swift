package import Basics
import Yams

/// Why a YAML file cannot be read at all.
package struct YAMLFault: Error, Sendable {
  package let finding: Finding
}

/// Reads one YAML file into values with places.
package enum YAMLFile {
  /// The largest file that is read, in bytes: a case file is a few thousand.
  package static let sizeLimit = 8 << 20
  /// Aliases can multiply a small file into a huge one; more than these are refused unread.
  private static let aliasLimit = 16

  /// - Throws: a fault with the file's place when it is too large, not UTF-8, not YAML, has the same
  ///   key twice, or uses anchors and aliases.
  package static func parse(_ bytes: [UInt8], file: String) throws(YAMLFault) -> YAMLNode {
    guard bytes.count <= sizeLimit else {
      throw fault(
        "yaml.too_large", Place(file: file),
        "文件超过 \(sizeLimit >> 20) MB，没有读取。",
        remedy: "案件文件只写文字；截图、录音等请作为证据文件放在 evidence 文件夹里。")
    }
    let text = try decode(bytes, file: file)
    guard countAliases(in: bytes) <= aliasLimit else {
      throw aliasFault(Place(file: file))
    }
    do {
      // Anchors are held weakly by the nodes: the parser must outlive the walk.
      // Types are ours to tell: without rules Yams only compares the words of keys.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        throw fault(
          "yaml.empty", Place(file: file), "文件是空的。",
          remedy: "可以用 dossier new 新建一个案件文件夹，再照着填写。")
      }
      return try withExtendedLifetime(parser) { () throws in
        try convert(root, file: file)
      }
    } catch let known as YAMLFault {
      throw known
    } catch let error as YamlError {
      throw describe(error, file: file)
    } catch {
      throw fault("yaml.syntax", Place(file: file), "无法读取：\(error)", remedy: nil)
    }
  }

  private static func decode(_ bytes: [UInt8], file: String) throws(YAMLFault) -> String {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else {
      throw fault(
        "yaml.not_utf8", Place(file: file, line: invalidLine(in: body)),
        "文件不是 UTF-8 编码（可能是 GBK/ANSI），无法读取。",
        remedy: "用记事本或编辑器“另存为”，编码选 UTF-8，再试一次。")
    }
    return text
  }

  /// The line of the first byte that is not UTF-8.
  private static func invalidLine(in bytes: ArraySlice<UInt8>) -> Int {
    var line = 1
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { return line }
      line += 1
    }
    return line
  }

  /// Counts what could be aliases (`*name` where a value begins); text in quotes may count too.
  private static func countAliases(in bytes: [UInt8]) -> Int {
    var count = 0
    var previous = UInt8(ascii: "\n")
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "*"), index + 1 < bytes.count,
        isNameByte(bytes[index + 1]), startsValue(after: previous)
      {
        count += 1
      }
      previous = bytes[index]
    }
    return bytes.contains(UInt8(ascii: "&")) ? count : 0
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private static func startsValue(after byte: UInt8) -> Bool {
    [
      0x0A, 0x0D, 0x20, 0x09, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","),
      UInt8(ascii: ":"), UInt8(ascii: "?"),
    ]
    .contains(byte)
  }

  private static func convert(_ node: Node, file: String) throws(YAMLFault) -> YAMLNode {
    let place = Place(file: file, line: node.mark?.line, column: node.mark?.column)
    if node.anchor != nil { throw aliasFault(place) }
    switch node {
    case .scalar(let scalar):
      let plain = scalar.style == .plain
      return YAMLNode(content: .scalar(scalar.string, isPlain: plain), place: place)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence { items.append(try convert(item, file: file)) }
      return YAMLNode(content: .list(items), place: place)
    case .mapping(let mapping):
      var entries: [YAMLNode.Entry] = []
      for (key, value) in mapping { entries.append(try entry(key, value, file: file)) }
      return YAMLNode(content: .mapping(entries), place: place)
    case .alias: throw aliasFault(place)
    }
  }

  private static func entry(
    _ key: Node, _ value: Node, file: String
  ) throws(YAMLFault) -> YAMLNode.Entry {
    let place = Place(file: file, line: key.mark?.line, column: key.mark?.column)
    guard case .scalar(let name) = key, key.anchor == nil else {
      throw fault(
        "yaml.key_not_text", place, "冒号前面应该是一个词，这里却是一组值。",
        remedy: "请检查这一行的缩进和括号。")
    }
    return YAMLNode.Entry(
      key: name.string, keyPlace: place, value: try convert(value, file: file))
  }
}
