import Basics
import YAMLFiles

/// The one way a law file is written down, so that two people's changes meet line by line.
///
/// UTF-8 without a mark, line feeds, no tabs, no blanks at the end of a line, a comment on top that
/// says what the file holds, the days of review first, and the keys of a list's records in one order.
enum Canon {
  static func findings(in bytes: [UInt8], _ root: YAMLNode) -> [Finding] {
    textFaults(bytes, root.place.file) + headFaults(bytes, root) + orderFaults(root)
  }

  private static func textFaults(_ bytes: [UInt8], _ file: String) -> [Finding] {
    var findings: [Finding] = []
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      findings.append(fault(Place(file: file, line: 1), "文件开头有字节顺序标记（BOM）。", "请另存为不带 BOM 的 UTF-8。"))
    }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let problem = lineProblem(line) else { continue }
      findings.append(fault(Place(file: file, line: index + 1), problem, "请删掉它们。"))
    }
    if lines.last?.isEmpty != true || lines.dropLast().last?.isEmpty == true {
      findings.append(fault(Place(file: file, line: lines.count), "文件应以一个换行结束，不多不少。", "请改正最后一行。"))
    }
    return findings
  }

  private static func lineProblem(_ line: ArraySlice<UInt8>) -> String? {
    if line.contains(0x0D) { return "这一行用了 Windows 换行（回车符）。" }
    if line.contains(0x09) { return "这一行有制表符（Tab）。" }
    return line.last == 0x20 ? "这一行末尾有多余的空格。" : nil
  }

  private static func headFaults(_ bytes: [UInt8], _ root: YAMLNode) -> [Finding] {
    var findings: [Finding] = []
    let file = root.place.file
    if bytes.first != UInt8(ascii: "#") {
      findings.append(fault(Place(file: file, line: 1), "第一行没有说明这个文件是什么。", "请在最上面写一行 # 开头的说明。"))
    }
    if (root.entries ?? []).prefix(Review.keys.count).map(\.key) != Review.keys {
      findings.append(
        fault(root.place, "文件最前面的两项应是 checked_on 和 recheck_by。", "请把这两行移到说明下面。"))
    }
    return findings
  }

  /// Two records of one list never write the same two keys in different orders.
  private static func orderFaults(_ node: YAMLNode) -> [Finding] {
    switch node.content {
    case .scalar: return []
    case .mapping(let entries): return entries.flatMap { orderFaults($0.value) }
    case .list(let items): return listFaults(items) + items.flatMap(orderFaults)
    }
  }

  private static func listFaults(_ items: [YAMLNode]) -> [Finding] {
    var seen: Set<KeyPair> = []
    var findings: [Finding] = []
    for item in items {
      let pairs = KeyPair.all(of: (item.entries ?? []).map(\.key))
      if let wrong = pairs.first(where: { seen.contains($0.reversed) }) {
        findings.append(
          fault(
            item.place, "这里“\(wrong.first)”写在“\(wrong.second)”前面，同一列表的前面几项相反。",
            "请按前面的顺序写。"))
      } else {
        seen.formUnion(pairs)
      }
    }
    return findings
  }

  /// Two keys of a record, the one before the other.
  private struct KeyPair: Hashable {
    let first: String
    let second: String

    var reversed: KeyPair { KeyPair(first: second, second: first) }

    static func all(of keys: [String]) -> [KeyPair] {
      keys.indices.flatMap { index in
        keys[(index + 1)...].map { KeyPair(first: keys[index], second: $0) }
      }
    }
  }

  private static func fault(_ place: Place, _ message: String, _ remedy: String) -> Finding {
    Finding(.error, "law.not_canonical", place: place, message, remedy: remedy)
  }
}
