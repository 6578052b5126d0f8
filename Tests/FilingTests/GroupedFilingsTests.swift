import Basics
import Documents
import Drafting
import Filing
import Foundation
import Matters
import Rosters
import Rules
import TestKit
import Testing

@Suite("Joint cases by group")
struct GroupedFilingsTests {
  private static let places = ["浙江省杭州市西湖区", "广东省深圳市南山区", "四川省成都市武侯区"]

  /// Every third person lives in the same place.
  private static func workshop(_ people: ClosedRange<Int>) throws -> Workshop {
    let text = Rosters.bare.description.replacing(
      "respondents:", with: "rosters: [名单.csv]\nrespondents:")
    let workshop = try Rosters.workshop(CaseText(text))
    let rows = people.map { person in
      let place = places[person % 3]
      return Rosters.row(
        person, [6: "\(place)户籍路\(person)号之\(person)", 7: "\(place)通讯路\(person)号之\(person)"])
    }
    try workshop.folder.put(Rosters.head + rows.joined(), at: "case/名单.csv")
    return workshop
  }

  private static func filings(_ workshop: borrowing Workshop) throws -> SeparateFilings {
    try SeparateFilings(of: CaseSource(workshop.folder("case")), Rosters.pipeline())
  }

  @Test("everybody is in one group, which names nobody of another")
  func groups() throws {
    let workshop = try Self.workshop(1...33)
    let grouped = try GroupedFilings(of: Self.filings(workshop), by: .province)
    #expect(Set(grouped.groups.map(\.name)) == ["浙江省", "广东省", "四川省"])
    #expect(grouped.left.isEmpty)
    let numbers = grouped.groups.flatMap { $0.people.map(\.number) }
    #expect(numbers.sorted() == Array(1...33))
    for group in grouped.groups {
      let drafted = try #require(try grouped.draft(group, BuildOptions()).drafted)
      let papers = drafted.packages.flatMap(\.papers)
      #expect(papers.contains { $0.paper == .claimantSchedule })
      let text = papers.map(\.document.plainText).joined()
      for person in 1...33 {
        let isMember = group.people.contains { $0.number == person }
        #expect(text.contains("姓名丁\(person)丁") == isMember)
        #expect(text.contains("ORDER-\(person)-X") == isMember)
      }
    }
  }

  @Test("the dossier of a group holds a case file of its own, and proves whole")
  func bag() throws {
    let workshop = try Self.workshop(1...6)
    let grouped = try GroupedFilings(of: Self.filings(workshop), by: .province)
    for group in grouped.groups {
      let drafted = try #require(try grouped.draft(group, BuildOptions()).drafted)
      let place = workshop.folder("out/\(group.folder)")
      _ = try Binder.bind(
        drafted, library: Workshop.library(), into: place, token: "t", isInterrupted: { false })
      var verified = try Verification.of(place)
      try verified.comparePapers(
        of: place, library: Workshop.library(), scratch: workshop.folder("scratch"))
      #expect(verified.isWhole && verified.hasComparedPapers)
      let file = try workshop.bytes("out/\(group.folder)/全卷/data/case/case.yaml")
      let text = String(decoding: file, as: UTF8.self)
      #expect(text.contains("姓名丁") && !text.contains("rosters"))
    }
  }

  @Test("without groups all are one; one whose data have errors is in none")
  func one() throws {
    let workshop = try Self.workshop(1...3)
    let grouped = try GroupedFilings(of: Self.filings(workshop), by: .none)
    #expect(grouped.groups.map(\.people.count) == [3])
  }

  @Test("the plan as a spreadsheet gives every group's ways, sums as numbers")
  func table() throws {
    let workshop = try Self.workshop(1...12)
    let filings = try Self.filings(workshop)
    var desk = StrategyDesk(.none)
    for person in filings.people {
      if let assessment = try filings.assess(person) { desk.add(assessment) }
    }
    let path = workshop.folder("方案.xlsx")
    try StrategyTable.write(desk.strategy(), to: path, scratch: workshop.folder("scratch"))
    var rows: [[String]] = []
    let book = try Workbook(path)
    _ = try book.read(book.sheets[0]) { row in rows.append(row.cells.map { $0?.text ?? "" }) }
    #expect(
      rows.prefix(4).map { $0.count > 3 ? $0[3] : "" } == ["办法", "一起起诉", "各自起诉", "共同向12315投诉"])
    #expect(rows[1][1] == "12" && rows[1][2] == "1278.00")
    #expect(rows[1][6].contains("不能适用小额诉讼程序"))
  }
}
