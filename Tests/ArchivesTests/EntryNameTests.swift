import Archives
import Testing

/// Names that would not unpack as written on some computer are refused before anything is written.
@Suite struct EntryNameTests {
  private func refusal(_ names: String...) -> ArchiveError? {
    do throws(ArchiveError) {
      _ = try ArchiveWriter.bytes(names.map { ArchiveEntry(name: $0, content: .bytes([])) })
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "起诉状.docx", "证据/1-聊天记录（部分）.png", "a b/c.d.e", ".config", "豈\u{F900}.txt",
    "CONTRACT.txt", "COM10.txt", "家庭👨‍👩‍👧.jpg", "a..b", "[Content_Types].xml",
  ])
  func ordinaryNamesPass(name: String) {
    #expect(refusal(name) == nil)
  }

  @Test(arguments: [
    "", "/etc/passwd", "a//b", "a/", "../a", "a/../b", "./a", "a\\b", "C:/a", "c:a", "a:b", "a<b",
    "a>b", "a\"b", "a|b", "a?b", "a*b", "a\nb", "a\u{0}b", "a\u{7F}b", "a ", "a.", "a /b", "a./b",
    "CON", "con.txt", "证据/NUL", "Aux .txt", "COM1", "lpt9.doc", "COM¹", "a\u{202E}fdp.exe",
    "a\u{200B}b", "a<\u{338}b", "a\u{FFFF}", String(repeating: "长", count: 86),
  ])
  func namesThatWouldNotUnpackAreRefused(name: String) {
    let refusal = refusal("先.txt", name)
    #expect(refusal?.operation == .name)
    #expect(refusal?.path == name)
  }

  @Test func longestNamePasses() {
    #expect(refusal(String(repeating: "长", count: 85)) == nil)
  }

  @Test(arguments: [
    ("A.txt", "a.TXT"), ("证据/é.txt", "证据/e\u{301}.txt"), ("证据", "证据/1.txt"),
    ("x/Y/1.txt", "X/y"),
  ])
  func collidingNamesAreRefused(first: String, second: String) {
    #expect(refusal(first, second)?.operation == .name)
  }

  @Test func refusalSaysWhatToDo() {
    #expect(
      refusal("证据/a?.png")?.description == "无法使用“证据/a?.png”：含有文件名不能用的字符 “?”。请改名。")
  }
}
