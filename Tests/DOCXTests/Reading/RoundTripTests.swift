import DOCX
import Documents
import Testing

/// What the writer writes, the reader reads.
@Suite("Our own papers, read again")
struct RoundTripTests {
  static func read(_ paper: Document) throws -> ReturnedPaper {
    try DOCXReader.read(
      DOCXWriter.write(paper, style: StyleFolders.style(paper.style), includesComments: true),
      named: "\(paper.kind).docx")
  }

  @Test("each block's text stands under its bookmark", arguments: ReadersTests.papers)
  func blocks(paper: Document) throws {
    let returned = try Self.read(paper)
    let expected = paper.blocks.flatMap(\.paragraphs).filter { $0.id != nil }
      .map { BookmarkName.name(for: $0.id ?? "") + " " + $0.written }
    let found = returned.paragraphs.flatMap { paragraph in
      paragraph.bookmarks.map { ($0.name, paragraph.accepted, $0.end) }
    }
    let tables = paper.blocks.compactMap(\.tableID).map { BookmarkName.name(for: $0) }
    #expect(found.map { "\($0.0) \($0.1)" }.filter { !tables.contains($0.firstWord) } == expected)
    #expect(found.allSatisfy { $0.1.unicodeScalars.count == $0.2 })
    #expect(Set(found.map(\.0)).isSuperset(of: tables))
    #expect(returned.findings == [])
  }

  @Test("nothing in them is marked as changed", arguments: ReadersTests.papers)
  func unchanged(paper: Document) throws {
    for paragraph in try Self.read(paper).paragraphs {
      #expect(paragraph.accepted == paragraph.original)
      #expect(paragraph.endChange == nil && paragraph.rowChange == nil)
      #expect(paragraph.formatting == nil && paragraph.pieces.allSatisfy { $0.formatting == nil })
    }
  }

  @Test("the petition's party and claim as they are read")
  func petition() throws {
    let returned = try Self.read(Samples.petition)
    let lines = returned.paragraphs.map(\.line)
    #expect(
      lines[1].hasPrefix("*原告：*李晓雨") && lines[1].contains("#0{〔待补：原告的联系电话〕}。 [_claimants_C1_"))
    #expect(lines[4].hasPrefix("#1{判令被告退还货款人民币1,280.50元；} [_claims_Q1_"))
    #expect(
      returned.comments.map(\.text) == [
        "请填写本人手机号，法院用它送达。\n编号：claimant.phone.missing", "金额取自订单实付款。\n编号：claim.refund",
      ])
    #expect(returned.paragraphs.prefix(3).map(\.style) == ["Title", "当事人", "当事人"])
  }

  @Test("cells stand where the table has them")
  func cells() throws {
    let returned = try Self.read(Samples.evidenceIndex)
    let group = try #require(returned.paragraphs.first { $0.accepted == "一" })
    #expect(group.place == .cell(table: 0, row: 2, column: 0))
    #expect(returned.paragraphs.last { $0.place != .body }?.accepted == "55-56")
  }
}

extension Block {
  fileprivate var paragraphs: [Paragraph] {
    switch self {
    case .paragraph(let paragraph): [paragraph]
    case .list(let list): list.items
    case .table(let table): table.rows.flatMap(\.cells).flatMap(\.paragraphs)
    default: []
    }
  }

  fileprivate var tableID: String? {
    guard case .table(let table) = self else { return nil }
    return table.id
  }
}

extension Paragraph {
  /// As the writer spells it.
  fileprivate var written: String {
    inlines.map { inline in
      switch inline {
      case .text(let text, _), .fact(let text, _, _):
        text.replacing("\r\n", with: "\n").replacing("\u{202E}", with: "〔U+202E〕")
      case .hole(let label, _): Inline.mark(label)
      case .lineBreak: "\n"
      case .blank(let characters): String(repeating: "\u{A0}", count: 4 * characters)
      }
    }
    .joined()
  }
}

extension String {
  fileprivate var firstWord: String { prefix { $0 != " " }.description }
}
