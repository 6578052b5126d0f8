import Archives
import Documents
import Foundation
import TestKit
import Testing

@testable import DOCX

@Suite("Tables with a row for each of very many")
struct LongTableTests {
  private static func cell(_ text: String) -> Table.Cell { Table.Cell([Paragraph(.cell, text)]) }

  private static let head = Table(
    columns: [1, 4], headerRows: 1,
    rows: [Table.Row([cell("序号"), cell("姓名")])], summary: "名册", id: "roll")

  private static let body = RowPattern(
    Table.Row([cell(RowPattern.place(0)), cell("姓名：" + RowPattern.place(1))]))
  private static let foot = RowPattern(
    Table.Row([Table.Cell([Paragraph(.cell, "小计" + RowPattern.place(0))], columnSpan: 2)]))

  private static func rows(_ name: @escaping @Sendable (Int) -> String) -> LongTableRows {
    LongTableRows(patterns: [body, foot]) { index in
      LongRow(body, ["\(index + 1)", name(index)])
    } foot: { first, rows in
      [LongRow(foot, ["\(first + 1)-\(first + rows.count)"])]
    }
  }

  private static func document(_ count: Int) -> Document {
    Document(
      kind: "roll", title: "名册", style: "court-a4", subject: "样本案",
      blocks: [
        .paragraph(Paragraph(.title, "名册")),
        .longTable(LongTable(head: head, rows: "1", count: count)),
        .paragraph(Paragraph(.body, "完")),
      ])
  }

  private static func xml(_ count: Int, _ name: @escaping @Sendable (Int) -> String) throws
    -> String
  {
    let bytes = try DOCXWriter.write(
      document(count), style: try StyleFolders.style(), includesComments: false,
      rows: ["1": rows(name)])
    let archive = try ArchiveReader(bytes: bytes)
    return String(decoding: try archive.read("word/document.xml", limit: 1 << 28), as: UTF8.self)
  }

  private static func texts(_ xml: String) -> [String] {
    xml.matches(of: /<w:t [^>]*>([^<]*)<\/w:t>/).map { String($0.output.1) }
  }

  @Test("every row is there once, in order; each page has its head and its foot")
  func pages() throws {
    let texts = Self.texts(try Self.xml(100) { "张\($0)" })
    #expect(texts.filter { $0.hasPrefix("姓名：") } == (0..<100).map { "姓名：张\($0)" })
    let feet = texts.filter { $0.hasPrefix("小计") }
    #expect(feet.count > 2)
    #expect(texts.filter { $0 == "序号" }.count == feet.count)
    let ranges = feet.map { $0.dropFirst(2).split(separator: "-").compactMap { Int($0) } }
    #expect(ranges.first?.first == 1 && ranges.last?.last == 100)
    for (earlier, later) in zip(ranges, ranges.dropFirst()) { #expect(earlier[1] + 1 == later[0]) }
  }

  @Test("a name that takes several lines leaves room for fewer rows on its page")
  func heights() throws {
    func first(_ name: String) throws -> Int {
      let feet = Self.texts(try Self.xml(200) { _ in name }).filter { $0.hasPrefix("小计1-") }
      return try #require(feet.first.flatMap { Int($0.dropFirst(4)) })
    }
    let (short, long) = (try first("张三"), try first(String(repeating: "很长的名称", count: 12)))
    #expect(long * 2 <= short && long > 3)
  }

  @Test("values are only ever text: brackets, line ends and marks of direction")
  func escaping() throws {
    let xml = try Self.xml(1) { _ in "<w:p>&\u{338}甲\n乙\u{202E}丙" }
    #expect(
      xml.contains("姓名：&lt;w:p&gt;&amp;\u{338}甲</w:t><w:br/><w:t xml:space=\"preserve\">乙〔U+202E〕丙")
    )
    #expect(throws: DOCXError.self) { _ = try Self.xml(1) { _ in "甲\u{1}乙" } }
  }

  @Test("no row, one table with its head alone")
  func empty() throws {
    let xml = try Self.xml(0) { _ in "" }
    #expect(Self.texts(xml) == ["名册", "序号", "姓名", "小计1-0", "完"])
  }

  @Test("what is written through a file is what is written in memory")
  func spilled() throws {
    let folder = try ScratchFolder()
    let style = try StyleFolders.style()
    let rows = ["1": Self.rows { "张\($0)" }]
    let entries = try DOCXWriter.entries(
      Self.document(9_000), style: style, includesComments: false, rows: rows,
      bodyAt: folder("body"))
    try ArchiveWriter.write(entries, to: folder("long.docx"))
    let there = try ArchiveReader(path: folder("long.docx"))
    let held = try ArchiveReader(
      bytes: try DOCXWriter.write(
        Self.document(9_000), style: style, includesComments: false, rows: rows))
    #expect(there.entries.map(\.name) == held.entries.map(\.name))
    for entry in held.entries {
      #expect(
        try there.read(entry.name, limit: 1 << 28) == held.read(entry.name, limit: 1 << 28))
    }
  }
}
