import DOCX
import Documents
import Foundation
import Testing

@Suite("Paragraphs")
struct ParagraphTests {
  /// A run as it is written; everything the tests compare has this shape.
  private static func run(_ content: String, bold: Bool = false) -> String {
    let weight = bold ? "<w:b/><w:bCs/>" : ""
    return "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/>\(weight)</w:rPr>\(content)</w:r>"
  }

  private static func words(_ text: String) -> String {
    "<w:t xml:space=\"preserve\">\(text)</w:t>"
  }

  @Test("a whole paragraph, as Word stores it")
  func golden() throws {
    let parts = try Parts([
      .paragraph(
        Paragraph(
          .party, [.text("原告：", bold: true), .text("李晓雨"), .lineBreak, .blank(characters: 1)],
          id: "claimants/C1"))
    ])
    #expect(
      try parts.body() == """
        <w:p><w:pPr><w:pStyle w:val="Party"/></w:pPr>\
        <w:bookmarkStart w:id="0" w:name="_claimants_C1_\(BookmarkName.name(for: "claimants/C1").suffix(10))"/>\
        \(Self.run(Self.words("原告："), bold: true))\
        \(Self.run(Self.words("李晓雨")))\
        <w:r><w:br/></w:r>\
        <w:r><w:rPr><w:rStyle w:val="Blank"/></w:rPr>\(Self.words("\u{A0}\u{A0}\u{A0}\u{A0}"))</w:r>\
        <w:bookmarkEnd w:id="0"/></w:p>
        """)
  }

  @Test(
    "text reaches the paper as it is",
    arguments: [
      ("A&B <公司> \"甲\"", "A&amp;B &lt;公司&gt; &quot;甲&quot;"),
      ("已经转义 &lt;", "已经转义 &amp;lt;"),
      ("<\u{338}", "&lt;\u{338}"),
      ("&\u{200D}", "&amp;\u{200D}"),
      ("𠮷野家 😀 👨‍👩‍👧 “引号”——", "𠮷野家 😀 👨‍👩‍👧 “引号”——"),
      ("豈 \u{F900}", "豈 \u{F900}"),
      ("  两头空白  ", "  两头空白  "),
      ("]]>", "]]&gt;"),
      ("甲\u{202E}乙\u{2069}", "甲〔U+202E〕乙〔U+2069〕"),
    ])
  func escaping(text: String, written: String) throws {
    let body = try Parts([.paragraph(Paragraph(.body, text))]).body()
    let whole =
      "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr>\(Self.run(Self.words(written)))</w:p>"
    // By bytes: strings that look alike are equal to Swift.
    #expect(Array(body.utf8) == Array(whole.utf8))
  }

  @Test("line ends and tabs become the format's own, whichever way they were typed")
  func lineEnds() throws {
    let body = try Parts([.paragraph(Paragraph(.body, "一\n二\r\n三\r四\u{2028}五\t六"))]).body()
    let content = ["一", "二", "三", "四"].map { Self.words($0) + "<w:br/>" }.joined()
    #expect(body.contains(Self.run(content + Self.words("五") + "<w:tab/>" + Self.words("六"))))
  }

  @Test(
    "characters no Word file can hold are refused by name",
    arguments: [0, 0xB, 0x1F, 0xFFFE, 0xFDD0] as [UInt32])
  func illegal(number: UInt32) throws {
    let character = String(Character(try #require(Unicode.Scalar(number))))
    let error = #expect(throws: DOCXError.self) {
      try Parts([
        .paragraph(Paragraph(.title, "标题")), .paragraph(Paragraph(.body, "甲" + character)),
      ])
    }
    #expect(error?.part == "第 2 块")
    #expect(error?.message.contains("U+\(String(number, radix: 16, uppercase: true))") == true)
  }

  @Test("every role has a style of its own")
  func roles() throws {
    let blocks = Paragraph.Role.allCases.map { Block.paragraph(Paragraph($0, $0.rawValue)) }
    let body = try Parts(blocks).body()
    let styles = Set(body.matches(of: /w:pStyle w:val="(\w+)"/).map { String($0.output.1) })
    #expect(styles.count == Paragraph.Role.allCases.count)
  }

  @Test("a page break begins the next paragraph's page, so no empty line tops it")
  func pageBreak() throws {
    let body = try Parts([
      .paragraph(Paragraph(.body, "前")), .pageBreak, .paragraph(Paragraph(.title, "后")),
    ]).body()
    let lines = body.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[1].contains("<w:pStyle w:val=\"Title\"/><w:pageBreakBefore/>"))
  }

  @Test("the signature stays with the text before it, the day and 附")
  func signatureTogether() throws {
    let lines = try Parts([
      .paragraph(Paragraph(.body, "第一段")), .paragraph(Paragraph(.body, "末段")),
      .paragraph(Paragraph(.signature, "具状人")), .paragraph(Paragraph(.date, "2026年11月23日")),
      .paragraph(Paragraph(.attachment, "附：一")), .paragraph(Paragraph(.attachment, "二")),
    ]).body().split(separator: "\n")
    #expect(lines.map { $0.contains("<w:keepNext/>") } == [false, true, true, true, false, false])
  }

  @Test("many signatures may part, so that they do not run off a page together")
  func manySignatures() throws {
    let signatures = (1...30).map { Block.paragraph(Paragraph(.signature, "推选人\($0)")) }
    let body = try Parts(signatures).body()
    #expect(!body.contains("<w:keepNext/>"))
  }
}
