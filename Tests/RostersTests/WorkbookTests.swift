import Foundation
import TestKit
import Testing

@testable import Rosters

/// Files written by openpyxl, so that another program says what is in them.
@Suite("Workbooks")
struct WorkbookTests {
  private static func open(_ name: String) throws -> Workbook {
    try Workbook(
      RepositoryFiles.root.appending(path: "Tests/RostersTests/fixtures/\(name)").path)
  }

  private static func read(_ name: String) throws -> (rows: [TableRow], notes: TableNotes) {
    let book = try open(name)
    var rows: [TableRow] = []
    let notes = try book.read(book.sheets[0]) { rows.append($0) }
    return (rows, notes)
  }

  @Test("texts, numbers, days and flags come out as they are shown or stored")
  func cells() throws {
    let rows = try Self.read("mixed.xlsx").rows
    #expect(
      rows[1].cells == [
        TableCell(.text, "张三"), TableCell(.text, "330106199504129993"),
        TableCell(.moment, "2026-01-05T20:11:00"), TableCell(.number, "198.5"),
        TableCell(.text, "一行\n两行"),
      ])
    #expect(rows[2].cells[1] == TableCell(.number, "3.3010619950413e+17"))
    #expect(rows[2].cells[2] == TableCell(.moment, "2026-02-28"))
    #expect(rows[2].cells[4] == TableCell(.text, "<&>\"x\ry"))
    let fifth = try #require(rows.first { $0.number == 5 })
    #expect(fifth.isHidden && fifth.cells[4] == TableCell(.flag, "是"))
    #expect(fifth.cells[1] == TableCell(.text, "1.23E+17"))
    let seventh = try #require(rows.first { $0.number == 7 })
    #expect(seventh.cells[2] == TableCell(.moment, "2023-03-15T06:00:00"))
    #expect(seventh.cells[3] == TableCell(.number, "45000"))
  }

  @Test("what hides or joins cells is known")
  func notes() throws {
    let (rows, notes) = try Self.read("mixed.xlsx")
    #expect(notes.sheet == "名单" && !notes.isHidden)
    #expect(notes.hiddenColumns == [4...4])
    #expect(notes.merges == [.init(rows: 8...9, columns: 0...0)])
    #expect(rows.first { $0.number == 9 }?.isEmpty ?? true)
    #expect(try Self.open("mixed.xlsx").sheets.map(\.isHidden) == [false, true])
  }

  @Test("texts inside the cells themselves")
  func inline() throws {
    let rows = try Self.read("inline.xlsx").rows
    #expect(rows.map { $0.cells.map { $0?.text } } == [["姓名", "号码"], ["张三", "007"]])
  }

  @Test(
    "the days of both counts",
    arguments: [
      (1.0, false, "1900-01-01"), (59.0, false, "1900-02-28"), (61.0, false, "1900-03-01"),
      (46_027.5, false, "2026-01-05T12:00:00"), (0.0, true, "1904-01-01"),
      (44_565.0, true, "2026-01-05"), (46_027.999_999_9, false, "2026-01-06"),
    ])
  func days(number: Double, is1904: Bool, text: String) {
    #expect(SerialMoment.text(number, is1904: is1904) == text)
  }

  @Test(
    "a format of days is told from one that only has the letters",
    arguments: [
      ("yyyy/m/d", true), ("[$-804]yyyy\"年\"m\"月\"", true), ("0.00", false), ("\"d\"0.00", false),
      ("[Red]0", false), ("#,##0\\d", false), ("@", false), ("h:mm", true),
    ])
  func formats(code: String, isMoment: Bool) {
    #expect(NumberStyles.isMoment(code) == isMoment)
  }

  @Test("a file that is no workbook, or a broken one, is told")
  func broken() throws {
    let folder = try ScratchFolder()
    try folder.put("姓名,订单号", at: "a.xlsx")
    #expect(throws: TableFault(.format)) { try Workbook(folder("a.xlsx")) }
  }

  @Test(
    "pieces are the same wherever the bytes are parted",
    arguments: [
      "<?xml version='1.0'?><!-- x > y --><a b=\"1>2\" c:d='e'><![CDATA[<&]]>t&amp;u<f/></a>"
    ])
  func parted(text: String) throws {
    func pieces(_ cut: Int) throws -> [String] {
      var reader = XMLPieces()
      var found: [String] = []
      let bytes = Array(text.utf8)
      for part in [bytes[..<cut], bytes[cut...]] {
        Array(part).withUnsafeBytes { reader.append($0.bytes) }
        while let piece = try reader.next() {
          switch piece {
          case .start(let name, let attributes, let isEmpty):
            let value = try ["b", "d"].compactMap { key in
              try reader.attribute(key == "b" ? "b" : "d", in: attributes).map {
                try reader.text($0)
              }
            }
            found.append("<\(try reader.text(name))\(value)\(isEmpty)")
          case .end(let name): found.append("/\(try reader.text(name))")
          case .words(let range, let isPlain):
            found.append(try reader.text(range, isPlain: isPlain))
          }
        }
      }
      return found
    }
    let whole = try pieces(text.utf8.count)
    #expect(
      whole == ["<a[\"1>2\", \"e\"]false", "<&", "t&u", "<f[]true", "/a"])
    for cut in 0..<text.utf8.count { #expect(try pieces(cut) == whole, "\(cut)") }
  }
}
