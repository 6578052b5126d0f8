import Drafting
import Filing
import Matters
import TestKit
import Testing

/// Pages made from the code: `make docs` writes them anew.
@Suite("The reference pages are what the program says")
struct ReferencePages {
  @Test func caseFile() throws {
    let difference = try Golden.difference(CaseReference.markdown, from: "docs/case-file.md")
    #expect(difference == nil)
  }

  @Test func caseFileSchema() throws {
    let schema = JSONText.bytes(of: CaseSchema.document)
    let text = String(decoding: schema, as: UTF8.self)
    let difference = try Golden.difference(text, from: "docs/case-file.schema.json")
    #expect(difference == nil)
  }

  @Test func facts() throws {
    let difference = try Golden.difference(Catalogue.reference, from: "docs/facts.md")
    #expect(difference == nil)
  }
}
