import Basics
import Filing
import Foundation
import Matters
import Rules
import TestKit
import Testing

@Suite("Prepared cases become one")
struct MergeTests {
  private static func text(_ person: String, _ number: Int, _ changes: (String, String)...)
    -> CaseText
  {
    changes.reduce(
      CaseText.minimal.with("name: 张三", "name: \(person)")
        .with(
          IdentityNumbers.resident("330106", "19950412", 1),
          IdentityNumbers.resident("330106", "19950412", number))
    ) { $0.with($1.0, $1.1) }
  }

  private static func put(_ text: CaseText, _ name: String, in folder: borrowing ScratchFolder)
    throws
  {
    try folder.put(text.bytes, at: "\(name)/case.yaml")
    try folder.put("订单页 \(name)", at: "\(name)/evidence/order.txt")
  }

  private static func merge(
    _ names: [String], into target: String, in folder: borrowing ScratchFolder
  ) throws -> MergedCases {
    try Rosters.pipeline().merge(
      try names.map { try CaseSource(folder($0)) }, into: folder(target))
  }

  private static func cases(in folder: borrowing ScratchFolder) throws {
    try put(text("张三", 1), "a", in: folder)
    try put(text("李四", 3), "b", in: folder)
    try put(text("王五", 5), "c", in: folder)
  }

  @Test("names that clash are given anew, references kept, files copied, the other side named once")
  func merged() throws {
    let folder = try ScratchFolder()
    try Self.cases(in: folder)
    let merged = try Self.merge(["a", "b"], into: "ab", in: folder)
    #expect(merged.findings.isEmpty)
    let checked = try Rosters.pipeline().check(CaseSource(folder("ab")))
    let matter = try #require(checked.matter)
    #expect(matter.claimants.map(\.name) == ["张三", "李四"])
    #expect(Set(matter.claimants.map(\.id)).count == 2)
    #expect(matter.respondents.count == 2 && matter.purchases.count == 2)
    #expect(Set(matter.purchases.map(\.claimant)) == Set(matter.claimants.map(\.id)))
    #expect(matter.evidence.flatMap(\.files) == ["evidence/order.txt", "evidence/order-2.txt"])
    #expect(
      FileManager.default.contents(atPath: folder("ab/evidence/order-2.txt"))
        == Data("订单页 b".utf8))
    #expect(!checked.findings.hasErrors)
  }

  @Test("joining is associative, and a join of one is the single case")
  func associative() throws {
    let folder = try ScratchFolder()
    try Self.cases(in: folder)
    _ = try Self.merge(["a", "b"], into: "ab", in: folder)
    _ = try Self.merge(["b", "c"], into: "bc", in: folder)
    _ = try Self.merge(["ab", "c"], into: "ab-c", in: folder)
    _ = try Self.merge(["a", "bc"], into: "a-bc", in: folder)
    _ = try Self.merge(["a", "b", "c"], into: "abc", in: folder)
    let trees = try ["ab-c", "a-bc", "abc"].map { name in
      let checked = try Rosters.pipeline().check(CaseSource(folder(name)))
      return try #require(checked.matter).claimants.compactMap(\.name)
    }
    #expect(Set(trees) == [["张三", "李四", "王五"]])
    #expect(
      FileManager.default.contents(atPath: folder("ab-c/case.yaml"))
        == FileManager.default.contents(atPath: folder("abc/case.yaml")))
    _ = try Self.merge(["a"], into: "one", in: folder)
    let assessments = try ["a", "one"].map { name in
      let pipeline = try Rosters.pipeline()
      return try #require(try pipeline.assess(pipeline.check(CaseSource(folder(name)))))
        .assessment.amountInDispute
    }
    #expect(assessments[0] == assessments[1])
  }

  @Test("contradictions are told with both places")
  func contradictions() throws {
    let folder = try ScratchFolder()
    try Self.put(Self.text("张三", 1), "a", in: folder)
    try Self.put(Self.text("李四", 3, ("as_of: 2026-11-23", "as_of: 2026-11-24")), "b", in: folder)
    let merged = try Self.merge(["a", "b"], into: "ab", in: folder)
    #expect(merged.findings.map(\.identifier) == ["merge.contradiction"])
    let message = try #require(merged.findings.first?.message)
    #expect(message.contains("a/case.yaml:3") && message.contains("b/case.yaml:3"))
    #expect(message.contains("2026-11-23") && message.contains("2026-11-24"))
  }

  @Test("a folder that is there is left alone")
  func taken() throws {
    let folder = try ScratchFolder()
    try Self.cases(in: folder)
    #expect(throws: FilingError.self) { try Self.merge(["a", "b"], into: "c", in: folder) }
    #expect(ScratchFolder.names(in: folder("c")) == ["case.yaml", "evidence"])
  }
}

@Suite("Ways for many claimants")
struct StrategyTests {
  private static func strategy(_ people: Int, _ grouping: Grouping = .court) throws
    -> FilingStrategy
  {
    let workshop = try Rosters.workshop(
      CaseText(
        Rosters.bare.description.replacing("respondents:", with: "rosters: [名单.csv]\nrespondents:"))
    )
    try workshop.folder.put(Rosters.csv(1...people), at: "case/名单.csv")
    let filings = try SeparateFilings(of: CaseSource(workshop.folder("case")), Rosters.pipeline())
    var desk = StrategyDesk(grouping)
    for person in filings.people { desk.add(try #require(try filings.assess(person))) }
    return desk.strategy()
  }

  @Test(
    "ten together lose small claims; each alone keeps it",
    arguments: [(9, "由法院定"), (10, "普通程序"), (11, "普通程序")])
  func numerous(people: Int, procedure: String) throws {
    let group = try #require(try Self.strategy(people).groups.first)
    #expect(group.people == people && group.options.map(\.way) == [.joint, .separate, .complaint])
    #expect(group.options[0].procedure == procedure)
    #expect(group.options[1].procedure == "小额诉讼程序 \(people) 人")
    let told = group.options[0].reasons.map(\.identifier)
    #expect(told.contains("strategy.joint.representatives") == (people >= 10))
  }

  @Test("fees are reckoned each way: together once on the sum, apart halved for each")
  func fees() throws {
    let group = try #require(try Self.strategy(10).groups.first)
    #expect(group.amount == Money(yuan: 1055))
    #expect(group.options[0].fee == Money(yuan: 50))
    #expect(group.options[1].fee == Money(yuan: 250))
  }

  @Test("one person has one way")
  func alone() throws {
    let group = try #require(try Self.strategy(1, .none).groups.first)
    #expect(group.name == "全部" && group.options.map(\.way) == [.separate])
  }
}
