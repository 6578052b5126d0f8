import Basics
import Drafting
import Filing
import Foundation
import Matters
import Rules
import TestKit
import Testing

@Suite("Papers for every claimant alone")
struct SeparateFilingsTests {
  private static func workshop(_ people: some Sequence<Int>) throws -> Workshop {
    let workshop = try Rosters.workshop(
      CaseText(
        Rosters.bare.description.replacing("respondents:", with: "rosters: [名单.csv]\nrespondents:"))
    )
    try workshop.folder.put(Rosters.csv(people), at: "case/名单.csv")
    return workshop
  }

  private static func make(
    _ workshop: borrowing Workshop, _ options: BuildOptions = BuildOptions(),
    into name: String = "out"
  ) throws -> [String] {
    let filings = try SeparateFilings(
      of: CaseSource(workshop.folder("case")), Rosters.pipeline())
    var worker = try SeparateWorker(
      filings, options, Packaging(), .none, into: workshop.folder(name), token: "t")
    return try filings.people.map { person in
      try #require(try worker.make(person, isInterrupted: { false }).folder)
    }
  }

  @Test("nobody's papers hold a word of anybody else")
  func apart() throws {
    let workshop = try Self.workshop(1...3)
    let folders = try Self.make(workshop)
    #expect(folders == ["1-姓名丁1丁", "2-姓名丁2丁", "3-姓名丁3丁"])
    for (index, folder) in folders.enumerated() {
      let files = try ScratchFolder.tree(workshop.folder("out/\(folder)"))
      let archives = files.filter { $0.key.hasSuffix(".zip") }
      #expect(archives.count > 3)
      let text = try archives.values.map(Workshop.readable).joined()
      let words = { (person: Int) in
        [
          "姓名丁\(person)丁", "1380000\(1000 + person)", "户籍路\(person)号", "通讯路\(person)号",
          "ORDER-\(person)-X", "年卡\(person)型", "第\(person)人的账号",
          IdentityNumbers.resident("330106", "19\(70 + person)0412", 101 + 2 * person),
        ]
      }
      for person in 1...3 {
        for word in words(person) {
          #expect(text.contains(word) == (person == index + 1), "\(folder)：\(word)")
        }
      }
    }
  }

  @Test("the whole dossier of each holds a case file of their own, and proves whole")
  func ownCase() throws {
    let folder = try Workshop(.minimal)
    try folder.folder.put(
      CaseText.minimal.with("claimants:", "rosters: [名单.csv]\nclaimants:").bytes,
      at: "case/case.yaml")
    try folder.folder.put(Rosters.csv(1...2), at: "case/名单.csv")
    let names = try Self.make(folder)
    #expect(names.count == 3)
    for name in names {
      let place = "out/\(name)/全卷/data/case/case.yaml"
      let text = String(decoding: try folder.bytes(place), as: UTF8.self)
      #expect(text.contains("张三") == (name == names[0]), "\(name)")
      #expect(!text.contains("rosters"))
      let path = folder.folder("out/\(name)")
      var verified = try Verification.of(path)
      try verified.comparePapers(
        of: path, library: Workshop.library(), scratch: folder.folder("scratch"),
        isInterrupted: { false })
      #expect(verified.isWhole, "\(name)：\(verified.problems.map(\.message))")
    }
  }

