import DOCX
import Documents
import Foundation
import TestKit
import Testing

/// Other people's programs save a paper again. Each is skipped, and says so, where it is missing.
@Suite("Papers that other programs saved")
struct OtherWritersTests {
  static let hasOffice = ReadersTests.finds("soffice")
  static let hasPython =
    (try? ReadersTests.output(of: "python3", ["-c", "import docx; print(1)"])) == "1\n"

  /// The file after LibreOffice opened and saved it.
  private static func savedByOffice(_ bytes: [UInt8]) throws -> ReturnedPaper {
    let folder = try ScratchFolder()
    try folder.put(bytes, at: "in.docx")
    _ = try ReadersTests.output(
      of: "soffice",
      [
        "--headless", "--norestore", "-env:UserInstallation=file://\(folder("profile"))",
        "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder("out"), folder("in.docx"),
      ])
    let saved = try Data(contentsOf: URL(filePath: folder("out/in.docx")))
    if let keep = ProcessInfo.processInfo.environment["DOSSIER_SAMPLES"] {
      try saved.write(to: URL(filePath: "\(keep)/office-\(bytes.count).docx"))
    }
    return try DOCXReader.read(Array(saved), named: "回.docx")
  }

  private static func bytes(_ paper: Document) throws -> [UInt8] {
    try DOCXWriter.write(paper, style: StyleFolders.style(paper.style), includesComments: true)
  }

