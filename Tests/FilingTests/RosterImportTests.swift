import Basics
import Filing
import Foundation
import Matters
import Rosters
import TestKit
import Testing

@Suite("Rosters are taken into a case")
struct RosterImportTests {
  private static func take(
    _ files: [String: String], _ workshop: borrowing Workshop
  ) throws -> ImportedRosters {
    for (name, text) in files { try workshop.folder.put(text, at: "in/\(name)") }
    return try Rosters.pipeline().importRosters(
      files.keys.sorted().map { workshop.folder("in/\($0)") }, into: workshop.folder("case"))
  }

  @Test("the file is kept as it came, named in the case file, and its rows are counted")
  func taken() throws {
    let workshop = try Rosters.workshop()
    let imported = try Self.take(["名单.csv": Rosters.csv(1...3)], workshop)
    #expect(imported.taken == ["rosters/001/名单.csv"])
    #expect(imported.roster.book.accepted == 3 && imported.roster.book.total == Money(yuan: 306))
    #expect(try workshop.bytes("case/rosters/001/名单.csv") == Array(Rosters.csv(1...3).utf8))
    let text = String(decoding: try workshop.bytes("case/case.yaml"), as: UTF8.self)
    #expect(text.contains("rosters:\n  - \"rosters/001/名单.csv\"\n"))
  }

  @Test("the same file again changes nothing; a corrected one is told as a change")
  func again() throws {
    let workshop = try Rosters.workshop()
    _ = try Self.take(["名单.csv": Rosters.csv(1...2)], workshop)
    let same = try Self.take(["名单.csv": Rosters.csv(1...2)], workshop)
    #expect(same.taken.isEmpty && same.findings.map(\.identifier) == ["roster.file.known"])
    let corrected = Rosters.head + Rosters.row(1) + Rosters.row(2, [12: "50"])
    let changed = try Self.take(["名单.csv": corrected], workshop)
    #expect(changed.taken == ["rosters/002/名单.csv"])
    #expect(changed.roster.book.accepted == 2 && changed.roster.book.total == Money(yuan: 151))
    #expect(changed.roster.changes.flatMap(\.values).map(\.after) == ["50.00"])
  }

  @Test("rows sent back are taken in again where they stood, whatever was wrong with them")
  func returned() throws {
    let workshop = try Rosters.workshop()
    let bad =
      Rosters.head + Rosters.row(1) + Rosters.row(2, [8: "1.2E+17"]) + Rosters.row(3, [4: "123"])
    let first = try Self.take(["名单.csv": bad], workshop)
    #expect(first.roster.book.rejected == 2)
    let list = workshop.folder("list.xlsx")
    try ProblemList(first.roster).write(to: list, scratch: workshop.folder("scratch"))
    var rows: [TableRow] = []
    let book = try Workbook(list)
    _ = try book.read(book.sheets[0]) { rows.append($0) }
    #expect(rows.count == 3 && book.sheets.map(\.name) == ["要改的", "要补的", "每人要补的"])
    // As a volunteer corrects it, kept as CSV.
    let titles = rows[0].cells.map { $0?.text ?? "" }
    let order = try #require(titles.firstIndex(of: "订单号"))
    let number = try #require(titles.firstIndex(of: "证件号码"))
    var lines = rows.map { row in
      titles.indices.map { row.cells.count > $0 ? row.cells[$0]?.text ?? "" : "" }
    }
    lines[1][order] = "ORDER-2-X"
    lines[2][number] = IdentityNumbers.resident("330106", "19730412", 107)
    let csv = lines.map { $0.map { "\"\($0)\"" }.joined(separator: ",") }.joined(separator: "\n")
    let second = try Self.take(["改好.csv": csv], workshop)
    #expect(second.roster.book.rows.count == 3 && second.roster.book.accepted == 3)
    #expect(second.roster.book.rows.map(\.origin.file) == ["名单.csv", "名单.csv", "名单.csv"])
  }