  @Test("one person's papers are those of the case of one")
  func alone() throws {
    let joint = try Self.workshop(1...3)
    let single = try Self.workshop(2...2)
    let options = BuildOptions(recipients: [.court], papers: [.petition], isFinal: true)
    let folders = try Self.make(joint, options)
    let own = try Self.make(single, options)
    #expect(
      try joint.bytes("out/\(folders[1])/法院/民事起诉状.docx")
        == single.bytes("out/\(own[0])/法院/民事起诉状.docx"))
  }

  @Test("papers alone lie side by side, the same as in folders")
  func flat() throws {
    let workshop = try Self.workshop(1...2)
    let options = BuildOptions(recipients: [.court], papers: [.petition], isFinal: true)
    let folders = try Self.make(workshop, options)
    let filings = try SeparateFilings(of: CaseSource(workshop.folder("case")), Rosters.pipeline())
    var worker = try SeparateWorker(
      filings, options, Packaging(), .court, isFlat: true, into: workshop.folder("flat"), token: "t"
    )
    let places = try filings.people.map { try worker.make($0, isInterrupted: { false }).folder }
    #expect(
      places == [1, 2].map { "杭州互联网法院/\($0)-姓名丁\($0)丁-民事起诉状.docx" })
    let files = try ScratchFolder.tree(workshop.folder("flat"))
    #expect(files.count == 2)
    for (place, folder) in zip(places, folders) {
      #expect(
        try files[try #require(place)] == workshop.bytes("out/\(folder)/法院/民事起诉状.docx"))
    }
  }

  @Test("a person's digest changes with the person's rows, and with nobody else's")
  func digests() throws {
    let digests = try [
      Rosters.csv(1...2), Rosters.head + Rosters.row(1) + Rosters.row(2, [12: "7"]),
    ].map { csv in
      let workshop = try Self.workshop(1...1)
      try workshop.folder.put(csv, at: "case/名单.csv")
      let filings = try SeparateFilings(
        of: CaseSource(workshop.folder("case")), Rosters.pipeline())
      return filings.people.map { filings.digest(of: $0, filings.caseDigest) }
    }
    #expect(digests[0][0] == digests[1][0] && digests[0][1] != digests[1][1])
  }

  @Test("an exhibit that changes makes the papers due again")
  func exhibits() throws {
    let workshop = try Workshop(
      .minimal.with("claimants:", "rosters: [名单.csv]\nclaimants:"),
      files: ["evidence/order.txt": "订单页", "名单.csv": Rosters.csv(1...1)])
    let digests = try ["订单页", "订单页，另一张"].map { text in
      try workshop.folder.put(text, at: "case/evidence/order.txt")
      return try SeparateFilings(of: CaseSource(workshop.folder("case")), Rosters.pipeline())
        .caseDigest
    }
    #expect(digests[0] != digests[1])
  }

  @Test("one bad person stops nobody else")
  func refused() throws {
    let workshop = try Self.workshop(1...2)
    try workshop.folder.put(
      Rosters.head + Rosters.row(1, [3: ""]) + Rosters.row(2), at: "case/名单.csv")
    let filings = try SeparateFilings(of: CaseSource(workshop.folder("case")), Rosters.pipeline())
    var worker = try SeparateWorker(
      filings, BuildOptions(recipients: [.court], papers: [.petition], isFinal: true), Packaging(),
      .court, into: workshop.folder("out"), token: "t")
    let outcomes = try filings.people.map { try worker.make($0, isInterrupted: { false }) }
    guard case .refused(let findings) = outcomes[0].outcome else {
      Issue.record("an unfinished petition was made final")
      return
    }
    #expect(findings.map(\.identifier).contains("claimant.ethnicity.missing"))
    #expect(outcomes[1].folder == "杭州互联网法院/2-姓名丁2丁")
  }

  @Test(
    "a paper printed from another's plate is the paper that would be drafted for the person alone")
  func printed() throws {
    let odd: [[Int: String]] = [
      [:], [10: "年卡<b>&\u{338}“金”"], [0: "第一", 10: "、"], [8: "A\u{202E}B"], [14: ""],
      [10: "卡\u{F0001}密\u{F0003}"],
      [12: "0.01"], [4: IdentityNumbers.resident("330106", "19770412", 999)],
    ]
    let text = Rosters.bare.description.replacing(
      "respondents:", with: "rosters: [名单.csv]\nrespondents:")
    let workshop = try Rosters.workshop(CaseText(text))
    let rows = odd.enumerated().flatMap { index, changes in
      [Rosters.row(2 * index + 1, changes), Rosters.row(2 * index + 2)]
    }
    try workshop.folder.put(Rosters.head + rows.joined(), at: "case/名单.csv")
    let options = BuildOptions(isFinal: true)
    var compared = 0
    for folder in try Self.make(workshop, options) {
      let own = workshop.folder("out/\(folder)/全卷/data/case")
      for package in try workshop.draft(options, of: own).packages {
        for paper in package.papers where package.audience.recipient != .own {
          let made = try workshop.bytes("out/\(folder)/\(package.folder)/\(paper.file)")
          #expect(made == (try paper.bytes()), "\(folder)：\(paper.file)")
          compared += 1
        }
      }
    }
    #expect(compared > 100)
  }
}
