import Basics
package import Matters
import Rosters

/// Spreadsheets for the people who fill in and keep rosters.
package enum RosterTables {
  /// An empty roster to fill in, with a sheet that explains its columns.
  package static func template(
    _ headings: RosterHeadings, to path: String, scratch: String
  ) throws {
    let shown = headings.headings.filter(\.isInTemplate)
    let columns = shown.map { heading in
      WorkbookWriter.Column(
        width: width(of: heading.column), isSum(heading.column) ? .money : .text,
        choices: choices(of: heading.column), prompt: (title: heading.text, text: heading.note))
    }
    let roster = WorkbookWriter.Sheet("名单", columns) { hand in
      try hand(shown.map { WorkbookWriter.Cell($0.text, .heading) })
    }
    try WorkbookWriter.write([roster, guide(shown)], to: path, scratch: scratch)
  }

  private static func guide(_ headings: [RosterHeadings.Heading]) -> WorkbookWriter.Sheet {
    WorkbookWriter.Sheet(
      "填写说明", [.init(width: 18), .init(width: 90, .note)], frozenRows: 0, isLandscape: false
    ) { hand in
      try hand([.init("怎么填", .title)])
      for line in [
        "一行写一笔订单。一个人有几笔订单，就写几行，每行都写上这个人的姓名和证件号码。",
        "标题不要改；列的先后可以换，不用的列可以空着。不要合并单元格。",
        "证件号码、手机号、订单号、账号这些列已经设成“文本”格式。从别处粘贴时请“只粘贴文本”，不然末几位会变成 0。",
        "每个人写本人的电话和地址。几个人用同一个电话或地址，会被怀疑不是真实的消费者。",
        "只收办事要用的信息。把证件号码交给组织者，要本人知道并且单独同意。",
      ] {
        try hand([nil, .init(line, .note)])
      }
      try hand([])
      try hand([.init("列", .heading), .init("写什么", .heading)])
      for heading in headings { try hand([.init(heading.text), .init(heading.note, .note)]) }
    }
  }

  static func isSum(_ column: RosterColumn) -> Bool {
    [.paid, .refunded, .unitPrice, .disputed].contains(column)
  }

  static func width(of column: RosterColumn) -> Int {
    switch column {
    case .number, .sex, .quantity: 6
    case .domicile, .address, .loss, .item, .merchant, .evidence: 30
    case .idNumber, .orderNumber, .accountNumber, .creditCode, .complaint, .at: 21
    case .phone, .birthDate, .email, .knewOn, .idType, .joins, .elects, .agent: 14
    default: 12
    }
  }

  static func choices(of column: RosterColumn) -> [String] {
    switch column {
    case .sex: Vocabularies.sex.words.map(\.alias)
    case .idType: Vocabularies.idType.words.map(\.alias)
    case .category: Vocabularies.category.words.map(\.alias)
    case .joins: ["是", "否"]
    default: []
    }
  }
}
