import Basics
import Testing

@Suite("Lines a text takes at most")
struct TextWrapTests {
  private let wrap = TextWrap(characters: 11)

  @Test(
    "Chinese breaks anywhere, a word goes on as a whole, a long one is cut",
    arguments: [
      ("", [""]), ("一二三四五六七八九十", ["一二三四五六七八九十"]),
      ("一二三四五六七八九十又", ["一二三四五六七八九十", "又"]),
      ("金额是 payment", ["金额是 payment"]),
      ("一二三四五六七 order", ["一二三四五六七 ", "order"]),
      ("abcdefghijklmnopqrst", ["abcdefghijklmno", "pqrst"]),
    ])
  func lines(text: String, lines: [String]) {
    #expect(wrap.lines(text).map(String.init) == lines)
  }

  @Test("nothing is lost, and no line is longer than the room", arguments: 1...60)
  func whole(length: Int) {
    let letters = Array("退a款 W。3—")
    let text = String((0..<length).map { letters[$0 % letters.count] })
    let lines = wrap.lines(text)
    #expect(lines.joined() == text)
    #expect(lines.allSatisfy { TextWidth.cells($0) <= 20 })
  }

  @Test("line ends count as they stand")
  func count() {
    #expect(wrap.count("一\n\n二") == 3)
    #expect(wrap.count("一二三四五六七八九十又\n二") == 3)
  }
}
