import Basics
import DOCX
import Documents
import Testing

@Suite("Reading tracked changes")
struct ChangeReadingTests {
  private static let by = "w:id=\"1\" w:author=\"甲\" w:date=\"2026-12-01T09:30:00Z\""
  private static let other = "w:id=\"2\" w:author=\"乙\""

  private static func words(_ text: String, _ look: String = "") -> String {
    "<w:r><w:rPr>\(look)</w:rPr><w:t>\(text)</w:t></w:r>"
  }

  @Test(
    "text that came, went or moved",
    arguments: [
      ("<w:ins \(by)>\(words("新"))</w:ins>", "+甲{新}"),
      ("<w:del \(by)><w:r><w:delText>旧</w:delText></w:r></w:del>", "-甲{旧}"),
      ("<w:moveFrom \(by)>\(words("移"))</w:moveFrom>", "<甲{移}"),
      ("<w:moveTo \(by)>\(words("移"))</w:moveTo>", ">甲{移}"),
      (
        "<w:ins \(by)>\(words("新"))<w:del \(other)><w:r><w:delText>又删</w:delText></w:r></w:del>"
          + "</w:ins>", "+甲{新}+甲-乙{又删}"
      ),
      (
        "<w:moveTo \(by)><w:del \(other)><w:r><w:delText>旧</w:delText></w:r></w:del></w:moveTo>",
        ">甲-乙{旧}"
      ),
      ("<w:ins \(by)>\(words("一"))</w:ins><w:ins \(by)>\(words("二"))</w:ins>", "+甲{一二}"),
      ("<w:ins \(by)>\(words("一"))</w:ins><w:ins \(other)>\(words("二"))</w:ins>", "+甲{一}+乙{二}"),
      (words("重", "<w:b/><w:rPrChange \(by)><w:rPr/></w:rPrChange>"), "~甲{*重*}"),
      (
        "<w:ins \(by)><w:hyperlink><w:sdt><w:sdtContent>\(words("深"))</w:sdtContent></w:sdt>"
          + "</w:hyperlink></w:ins>", "+甲{深}"
      ),
      // Word shows neither.
      ("<w:r><w:delText>无人删</w:delText></w:r>", ""),
      ("<w:del \(by)><w:r><w:delInstrText>PAGE</w:delInstrText></w:r></w:del>", ""),
    ])
  func runs(inline: String, line: String) throws {
    #expect(try ReturnedFile.lines("<w:p>\(inline)</w:p>") == [line])
  }

  @Test("what was inserted and deleted again stands in neither reading")
  func both() throws {
    let body = """
      <w:p>\(Self.words("甲"))<w:ins \(Self.by)>\(Self.words("乙"))<w:del \(Self.other)><w:r>
      <w:delText>丙</w:delText></w:r></w:del></w:ins><w:del \(Self.other)><w:r><w:delText>丁</w:delText>
      </w:r></w:del></w:p>
      """
    let paragraph = try #require(try ReturnedFile(body: body).read().paragraphs.first)
    #expect(paragraph.accepted == "甲乙")
    #expect(paragraph.original == "甲丁")
  }

  @Test("the clock is the one on the wall, whatever it says of UTC")
  func dates() throws {
    func date(_ text: String) throws -> Moment? {
      let body = "<w:p><w:ins w:author=\"甲\" w:date=\"\(text)\">\(Self.words("新"))</w:ins></w:p>"
      return try ReturnedFile(body: body).read().paragraphs[0].pieces[0].change?.on
    }
    let expected = Moment(iso: "2026-12-01T09:30:00")
    for text in [
      "2026-12-01T09:30:00Z", "2026-12-01T09:30:00", "2026-12-01T09:30:00.123456789",
      "2026-12-01T09:30:00+08:00", "2026-12-01T09:30Z",
    ] { #expect(try date(text) == expected, "\(text)") }
    #expect(try date("2026-12-01") == Moment(iso: "2026-12-01"))
    for text in ["", "0000-00-00T00:00:00Z", "昨天", "99999-01-01T00:00:00Z", "2026-12-01T99:00:00Z"]
    {
      #expect(try date(text) == nil, "\(text)")
    }
  }

  @Test("ends of paragraphs, and how they look")
  func paragraphs() throws {
    func paragraph(_ properties: String) -> String {
      "<w:p><w:pPr>\(properties)</w:pPr>\(Self.words("文"))</w:p>"
    }
    let body =
      paragraph("<w:rPr><w:ins \(Self.by)/></w:rPr>")
      + paragraph("<w:rPr><w:del \(Self.by)/></w:rPr>")
      + paragraph("<w:rPr><w:ins \(Self.by)/><w:del \(Self.other)/></w:rPr>")
      + paragraph("<w:rPr><w:moveFrom \(Self.by)/></w:rPr>")
      + paragraph("<w:jc w:val=\"center\"/><w:pPrChange \(Self.by)><w:pPr/></w:pPrChange>")
      + paragraph("<w:numPr><w:numId w:val=\"1\"/><w:ins \(Self.by)/></w:numPr>")
      + paragraph("<w:rPr><w:b/><w:rPrChange \(Self.by)><w:rPr/></w:rPrChange></w:rPr>")
      + paragraph("<w:sectPr><w:sectPrChange \(Self.by)/></w:sectPr>")
    #expect(
      try ReturnedFile.lines(body) == [
        "文 ¶+甲", "文 ¶-甲", "文 ¶-乙", "文 ¶<甲", "文 look~甲", "文 look~甲", "文", "文 look~甲",
      ])
  }

  @Test("rows and tables")
  func tables() throws {
    func row(_ properties: String, _ text: String, cell: String = "") -> String {
      "<w:tr><w:trPr>\(properties)</w:trPr><w:tc><w:tcPr>\(cell)</w:tcPr><w:p>\(Self.words(text))"
        + "</w:p></w:tc><w:tc><w:p/></w:tc></w:tr>"
    }
    let body =
      "<w:tbl><w:tblPr><w:tblPrChange \(Self.by)><w:tblPr/></w:tblPrChange></w:tblPr><w:tblGrid/>"
      + row("<w:ins \(Self.by)/>", "增") + row("<w:del \(Self.other)/>", "删")
      + row("<w:trPrChange \(Self.other)><w:trPr/></w:trPrChange>", "行")
      + row("", "格", cell: "<w:cellDel \(Self.by)/>") + "</w:tbl>"
    let paper = try ReturnedFile(body: body).read()
    #expect(
      paper.paragraphs.map(\.line) == [
        "(0,0,0) 增 row+甲 look~甲", "(0,0,1)  row+甲", "(0,1,0) 删 row-乙", "(0,1,1)  row-乙",
        "(0,2,0) 行 look~乙", "(0,2,1) ", "(0,3,0) 格", "(0,3,1) ",
      ])
    #expect(paper.findings.map(\.identifier) == ["docx.cell_change"])
  }
}
