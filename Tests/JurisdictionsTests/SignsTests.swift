import Jurisdictions
import TestKit
import Testing

@Suite("Words that make a case file worth a second look")
struct SignsTests {
  private static func signs() throws -> Signs {
    try LawLibrary { try RepositoryFiles.bytes($0) }.signs()
  }

  @Test(
    "widths, blanks, capitals and hidden marks do not hide a word; words around it may clear it",
    arguments: [
      ("示例外挂", "外挂"), ("示例外 挂", "外挂"), ("外\u{200B}挂", "外挂"), ("ＡＢＣ自瞄", "ABC"),
      ("外挂字幕播放器", nil), ("外挂字幕和外挂", "外挂"), ("外套", nil), ("", nil),
    ])
  func found(text: String, word: String?) {
    let words = SignWords(words: ["外挂", "ABC"], unless: ["外挂字幕"])
    #expect(words.first(in: text) == word)
  }

  @Test(
    "a condition with its consequence behind it, in one sentence",
    arguments: [
      ("不退款就曝光", true), ("不退款。我会曝光", false), ("曝光你，不退款", false), ("不退款，三天内曝光！", true),
      ("请退款", false),
    ])
  func order(text: String, found: Bool) {
    let condition = SignWords(words: ["不退"], unless: [])
    let consequence = SignWords(words: ["曝光"], unless: [])
    #expect((condition.first(in: text, before: consequence) != nil) == found)
  }

  @Test(
    "endings are endings", arguments: [("示例公司", true), ("公司", false), ("公司示例", false)])
  func endings(text: String, ends: Bool) {
    #expect(SignWords(words: ["公司"], unless: []).end(text) == ends)
  }

  @Test("brackets of either width end a name")
  func brackets() throws {
    let endings = try Self.signs().words(.legalNameEnding)
    #expect(endings.end("示例中心（有限合伙）"))
    #expect(endings.end("示例中心(有限合伙)"))
  }

  @Test("every line and list is in the file, and one that is missing is a fault")
  func whole() throws {
    let signs = try Self.signs()
    for line in Signs.Line.allCases { #expect((1..<10_000).contains(signs.line(line))) }
    let broken = LawLibrary { path in
      let text = String(decoding: try RepositoryFiles.bytes(path), as: UTF8.self)
      return Array(
        text.split(separator: "\n").filter { !$0.contains("kind: cash") }
          .joined(separator: "\n").utf8)
    }
    #expect(throws: LawFault.self) { try broken.signs() }
  }

  @Test("it says that it is our own and no law")
  func own() throws {
    #expect(try Self.signs().source.contains("自定"))
  }
}
