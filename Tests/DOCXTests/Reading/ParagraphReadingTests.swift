import DOCX
import Documents
import Testing

@Suite("Reading paragraphs")
struct ParagraphReadingTests {
  @Test("what Word scatters over runs is one text")
  func scattered() throws {
    let body = """
      <w:p w14:paraId="1A2B3C4D" w:rsidR="00A1" w:rsidRDefault="00A2">
        <w:pPr><w:pStyle w:val="a3"/><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:pPr>
        <w:proofErr w:type="spellStart"/>
        <w:r w:rsidR="00B1"><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>判令</w:t></w:r>
        <w:proofErr w:type="spellEnd"/>
        <w:r w:rsidRPr="00B2"><w:lastRenderedPageBreak/><w:t>被告退还</w:t></w:r>
        <w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve"> 1,280.50 </w:t></w:r>
        <w:r><w:rPr><w:b w:val="1"/></w:rPr><w:t>元</w:t></w:r>
        <w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>。</w:t></w:r>
      </w:p>
      """
    #expect(try ReturnedFile.lines(body) == ["判令被告退还* 1,280.50 元*。"])
  }

  @Test(
    "each sign of text",
    arguments: [
      ("<w:t>甲</w:t><w:br/><w:t>乙</w:t>", "甲\n乙"),
      ("<w:t>甲</w:t><w:br w:type=\"textWrapping\"/><w:cr/><w:t>乙</w:t>", "甲\n\n乙"),
      ("<w:t>甲</w:t><w:br w:type=\"page\"/><w:t>乙</w:t>", "甲乙"),
      ("<w:t>甲</w:t><w:tab/><w:ptab/><w:t>乙</w:t>", "甲\t\t乙"),
      ("<w:t>A</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>B</w:t>", "A\u{2011}\u{AD}B"),
      ("<w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/><w:t>是</w:t>", "☑是"),
      ("<w:sym w:font=\"Wingdings\" w:char=\"F06C\"/>", "\u{F06C}"),
      ("<w:sym w:font=\"Wingdings\" w:char=\"D800\"/><w:sym/>", ""),
      ("<w:t>  甲 \n 乙  </w:t>", "甲   乙"),
      ("<w:t xml:space=\"preserve\"> 甲&#9;乙\n</w:t>", " 甲 乙 "),
      ("<w:t>\u{3000}甲\u{A0}\u{A0}\u{A0}</w:t>", "\u{3000}甲\u{A0}\u{A0}\u{A0}"),
      ("<w:t>&lt;甲&gt; &amp; <![CDATA[<乙>]]>“丙”</w:t>", "<甲> & <乙>“丙”"),
      (
        "<w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r>"
          + "</w:rubyBase></w:ruby>", "拼"
      ),
      ("<w:annotationRef/><w:pgNum/><w:t/>", ""),
    ])
  func signs(run: String, text: String) throws {
    #expect(try ReturnedFile.lines("<w:p><w:r>\(run)</w:r></w:p>") == [text])
  }

  @Test(
    "what text is wrapped in does not hide it",
    arguments: [
      "<w:hyperlink r:id=\"r1\"><w:r><w:t>甲</w:t></w:r></w:hyperlink>",
      "<w:smartTag w:element=\"date\"><w:smartTagPr/><w:r><w:t>甲</w:t></w:r></w:smartTag>",
      "<w:sdt><w:sdtPr><w:alias w:val=\"乙\"/><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtEndPr/>"
        + "<w:sdtContent><w:r><w:t>甲</w:t></w:r></w:sdtContent></w:sdt>",
      "<w:customXml w:element=\"a\"><w:r><w:t>甲</w:t></w:r></w:customXml>",
      "<w:dir w:val=\"ltr\"><w:bdo w:val=\"ltr\"><w:r><w:t>甲</w:t></w:r></w:bdo></w:dir>",
      "<w:customXmlInsRangeStart w:id=\"1\" w:author=\"乙\"/><w:permStart w:id=\"2\"/><w:r><w:t>甲</w:t>"
        + "</w:r><w:permEnd w:id=\"2\"/><w:customXmlInsRangeEnd w:id=\"1\"/>"
        + "<w:moveFromRangeStart w:id=\"3\" w:name=\"move1\"/><w:moveFromRangeEnd w:id=\"3\"/>",
      "<m:oMath><m:r><w:rPr/><m:t>甲</m:t></m:r></m:oMath>",
      "<w:r><w:t>甲</w:t></w:r><wpsCustomData:a><w:r><w:t>乙</w:t></w:r></wpsCustomData:a>",
    ])
  func wrapped(inline: String) throws {
    #expect(try ReturnedFile.lines("<w:p>\(inline)</w:p>") == ["甲"])
  }

