import Archives
import DOCX
import Documents
import Foundation
import Testing

/// Files that are not what they are called, or mean no good.
@Suite("Refusing what is no paper")
struct HostileFileTests {
  private static let plain = ReturnedFile(body: "<w:p/>")

  private static func old(_ name: String) -> [UInt8] {
    let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let stored = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return mark + Array(repeating: 0, count: 504 + 128) + stored + Array(repeating: 0, count: 128)
  }

  private static func zip(_ names: String...) -> [UInt8] {
    let entries = names.map { ArchiveEntry(name: $0, content: .bytes(Array("x".utf8))) }
    return (try? ArchiveWriter.bytes(entries)) ?? []
  }

  private static func refusal(_ bytes: [UInt8]) -> String? {
    do {
      _ = try DOCXReader.read(bytes, named: "回.docx")
      return nil
    } catch {
      return error.operation == .reading && error.part == "回.docx" ? error.message : nil
    }
  }

  @Test(
    "each says what it is and what to do",
    arguments: [
      ([], "空的"),
      (Array("{\\rtf1\\ansi 甲}".utf8), "RTF"),
      (Array("%PDF-1.7\n".utf8), "PDF"),
      (Array("\u{FEFF}<!DOCTYPE html><html>甲</html>".utf8), "HTML"),
      (Array("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n".utf8), "MHT"),
      (
        Array(
          "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>"
            .utf8),
        "Word 的 XML"
      ),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "图片"),
      (Array("民事起诉状".utf8), "纯文本"),
      ([0, 1, 2, 3], "不是 Word 文件"),
      (old("EncryptedPackage"), "密码"),
      (old("WordDocument"), "旧版 Word"),
      (old("Workbook"), "旧版 Office"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "旧版 Office"),
      (Array("PK\u{3}\u{4}".utf8), "打不开"),
      (zip("mimetype", "content.xml"), "OpenDocument"),
      (zip("OFD.xml"), "OFD"),
      (zip("xl/workbook.xml"), "Excel"),
      (zip("ppt/presentation.xml"), "演示文稿"),
      (zip("Index/Document.iwa"), "Pages"),
      (zip("甲.docx"), "先解压"),
      (zip("a.txt"), "word/document.xml"),
    ] as [([UInt8], String)])
  func foreign(bytes: [UInt8], words: String) throws {
    let message = try #require(Self.refusal(bytes))
    #expect(message.contains(words), "\(message)")
  }

  @Test(
    "broken or hostile parts",
    arguments: [
      ("<w:document", "word/document.xml"),
      ("", "空的"),
      ("<a/>", "正文"),
      ("<w:document xmlns:w=\"\(ReturnedFile.word)\"/>", "正文"),
      ("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "DOCTYPE"),
      ("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", "DOCTYPE"),
      ("<a>&b;</a>", "&b;"),
      (String(repeating: "<a>", count: 100_000), "嵌套"),
      ("<a " + (0..<100_000).map { "a\($0)=\"\"" }.joined(separator: " ") + "/>", "多得不正常"),
      (String(repeating: " ", count: 17 << 20), "上限"),
    ])
  func parts(document: String, words: String) throws {
    let message = try #require(Self.refusal(try ReturnedFile(document: document).bytes()))
    #expect(message.contains(words), "\(message)")
  }

  @Test("all parts together have a limit too")
  func total() throws {
    let space = String(repeating: " ", count: 15 << 20)
    let large = "<a>\(space)</a>"
    let file = Self.plain.with("word/styles.xml", large).with("word/comments.xml", large)
    #expect(try file.read().paragraphs.count == 1)
    let message = Self.refusal(try file.with("docProps/custom.xml", large).bytes())
    #expect(try #require(message).contains("上限"))
  }

  @Test("two parts of one name, or one that leaves the folder")
  func names() throws {
    let twice = try Self.plain.with("word/document2.xml", "<a/>").bytes()
    let name = Array("word/document2.xml".utf8)
    func renamed(_ other: String) -> [UInt8] { twice.replacing(name, with: Array(other.utf8)) }
    #expect(try #require(Self.refusal(renamed("../../document.xml"))).contains("不可信"))
    let alike = try Self.plain.with("word/styles.xml", "<a/>").with("word/stYle2.xml", "<a/>")
      .bytes()
    let same = alike.replacing(Array("word/stYle2.xml".utf8), with: Array("word\\stYles.xml".utf8))
    #expect(try #require(Self.refusal(same)).contains("两个"))
  }

  @Test("more parts that lead to others than any paper has")
  func relationships() throws {
    let file = (0..<501).reduce(Self.plain) { $0.with("word/_rels/\($1).rels", "<a/>") }
    #expect(try #require(Self.refusal(file.bytes())).contains("部件"))
  }

  @Test("encrypted as a ZIP")
  func encrypted() throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "dossier-\(ProcessInfo.processInfo.globallyUniqueString).zip").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let entries = Self.plain.parts.map {
      ArchiveEntry(name: $0.name, content: .bytes(Array($0.text.utf8)))
    }
    try ArchiveWriter.write(entries, to: path, password: "a")
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    #expect(try #require(Self.refusal(bytes)).contains("加密"))
  }

  @Test("every file cut short or with a wrong byte is read or refused")
  func damaged() throws {
    let bytes = try Self.plain.with(comments: "<w:comment w:id=\"1\"/>").bytes()
    for end in stride(from: 0, to: bytes.count, by: 7) {
      _ = try? DOCXReader.read(Array(bytes[..<end]), named: "回.docx")
    }
    for index in bytes.indices {
      var wrong = bytes
      wrong[index] ^= 0x55
      _ = try? DOCXReader.read(wrong, named: "回.docx")
    }
  }

  @Test("as deep as XML may be")
  func deep() throws {
    let count = 95
    let open = String(repeating: "<w:sdt><w:sdtContent>", count: count)
    let close = String(repeating: "</w:sdtContent></w:sdt>", count: count)
    let body = "<w:p>\(open)<w:r><w:t>底</w:t></w:r>\(close)</w:p>"
    #expect(try ReturnedFile.lines(body) == ["底"])
    let paragraphs = String(repeating: "<w:p><w:r><w:t>甲</w:t></w:r>", count: 190)
    let nested = paragraphs + String(repeating: "</w:p>", count: 190)
    #expect(try ReturnedFile.lines(nested).count == 190)
  }

  @Test("what overlaps everywhere is refused, and long papers are not")
  func overlapping() throws {
    func marks(_ name: String, _ count: Int) -> String {
      (0..<count).map { "<w:\(name) w:id=\"\($0)\" w:name=\"_a\($0)\"/>" }.joined()
    }
    let paragraphs = String(repeating: "<w:p><w:r><w:t>甲</w:t></w:r></w:p>", count: 5000)
    let bookmarks =
      marks("bookmarkStart", 1000) + paragraphs + marks("bookmarkEnd", 1000)
    let comments =
      marks("commentRangeStart", 1000) + paragraphs + marks("commentRangeEnd", 1000)
    for body in [bookmarks, comments] {
      let message = Self.refusal(try ReturnedFile(body: body).bytes())
      #expect(try #require(message).contains("重叠"))
    }
    let one = marks("bookmarkStart", 20) + paragraphs + marks("bookmarkEnd", 20)
    let paper = try ReturnedFile(body: one).read()
    #expect(paper.paragraphs.count == 5000)
    #expect(paper.paragraphs[4999].bookmarks.count == 20)
  }

  @Test("three hundred thousand paragraphs are no paper")
  func endless() throws {
    let body = String(repeating: "<w:p/>", count: 300_000)
    let message = Self.refusal(try ReturnedFile(body: body).bytes())
    #expect(try #require(message).contains("段落"))
  }

  @Test("ten thousand answers in one thread are read without calling deeper and deeper")
  func thread() throws {
    let count = 10_000
    let remarks = (0..<count).map {
      "<w:comment w:id=\"\($0)\"><w:p w14:paraId=\"\($0)\"/></w:comment>"
    }
    let threads = (1..<count).map {
      "<w15:commentEx w15:paraId=\"\($0)\" w15:paraIdParent=\"\($0 - 1)\"/>"
    }
    let file = Self.plain.with(comments: remarks.joined(), threads: threads.joined())
    let comments = try file.read().comments
    #expect(comments.count == count)
    #expect(comments.last?.parent == "\(count - 2)")
  }
}
