import Basics
import DOCX
import Documents
import Testing

@Suite("Reading bookmarks")
struct BookmarkReadingTests {
  private static func start(_ id: Int, _ name: String) -> String {
    "<w:bookmarkStart w:id=\"\(id)\" w:name=\"\(name)\"/>"
  }
  private static func end(_ id: Int) -> String { "<w:bookmarkEnd w:id=\"\(id)\"/>" }
  private static func words(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }

  @Test("in scalars of all text, deleted text too")
  func scalars() throws {
    let body =
      "<w:p>\(Self.words("𠮷e\u{301}"))\(Self.start(7, "_a"))\(Self.words("甲"))"
      + "<w:del w:author=\"乙\"><w:r>"
      + "<w:delText>二字</w:delText></w:r></w:del>\(Self.end(7))\(Self.words("后"))</w:p>"
    #expect(try ReturnedFile.lines(body) == ["𠮷e\u{301}甲-乙{二字}后 [_a 3-6]"])
  }

  @Test(
    "wherever it begins and ends",
    arguments: [
      // Over two paragraphs, and between them.
      ("<w:p>1\(start(1, "_a"))2</w:p><w:p>3\(end(1))4</w:p>", ["12 [_a 1-2]", "34 [_a 0-1]"]),
      ("\(start(1, "_a"))<w:p>12</w:p>\(end(1))<w:p>3</w:p>", ["12 [_a 0-2]", "3"]),
      ("<w:p>1</w:p>\(start(1, "_a"))\(end(1))<w:p>2</w:p>", ["1", "2 [_a 0-0]"]),
      ("<w:p>1</w:p>\(start(1, "_a"))\(end(1))", ["1 [_a 1-1]"]),
      (
        "<w:p>\(start(1, "_a"))1</w:p><w:p/><w:p>2</w:p><w:p>3\(end(1))</w:p>",
        ["1 [_a 0-1]", " [_a 0-0]", "2 [_a 0-1]", "3 [_a 0-1]"]
      ),
      // Of a paragraph that it only touches it holds nothing.
      ("<w:p>\(start(1, "_a"))1</w:p><w:p>\(end(1))2</w:p>", ["1 [_a 0-1]", "2"]),
      ("<w:p>1\(start(1, "_a"))</w:p><w:p>2\(end(1))</w:p>", ["1", "2 [_a 0-1]"]),
      ("<w:p>1\(start(1, "_a"))</w:p><w:p>\(end(1))2</w:p>", ["1 [_a 1-1]", "2"]),
      // Without an end, without a beginning, one in another, crossing.
      ("<w:p>1\(start(1, "_a"))2</w:p>", ["12 [_a 1-1]"]),
      ("<w:p>1\(end(1))</w:p>", ["1"]),
      (
        "<w:p>\(start(1, "_t"))\(start(2, "_p"))1\(end(2))\(end(1))</w:p>",
        ["1 [_t 0-1] [_p 0-1]"]
      ),
      (
        "<w:p>\(start(1, "_a"))1\(start(2, "_b"))2\(end(1))3\(end(2))</w:p>",
        ["123 [_a 0-2] [_b 1-3]"]
      ),
      ("<w:p>\(start(1, "_a"))\(end(1))</w:p>", [" [_a 0-0]"]),
      // Begun anew before its end, as LibreOffice writes it.
      (
        "<w:p>\(start(1, "_a"))1</w:p><w:p>\(start(2, "_a"))2\(end(2))3</w:p>",
        ["1 [_a 0-1]", "23 [_a 0-1]"]
      ),
      // Inside what wraps runs, and inside a run.
      (
        "<w:p><w:ins w:author=\"乙\">\(start(1, "_a"))1</w:ins>\(end(1))2</w:p>",
        ["+乙{1}2 [_a 0-1]"]
      ),
    ])
  func places(body: String, lines: [String]) throws {
    // Digits stand for runs.
    let written = body.replacing(/[>](\d+)/) { ">" + Self.words(String($0.1)) }
    #expect(try ReturnedFile.lines(written) == lines)
  }

  @Test("a word processor's own are dropped; ours are not, though they may begin alike")
  func own() throws {
    let names = [
      "_GoBack", "_Toc123456", "_Ref9", "_Hlk77777", "__RefHeading___Toc1_1", "__DdeLink__1_2",
      "_Toc_1_0123456789", "_References_1_0123456789", "___note_0123456789", "签名处",
      BookmarkName.name(for: "Hlk"),
    ]
    let marks = names.enumerated().map { Self.start($0.offset, $0.element) + Self.end($0.offset) }
    let paper = try ReturnedFile(body: "<w:p>\(marks.joined())</w:p>").read()
    #expect(paper.paragraphs[0].bookmarks.map(\.name) == Array(names.dropFirst(6)))
  }

  @Test("of two with one name the first counts, and it is said")
  func twice() throws {
    let body =
      "<w:p>\(Self.start(1, "_a"))\(Self.words("1"))\(Self.end(1))</w:p>"
      + "<w:p>\(Self.start(2, "_A"))\(Self.words("2"))\(Self.end(2))</w:p>"
    let paper = try ReturnedFile(body: body).read()
    #expect(paper.paragraphs.map(\.line) == ["1 [_a 0-1]", "2"])
    #expect(paper.findings.map(\.identifier) == ["docx.bookmark_twice"])
  }
}
