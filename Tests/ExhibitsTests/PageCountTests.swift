import Basics
import TestKit
import Testing

@testable import Exhibits

@Suite("How many sheets a file fills when printed")
struct PageCountTests {
  private static func pages(_ content: [UInt8]) throws -> Int? {
    let surveying = try Surveying()
    try surveying.folder.put(content, at: "case/evidence/file")
    let file = try #require(try surveying.look("[evidence/file]").files["evidence/file"])
    return PageCount.pages(of: file.kind, at: file.location, size: file.size)
  }

  @Test("a picture is one page, a recording none, a text unknown")
  func kinds() throws {
    #expect(try Self.pages([0xFF, 0xD8, 0xFF, 0xE0]) == 1)
    #expect(try Self.pages(Array("ID3".utf8) + [4, 0]) == 0)
    #expect(try Self.pages([0, 0, 0, 24] + Array("ftypisom".utf8)) == 0)
    #expect(try Self.pages(Array("聊天记录".utf8)) == nil)
  }

  @Test(
    "a PDF file's own pages are counted, its tree is not",
    arguments: [
      ("<< /Type /Page >>", 1),
      ("<</Type/Page>><</Type/Pages/Count 2>><</Type /Page/Parent 1 0 R>>", 2),
      ("<< /Type\n/Page\n>>", 1), ("<< /Type /Page /PageMode /X /Pagelet 1>>", 1),
    ])
  func pdf(body: String, pages: Int) throws {
    #expect(try Self.pages(Array("%PDF-1.4\n\(body)\n%%EOF".utf8)) == pages)
  }

  @Test(
    "pages hidden in compressed objects are not guessed at",
    arguments: [
      "<< /Type /ObjStm /N 3 >> << /Type /Page >>", "<< /Type /Catalog >>", "",
    ])
  func hidden(body: String) throws {
    #expect(try Self.pages(Array("%PDF-1.5\n\(body)".utf8)) == nil)
  }

  @Test("marks are found and counted once wherever a piece of the file ends")
  func pieces() throws {
    for shift in [0, 1, 3, 7, 40, 63, 64, 65] {
      let filler = String(repeating: "x", count: (1 << 18) - shift)
      let text = "%PDF-1.4\n/Type /Page \(filler)/Type /Page /Type /Pages \(filler)\n%%EOF"
      #expect(try Self.pages(Array(text.utf8)) == 2, "\(shift)")
    }
  }
}