  @Test(
    "LibreOffice keeps texts, bookmarks and remarks",
    .enabled(if: hasOffice, "LibreOffice is not installed"), arguments: ReadersTests.papers)
  func office(paper: Document) throws {
    let sent = try RoundTripTests.read(paper)
    let returned = try Self.savedByOffice(try Self.bytes(paper))
    #expect(returned.paragraphs.map(\.kept) == sent.paragraphs.map(\.kept))
    #expect(
      returned.paragraphs.map { $0.style?.lowercased() }
        == sent.paragraphs.map { $0.style?.lowercased() })
    #expect(returned.comments.map(\.text) == sent.comments.map(\.text))
    #expect(returned.findings == [])
  }

  /// It forgets who answers whom, and that the end of a row's paragraph came with the row.
  @Test(
    "LibreOffice keeps changes, remarks and properties",
    .enabled(if: hasOffice, "LibreOffice is not installed"))
  func officeChanges() throws {
    let file = Self.changed
    let sent = try file.read()
    let returned = try Self.savedByOffice(try file.bytes())
    #expect(returned.paragraphs.map(\.kept) == sent.paragraphs.map(\.kept))
    #expect(returned.paragraphs.map(\.pieces) == sent.paragraphs.map(\.pieces))
    #expect(returned.paragraphs.map(\.rowChange) == sent.paragraphs.map(\.rowChange))
    #expect(returned.paragraphs[1].endChange == sent.paragraphs[1].endChange)
    #expect(Set(returned.comments.map(\.text)) == Set(sent.comments.map(\.text)))
    #expect(returned.comments.allSatisfy { $0.isResolved && $0.author == "甲" })
    #expect(returned.properties == sent.properties && !sent.properties.isEmpty)
  }

  /// A paper with everything that a lawyer may do to it.
  private static let changed: ReturnedFile = {
    let by = "w:author=\"甲\" w:date=\"2026-12-01T09:30:00Z\""
    func words(_ text: String) -> String {
      "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }
    let body = """
      <w:p><w:bookmarkStart w:id="0" w:name="_a_0123456789"/>\(words("判令"))<w:commentRangeStart
      w:id="0"/><w:commentRangeStart w:id="1"/><w:del w:id="1" \(by)><w:r><w:delText>旧</w:delText></w:r>
      </w:del><w:ins w:id="2" \(by)>\(words("新"))</w:ins><w:commentRangeEnd w:id="0"/><w:r>
      <w:commentReference w:id="0"/></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference
      w:id="1"/></w:r>\(words("字。"))<w:bookmarkEnd w:id="0"/></w:p>
      <w:p><w:pPr><w:rPr><w:ins w:id="3" \(by)/></w:rPr></w:pPr><w:bookmarkStart w:id="1"
      w:name="_b_0123456789"/><w:r><w:rPr><w:b/><w:rPrChange w:id="4" \(by)><w:rPr/></w:rPrChange>
      </w:rPr><w:t>重</w:t></w:r></w:p><w:p>\(words("分"))<w:bookmarkEnd w:id="1"/></w:p>
      <w:tbl><w:tblPr><w:tblW w:w="4000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/>
      </w:tblGrid><w:tr><w:tc><w:p>\(words("留"))</w:p></w:tc></w:tr><w:tr><w:trPr><w:ins w:id="5"
      \(by)/></w:trPr><w:tc><w:p><w:pPr><w:rPr><w:ins w:id="6" \(by)/></w:rPr></w:pPr><w:ins w:id="7"
      \(by)>\(words("增"))</w:ins></w:p></w:tc></w:tr></w:tbl><w:p/>
      """
    func remark(_ id: Int, _ text: String) -> String {
      "<w:comment w:id=\"\(id)\" \(by) w:initials=\"J\"><w:p w14:paraId=\"0000000\(id + 1)\">"
        + "\(words(text))</w:p></w:comment>"
    }
    let types = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    var file = ReturnedFile(body: body)
    file.parts[0].text.replace(
      "</Relationships>",
      with: "<Relationship Id=\"b\" Type=\"\(ReturnedFile.office)/custom-properties\" "
        + "Target=\"docProps/custom.xml\"/></Relationships>")
    return
      file
      .with(
        "docProps/custom.xml",
        """
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
        xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">
        <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="dossier.paper"
        ><vt:lpwstr>法院/民事起诉状.docx</vt:lpwstr></property></Properties>
        """
      )
      .with(
        comments: remark(0, "为何？") + remark(1, "因为。"),
        threads: "<w15:commentEx w15:paraId=\"00000001\" w15:done=\"1\"/><w15:commentEx "
          + "w15:paraId=\"00000002\" w15:paraIdParent=\"00000001\" w15:done=\"1\"/>"
      )
      .with(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels"
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/word/document.xml" ContentType="\(types)document.main+xml"/>
        <Override PartName="/docProps/custom.xml"
        ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>
        <Override PartName="/word/comments.xml" ContentType="\(types)comments+xml"/>
        <Override PartName="/word/commentsExtended.xml" ContentType="\(types)commentsExtended+xml"/>
        </Types>
        """
      )
      .with(
        "word/_rels/document.xml.rels",
        """
        <Relationships xmlns="\(ReturnedFile.package)"><Relationship Id="r1" Target="comments.xml"
        Type="\(ReturnedFile.office)/comments"/><Relationship Id="r2" Target="commentsExtended.xml"
        Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended"/>
        </Relationships>
        """)
  }()

  @Test(
    "python-docx changes a sentence, adds one and takes one out",
    .enabled(if: hasPython, "python-docx is not installed"))
  func python() throws {
    let folder = try ScratchFolder()
    try folder.put(try Self.bytes(Samples.petition), at: "in.docx")
    let script = """
      import sys, docx
      paper = docx.Document(sys.argv[1])
      for p in list(paper.paragraphs):
          if p.text.startswith('判令被告承担'):
              p.runs[0].text = '判令被告承担全部诉讼费用。'
              p.insert_paragraph_before('新的一段').runs[0].bold = True
          if p.text.startswith('附：'):
              p._element.getparent().remove(p._element)
      paper.save(sys.argv[2])
      """
    _ = try ReadersTests.output(
      of: "python3", ["-c", script, folder("in.docx"), folder("out.docx")])
    let bytes = try Data(contentsOf: URL(filePath: folder("out.docx")))
    let sent = try RoundTripTests.read(Samples.petition).paragraphs.map(\.line)
    let returned = try DOCXReader.read(Array(bytes), named: "回.docx")
    let lines = returned.paragraphs.map(\.line)
    let changed = lines.filter { !sent.contains($0) }
    #expect(changed.count == 2 && changed.first == "*新的一段*")
    #expect(changed.last?.hasPrefix("判令被告承担全部诉讼费用。 [_claims_Q3_") == true)
    #expect(sent.filter { !lines.contains($0) }.count == 2)
    #expect(returned.comments.count == 2)
  }
}

extension ReturnedParagraph {
  /// What LibreOffice 7.4 keeps: it moves a bookmark's end to the left by the remarks before it, and
  /// writes out what is bold by its style.
  fileprivate var kept: String {
    "\(place) \(accepted) \(bookmarks.map { "\($0.name) \($0.start)" })"
  }
}
