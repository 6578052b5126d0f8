import DOCX
import Documents
import Testing

@Suite("Styles")
struct DocumentStyleTests {
  private static func changed(
    _ name: String, _ change: (String) -> String
  ) throws -> [String: [UInt8]] {
    var files = try StyleFolders.files("court-a4")
    let text = String(decoding: try #require(files[name]), as: UTF8.self)
    files[name] = Array(change(text).utf8)
    return files
  }

  private static func refusal(_ files: [String: [UInt8]]) -> DOCXError? {
    #expect(throws: DOCXError.self) { try DocumentStyle(files: files) }
  }

  @Test("every folder of templates/styles is whole")
  func folders() throws {
    #expect(
      try StyleFolders.all().keys.sorted() == [
        "court-a4", "court-a4-landscape", "letter-a4", "volume-a4",
      ])
  }

  @Test("a missing file is named", arguments: DocumentStyle.fileNames)
  func missing(name: String) throws {
    var files = try StyleFolders.files("court-a4")
    files[name] = nil
    #expect(Self.refusal(files)?.part == name)
  }

  @Test("a file nobody would use is named, rather than ignored")
  func stranger() throws {
    var files = try StyleFolders.files("court-a4")
    files["style.xml"] = []
    #expect(Self.refusal(files)?.part == "style.xml")
  }

  @Test("a style that was renamed is named")
  func renamed() throws {
    let files = try Self.changed("styles.xml") {
      $0.replacing("w:styleId=\"Party\"", with: "w:styleId=\"Parties\"")
    }
    #expect(Self.refusal(files)?.message.contains("Party") == true)
  }

  @Test("a numbering that was renamed is named")
  func numbering() throws {
    let files = try Self.changed("numbering.xml") { $0.replacing("\"chinese\"", with: "\"zh\"") }
    #expect(Self.refusal(files)?.message.contains("chinese") == true)
  }

  @Test(
    "margins that leave no room, or are no numbers, are refused",
    arguments: ["w:left=\"11000\"", "w:left=\"3.18cm\"", "w:left=''", ""])
  func margins(left: String) throws {
    let files = try Self.changed("sectPr.xml") { $0.replacing("w:left=\"1803\"", with: left) }
    #expect(Self.refusal(files)?.part == "sectPr.xml")
  }

  @Test("a wider margin makes tables narrower")
  func narrower() throws {
    let files = try Self.changed("sectPr.xml") {
      $0.replacing("w:left=\"1803\"", with: "w:left='2103'")
    }
    let table = Table(
      columns: [1], headerRows: 0, rows: [Table.Row([Table.Cell([Paragraph(.cell, "甲")])])],
      summary: "")
    let document = Document(
      kind: "k", title: "甲", style: "court-a4", subject: "乙", blocks: [.table(table)])
    let parts = try Parts(document, style: DocumentStyle(files: files))
    #expect(try parts.body().contains("<w:gridCol w:w=\"8000\"/>"))
  }

  @Test("notes for lawyers stay out of the paper")
  func notes() throws {
    let parts = try Parts([.paragraph(Paragraph(.body, "甲"))])
    for name in parts.names {
      #expect(try !parts.text(name).contains("<!--"))
    }
    let unfinished = try Self.changed("footer.xml") { $0 + "<!-- " }
    #expect(Self.refusal(unfinished)?.part == "footer.xml")
  }

  @Test("a folder may share another's files, whose name must be right")
  func based() throws {
    var folders = ["court-a4": try StyleFolders.files("court-a4")]
    folders["wide"] = ["based-on.txt": Array("court-a4\r\n".utf8)]
    #expect(try DocumentStyle.all(folders).count == 2)
    folders["wide"] = ["based-on.txt": Array("court".utf8)]
    let error = #expect(throws: DOCXError.self) { try DocumentStyle.all(folders) }
    #expect(error?.part == "wide/based-on.txt")
  }

  @Test("a slip in the markup is found before any paper is written, with its line")
  func slip() throws {
    let files = try Self.changed("styles.xml") { $0.replacing("</w:docDefaults>", with: "") }
    let error = Self.refusal(files)
    #expect(error?.part == "styles.xml")
    #expect(error?.message.hasPrefix("第 ") == true)
  }

  @Test("one part in another's place is noticed")
  func swapped() throws {
    var files = try StyleFolders.files("court-a4")
    files["footer.xml"] = files["styles.xml"]
    #expect(Self.refusal(files)?.message.contains("w:ftr") == true)
  }

  @Test("a footer under another name would break the file")
  func footer() throws {
    let files = try Self.changed("sectPr.xml") { $0.replacing("\"footer\"", with: "\"rId1\"") }
    #expect(Self.refusal(files)?.part == "sectPr.xml")
  }

  @Test("a file in another encoding is refused")
  func encoding() throws {
    var files = try StyleFolders.files("court-a4")
    files["footer.xml"] = [0x3C, 0xB5, 0xDA]
    #expect(Self.refusal(files)?.message.contains("UTF-8") == true)
  }
}
