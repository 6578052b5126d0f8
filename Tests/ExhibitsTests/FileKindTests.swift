import Basics
import Exhibits
import TestKit
import Testing

@Suite("What a file is by its content, not by its name")
struct FileKindTests {
  static let beginnings: [(FileKind, [UInt8])] = [
    (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]),
    (.jpeg, [0xFF, 0xD8, 0xFF, 0xE0]), (.gif, Array("GIF89a".utf8)),
    (.webp, Array("RIFF0000WEBPVP8 ".utf8)), (.wav, Array("RIFF0000WAVEfmt ".utf8)),
    (.pdf, Array("%PDF-1.7\n".utf8)), (.zip, [0x50, 0x4B, 3, 4, 20]),
    (.mp4, [0, 0, 0, 24] + Array("ftypisom".utf8)), (.mp4, [0, 0, 0, 24] + Array("ftypmp42".utf8)),
    (.m4a, [0, 0, 0, 24] + Array("ftypM4A ".utf8)),
    (.heic, [0, 0, 0, 24] + Array("ftypheic".utf8)),
    (.heic, [0, 0, 0, 24] + Array("ftypmif1".utf8)), (.mp3, Array("ID3".utf8) + [4, 0]),
    (.mp3, [0xFF, 0xFB, 0x90, 0]), (.text, Array("聊天记录\r\n\t甲：在吗".utf8)),
    (.unknown, [0, 1, 2, 3]), (.text, [0xC4, 0xE3, 0xBA, 0xC3, 0x0A, 0x41]), (.unknown, []),
    (.text, Array("PNG 是一种格式".utf8)), (.unknown, [0x89, 0x50, 0x4E, 0x47, 0x0D]),
  ]

  @Test("known beginnings", arguments: beginnings)
  func known(kind: FileKind, head: [UInt8]) {
    #expect(FileKind(head: head) == kind)
  }

  @Test("a character cut at the end of the head does not matter", arguments: 1...3)
  func cut(bytes: Int) {
    let text = Array("甲乙𠮷".utf8)
    #expect(FileKind(head: text.dropLast(bytes)) == .text)
  }

  @Test("a name that lies is not believed")
  func lyingName() throws {
    let surveying = try Surveying()
    try surveying.folder.put("%PDF-1.4\n<< /Type /Page >>", at: "case/evidence/photo.png")
    let file = try surveying.look("[evidence/photo.png]").files["evidence/photo.png"]
    #expect(file?.kind == .pdf)
    #expect(file?.size == 26)
  }
}
