import Basics
import Documents
import Review
import Testing

@Suite("A paper with what was accepted for it")
struct AmendedDocumentTests {
  static func paragraph(_ id: String, _ text: String, _ role: Paragraph.Role = .body) -> Block {
    .paragraph(Paragraph(role, [.text(text)], id: id))
  }

  static let document = Document(
    kind: "petition", title: "民事起诉状", style: "court-a4", subject: "",
    blocks: [
      paragraph("title", "民事起诉状", .title),
      .list(
        List(
          .decimal,
          items: [
            Paragraph(.body, [.text("退还198元。")], id: "q1"),
            Paragraph(.body, [.text("承担诉讼费。")], id: "q2"),
          ])),
      .table(
        Table(
          columns: [1, 1], headerRows: 1,
          rows: ["名称|页", "合同|1", "截图|2"].enumerated().map { row, line in
            Table.Row(
              line.split(separator: "|").enumerated().map { column, text in
                Table.Cell([
                  Paragraph(
                    row == 0 ? .cellHeader : .cell, [.text(String(text))], id: "t\(row)\(column)")
                ])
              })
          }, summary: "证据")),
      paragraph("end", "此致"),
    ])

  static func wish(_ change: Amendment.Change, at block: String?) -> Amendment {
    Amendment(paper: "a.docx", block: block, change, author: "赵律师", source: "b.docx")
  }

  static func amended(_ accepted: Amendment...) -> (lines: [String], findings: [Finding]) {
    let (document, findings) = document.amended(by: accepted, paper: "a.docx") { "_" + $0 }
    return (document.plainText.split(separator: "\n").map(String.init), findings)
  }

  static let before = ["民事起诉状", "1. 退还198元。", "2. 承担诉讼费。", "名称\t页", "合同\t1", "截图\t2", "此致"]

  static let cases: [(wish: Amendment, lines: [String])] = [
    (
      wish(.wording(old: "退还198元。", new: [.init("退还"), .init("全款", isBold: true)]), at: "_q1"),
      ["民事起诉状", "1. 退还全款", "2. 承担诉讼费。", "名称\t页", "合同\t1", "截图\t2", "此致"]
    ),
    (
      wish(.structure(.added([[.init("赔礼道歉。")]])), at: "_q1"),
      ["民事起诉状", "1. 退还198元。", "2. 赔礼道歉。", "3. 承担诉讼费。", "名称\t页", "合同\t1", "截图\t2", "此致"]
    ),
    (
      wish(.structure(.removed(old: "退还198元。")), at: "_q1"),
      ["民事起诉状", "1. 承担诉讼费。", "名称\t页", "合同\t1", "截图\t2", "此致"]
    ),
    (
      wish(.structure(.moved(old: "退还198元。", behind: "_q2")), at: "_q1"),
      ["民事起诉状", "1. 承担诉讼费。", "2. 退还198元。", "名称\t页", "合同\t1", "截图\t2", "此致"]
    ),
    (
      wish(.structure(.rowRemoved(row: 1, old: ["合同", "1"])), at: "_t10"),
      ["民事起诉状", "1. 退还198元。", "2. 承担诉讼费。", "名称\t页", "截图\t2", "此致"]
    ),
    (
      wish(.structure(.rowAdded(behind: 2, cells: ["录音", "3"])), at: "_t20"),
      before.dropLast() + ["录音\t3", "此致"]
    ),
    (
      wish(.structure(.addedBelow([[.init("共3页。")]])), at: "_t21"),
      before.dropLast() + ["共3页。", "此致"]
    ),
    (
      wish(
        .structure(.merged(old: ["退还198元。", "承担诉讼费。"], with: ["_q2"], into: [.init("全赔。")])),
        at: "_q1"),
      ["民事起诉状", "1. 全赔。", "名称\t页", "合同\t1", "截图\t2", "此致"]
    ),
    (wish(.fact(path: "paid", old: "198", new: "190"), at: "_q1"), before),
    (wish(.comment([.init(id: "1", author: "赵律师", text: "？")]), at: "_q1"), before),
    (wish(.structure(.formatted), at: "_q1"), before),
  ]

  @Test("each kind of wish", arguments: cases.indices)
  func kinds(_ number: Int) {
    let (lines, findings) = Self.amended(Self.cases[number].wish)
    #expect(lines == Self.cases[number].lines)
    #expect(findings == [])
  }

