extension Catalogue {
  /// The reference page `docs/facts.md`, from the same list that templates are checked against.
  package static var reference: String {
    var seen: [FactSchema] = []
    var waiting = [paper, statement, statistics]
    var page = """
      # 模板可以使用的事实

      这一页由程序生成（`Sources/Drafting/Catalogue/`），与检查模板时用的是同一张表。

      - 写法：`{{name}}`、`{{agent.name}}`；在 `each` 里面只看得到当前这一项，要用整份文书的事实，写 `{{case.date}}`。
      - 标“可缺”的事实要放在同名的 `when` 里面，缺的时候整句不印。
      - 公开说明（`public_statement`）只能用“公开说明”这张表里的事实，投诉统计（`statistics_report`）只能用“投诉统计”的，别的文书用“整份文书”。
      - “文字”可能是待补的空缺，印作〔待补：……〕。“是否”只用来取舍句子，不能印出来；“图”用 `figure` 放。
      - “长表”写在表格的 `rows` 里：`tbody` 只写一行，每项一行；`tfoot` 印在每一页末尾，只看得到这一页的事实。

      """
    while !waiting.isEmpty {
      let schema = waiting.removeFirst()
      guard !seen.contains(schema) else { continue }
      seen.append(schema)
      page += "\n## \(schema.title)\n\n| 名称 | 种类 | 说明 | 示例 |\n|---|---|---|---|\n"
      for entry in schema.entries {
        page +=
          "| `\(entry.name)` | \(entry.kindName) | \(entry.explanation) | \(entry.example) |\n"
        waiting += entry.schemas
      }
    }
    return page
  }
}

extension FactEntry {
  /// What a group or a list holds.
  package var schema: FactSchema? {
    switch kind {
    case .group(let schema), .list(let schema), .series(let schema, _): schema
    case .text, .flag, .drawing, .picture: nil
    }
  }

  /// The same, and what a page of a long table says.
  fileprivate var schemas: [FactSchema] {
    let own = [schema].compactMap { $0 }
    guard case .series(_, let summed) = kind else { return own }
    return own + [FactSeries.pageSchema(summed: summed)]
  }

  fileprivate var kindName: String {
    let name =
      switch kind {
      case .text: "文字"
      case .flag: "是否"
      case .drawing: "图"
      case .picture: "图片"
      case .group(let schema): "组：\(schema.title)"
      case .list(let schema): "列表：\(schema.title)"
      case .series(let schema, _): "长表：\(schema.title)"
      }
    return isOptional ? name + "，可缺" : name
  }

  fileprivate var example: String {
    if case .text(let example) = kind { example } else { "" }
  }
}
