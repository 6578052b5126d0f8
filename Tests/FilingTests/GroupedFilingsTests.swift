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

  @Test("a case file too long to be read again is checked as it is, and gives the same papers")
  func long() throws {
    let workshop = try Self.workshop(1...6)
    let grouped = try GroupedFilings(of: Self.filings(workshop), by: .province)
    let options = BuildOptions(isFinal: true)
    let made = try [1 << 20, 1000].map { limit in
      try #require(try grouped.draft(grouped.groups[0], options, mostBytes: limit).drafted)
        .packages.flatMap(\.papers).filter { $0.recipient != .own }.map { try $0.bytes() }
    }
    #expect(made[0].count > 5 && made[0] == made[1])
  }

  @Test("an interruption is heeded while groups are formed and drafted")
  func interrupted() throws {
    let workshop = try Self.workshop(1...3)
    let filings = try Self.filings(workshop)
    #expect(throws: FilingError.self) {
      try GroupedFilings(of: filings, by: .province, isInterrupted: { true })
    }
    let grouped = try GroupedFilings(of: filings, by: .province)
    #expect(throws: FilingError.self) {
      try grouped.draft(grouped.groups[0], BuildOptions(), isInterrupted: { true })
    }
  }

  @Test("a sum that nobody wrote leaves the joint fee open, and that person's procedure")
  func openSum() throws {
    let workshop = try Self.workshop(1...3)
    try workshop.folder.put(
      Rosters.head + Rosters.row(1) + Rosters.row(2) + Rosters.row(3, [12: ""]), at: "case/名单.csv")
    let filings = try Self.filings(workshop)
    var desk = StrategyDesk(.none)
    for person in filings.people {
      if let assessment = try filings.assess(person) { desk.add(assessment) }
    }
    let options = desk.strategy().groups[0].options
    #expect(options[0].fee == nil)
    #expect(options[0].reasons.map(\.identifier).contains("strategy.joint.amount_unknown"))
    #expect(options[1].procedure.contains("1 人") && options[1].procedure.contains("2 人"))
    #expect(options[1].fee != nil)
    let reason = try #require(
      options[1].reasons.first { $0.identifier == "strategy.separate.amount_unknown" })
    #expect(reason.message.contains("有 1 人") && reason.message.contains("诉讼费没有算进来"))
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