  @Test("holes and blanks stay what they are")
  func inlines() {
    let hole = Inline.hole(label: "住所", comment: Comment(identifier: "a", text: "缺住所"))
    let paragraph = Paragraph(
      .party, [.text("住"), hole, .text("，签名："), .blank(characters: 6)], id: "p")
    let document = Document(
      kind: "a", title: "a", style: "a", subject: "", blocks: [.paragraph(paragraph)])
    let new = "现住〔待补：住所〕\n签名：" + String(repeating: "\u{A0}", count: 12)
    let (amended, findings) = document.amended(
      by: [Self.wish(.wording(old: paragraph.plainText, new: [.init(new)]), at: "_p")],
      paper: "a.docx"
    ) { "_" + $0 }
    #expect(findings == [])
    var wanted = paragraph
    wanted.inlines = [.text("现住"), hole, .lineBreak, .text("签名："), .blank(characters: 6)]
    #expect(amended.blocks == [.paragraph(wanted)])
  }

  @Test("what no longer fits is told and left")
  func stale() {
    let old = Self.wish(.wording(old: "退还196元。", new: [.init("退还全款。")]), at: "_q1")
    let (lines, findings) = Self.amended(old)
    #expect(lines == Self.before)
    #expect(findings.map(\.identifier) == ["review.stale"])
    #expect(findings.map(\.severity) == [.hole])
    #expect(
      findings.first?.message
        == "《a.docx》里有一处采纳的修改没有套用：送审以后，这里的文字变了。送审时是“退还196元。”，"
        + "现在是“退还198元。”，赵律师希望改为“退还全款。”。")
    #expect(findings.first?.remedy?.contains(old.id) == true)
  }

  @Test("a value that went into the case file makes no sentence stale")
  func valueTaken() {
    let fact = Self.wish(.fact(path: "paid", old: "196", new: "198"), at: "_q1")
    let wording = Self.wish(.wording(old: "退还196元。", new: [.init("全部退还198元。")]), at: "_q1")
    let (lines, findings) = Self.amended(fact, wording)
    #expect(lines[1] == "1. 全部退还198元。")
    #expect(findings == [])
  }

  @Test("blocks that are gone, moves in circles, wishes against each other")
  func trouble() {
    let gone = Self.amended(Self.wish(.structure(.removed(old: "甲")), at: "_gone"))
    #expect(gone.findings.map(\.identifier) == ["review.block_missing"])
    let circle = Self.amended(
      Self.wish(.structure(.moved(old: "退还198元。", behind: "_q2")), at: "_q1"),
      Self.wish(.structure(.moved(old: "承担诉讼费。", behind: "_q1")), at: "_q2"))
    #expect(circle.findings.map(\.identifier) == ["review.move_circle"])
    #expect(circle.lines.count == Self.before.count)
    var other = Self.wish(.wording(old: "退还198元。", new: [.init("乙")]), at: "_q1")
    other = Amendment(
      paper: "a.docx", block: "_q1", other.change, author: "钱律师", source: "c.docx")
    let both = Self.amended(
      Self.wish(.wording(old: "退还198元。", new: [.init("甲")]), at: "_q1"), other)
    #expect(both.findings.map(\.identifier) == ["review.contradiction"])
    #expect(both.lines[1] == "1. 乙")
  }

  @Test("no row comes or goes where a cell reaches over several")
  func spans() {
    var document = Self.document
    guard case .table(var table) = document.blocks[2] else { return }
    table.rows[1].cells[0].rowSpan = 2
    document.blocks[2] = .table(table)
    let wish = Self.wish(.structure(.rowAdded(behind: 2, cells: ["录音", "3"])), at: "_t20")
    let (amended, findings) = document.amended(by: [wish], paper: "a.docx") { "_" + $0 }
    #expect(amended == document)
    #expect(findings.map(\.identifier) == ["review.row_span"])
  }

  @Test("a new row fits its table", arguments: [["甲"], ["甲", "乙"], ["甲", "乙", "丙"]])
  func rowWidth(_ cells: [String]) {
    let wish = Self.wish(.structure(.rowAdded(behind: 2, cells: cells)), at: "_t20")
    let (amended, _) = Self.document.amended(by: [wish], paper: "a.docx") { "_" + $0 }
    guard case .table(let table) = amended.blocks[2] else { return }
    #expect(table.rows.last?.cells.map(\.columnSpan).reduce(0, +) == 2)
    #expect(
      amended.plainText.contains(cells.count == 3 ? "甲\t乙 / 丙" : cells.joined(separator: "\t")))
  }

  @Test("nothing accepted, or for other papers, changes nothing")
  func nothing() {
    #expect(Self.amended().lines == Self.before)
    var other = Self.wish(.structure(.removed(old: "此致")), at: "_end")
    other = Amendment(paper: "b.docx", block: "_end", other.change, author: "a", source: "b")
    #expect(Self.amended(other).lines == Self.before)
  }
}
