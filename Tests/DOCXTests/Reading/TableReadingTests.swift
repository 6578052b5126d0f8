import DOCX
import Documents
import Testing

@Suite("Reading tables")
struct TableReadingTests {
  private static func cell(_ content: String) -> String { "<w:tc><w:tcPr/>\(content)</w:tc>" }
  private static func words(_ text: String) -> String {
    "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  @Test("tables in cells stand in reading order and are counted as they stand")
  func nested() throws {
    let inner = "<w:tbl><w:tr>\(Self.cell(Self.words("内")))</w:tr></w:tbl>"
    let outer =
      "<w:tbl><w:tblPr/><w:tblGrid/><w:tr>\(Self.cell(Self.words("甲")))"
      + "\(Self.cell(Self.words("乙") + inner + Self.words("丙")))</w:tr></w:tbl>"
    let body = Self.words("前") + outer + Self.words("后") + inner
    #expect(
      try ReturnedFile.lines(body) == [
        "前", "(0,0,0) 甲", "(0,0,1) 乙", "(1,0,0) 内", "(0,0,1) 丙", "后", "(2,0,0) 内",
      ])
  }

  @Test("rows and cells in controls count on; a cell that continues one above is a cell")
  func wrapped() throws {
    func control(_ content: String) -> String {
      "<w:sdt><w:sdtPr/><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }
    let merged = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
    let body =
      "<w:tbl><w:tr>\(Self.cell(Self.words("一")))\(control(Self.cell(Self.words("二"))))</w:tr>"
      + control("<w:tr>\(merged)\(Self.cell(Self.words("四")))</w:tr>")
      + "<w:bookmarkStart w:id=\"1\" w:name=\"_行\"/>"
      + "<w:tr>\(Self.cell(Self.words("五") + Self.words("六")))</w:tr>"
      + "<w:bookmarkEnd w:id=\"1\"/></w:tbl>"
    #expect(
      try ReturnedFile.lines(body) == [
        "(0,0,0) 一", "(0,0,1) 二", "(0,1,0) ", "(0,1,1) 四", "(0,2,0) 五 [_行 0-1]",
        "(0,2,0) 六 [_行 0-1]",
      ])
  }

  @Test("a table that is none does no harm")
  func broken() throws {
    let body =
      "<w:tr>\(Self.cell(Self.words("甲")))</w:tr><w:tbl>\(Self.words("乙"))"
      + "\(Self.cell(Self.words("丙")))</w:tbl>"
    #expect(try ReturnedFile.lines(body) == ["甲", "(0,0,0) 乙", "(0,0,0) 丙"])
  }
}
