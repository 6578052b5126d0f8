import Basics
import Drafting
import TestKit
import Testing

@Suite("Parts that several papers share")
struct PartTests {
  struct Missing: Error {}

  private static func findings(_ document: String, part: String?) -> [Finding] {
    var library = TemplateLibrary { path in
      switch path {
      case TemplateLibrary.schemaPath:
        return try RepositoryFiles.bytes("templates/\(TemplateLibrary.schemaPath)")
      case "documents/letter/document.xhtml": return Array(LibraryTests.document(document).utf8)
      case "parts/head.xhtml":
        guard let part else { throw Missing() }
        return Array("<part>\n\(part)\n</part>".utf8)
      default: throw Missing()
      }
    }
    return library.check("letter") { _ in true }
  }

  private static let including = "<p id=\"a\">一</p><include part=\"head\"/>"

  @Test("a part's blocks stand where it is included")
  func included() throws {
    #expect(Self.findings(Self.including, part: "<p id=\"b\">{{title}}</p>") == [])
  }

  @Test(
    "what is wrong in a part is said of the part's own file and line",
    arguments: [
      ("<p>一</p>\n<p>{{titel}}</p>", "template.unknown_fact", 3),
      ("<p>一</p>\n<h9>二</h9>", "template.schema", 3),
      ("<p>一</p>\n<p id=\"a\">二</p>", "template.syntax", 3),
      ("<include part=\"head\"/>", "template.schema", 2),
    ])
  func faults(part: String, identifier: String, line: Int) {
    let findings = Self.findings(Self.including, part: part)
    #expect(findings.map(\.identifier) == [identifier])
    #expect(findings.first?.place?.file == "templates/parts/head.xhtml")
    #expect(findings.first?.place?.line == line)
  }

  @Test("a part that is not there is told by its path")
  func missing() {
    let findings = Self.findings(Self.including, part: nil)
    #expect(findings.map(\.identifier) == ["template.unreadable"])
    #expect(findings.first?.place?.file == "templates/parts/head.xhtml")
  }
}
