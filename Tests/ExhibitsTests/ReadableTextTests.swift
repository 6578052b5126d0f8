import Archives
import Foundation
import Testing

@testable import Exhibits

@Suite("Words of files")
struct ReadableTextTests {
  private static func kind(_ text: String) -> FileKind { FileKind(head: Array(text.utf8)) }

  static func read(_ text: String, _ kind: FileKind) -> ReadableText? {
    ReadableText.of(Array(text.utf8), kind: kind)
  }

  @Test(
    "what a text is shows in how it begins, not in its name",
    arguments: [
      ("你好，在吗", FileKind.text), ("<!DOCTYPE html><html>", .html), ("\n <HTML lang=zh>", .html),
      ("{\"messages\": []}", .json), ("[\n  {\"text\": \"在\"}]", .json), ("[图片] 你好", .text),
      ("{今天} 说好的", .text),
      ("From: a@example.com\nTo: b@example.com\nSubject: 退款\n\n您好", .email),
      ("Subject: 只有一行", .text),
      (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.com/\nSubject: x\n",
        .mhtml
      ),
    ])
  func kinds(text: String, kind: FileKind) {
    #expect(Self.kind(text) == kind)
  }

  @Test("a text saved by an older Windows program, or in UTF-16, is a text too")
  func encodings() {
    let gb: [UInt8] = [0xC4, 0xFA, 0xBA, 0xC3, 0xA3, 0xAC]
    #expect(FileKind(head: gb) == .text)
    #expect(ReadableText.of(gb, kind: .text)?.lines.map(\.text) == ["您好，"])
    let utf16: [UInt8] = [0xFF, 0xFE, 0x60, 0x4F, 0x7D, 0x59]
    #expect(FileKind(head: utf16) == .text)
    #expect(ReadableText.of(utf16, kind: .text)?.lines.map(\.text) == ["你好"])
    #expect(FileKind(head: [0x00, 0x01, 0x02, 0x03]) == .unknown)
  }

  @Test("a document made by Word is told from a ZIP of a chat")
  func office() {
    let head: [UInt8] = [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 26)
    #expect(FileKind(head: head + Array("[Content_Types].xml".utf8)) == .office)
    #expect(FileKind(head: head + Array("chat/1.txt".utf8)) == .zip)
  }

  @Test(
    "a line with a name and a time stands out; one that only mentions a time does not",
    arguments: [
      ("2026-10-12 20:31:05 商家客服", true), ("张三 2026/10/12 20:31", true),
      ("2026年10月12日 20:31　张三", true), ("[00:12] 客服", true), ("00:01:12", true),
      ("您说2026-10-12 20:31会退款，到现在也没有退！", false), ("你好", false), ("12:30见面再说", false),
      ("导出时间：2026-10-23 10:05", false),
    ])
  func headings(line: String, isHeading: Bool) throws {
    let read = try #require(Self.read(line, .text))
    #expect(read.lines == [.init(line, isHeading: isHeading)])
  }

  @Test("invisible marks and controls are shown by their number")
  func printable() {
    let read = Self.read("退\u{202E}款\u{1B}", .text)
    #expect(read?.lines.first?.text == "退〔U+202E〕款〔U+1B〕")
  }

  @Test("a saved page gives its words block by block, without scripts")
  func html() {
    let page = """
      <html><head><title>订单 详情</title><style>p{}</style></head><body><script>alert(1)</script>
      <h1>订单</h1><p>实付 <b>198</b> 元<br>已付款</p><img src="http://example.com/a.png">
      <table><tr><td>编号</td><td>1</td></tr></table></body></html>
      """
    let read = Self.read(page, .html)
    let lines = (read?.lines.map(\.text) ?? []).filter { !$0.isEmpty }
    #expect(lines == ["网页标题：订单 详情", "订单", "实付 198 元", "已付款", "编号　1"])
    #expect(read?.omitted == ["网页里的 1 张图片没有印出来"])
  }

  @Test("a page nested a hundred thousand deep neither crashes nor hangs")
  func deep() {
    let page = "<html><body>" + String(repeating: "<div>", count: 100_000) + "底"
    #expect(Self.read(page, .html)?.omitted.count == 1)
  }

