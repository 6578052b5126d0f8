import Archives
import Foundation
import TestKit
import Testing

@testable import Exhibits

@Suite("ZIPs that cannot be read say why")
struct ArchiveSheetsTests {
  private static let maker = SheetMaker(
    SheetArea(width: 1600, height: 2300, characters: 30, lines: 40), pdf: nil)

  private static func made(_ folder: borrowing ScratchFolder) -> SheetMaker.Made {
    maker.sheets(
      of: EvidenceFile(path: "a.zip", location: folder("a.zip"), size: 1, kind: .zip), most: 9)
  }

  private static func entry(_ name: String, _ text: String) -> ArchiveEntry {
    ArchiveEntry(name: name, content: .bytes(Array(text.utf8)))
  }

  @Test("with a password")
  func encrypted() throws {
    let folder = try ScratchFolder()
    try ArchiveWriter.write(
      [Self.entry("1.txt", "在的"), Self.entry("2.txt", "好的")], to: folder("a.zip"),
      password: "secret")
    #expect(
      Self.made(folder).omitted == ["里面 2 个文件（“1.txt”等）没有印出来：已加密。请先解密，再使用没有密码的文件"])
  }

  @Test("with more words than are read")
  func large() throws {
    let folder = try ScratchFolder()
    let text = String(repeating: "a", count: ReadableText.mostBytes + 1)
    try ArchiveWriter.write(
      [Self.entry("1.txt", text), Self.entry("2.txt", "好的")], to: folder("a.zip"))
    #expect(Self.made(folder).omitted == ["里面的“1.txt”没有印出来：文字太多，合计超过 4 MB"])
  }

  @Test("with a name that leads out of the folder, or cut off")
  func hostile() throws {
    let folder = try ScratchFolder()
    try ArchiveWriter.write([Self.entry("aa/1.txt", "在的")], to: folder("a.zip"))
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder("a.zip"))))
    var hostile = bytes
    for index in bytes.indices.dropLast(3) where bytes[index...].starts(with: Array("aa/".utf8)) {
      hostile[index] = UInt8(ascii: ".")
      hostile[index + 1] = UInt8(ascii: ".")
    }
    try folder.put(hostile, at: "a.zip")
    #expect(Self.made(folder).reason?.contains("会解压到文件夹以外") == true)
    try folder.put(Array(bytes.dropLast(30)), at: "a.zip")
    #expect(Self.made(folder).reason?.contains("不完整") == true)
  }

  @Test("broken texts in it are told with their name")
  func damaged() throws {
    let folder = try ScratchFolder()
    let text = Array("2026-10-12 20:31 客服\n您好".utf8) + [0xFF]
    try ArchiveWriter.write(
      [ArchiveEntry(name: "1.txt", content: .bytes(text))], to: folder("a.zip"))
    #expect(Self.made(folder).damage.first?.hasPrefix("其中“1.txt”第 31 个字节") == true)
  }
}
