import Documents
import Testing

@Suite("Holes and comments")
struct CommentTests {
  private static let blocks: [Block] = [
    .paragraph(
      Paragraph(
        .party,
        [
          .text("电话"),
          .hole(label: "电话", comment: Comment(identifier: "phone.missing", text: "请补电话。\n本人的。")),
        ],
        comments: [Comment(identifier: "address.old", text: "地址<旧>？")])),
    .table(
      Table(
        columns: [1], headerRows: 0,
        rows: [
          Table.Row([
            Table.Cell([
              Paragraph(.cell, [.hole(label: "页码", comment: nil)]),
              Paragraph(
                .cell, [.hole(label: "份数", comment: Comment(identifier: "n", text: "几份？"))]),
            ])
          ])
        ], summary: "")),
  ]

  @Test("a hole shows on the paper, with its remark beside it")
  func hole() throws {
    let body = try Parts(Self.blocks).body()
    let mark =
      "<w:r><w:rPr><w:rStyle w:val=\"Hole\"/><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"
      + "<w:t xml:space=\"preserve\">〔待补：电话〕</w:t></w:r>"
    let (start, end) = ("<w:commentRangeStart w:id=\"1\"/>", "<w:commentRangeEnd w:id=\"1\"/>")
    #expect(body.contains(start + mark + end))
    #expect(body.contains("〔待补：页码〕"))
  }

  @Test("a paragraph's remark spans the paragraph")
  func paragraph() throws {
    let body = try Parts(Self.blocks).body()
    #expect(body.contains("<w:pStyle w:val=\"Party\"/></w:pPr><w:commentRangeStart w:id=\"0\"/>"))
    #expect(body.contains("<w:commentReference w:id=\"0\"/></w:r></w:p>"))
  }

  @Test("every remark is anchored once, has an author and no day")
  func part() throws {
    let parts = try Parts(Self.blocks)
    let comments = try parts.text("word/comments.xml")
    let body = try parts.body()
    #expect(comments.count(of: "<w:comment ") == 3)
    for id in 0..<3 {
      #expect(comments.contains("<w:comment w:id=\"\(id)\" w:author=\"dossier\" w:initials=\"D\">"))
      #expect(body.count(of: "<w:commentReference w:id=\"\(id)\"/>") == 1)
    }
    #expect(!comments.contains("w:date"))
    #expect(comments.contains("地址&lt;旧&gt;？"))
    #expect(comments.contains("请补电话。</w:t><w:br/><w:t"))
    #expect(comments.contains("编号：phone.missing"))
  }

  @Test("the copy to be filed keeps the marks and carries no remark")
  func clean() throws {
    let parts = try Parts(Self.blocks, comments: false)
    #expect(!parts.names.contains("word/comments.xml"))
    #expect(try !parts.text("[Content_Types].xml").contains("comments"))
    #expect(try !parts.text("word/document.xml").contains("comment"))
    #expect(try parts.body().contains("〔待补：电话〕"))
  }

  @Test("a paper without remarks has no part for them")
  func none() throws {
    #expect(try !Parts([.paragraph(Paragraph(.body, "甲"))]).names.contains("word/comments.xml"))
  }
}