  @Test("a mail gives its header, the plain words, and the names of attachments")
  func mail() {
    let mail = """
      From: =?utf-8?B?5ZWG5a62?= <shop@example.com>\r
      To: zhang@example.com\r
      Subject: =?UTF-8?Q?=E9=80=80=E6=AC=BE_?=\r
       =?UTF-8?Q?=E7=94=B3=E8=AF=B7?=\r
      Content-Type: multipart/mixed; boundary="b1"\r
      \r
      --b1\r
      Content-Type: multipart/alternative; boundary=b2\r
      \r
      --b2\r
      Content-Type: text/html\r
      \r
      <p>不要这个</p>\r
      --b2\r
      Content-Type: text/plain; charset=gbk\r
      Content-Transfer-Encoding: quoted-printable\r
      \r
      =C4=FA=BA=C3=\r
      =A3=AC\r
      --b2--\r
      --b1\r
      Content-Type: application/pdf; name="单据.pdf"\r
      Content-Disposition: attachment; filename="单据.pdf"\r
      \r
      x\r
      --b1\r
      Content-Type: image/jpeg\r
      Content-Disposition: attachment; filename*=utf-8''%E5%87%AD%E8%AF%81.jpg\r
      \r
      x\r
      --b1\r
      Content-Type: application/octet-stream\r
      \r
      x\r
      --b1--\r
      """
    let read = Self.read(mail, .email)
    #expect(
      read?.lines.map(\.text) == [
        "发件人：商家 <shop@example.com>", "收件人：zhang@example.com", "主题：退款 申请", "您好，", "附件：单据.pdf",
        "附件：凭证.jpg",
        "附件：没有名称（application/octet-stream）",
      ])
    #expect(read?.omitted == ["3 个附件没有印出来"])
  }

  @Test(
    "whatever else a record in JSON says is printed, in one order; an object a line is a record too"
  )
  func jsonWhole() {
    let text = #"{"notes": "补充", "list": [{"msg": "在", "refund": true, "Amount": 12}]}"#
    #expect(
      Self.read(text, .json)?.lines.map(\.text) == ["notes：补充", "在", "Amount：12", "refund：true"])
    let two = #"{"messages": [{"msg": "甲"}], "replies": [{"msg": "乙"}]}"#
    let lines = Self.read(two, .json)?.lines.map(\.text) ?? []
    #expect(lines.contains { $0.contains("甲") } && lines.contains { $0.contains("乙") })
    let rows =
      "{\"sender\": \"客服\", \"content\": \"在\"}\n{\"sender\": \"张三\", \"content\": \"好\"}\n"
    #expect(Self.read(rows, .json)?.lines.map(\.text) == ["客服", "在", "张三", "好"])
  }

  @Test(
    "a page with a tag of endless attributes is not read; long values of attributes do not matter")
  func endless() {
    let tag = (0..<50_000).map { "a\($0)=1" }.joined(separator: " ")
    #expect(Self.read("<html><body><p \(tag)>在</p></body></html>", .html) == nil)
    let long = String(repeating: "x y ", count: 5000)
    #expect(
      Self.read("<html><body><p title=\"\(long)\">在 \(long)</p></body></html>", .html) != nil)
  }

  @Test("a forwarded mail is read where it lies")
  func forwarded() {
    let mail =
      "Subject: 转发\r\nFrom: a@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: shop@example.com\r\nSubject: 退款\r\n\r\n不退\r\n--b--\r\n"
    #expect(
      Self.read(mail, .email)?.lines.map(\.text) == [
        "发件人：a@example.com", "主题：转发", "转发的邮件", "发件人：shop@example.com", "主题：退款", "不退",
      ])
  }

  @Test("messages in JSON are read as a chat; other JSON is listed with its names")
  func json() {
    let chat = #"{"list": [{"sender": "客服", "time": 1760272265, "content": "已收到\n请等待"}]}"#
    #expect(
      Self.read(chat, .json)?.lines == [
        .init("2025-10-12 20:31:05　客服", isHeading: true), .init("已收到"), .init("请等待"),
      ])
    let record = #"{"订单": {"金额": 198, "状态": null}}"#
    #expect(Self.read(record, .json)?.lines.map(\.text) == ["　订单", "　　状态：（空）", "　　金额：198"])
    #expect(Self.read("{不是 JSON", .json)?.lines.map(\.text) == ["{不是 JSON"])
  }

  @Test("the ZIP of a chat lists what is in it and prints the words")
  func zip() throws {
    let location = FileManager.default.temporaryDirectory
      .appending(path: "chat-\(ProcessInfo.processInfo.globallyUniqueString).zip").path
    defer { try? FileManager.default.removeItem(atPath: location) }
    try ArchiveWriter.write(
      [
        ArchiveEntry(name: "chat/1.txt", content: .bytes(Array("2026-10-12 20:31 客服\n在的".utf8))),
        ArchiveEntry(name: "chat/a.jpg", content: .bytes([0xFF, 0xD8, 0xFF])),
      ], to: location)
    let read = try ChatArchive.read(location)
    #expect(
      read.lines.map(\.text) == [
        "压缩包里有 2 个文件：", "1. chat/1.txt（30 字节）", "2. chat/a.jpg（3 字节）", "", "文件“chat/1.txt”",
        "2026-10-12 20:31 客服", "在的",
      ])
    #expect(read.omitted == ["里面 1 个文件不是文字，没有印出来"])
  }
}
