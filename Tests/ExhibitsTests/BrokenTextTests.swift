import Archives
import Testing

@testable import Exhibits

/// What is broken in a file, or left out of it, is told.
@Suite("Broken texts and silent cuts")
struct BrokenTextTests {
  private static func read(_ bytes: [UInt8]) -> ReadableText? {
    ReadableText.of(bytes, kind: FileKind(head: Array(bytes.prefix(512))))
  }

  private static func words(_ text: ReadableText?) -> [String] {
    (text?.lines.map(\.text) ?? []).filter { !$0.isEmpty }
  }

  @Test("one broken byte in a text is shown and its place told")
  func oneByte() {
    let text = Array("2026-10-12 20:31 客服\n您好，已经收到".utf8) + [0xFF] + Array("您的退款申请".utf8)
    let read = Self.read(text)
    #expect(Self.words(read).last == "您好，已经收到\u{FFFD}您的退款申请")
    #expect(read?.damage == ["第 46 个字节（FF）不成文字，印成了“\u{FFFD}”"])
    let chinese: [UInt8] = [0xC4, 0xFA, 0xBA, 0xC3, 0xA3, 0xAC]
    let old = Self.read(
      Array(repeating: chinese, count: 5).flatMap { $0 } + [0xFF, 0x0A] + chinese)
    #expect(Self.words(old) == ["您好，您好，您好，您好，您好，\u{FFFD}", "您好，"])
    #expect(old?.damage.count == 1)
  }

  @Test("many broken bytes are no text, and a cut letter is no flaw")
  func limits() {
    #expect(FileKind(head: Array(repeating: [0x41, 0xFF], count: 40).flatMap { $0 }) == .unknown)
    let cut = Array("订单退款申请，请尽快处理谢谢".utf8.dropLast())
    #expect(ReadableText.of(cut, kind: .text, isWhole: false)?.damage == [])
    #expect(ReadableText.of(cut, kind: .text, isWhole: true)?.damage.count == 1)
  }

  @Test("UTF-16 without its mark is a text", arguments: [true, false])
  func unmarked(isLittle: Bool) {
    let bytes = "2026-10-12 20:31 客服\r\n您好".utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? pair : pair.reversed()
    }
    #expect(FileKind(head: bytes) == .text)
    #expect(Self.words(Self.read(bytes)) == ["2026-10-12 20:31 客服", "您好"])
    #expect(FileKind(head: [1, 0, 2, 0, 3, 0, 4, 0, 5, 0]) == .unknown)
  }

  @Test("pages nested three hundred deep are read, those nested endlessly say that they are cut")
  func nested() {
    func page(_ depth: Int) -> String {
      "<html><body><p>头" + String(repeating: "<div>", count: depth) + "底"
        + String(repeating: "</div>", count: depth) + "<p>尾</body></html>"
    }
    let read = ReadableTextTests.read(page(300), .html)
    #expect(Self.words(read) == ["头", "底", "尾"])
    #expect(read?.omitted == [])
    let cut = ReadableTextTests.read(page(3000), .html)
    #expect(Self.words(cut).first == "头")
    #expect(cut?.omitted == ["网页一层套一层，套得太深，里面和后面的文字没有读"])
  }

  @Test("a zero byte does not end a page")
  func zero() {
    let read = ReadableTextTests.read("<html><body>前\0<p>后</body></html>", .html)
    #expect(Self.words(read) == ["前\u{FFFD}", "后"])
    #expect(read?.damage == ["第 16 个字节是空字节（0），有的程序只显示到这里"])
  }

  @Test("a mail whose base64 breaks off is read up to there")
  func base64() {
    let mail =
      "From: a@example.com\r\nSubject: 退款\r\nContent-Type: text/plain; charset=utf-8\r\n"
      + "Content-Transfer-Encoding: base64\r\n\r\n"
    let whole = ReadableTextTests.read(mail + "5oKo5aW9\r\n77yM\r\n", .email)
    #expect(Self.words(whole).last == "您好，" && whole?.omitted == [])
    let cut = ReadableTextTests.read(mail + "5oKo5aW9\r\n7*yM\r\n", .email)
    #expect(Self.words(cut).last == "您好")
    #expect(cut?.omitted == ["一段正文（text/plain）的 base64 编码有损坏，只读出了前面的 6 字节"])
  }

  @Test("a mail of too many parts says where it ends")
  func parts() {
    let part = "--b\r\nContent-Type: text/plain\r\n\r\n在\r\n"
    let mail =
      "From: a@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
      + String(repeating: part, count: 1001) + "--b--\r\n"
    let read = ReadableTextTests.read(mail, .email)
    #expect(Self.words(read).count == 1001)
    #expect(read?.omitted == ["邮件里一处有超过 1000 个部分，后面的没有读"])
  }

  @Test("a saved page whose words cannot be read says so")
  func unreadPage() {
    let tag = (0..<3000).map { "a\($0)=1" }.joined(separator: " ")
    let page =
      "From: <Saved by Blink>\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
      + "--b\r\nContent-Type: text/html\r\n\r\n<html><p \(tag)>在</p></html>\r\n--b--\r\n"
    #expect(ReadableTextTests.read(page, .mhtml)?.omitted == ["一段正文（text/html）读不出来"])
  }

  @Test(
    "numbers of JSON are shown as they are written",
    arguments: ["12.50", "1e3", "-0.10", "12345678901234567890", "0"])
  func numbers(number: String) {
    let read = ReadableTextTests.read("{\"金额\": \(number)}", .json)
    #expect(Self.words(read) == ["　金额：\(number)"])
  }

  @Test("what is no JSON is printed as it is; escapes are read")
  func json() {
    for text in ["[1, 2", "{\"a\": 1} x", "{\"a\" 1}", "[\"\\q\"]", "{\"a\": 1.}", "[1,]"] {
      #expect(Self.words(ReadableTextTests.read(text, .json)) == [text])
    }
    let escaped = #"{"a": "\u9000\ud83d\ude00\/\"款\\"}"#
    #expect(Self.words(ReadableTextTests.read(escaped, .json)) == [#"　a：退😀/"款\"#])
  }

  @Test("JSON cut off is read up to there", arguments: [6, 12, 18, 22, 27, 31, 33])
  func cutJSON(length: Int) {
    let text = #"[{"a": "bcd", "e": 12}, {"a": true}]"#
    let read = ReadableText.of(Array(text.utf8.prefix(length)), kind: .json, isWhole: false)
    #expect(read != nil && read?.lines.contains { $0.text.hasPrefix("[{") } == false)
  }

  @Test("lines stop where nobody prints more")
  func most() {
    let long = String(repeating: "a\n", count: 5000)
    #expect(ReadableText.of(Array(long.utf8), kind: .text, most: 100)?.lines.count == 100)
    let list = "[" + String(repeating: "\"x\",", count: 5000) + "1]"
    #expect(ReadableText.of(Array(list.utf8), kind: .json, most: 100)?.lines.count == 100)
    let page = "<html>" + String(repeating: "<br>x", count: 5000)
    // A blank line at the end goes.
    #expect(ReadableText.of(Array(page.utf8), kind: .html, most: 101)?.lines.count == 101)
  }
}
