import Archives
import Basics
import DOCX
import Documents
import Testing

@Suite("Reading what is beside the paper")
struct PackageReadingTests {
  private static let plain = ReturnedFile(body: "<w:p><w:r><w:t>甲</w:t></w:r></w:p>")

  @Test("custom properties")
  func properties() throws {
    let custom = """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
        xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">
      <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="dossier.paper"
        ><vt:lpwstr>法院/民事起诉状.docx</vt:lpwstr></property>
      <property pid="3" name="KSOProductBuildVer"><vt:i4>2052</vt:i4></property>
      <property pid="4" name="dossier.paper"><vt:lpwstr>又一个</vt:lpwstr></property>
      <property pid="5"><vt:lpwstr>无名</vt:lpwstr></property></Properties>
      """
    let paper = try Self.plain.with("docProps/custom.xml", custom).read()
    #expect(
      paper.properties == ["dossier.paper": "法院/民事起诉状.docx", "KSOProductBuildVer": "2052"])
    #expect(try Self.plain.read().properties == [:])
  }

  @Test("parts are found where the package says, whatever their names")
  func parts() throws {
    var file = Self.plain.with(
      "word/_rels/document2.xml.rels",
      """
      <Relationships xmlns="\(ReturnedFile.package)"><Relationship Id="a" Target="/word/notes/c.xml"
      Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"/></Relationships>
      """)
    file.parts[0].text = file.parts[0].text.replacing(
      "word/document.xml", with: "./word/x/../document2.xml")
    file.parts[1].name = "Word/Document2.xml"
    file.parts.append(
      (
        "word/notes/c.xml",
        "<w:comments \(ReturnedFile.namespaces)><w:comment w:id=\"1\"/></w:comments>"
      ))
    let paper = try file.read()
    #expect(paper.paragraphs.map(\.line) == ["甲"])
    #expect(paper.comments.map(\.id) == ["1"])
  }

  @Test(
    "what is left aside is told",
    arguments: [
      (plain, []),
      (plain.with("word/vbaProject.bin", "宏"), ["docx.macros"]),
      (
        plain.with(
          "[Content_Types].xml",
          "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
            + "vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"), ["docx.macros"]
      ),
      (plain.with("word/embeddings/oleObject1.bin", "表"), ["docx.embedded_object"]),
      (
        plain.linked([("hyperlink", "https://a.example"), ("hyperlink", "mailto:a@b.example")]), []
      ),
      (plain.linked([("hyperlink", "file:///C:/a.exe")]), ["docx.external.file"]),
      (plain.linked([("hyperlink", "\\\\server\\a.docx")]), ["docx.external.file"]),
      (
        plain.linked(from: "settings", [("attachedTemplate", "http://a.example/a.dotm")]),
        ["docx.external.template"]
      ),
      (
        plain.linked(from: "header1", [("image", "http://a.example/1.png"), ("oleObject", "b")]),
        ["docx.external.picture", "docx.external.object"]
      ),
      (
        ReturnedFile(body: "<w:p/><w:altChunk r:id=\"r1\"/>"), ["docx.alternate_format"]
      ),
      (
        ReturnedFile(
          body: "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>"
            + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"),
        ["docx.hidden_text", "docx.footnote"]
      ),
      (
        ReturnedFile(
          body:
            "<w:p><w:r><w:drawing/></w:r><w:ins w:author=\"乙\"><w:r><w:pict/></w:r></w:ins></w:p>"),
        ["docx.drawing_added"]
      ),
    ] as [(ReturnedFile, [String])])
  func findings(file: ReturnedFile, identifiers: [String]) throws {
    let paper = try file.read()
    #expect(paper.findings.map(\.identifier) == identifiers)
    #expect(paper.paragraphs.count == 1)
    #expect(paper.findings.allSatisfy { $0.place?.file == "回.docx" && $0.message.count > 10 })
  }

  @Test("an address is shown short and as it stands")
  func address() throws {
    let target = "file:\u{202E}" + String(repeating: "长", count: 200)
    let finding = try #require(
      try Self.plain.linked([("hyperlink", target), ("hyperlink", "b")]).read().findings.first)
    #expect(finding.message.contains("“file:" + String(repeating: "长", count: 75) + "……”等 2 处"))
  }
}
