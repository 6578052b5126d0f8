import DOCX
import Documents
import Foundation
import Review
import Testing

@Suite("A paper with its changes marked")
struct DOCXRedlineTests {
  @Test("words are replaced within their look")
  func words() throws {
    let redlined = try Redlined(
      [.paragraph(Paragraph(.party, [.text("原告：", bold: true), .text("李晓雨，女。")]))],
      [.paragraph(Paragraph(.party, [.text("原告：", bold: true), .text("李小雨，女，汉族。")]))])
    try redlined.check()
    #expect(redlined.lines == ["*原告：*李-dossier{晓}+dossier{小}雨，女+dossier{，汉族}。"])
    #expect(
      try redlined.document().contains(
        "<w:ins w:id=\"2\" w:author=\"dossier\"><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"
          + "<w:t xml:space=\"preserve\">小</w:t></w:r></w:ins>"))
  }

  @Test("paragraphs that are gone stand before the next one, new ones have a marked end")
  func paragraphs() throws {
    let redlined = try Redlined(
      Self.body("首先说明情况。", "要删去的整段话。", "此致"),
      Self.body("首先说明情况。", "此致", "另附一张很长的清单。"))
    try redlined.check()
    #expect(
      redlined.lines == [
        "首先说明情况。", "-dossier{要删去的整段话。} ¶-dossier", "此致", "+dossier{另附一张很长的清单。} ¶+dossier",
      ])
  }

  @Test("the last ones that are gone stand before the page's line")
  func last() throws {
    let redlined = try Redlined(Self.body("甲方的话。", "乙", "丙"), Self.body("甲方的话。"))
    try redlined.check()
    #expect(redlined.lines == ["甲方的话。", "-dossier{乙} ¶-dossier", "-dossier{丙} ¶-dossier"])
    let document = try redlined.document()
    #expect(document.contains("</w:p><w:sectPr"))
  }

  @Test("rows come and go as rows")
  func rows() throws {
    let redlined = try Redlined(
      [Self.table([["1", "聊天记录"], ["2", "发票"], ["3", "订单"]])],
      [Self.table([["1", "聊天记录"], ["3", "订单"], ["4", "物流信息的截图"]])])
    try redlined.check()
    #expect(
      redlined.lines == [
        "(0,0,0) 1", "(0,0,1) 聊天记录",
        "(0,1,0) -dossier{2} ¶-dossier row-dossier", "(0,1,1) -dossier{发票} ¶-dossier row-dossier",
        "(0,2,0) 3", "(0,2,1) 订单",
        "(0,3,0) +dossier{4} ¶+dossier row+dossier",
        "(0,3,1) +dossier{物流信息的截图} ¶+dossier row+dossier", "",
      ])
  }

  @Test(
    "a row of other cells goes into the next cell, a paragraph of the body stays out of the table")
  func otherRows() throws {
    let redlined = try Redlined(
      Self.body("表前要删的一段。") + [Self.table([["甲", "乙", "丙"]])],
      [Self.table([["子丑", "寅卯"]])])
    try redlined.check()
    #expect(redlined.lines.first == "-dossier{表前要删的一段。} ¶-dossier")
    #expect(redlined.paper.paragraphs[1].place == .cell(table: 0, row: 0, column: 0))
  }

  @Test("samples against one another", arguments: ReadersTests.papers)
  func samples(paper: Document) throws {
    for other in ReadersTests.papers {
      let comments = other.kind != "letter"
      let new = Document(
        kind: paper.kind, title: paper.title, style: paper.style, subject: "", blocks: paper.blocks)
      try Redlined(other, new, comments: comments).check()
    }
  }

  @Test("nothing is marked where nothing differs")
  func same() throws {
    let redlined = try Redlined(Samples.petition, Samples.petition)
    #expect(!(try redlined.document().contains("w:author")))
    #expect(redlined.paper == redlined.new)
  }

  @Test("what stands in a paper is changed by chance", arguments: 0..<12)
  func chance(seed: Int) throws {
    var chance = Dice(seed)
    let paper = ReadersTests.papers[seed % 4]
    let changed = Document(
      kind: paper.kind, title: paper.title, style: paper.style, subject: "",
      blocks: chance.changed(paper.blocks))
    try Redlined(paper, changed).check()
    try Redlined(changed, paper, comments: seed % 2 == 0).check()
  }

  @Test("a file that another program saved, or that is marked already, is refused")
  func refusals() throws {
    let own = try DOCXWriter.write(
      Samples.petition, style: StyleFolders.style(), includesComments: false)
    let foreign = try ReturnedFile(body: "<w:p/>").bytes()
    let marked = try Redlined(Self.body("甲"), Self.body("乙")).bytes
    #expect(throws: DOCXError.self) { try DOCXRedline.write(old: own, new: foreign, steps: []) }
    #expect(throws: DOCXError.self) { try DOCXRedline.write(old: own, new: marked, steps: []) }
    #expect(throws: DOCXError.self) { try DOCXRedline.write(old: marked, new: own, steps: []) }
    #expect(throws: DOCXError.self) { try DOCXRedline.write(old: own, new: own, steps: []) }
    try Redlined(from: foreign, to: own).check()
  }

  private static func body(_ texts: String...) -> [Block] {
    texts.map { .paragraph(Paragraph(.body, $0)) }
  }

  private static func table(_ rows: [[String]]) -> Block {
    .table(
      Table(
        columns: rows[0].map { _ in 1 }, headerRows: 0,
        rows: rows.map { Table.Row($0.map { Table.Cell([Paragraph(.cell, $0)]) }) }, summary: ""))
  }
}

/// Numbers that look like chance and are the same every time.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 29)) &* 0xbf58_476d_1ce4_e5b9
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

  /// Blocks with some gone, some new, some with other words.
  mutating func changed(_ blocks: [Block]) -> [Block] {
    var blocks = blocks
    for _ in 0...below(6) {
      let place = below(blocks.count)
      guard blocks.indices.contains(place) else { continue }
      switch below(3) {
      case 0: blocks.remove(at: place)
      case 1:
        let paragraph = Paragraph(.body, [.text("新加的第\(below(100))段，", bold: true), .lineBreak])
        blocks.insert(.paragraph(paragraph), at: place)
      default: blocks[place] = changed(blocks[place])
      }
    }
    return blocks
  }

  private mutating func changed(_ block: Block) -> Block {
    switch block {
    case .paragraph(var paragraph):
      paragraph.inlines.insert(.text("改\t动\(below(9))\n"), at: below(paragraph.inlines.count))
      if below(2) == 0, paragraph.inlines.count > 1 { paragraph.inlines.removeLast() }
      return .paragraph(paragraph)
    case .list(var list):
      if !list.items.isEmpty { list.items.remove(at: below(list.items.count)) }
      return .list(list)
    case .table(var table):
      let row = below(table.rows.count)
      guard !table.rows[row].cells.isEmpty else { return block }
      let cell = below(table.rows[row].cells.count)
      table.rows[row].cells[cell].paragraphs.append(Paragraph(.cell, "又\(below(9))"))
      // Only where no cell reaches over several rows.
      if table.rows.allSatisfy({ $0.cells.allSatisfy { $0.rowSpan == 1 } }) {
        table.rows.append(table.rows[below(table.rows.count)])
      }
      return .table(table)
    default: return block
    }
  }
}
