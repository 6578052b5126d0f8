import Basics
import Yams

extension YAMLFile {
  static func fault(
    _ identifier: String, _ place: Place, _ message: String, remedy: String?
  ) -> YAMLFault {
    YAMLFault(finding: Finding(.error, identifier, place: place, message, remedy: remedy))
  }

  static func aliasFault(_ place: Place) -> YAMLFault {
    fault(
      "yaml.alias", place, "这里用了 YAML 的锚点（&名称）或引用（*名称），案件文件不接受这种写法。",
      remedy: "请把内容直接写出来；如果 & 或 * 是文字的一部分，请把整段文字放进引号。")
  }

  /// A fault of the YAML library in words for its owner.
  static func describe(_ error: YamlError, file: String) -> YAMLFault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return syntax(problem, Place(file: file, line: mark.line, column: mark.column))
    case .reader(let problem, let offset, _, let yaml):
      let line = offset.map { yaml.prefix($0).count { $0.isNewline } + 1 }
      return fault(
        "yaml.bad_character", Place(file: file, line: line),
        "文件里有不能使用的控制字符（\(problem)）。",
        remedy: "请删掉这一行里看不见的字符，重新输入这段文字。")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let place = Place(file: file, line: context.mark.line, column: context.mark.column)
      return fault(
        "key.duplicate", place,
        "同一处把“\(duplicates.sorted().prefix(5).joined(separator: "”“"))”\(duplicates.count > 5 ? "等 \(duplicates.count) 个键" : "")写了两次。",
        remedy: "请只留一个；两处的值不同时，留正确的那个。")
    default:
      return fault("yaml.syntax", Place(file: file), "无法读取：\(error)", remedy: nil)
    }
  }

  private static func syntax(_ problem: String, _ place: Place) -> YAMLFault {
    let known: [(sign: String, message: String, remedy: String)] = [
      (
        "Maximum nesting level", "一层套一层的括号或缩进太深，没有继续读取。",
        "案件文件只需要三四层；请检查是否多写了方括号或短横线。"
      ),
      (
        "mapping values are not allowed", "这一行有两个“键: 值”，或者文字里含有“: ”。",
        "如果文字里有冒号加空格，请把整段文字放进引号。"
      ),
      (
        "cannot start any token", "这一行用了制表符（Tab）或不能作开头的符号。",
        "请用空格缩进；以 @ 或 ` 开头的文字请放进引号。"
      ),
      (
        "could not find expected ':'", "这一行缺少冒号。",
        "写成“键: 值”，冒号用英文冒号，后面留一个空格。"
      ),
      (
        "did not find expected key", "缩进对不上，或引号、括号没有成对。",
        "请让同一组的键左边对齐，并检查上一行的引号和括号。"
      ),
      (
        "found unexpected end of stream", "引号没有收尾，文件就结束了。", "请从这里往下找没有成对的引号。"
      ),
      (
        "found undefined alias", "“*”开头的文字被当成了引用。", "请把这段文字放进引号。"
      ),
      (
        "found another document", "一个案件文件里只能有一份内容，这里又出现了“---”。",
        "请删掉多余的“---”，或拆成两个文件。"
      ),
    ]
    let match = known.first { problem.contains($0.sign) }
    return fault(
      "yaml.syntax", place, match?.message ?? "这里的写法不是有效的 YAML（\(problem)）。",
      remedy: match?.remedy ?? "请检查这一行和上一行的缩进、冒号后的空格、引号是否成对。")
  }
}