  @Test("a file that is no roster is told and left out; the others are taken")
  func strange() throws {
    let workshop = try Rosters.workshop()
    let files = ["a.csv": Rosters.csv(1...1), "b.csv": "你好,世界\n", "c.xlsx": "PK\u{3}\u{4}"]
    let imported = try Self.take(files, workshop)
    #expect(imported.taken == ["rosters/001/a.csv"] && imported.roster.book.accepted == 1)
    #expect(Set(imported.findings.map(\.identifier)).contains("roster.no_rows"))
    #expect(Set(imported.findings.compactMap(\.place?.file)) == ["b.csv", "c.xlsx"])
  }

  @Test("where no file is a roster nothing is changed")
  func none() throws {
    let workshop = try Rosters.workshop()
    #expect(throws: CaseFileFault.self) { try Self.take(["b.csv": "你好,世界\n"], workshop) }
    #expect(try workshop.bytes("case/case.yaml") == Rosters.bare.bytes)
    #expect(ScratchFolder.names(in: workshop.folder("case")) == ["case.yaml"])
  }

  @Test("a missing file leaves the case as it was")
  func missing() throws {
    let workshop = try Rosters.workshop()
    #expect(throws: FilingError.self) {
      try Rosters.pipeline().importRosters(
        [workshop.folder("none.csv")], into: workshop.folder("case"))
    }
    #expect(try workshop.bytes("case/case.yaml") == Rosters.bare.bytes)
    #expect(ScratchFolder.names(in: workshop.folder("case")) == ["case.yaml"])
  }

  @Test("an empty roster opens, and what is filled in is read")
  func template() throws {
    let folder = try ScratchFolder()
    let headings = try Workshop.library().rosterHeadings()
    for name in ["a.xlsx", "b.xlsx"] {
      try RosterTables.template(headings, to: folder(name), scratch: folder("scratch"))
    }
    #expect(
      FileManager.default.contents(atPath: folder("a.xlsx"))
        == FileManager.default.contents(atPath: folder("b.xlsx")))
    var rows: [TableRow] = []
    let book = try Workbook(folder("a.xlsx"))
    _ = try book.read(book.sheets[0]) { rows.append($0) }
    let shown = headings.headings.filter(\.isInTemplate).map(\.text)
    #expect(rows.map { $0.cells.map { $0?.text ?? "" } } == [shown])
    #expect(ScratchFolder.names(in: folder.path) == ["a.xlsx", "b.xlsx"])
  }

  @Test("what is to be passed on to a person names nobody else")
  func notices() throws {
    let workshop = try Rosters.workshop()
    let text =
      Rosters.head + Rosters.row(1) + Rosters.row(2, [8: "ORDER-1-X"])
      + Rosters.row(3, [5: "13900000009"]) + Rosters.row(4, [5: "13900000009", 4: ""])
    let roster = try Self.take(["名单.csv": text], workshop).roster
    let notices = RosterNotice.all(roster)
    #expect(notices.map(\.name) == ["姓名丁1丁", "姓名丁2丁", "姓名丁3丁", "姓名丁4丁"])
    for notice in notices {
      let others = notices.map(\.name).filter { $0 != notice.name }
      #expect(others.allSatisfy { !notice.text.contains($0) })
    }
  }

  @Test("an evidence file that a row names and nobody sent is told, and who sent one is not asked")
  func files() throws {
    let workshop = try Rosters.workshop()
    try workshop.folder.put("订单页", at: "case/evidence/own.txt")
    let head = String(Rosters.head.dropLast()) + ",证据文件\n"
    let rows = ["own.txt", "own.txt；没有.png", "../case.yaml", ""].enumerated().map {
      Rosters.row($0.offset + 1).dropLast() + ",\($0.element)\n"
    }
    let roster = try Self.take(["名单.csv": head + rows.joined()], workshop).roster
    let told = roster.book.rows.map { row in
      row.problems.filter { $0.identifier == "roster.evidence.not_found" }.map(\.message)
    }
    #expect(told == [[], ["没有收到证据文件“没有.png”。"], ["没有收到证据文件“../case.yaml”。"], []])
    #expect(roster.book.accepted == 4)
  }

  @Test("complaints without a day are in no paper, and that is told once")
  func complaints() throws {
    let workshop = try Rosters.workshop()
    let head = String(Rosters.head.dropLast()) + ",投诉渠道及编号\n"
    let rows = (1...3).map { Rosters.row($0).dropLast() + ",12315平台 20261010\($0)\n" }
    _ = try Self.take(["名单.csv": head + rows.joined()], workshop)
    let checked = try Rosters.pipeline().check(CaseSource(workshop.folder("case")))
    let told = checked.findings.filter { $0.identifier == "roster.complaints.untimed" }
    #expect(told.count == 1 && told[0].message.contains("3 行"))
  }

  @Test("an order that the case file has itself is not counted again, whoever's it is said to be")
  func twice() throws {
    let workshop = try Workshop(.minimal)
    let rows = Rosters.head + Rosters.row(1, [8: "km000001"]) + Rosters.row(2)
    let book = try Self.take(["名单.csv": rows], workshop).roster.book
    #expect(book.verdicts.map { $0 == .accepted } == [false, true])
    #expect(book.rows[0].problems.map(\.identifier) == ["roster.order_number.in_case"])
    #expect(book.rows[0].problems[0].message.contains("P1"))
  }

  @Test("one order in capitals and small letters is one order")
  func capitals() throws {
    let rows = Rosters.head + Rosters.row(1, [8: "DK-9a"]) + Rosters.row(2, [8: "dk-9A"])
    let book = try Self.take(["名单.csv": rows], Rosters.workshop()).roster.book
    #expect(book.conflicts.map(\.identifier) == ["roster.order_number.two_claimants"])
  }

  @Test("what was paid back whole is told; what was never said is not reckoned as a debt")
  func sums() throws {
    let head = String(Rosters.head.dropLast()) + ",已退款金额\n"
    let rows = [("100", "100"), ("", "5"), ("50", "")].enumerated().map { index, sums in
      Rosters.row(index + 1, [12: sums.0]).dropLast() + ",\(sums.1)\n"
    }
    let book = try Self.take(["名单.csv": head + rows.joined()], Rosters.workshop()).roster.book
    #expect(book.rows[0].problems.contains { $0.identifier == "roster.refunded.all" })
    #expect(book.total == Money(yuan: 50) && book.unpriced == 1)
  }

  @Test("a platform the case does not know is not taken for the one it knows; a short name is")
  func platforms() throws {
    let head = String(Rosters.head.dropLast()) + ",平台\n"
    let rows = ["示例卡盟", "卡盟", "淘宝", ""].enumerated().map {
      Rosters.row($0.offset + 1).dropLast() + ",\($0.element)\n"
    }
    let book = try Self.take(["名单.csv": head + rows.joined()], Rosters.workshop()).roster.book
    #expect(book.verdicts.map { $0 == .accepted } == [true, true, false, true])
  }

  @Test("who does not want to go together stops the joint papers; rosters are nobody's evidence")
  func unwilling() throws {
    let workshop = try Rosters.workshop()
    let head = String(Rosters.head.dropLast()) + ",同意共同投诉,证据文件\n"
    let rows = ["是,", "否,rosters/001/名单.csv", "是,case.yaml"].enumerated().map {
      Rosters.row($0.offset + 1).dropLast() + ",\($0.element)\n"
    }
    let book = try Self.take(["名单.csv": head + rows.joined()], workshop).roster.book
    #expect(
      book.rows.map { $0.problems.map(\.identifier) }
        == [[], ["roster.evidence.not_found"], ["roster.evidence.not_found"]])
    let checked = try Rosters.pipeline().check(CaseSource(workshop.folder("case")))
    let told = checked.findings.filter { $0.identifier == "roster.unwilling" }
    #expect(told.count == 1 && told[0].severity == .hole && told[0].message.contains("第 3 行"))
    #expect(checked.matter?.evidence.isEmpty == true)
  }
}
