import Basics
import Drafting
import Synchronization
import Testing

@Suite("The library of templates")
struct LibraryTests {
  struct Missing: Error {}

  /// A schema that allows a document of paragraphs.
  static let schema = """
    <element name="document" xmlns="http://relaxng.org/ns/structure/1.0">
      <attribute name="kind"/><attribute name="title"/><attribute name="style"/>
      <oneOrMore><element name="p"><text/></element></oneOrMore>
    </element>
    """

  static func findings(_ document: String?, schema: String = schema) -> [Finding] {
    var library = TemplateLibrary { path in
      if path == TemplateLibrary.schemaPath { return Array(schema.utf8) }
      guard path == "documents/letter/document.xhtml", let document else { throw Missing() }
      return Array(document.utf8)
    }
    return library.check("letter") { _ in true }
  }

  static func document(_ body: String, kind: String = "letter") -> String {
    "<document kind=\"\(kind)\" title=\"函\" style=\"letter-a4\">\n\(body)\n</document>"
  }

  @Test func aGoodTemplateHasNothingToReport() {
    #expect(Self.findings(Self.document("<p>{{title}}</p>")) == [])
  }

  @Test(
    arguments: [
      (nil, "template.unreadable", nil),
      ("<document", "template.schema", 1),
      (document("<p>一</p>\n<h9>二</h9>"), "template.schema", 3),
      (document("<p>一</p>", kind: "petition"), "template.kind", nil),
      (document("<p>一</p>\n<p>\n{{titel}}</p>"), "template.unknown_fact", 4),
      (document("<p>{{#title}}</p>"), "template.syntax", 2),
    ] as [(String?, String, Int?)])
  func reportsWhatIsWrongAndWhere(document: String?, identifier: String, line: Int?) {
    let findings = Self.findings(document)
    #expect(findings.map(\.identifier) == [identifier])
    #expect(findings.first?.place?.file == "templates/documents/letter/document.xhtml")
    #expect(findings.first?.place?.line == line)
  }

  @Test func aBrokenSchemaIsTheSchemasFault() {
    let findings = Self.findings(Self.document("<p>一</p>"), schema: "<element/>")
    #expect(findings.first?.place?.file == "templates/" + TemplateLibrary.schemaPath)
  }

  @Test func aTemplateIsReadOnce() throws {
    let reads = Mutex(0)
    var library = TemplateLibrary { path in
      reads.withLock { $0 += 1 }
      let isSchema = path == TemplateLibrary.schemaPath
      return Array((isSchema ? Self.schema : Self.document("<p>一</p>")).utf8)
    }
    _ = try library.template("letter")
    let first = reads.withLock { $0 }
    _ = try library.template("letter")
    #expect(reads.withLock { $0 } == first)
  }
}
