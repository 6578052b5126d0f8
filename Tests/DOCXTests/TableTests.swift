import DOCX
import Documents
import Testing

@Suite("Tables")
struct TableTests {
  private static func cell(_ text: String, columns: Int = 1, rows: Int = 1) -> Table.Cell {
    Table.Cell([Paragraph(.cell, text)], columnSpan: columns, rowSpan: rows)
  }

  private static func table(_ rows: [[Table.Cell]], columns: [Int] = [1, 1, 1]) -> Block {
    .table(
      Table(
        columns: columns, headerRows: 1, rows: rows.map { Table.Row($0) }, summary: "证据", id: "t"))
  }

  @Test("cells that span rows and columns keep the grid whole")
  func spans() throws {
    let body = try Parts([
      Self.table([
        [Self.cell("甲", columns: 2, rows: 2), Self.cell("乙")],
        [Self.cell("丙")],
        [Self.cell("丁"), Self.cell("戊", columns: 2)],
      ])
    ]).body()
    let cells = body.split(separator: "\n").filter { $0.contains("<w:tcPr>") }.map { line in
      line.replacing(/^.*<w:tcPr>|<w:vAlign.*$/, with: "")
    }
    #expect(
      cells == [
        #"<w:tcW w:w="5533" w:type="dxa"/><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>"#,
        #"<w:tcW w:w="2767" w:type="dxa"/>"#,
        #"<w:tcW w:w="5533" w:type="dxa"/><w:gridSpan w:val="2"/><w:vMerge w:val="continue"/>"#,
        #"<w:tcW w:w="2767" w:type="dxa"/>"#,
        #"<w:tcW w:w="2766" w:type="dxa"/>"#,
        #"<w:tcW w:w="5534" w:type="dxa"/><w:gridSpan w:val="2"/>"#,
      ])
  }

  @Test("columns share the text's width and lose nothing to rounding")
  func widths() throws {
    let body = try Parts([
      Self.table([(1...7).map { Self.cell("\($0)") }], columns: [3, 5, 7, 11, 13, 17, 19])
    ]).body()
    let widths = body.matches(of: /gridCol w:w="(\d+)"/).compactMap { Int($0.output.1) }
    #expect(widths.count == 7)
    #expect(widths.reduce(0, +) == 11906 - 2 * 1803)
    #expect(body.contains("<w:tblW w:w=\"8300\" w:type=\"dxa\"/>"))
    #expect(body.contains("<w:tblLayout w:type=\"fixed\"/>"))
  }

  @Test("no row breaks over a page, and the header comes again on each")
  func rows() throws {
    let body = try Parts([
      Self.table([
        [Self.cell("序号"), Self.cell("名称"), Self.cell("页码")],
        [Self.cell("1"), Self.cell("订单"), Self.cell("1")],
      ])
    ]).body()
    #expect(body.count(of: "<w:cantSplit/>") == 2)
    #expect(body.count(of: "<w:tblHeader/>") == 1)
  }

  @Test("the name of a group of rows stays with the first of them")
  func groups() throws {
    let body = try Parts([
      Self.table([
        [Self.cell("序号"), Self.cell("名称"), Self.cell("页码")],
        [Self.cell("第一组", columns: 3)],
        [Self.cell("1"), Self.cell("订单"), Self.cell("1")],
      ])
    ]).body()
    let kept = body.split(separator: "<w:tr>").filter { $0.contains("<w:keepNext/>") }
    #expect(kept.count == 1)
    #expect(kept.first?.contains("第一组") == true)
  }

  @Test("a screen reader is told what the table holds, and Word where it is")
  func described() throws {
    let body = try Parts([Self.table([[Self.cell("甲", columns: 3)]])]).body()
    #expect(body.contains("<w:tblCaption w:val=\"起诉状\"/><w:tblDescription w:val=\"证据\"/>"))
    #expect(body.contains("w:name=\"\(BookmarkName.name(for: "t"))\""))
  }

  @Test("tables that touch are parted, and a paper does not end in a table")
  func apart() throws {
    let table = Self.table([[Self.cell("甲", columns: 3)]])
    let other = Block.table(
      Table(columns: [1], headerRows: 0, rows: [Table.Row([Self.cell("乙")])], summary: ""))
    let body = try Parts([table, other]).body()
    #expect(body.count(of: "<w:pStyle w:val=\"TableEnd\"/>") == 2)
    #expect(!body.contains("</w:tbl><w:tbl>"))
    #expect(body.hasSuffix("</w:p>"))
  }

  @Test("a cell on the right stands on the right")
  func alignment() throws {
    let body = try Parts([
      .table(
        Table(
          columns: [1, 1], headerRows: 0,
          rows: [
            Table.Row([
              Table.Cell([Paragraph(.cell, "198.00")], alignment: .end),
              Table.Cell([], alignment: .center),
            ])
          ], summary: ""))
    ]).body()
    #expect(body.contains("<w:pStyle w:val=\"Cell\"/><w:jc w:val=\"right\"/>"))
    #expect(body.contains("<w:pStyle w:val=\"Cell\"/><w:jc w:val=\"center\"/></w:pPr></w:p>"))
  }

  @Test(
    "a table whose cells do not fill its grid is refused, with the row",
    arguments: [
      ([[cell("甲"), cell("乙")]], "第 1 行"),
      ([[cell("甲"), cell("乙"), cell("丙"), cell("丁")]], "第 1 行"),
      ([[cell("甲"), cell("乙", columns: 3)]], "第 1 行"),
      ([[cell("甲"), cell("乙", rows: 2), cell("丙")], [cell("丁", columns: 3)]], "第 2 行"),
      ([[cell("甲", rows: 2), cell("乙", columns: 2)]], "表格之外"),
      ([[cell("甲", columns: 0), cell("乙", columns: 3)]], "小于 1"),
      ([], "有行"),
    ])
  func broken(rows: [[Table.Cell]], message: String) {
    let error = #expect(throws: DOCXError.self) { try Parts([Self.table(rows)]) }
    #expect(error?.part == "表格“t”")
    #expect(error?.message.contains(message) == true)
  }
}
