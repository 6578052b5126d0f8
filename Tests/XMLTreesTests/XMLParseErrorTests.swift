import Foundation
import Testing
import XMLTrees

/// What is refused, and what the person who wrote the file is told.
@Suite struct XMLParseErrorTests {
  private func refusal(_ bytes: [UInt8], sizeLimit: Int = XMLTree.sizeLimit) -> XMLParseError? {
    do throws(XMLParseError) {
      _ = try XMLTree.parse(bytes, file: "t.xml", sizeLimit: sizeLimit)
      return nil
    } catch {
      return error
    }
  }

  private func refusal(_ text: String) -> String? { refusal(Array(text.utf8))?.description }

  @Test func unclosedTagIsNamedWithItsLine() {
    #expect(
      refusal("<a>\n<b>\n</a>")
        == "t.xml:3:5：结束标签与开始标签不配对：第 2 行打开的是 <b>，这里关闭的却是 </a>。")
    #expect(
      refusal("<a>\n<b>甲</b>\n") == "t.xml:3:1：文件结束时第 1 行的 <a> 还没有关闭。请补上 </a>。")
  }

  @Test(arguments: [
    ("<a>\n张&b</a>", "2:4：这里应当是名称。如果是文字，“&”请写作 &amp;，“<”请写作 &lt;。"),
    ("<a>1 < 2</a>", "1:7：这里应当是名称。如果是文字，“&”请写作 &amp;，“<”请写作 &lt;。"),
    (
      "<a>&nbsp;</a>",
      "1:10：不认识 &nbsp;。只能用 &lt; &gt; &amp; &quot; &apos; 和数字形式（如 &#160;），或直接写出该字符。"
    ),
    ("<a b='1' b='2'/>", "1:15：同一个标签里属性 b 写了两次。请删去一个。"),
    ("<a b=1/>", "1:6：属性没有写成 名称=\"值\" 的形式。"),
    ("<a b='<'/>", "1:7：属性值里不能直接写“<”，请写作 &lt;。"),
    ("<a/><b/>", "1:5：根元素之后还有多余的内容。"),
    ("<a>\u{1}</a>", "1:4：有 XML 不允许的字符（例如控制字符）。请删去它。"),
    ("<w:a/>", "1:5：前缀 w: 没有用 xmlns:w 声明。"),
    ("纯文字", "1:1：文件里没有 XML 元素。"),
  ])
  func commonMistakesAreExplained(text: String, explanation: String) {
    #expect(refusal(text) == "t.xml:" + explanation)
  }

  @Test func emptyFileIsSaidToBeEmpty() {
    #expect(refusal("") == "t.xml：文件是空的，没有 XML 内容。")
  }

  /// Entities that multiply, entities that fetch files: both begin with a DOCTYPE.
  @Test(arguments: [
    "<!DOCTYPE a><a/>",
    "<!DOCTYPE a [<!ENTITY x '十'><!ENTITY y '&x;&x;&x;'>]><a>&y;</a>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
    "<!DOCTYPE a SYSTEM 'http://example.invalid/a.dtd'><a/>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://example.invalid/p'> %p;]><a/>",
  ])
  func documentTypeIsRefused(text: String) {
    #expect(refusal(text)?.contains("请删去 DOCTYPE 声明") == true)
  }

  @Test func billionLaughsEndsAtOnce() {
    let entities = (1...30).map {
      "<!ENTITY l\($0) '\(String(repeating: "&l\($0 - 1);", count: 10))'>"
    }
    let bomb = "<!DOCTYPE a [<!ENTITY l0 'ha'>\(entities.joined())]><a b='&l30;'>&l30;</a>"
    #expect(refusal(bomb)?.contains("DOCTYPE") == true)
  }

  @Test func deepNestingIsRefused() {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(refusal(nested(XMLTree.depthLimit)) == nil)
    #expect(
      refusal(nested(XMLTree.depthLimit + 1))
        == "t.xml:1:603：元素嵌套超过 200 层，没有读取。请检查文件是否损坏。")
    #expect(refusal(String(repeating: "<a>", count: 1_000_000))?.contains("200 层") == true)
  }

  /// libxml2 would compare them for hours.
  @Test func endlessTagsAreRefused() {
    func attributes(_ count: Int, _ quote: String = "'", before: String = "", value: String = ">")
      -> String
    {
      let all = (0..<count).map { " \(before)a\($0)=\(quote)\(value)\(quote)" }
      return all.joined()
    }
    #expect(refusal("<a\(attributes(500))/>") == nil)
    #expect(refusal("<a>\n<a\(attributes(200_000, "\""))/></a>")?.hasPrefix("t.xml:2:") == true)
    for hidden in ["<!-- <a ' -->", "<![CDATA[<a \" ]]>", "<?a <a ' ?>", "<a b='\"'/>"] {
      let text = "<a>\(hidden)<a\(attributes(200_000))/></a>"
      #expect(refusal(text)?.contains("多得不正常") == true, "\(hidden)")
      #expect(refusal("<a>\(hidden)<b\(attributes(9))/></a>") == nil, "\(hidden)")
    }
    let comment = "<a><!-- <b\(attributes(900)) --></a>"
    #expect(refusal(comment) == nil)
    // Also by many tags inside each other.
    func nested(_ depth: Int) -> String {
      (0..<depth).map { "<a\(attributes(100, before: "xmlns:b\($0)", value: "u:"))>" }.joined()
        + String(repeating: "</a>", count: depth)
    }
    #expect(refusal(nested(10)) == nil)
    #expect(refusal(nested(11))?.contains("多得不正常") == true)
    let apart = "<a>" + String(repeating: nested(1), count: 100) + "</a>"
    #expect(refusal(apart) == nil)
  }

  /// A byte that is no UTF-8, wherever it stands; overlong forms that libxml2 would let through.
  @Test(arguments: [
    ("<a>甲\n乙", [0xFF], "</a>", 2, 2), ("<a b='", [0xC3], "'/>", 1, 7),
    ("<a>", [0xC0, 0xBC], "</a>", 1, 4), ("<a>", [0xE0, 0x80, 0xBC], "</a>", 1, 4),
    ("<a>", [0xED, 0xA0, 0x80], "</a>", 1, 4), ("<!--", [0x80], "--><a/>", 1, 5),
    ("<a/>", [0xE5, 0xBC], "", 1, 5),
  ])
  func brokenTextIsRefused(
    before: String, broken: [UInt8], after: String, line: Int, column: Int
  ) {
    let error = refusal(Array(before.utf8) + broken + Array(after.utf8))
    #expect(error?.message == "文件不是 UTF-8 编码。请把它另存为 UTF-8 后再试。")
    #expect([error?.line, error?.column] == [line, column])
  }

  @Test func otherEncodingsAreRefused() {
    let declared = "<?xml version='1.0' encoding='GBK'?><a/>"
    #expect(refusal(declared)?.contains("不是 UTF-8 编码") == true)
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      let bytes = "<a/>".data(using: encoding).map { Array($0) } ?? []
      #expect(refusal(bytes)?.message.contains("不是 UTF-8 编码") == true)
    }
  }

  @Test func largeFileIsRefusedUnread() {
    let bytes = Array("<a></a>".utf8)
    #expect(refusal(bytes, sizeLimit: 7) == nil)
    #expect(
      refusal(bytes, sizeLimit: 6)?.message == "文件过大（7 字节，上限 6 字节），没有读取。请确认文件是否选错。")
  }

  /// Whatever is cut off is an error, and never stops the program.
  @Test func everyCutIsNoticed() {
    let whole = Array("<?xml version='1.0'?><a b='1'><!-- 注 --><c>甲&lt;<![CDATA[乙]]></c></a>".utf8)
    #expect(refusal(whole) == nil)
    for length in whole.indices {
      #expect(refusal(Array(whole[..<length])) != nil, "cut to \(length)")
    }
  }
}