  @Test("a field is what it shows, not what it was told")
  func fields() throws {
    let begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
    let separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
    let end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    func words(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }
    let order = "<w:r><w:instrText>IF </w:instrText></w:r>"
    let inner = begin + order + separate + words("藏") + end
    let paragraph =
      words("第") + begin + order + inner + separate + words("3") + inner + end + words("页")
      + begin + order + end + "<w:fldSimple w:instr=\"PAGE\">\(words("4"))</w:fldSimple>"
    #expect(try ReturnedFile.lines("<w:p>\(paragraph)</w:p>") == ["第3藏页4"])
    // One that never ends keeps nothing back but its own paragraph.
    let broken = "<w:p>\(begin)\(order)\(words("甲"))</w:p><w:p>\(words("乙"))\(end)</w:p>"
    #expect(try ReturnedFile.lines(broken) == ["", "乙"])
    let overTwo =
      "<w:p>\(begin)\(order)\(separate)\(words("甲"))</w:p><w:p>\(words("乙"))\(end)</w:p>"
    #expect(try ReturnedFile.lines(overTwo) == ["甲", "乙"])
  }

  @Test("of several ways to say it one is read")
  func alternatives() throws {
    func either(_ choice: String, _ fallback: String) -> String {
      "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">\(choice)</mc:Choice>"
        + "<mc:Fallback>\(fallback)</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    }
    let box =
      "<wps:txbx><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></wps:txbx>"
    let drawing = "<w:drawing><wp:inline><a:graphic>\(box)</a:graphic></wp:inline></w:drawing>"
    let old = "<w:pict><v:shape><v:textbox>\(box)</v:textbox></v:shape></w:pict>"
    #expect(try ReturnedFile.lines(either("<w:t>甲</w:t>", "<w:t>乙</w:t>")) == ["甲"])
    #expect(try ReturnedFile.lines(either(drawing, "<w:t>（图）</w:t>")) == [""])
    #expect(try ReturnedFile.lines(either(drawing, old)) == [""])
    let emoji = "<w16se:symEx w16se:font=\"Segoe UI Emoji\" w16se:char=\"1F60A\"/>"
    #expect(try ReturnedFile.lines(either(emoji, "<w:t>😊</w:t>")) == ["😊"])
  }

  @Test("paragraphs in controls and in each other keep their order")
  func blocks() throws {
    let body = """
      <w:p><w:r><w:t>一</w:t></w:r></w:p>
      <w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>二</w:t></w:r></w:p>
        <w:sdt><w:sdtContent><w:p><w:r><w:t>三</w:t></w:r></w:p></w:sdtContent></w:sdt>
      </w:sdtContent></w:sdt>
      <w:customXml><w:p><w:r><w:t>四</w:t></w:r></w:p></w:customXml>
      <w:p/>
      <w:r><w:t>无处可放</w:t></w:r>
      <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>
        <w:r><w:t>五</w:t></w:r></w:p>
      """
    #expect(try ReturnedFile.lines(body) == ["一", "二", "三", "四", "", "五"])
  }

  @Test("other prefixes and the strict vocabulary are the same language")
  func vocabularies() throws {
    let strict = """
      <x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p>
      <x:pPr><x:pStyle x:val="Party"/></x:pPr><x:r><x:rPr><x:b/></x:rPr><x:t>甲</x:t></x:r>
      <x:ins x:author="乙" x:id="1"><x:r><x:t>丙</x:t></x:r></x:ins></x:p></x:body></x:document>
      """
    #expect(try ReturnedFile(document: strict).read().paragraphs.map(\.line) == ["*甲*+乙{丙}"])
    let bare = """
      <document xmlns="\(ReturnedFile.word)" xmlns:q="\(ReturnedFile.word)"><body><p>
      <r><rPr><b q:val="false"/></rPr><t>甲</t></r></p></body></document>
      """
    #expect(try ReturnedFile(document: bare).read().paragraphs.map(\.line) == ["甲"])
  }

  @Test("a style goes by its name, which no word processor changes")
  func style() throws {
    let body = """
      <w:p><w:pPr><w:pStyle w:val="3"/></w:pPr></w:p>
      <w:p><w:pPr><w:pStyle w:val="无此样式"/></w:pPr></w:p><w:p/>
      """
    let styles = """
      <w:styles \(ReturnedFile.namespaces)><w:style w:type="paragraph" w:styleId="3">
      <w:name w:val="Body Text"/></w:style><w:style w:styleId="4"/></w:styles>
      """
    let paper = try ReturnedFile(body: body).with("word/styles.xml", styles).read()
    #expect(paper.paragraphs.map(\.style) == ["Body Text", "无此样式", nil])
  }
}
