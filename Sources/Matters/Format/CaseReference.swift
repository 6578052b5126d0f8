/// The reference page of the case file, made from the key list.
package enum CaseReference {
  package static var markdown: String {
    var lines = [
      "# 案件文件参考（格式 \(CaseFormat.version)）", "",
      "本页由程序里的键表生成：`dossier schema --reference`。请勿手工修改。", "",
      "每个键有一个英文名和一个中文名，可以混用。“何时需要”写“必填”的，缺了就是错误；"
        + "写文书名的，缺了会在那份文书上留下〔待补〕。",
    ]
    for group in CaseFormat.groups { lines += section(group) }
    lines += ["", "# 固定词表"]
    for vocabulary in Vocabularies.all { lines += section(vocabulary) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ group: KeyGroup) -> [String] {
    [
      "", "## \(group.alias) `\(group.name)`", "", "| 键 | 中文名 | 类型 | 说明 | 何时需要 |",
      "|---|---|---|---|---|",
    ]
      + group.keys.map { key in
        "| `\(key.name)` | \(key.alias) | \(name(of: key.type)) | \(key.explanation) "
          + "| \(key.need?.chinese ?? "") |"
      }
  }

  private static func section(_ vocabulary: Vocabulary) -> [String] {
    let words = vocabulary.words.map {
      same($0.word, $0.alias) ? $0.word : "`\($0.word)` \($0.alias)"
    }
    return ["", "## \(vocabulary.name)", "", words.joined(separator: " · ")]
  }

  private static func name(of type: ValueType) -> String {
    switch type {
    case .text: "文字"
    case .day: "日期"
    case .moment: "时间"
    case .money: "金额（元）"
    case .flag: "是否"
    case .whole: "整数"
    case .percent: "年利率（%）"
    case .word(let vocabulary): "词表 [\(vocabulary.name)](#\(vocabulary.name))"
    case .id: "编号"
    case .reference(let entity): "\(entity.chinese)编号"
    case .referenceOrText(let entity): "\(entity.chinese)编号或名称"
    case .residentNumber: "证件号码"
    case .creditCode: "信用代码"
    case .phone: "电话"
    case .postcode: "邮编"
    case .email: "邮箱"
    case .url: "网址"
    case .path: "文件位置"
    case .sha256: "SHA-256"
    case .list(let inner): "多项：\(name(of: inner))"
    case .group(let group): "见“\(group.alias)”"
    }
  }
}
