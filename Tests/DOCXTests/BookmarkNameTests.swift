import DOCX
import Documents
import Testing

@Suite("Bookmarks")
struct BookmarkNameTests {
  @Test(
    "a name can be read, is hidden, and Word accepts it",
    arguments: [
      ("claims/Q1", "_claims_Q1_"), ("证据/甲", "____"), ("", "__"),
      (String(repeating: "long-", count: 40), "_long_long_long_long_long_lon_"),
    ])
  func names(id: String, prefix: String) {
    let name = BookmarkName.name(for: id)
    #expect(name.hasPrefix(prefix))
    #expect(name.utf8.count <= 40)
    #expect(name.wholeMatch(of: /_[A-Za-z0-9_]*/) != nil)
  }

  @Test("the same identity has the same name for ever")
  func stable() {
    #expect(BookmarkName.name(for: "claims/Q1") == "_claims_Q1_1a45756553")
  }

  @Test("identities that look alike have names Word tells apart")
  func distinct() {
    let ids = ["claims/Q1", "claims/q1", "claims-Q1", "claims_Q1", "证据一", "证据二", "é", "e\u{301}"]
    #expect(Set(ids.map { BookmarkName.name(for: $0).lowercased() }).count == ids.count)
  }

  @Test("two blocks of one identity are refused")
  func duplicate() {
    let block = Block.paragraph(Paragraph(.body, [.text("甲")], id: "claims/Q1"))
    let error = #expect(throws: DOCXError.self) { try Parts([block, block]) }
    #expect(error?.part == "claims/Q1")
  }
}
