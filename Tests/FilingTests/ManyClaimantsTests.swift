import Archives
import Basics
import Documents
import Drafting
import Filing
import Foundation
import Matters
import Rules
import TestKit
import Testing

@Suite("A joint case of many")
struct ManyClaimantsTests {
  private static func workshop(
    _ people: some Sequence<Int>, _ changes: (String) -> String = { $0 }
  ) throws -> Workshop {
    let text = Rosters.bare.description.replacing(
      "respondents:", with: "rosters: [名单.csv]\nrespondents:")
    let workshop = try Rosters.workshop(CaseText(text))
    try workshop.folder.put(changes(Rosters.csv(people)), at: "case/名单.csv")
    return workshop
  }

  private static func words(of person: Int) -> [String] {
    [
      "姓名丁\(person)丁", "1380000\(1000 + person)", "户籍路\(person)号之", "通讯路\(person)号之",
      "ORDER-\(person)-X", "年卡\(person)型",
      IdentityNumbers.resident("330106", "19\(70 + person % 30)0412", 101 + 2 * person),
    ]
  }

  @Test("nine are named in the text; ten stand in a roll and a schedule")
  func threshold() throws {
    for (people, isMany) in [(9, false), (10, true)] {
      let papers = try Self.workshop(1...people).draft().packages.flatMap(\.papers)
      let kinds = Set(papers.map(\.paper))
      #expect(kinds.contains(.claimantRoll) == isMany)
      #expect(kinds.contains(.participation) == isMany)
      #expect(kinds.contains(.complainantRoll) == isMany)
      #expect(kinds.contains(.form12315) == !isMany)
      #expect(kinds.isSuperset(of: [.claimantSchedule, .complaintRepresentatives]))
      #expect(kinds.contains(.representativesElection) == isMany)
      let petition = try #require(papers.first { $0.paper == .petition }).document.plainText
      #expect(petition.contains("原告：姓名丁1丁等\(people)人") == isMany)
      #expect(petition.contains("原告：姓名丁\(people)丁，男") == !isMany)
      #expect(petition.contains("各原告的金额见后附《原告明细表》") == isMany)
    }
  }

  /// 民诉法解释 第七十八条 for the court, 投诉举报处理办法 第十二条 for the office: never each other's number.
  @Test("two to five for the court, two for the office")
  func elections() throws {
    let papers = try Self.workshop(1...12).draft().packages.flatMap(\.papers)
    func text(_ paper: Paper) throws -> String {
      try #require(papers.first { $0.paper == paper }).document.plainText
    }
    #expect(try text(.representativesElection).contains("（2至5名，须是原告本人）"))
    let office = try text(.complaintRepresentatives)
    #expect(office.contains("（2名，须是投诉人本人）") && !office.contains("5名"))
    for person in 1...12 { #expect(office.contains("姓名丁\(person)丁\tORDER-\(person)-X")) }
  }

  @Test(
    "the sums of pages make up the total, in figures and in capitals, and that is what is claimed")
  func sums() throws {
    let drafted = try Self.workshop(1...60).draft(BuildOptions(papers: [.claimantSchedule]))
    let paper = try #require(drafted.packages.flatMap(\.papers).first)
    let archive = try ArchiveReader(bytes: try paper.bytes())
    let xml = String(
      decoding: try archive.read("word/document.xml", limit: 1 << 26), as: UTF8.self)
    let rows = xml.components(separatedBy: "<w:tr>").dropFirst().map { row in
      row.components(separatedBy: "<w:tc>").dropFirst().map { cell in
        cell.matches(of: /<w:t [^>]*>([^<]*)/).map { String($0.output.1) }.joined()
      }
    }
    let feet = rows.filter { $0[0].hasPrefix("本页小计") }
    let people = rows.filter { Int($0[0]) != nil }
    #expect(people.map { $0[0] } == (1...60).map(String.init))
    #expect(feet.count > 2)
    func sum(_ texts: [String]) throws -> Money {
      try texts.map { try Money(yuan: $0.replacing(",", with: "")) }.reduce(.zero, +)
    }
    let total = (1...60).reduce(0) { $0 + 100 + $1 }
    #expect(try sum(feet.map { $0[3] }) == Money(yuan: total))
    #expect(try sum(people.map { $0[7] }) == Money(yuan: total))
    #expect(xml.contains("7,830.00") && total == 7_830 && xml.contains("柒仟捌佰叁拾元整"))
  }

  @Test("each one's package holds nobody else's data; the other side gets no identity number")
  func apart() throws {
    let workshop = try Self.workshop(1...11)
    try workshop.build()
    for person in 1...11 {
      let folder = "out/原告/\(person < 10 ? "0" : "")\(person)-姓名丁\(person)丁"
      let own = try workshop.readable(folder + ".zip")
      for other in 1...11 {
        for word in Self.words(of: other) {
          #expect(own.contains(word) == (person == other), "\(folder)：\(word)")
        }
      }
    }
    let platform = try workshop.readable("out/平台.zip")
    for person in 1...11 {
      let words = Self.words(of: person)
      #expect(platform.contains(words[0]) && platform.contains(words[4]))
      for word in [1, 2, 3, 6] { #expect(!platform.contains(words[word]), "\(words[word])") }
    }
  }

  @Test("what is for everyone names nobody: a family name, the end of an order number, a sum")
  func published() throws {
    let workshop = try Self.workshop(1...12) { $0.replacing("ORDER-", with: "ORDER000000-") }
    try workshop.build("out", BuildOptions(recipients: [.everyone]))
    let text = try workshop.readable("out/公开.zip")
    #expect(text.contains("姓*") && text.contains("尾号12-X") && text.contains("101.00"))
    for person in 1...12 {
      for word in Self.words(of: person) where !word.hasPrefix("年卡") {
        #expect(!text.contains(word), "\(word)")
      }
      #expect(!text.contains("ORDER000000-\(person)"))
    }
  }

  @Test("the whole dossier holds the rosters, and its papers are made again from it")
  func bag() throws {
    let workshop = try Self.workshop(1...12)
    try workshop.build()
    let path = workshop.folder("out/全卷")
    var verified = try Verification.of(path)
    try verified.comparePapers(
      of: path, library: Workshop.library(), scratch: workshop.folder("scratch"))
    #expect(verified.isWhole, "\(verified.problems.map(\.message))")
    #expect(verified.hasComparedPapers)
    #expect(try workshop.bytes("out/全卷/data/case/名单.csv") == workshop.bytes("case/名单.csv"))
  }

  @Test("one who is alone gets the package to be signed when it is asked for")
  func alone() throws {
    let workshop = try Self.workshop(1...3)
    let filings = try SeparateFilings(of: CaseSource(workshop.folder("case")), Rosters.pipeline())
    var worker = try SeparateWorker(
      filings, BuildOptions(recipients: [.claimant]), Packaging(), .none,
      into: workshop.folder("out"), token: "t")
    for person in filings.people {
      let folder = try #require(try worker.make(person, isInterrupted: { false }).folder)
      let text = try workshop.readable("out/\(folder)/原告.zip")
      #expect(text.contains("参加共同诉讼确认书") && text.contains("送达地址确认书"))
      for other in 1...3 { #expect(text.contains("姓名丁\(other)丁") == (other == person.number)) }
    }
  }

  @Test("exhibits of one person stand in that person's volume, common ones in the court's")
  func volumes() throws {
    let text =
      Rosters.bare.description.replacing(
        "respondents:", with: "rosters: [名单.csv]\nrespondents:")
      + "evidence:\n  - {id: E0, title: 平台公告, files: [evidence/common.txt], proves: 停服}\n"
    let workshop = try Rosters.workshop(CaseText(text))
    let rows = (1...10).map {
      Rosters.row($0).dropLast() + ($0 == 7 ? ",own.txt\n" : ",\n")
    }
    let head = String(Rosters.head.dropLast()) + ",证据文件\n"
    try workshop.folder.put(head + rows.joined(), at: "case/名单.csv")
    try workshop.folder.put("公告原文", at: "case/evidence/common.txt")
    try workshop.folder.put("第七人的聊天记录", at: "case/evidence/own.txt")
    try workshop.build()
    let court = try workshop.readable("out/法院.zip")
    #expect(court.contains("公告原文") && !court.contains("第七人的聊天记录"))
    #expect(court.contains("另卷1份"))
    let own = try workshop.readable("out/原告/07-姓名丁7丁.zip")
    #expect(own.contains("第七人的聊天记录") && !own.contains("公告原文"))
    let other = try workshop.readable("out/原告/08-姓名丁8丁.zip")
    #expect(!other.contains("第七人的聊天记录") && !other.contains("证据卷"))
  }

  private static func paper(_ paper: Paper, _ drafted: Pipeline.Drafted) throws -> String {
    try #require(drafted.packages.flatMap(\.papers).first { $0.paper == paper }).document.plainText
  }

  private static func case12(_ claims: String) throws -> Workshop {
    let text = Rosters.bare.description.replacing(
      "respondents:", with: "rosters: [名单.csv]\nrespondents:"
    )
    .replacing("  - {id: Q1, kind: refund, ground: breach}\n", with: claims)
    let workshop = try Rosters.workshop(CaseText(text))
    try workshop.folder.put(Rosters.csv(1...12), at: "case/名单.csv")
    return workshop
  }

  @Test("what several ask for together and cannot divide stands in no row, and is said everywhere")
  func undivided() throws {
    let workshop = try Self.case12(
      """
        - {id: Q1, kind: refund, ground: breach}
        - {id: Q2, kind: costs, amount: "5000", what: 律师费}

      """)
    let drafted = try workshop.draft()
    let schedule = try Self.paper(.claimantSchedule, drafted)
    #expect(schedule.contains("请求金额合计人民币1,278.00元") && !schedule.contains("标的额一致"))
    #expect(schedule.contains("起诉状第2项请求由几名原告一并提出") && schedule.contains("\t101.00\t"))
    let petition = try Self.paper(.petition, drafted)
    let claims = petition.split(separator: "\n").filter { $0.contains("各原告的金额见后附《原告明细表》") }
    #expect(claims.count == 1 && claims.first?.contains("退还已支付的款项") == true)
    let consent = try Self.paper(.participation, drafted)
    #expect(consent.contains("合计人民币101.00元") && consent.contains("与其他原告一并提出、分不出各人份额的请求"))
  }

  @Test("a sum written for all that is not the sum of their orders is divided by nobody")
  func stated() throws {
    let drafted = try Self.case12(
      "  - {id: Q1, kind: refund, ground: breach, amount: \"1000\"}\n"
    ).draft()
    let schedule = try Self.paper(.claimantSchedule, drafted)
    #expect(schedule.contains("起诉状第1项请求由几名原告一并提出") && !schedule.contains("101.00\t另卷"))
    let consent = try Self.paper(.participation, drafted)
    #expect(consent.contains("我的请求以起诉状写明的为准") && !consent.contains("1,000.00"))
  }

  @Test("interest of many is each one's own: the rows, the total and the petition say the same")
  func interest() throws {
    let drafted = try Self.case12(
      """
        - {id: Q1, kind: refund, ground: breach}
        - {id: Q2, kind: interest, rate: "3.1", from: 2026-02-03, until: 2026-03-13}

      """
    ).draft()
    let each = (1...12).map { (Double((100 + $0) * 38) * 3.1 / 365).rounded() }
    let sum = Money(yuan: 1_278) + Money(fen: Int(each.reduce(0, +)))
    let schedule = try Self.paper(.claimantSchedule, drafted)
    #expect(schedule.contains("请求金额合计人民币\(sum.grouped)元") && schedule.contains("标的额一致"))
    #expect(schedule.contains("（第1项 101.00、第2项 \(Money(fen: Int(each[0])).grouped)）"))
    let petition = try Self.paper(.petition, drafted)
    #expect(petition.contains("诉讼标的额：人民币\(sum.grouped)元") && petition.contains("各人分别计算到分再相加"))
  }

  @Test("every exhibit of a person is in that person's volume, and an office gets it too")
  func everyExhibit() throws {
    let text =
      Rosters.bare.description.replacing(
        "respondents:", with: "rosters: [名单.csv]\nrespondents:")
    let workshop = try Rosters.workshop(CaseText(text))
    let rows = (1...10).map {
      Rosters.row($0).dropLast() + ($0 == 7 ? ",own.txt\n" : ",\n")
    }
    let head = String(Rosters.head.dropLast()) + ",证据文件\n"
    try workshop.folder.put(head + rows.joined(), at: "case/名单.csv")
    try workshop.folder.put("第七人的聊天记录", at: "case/evidence/own.txt")
    let drafted = try workshop.draft()
    let complaint = try Self.paper(.complaint12315, drafted)
    #expect(complaint.contains("证据1　own") && complaint.contains("第7人的账号被收回（见证据1）") == false)
    #expect(complaint.contains("第7人的账号被收回"))
    let petition = try Self.paper(.petition, drafted)
    #expect(petition.contains("另卷") && !petition.contains("第7人的账号被收回"))
    let chronology = try Self.paper(.chronology, drafted)
    #expect(chronology.contains("第7人的账号被收回") && !chronology.contains("（没有证据）\n1\t"))
  }

  @Test("beyond thirty an office is told where each one's exhibits are")
  func farApart() throws {
    let workshop = try Self.workshop(1...31)
    let rows = (1...31).map { Rosters.row($0).dropLast() + ",own\($0).txt\n" }
    let head = String(Rosters.head.dropLast()) + ",证据文件\n"
    try workshop.folder.put(head + rows.joined(), at: "case/名单.csv")
    for person in 1...31 {
      try workshop.folder.put("第\(person)人的记录", at: "case/evidence/own\(person).txt")
    }
    let drafted = try workshop.draft()
    let complaint = try Self.paper(.complaint12315, drafted)
    #expect(complaint.contains("各人本人的经过和证据各自成卷，与本文书一并提交"))
    #expect(!complaint.contains("own7") && !complaint.contains("第7人的账号被收回"))
    let told = drafted.findings.filter { $0.identifier == "evidence.apart" }
    #expect(told.contains { $0.message.contains("市场监管部门") && $0.message.contains("31 份") })
  }

  @Test("nobody signs a letter for the others; a title that names one of them stays with the court")
  func signed() throws {
    let drafted = try Self.workshop(1...12).draft()
    for kind in [Paper.complaintLetter, .demandLetter] {
      let letter = try Self.paper(kind, drafted)
      #expect(letter.contains("签名见后附《签名表》") && !letter.contains("推选的代表"))
      #expect(letter.contains("12\t姓名丁12丁\tORDER-12-X\t"))
      #expect(!letter.contains("请分别"))
    }
    #expect(try Self.paper(.evidenceIndex, drafted).contains("示例卡盟并案"))
    let roll = try Self.paper(.complainantRoll, drafted)
    #expect(!roll.contains("示例卡盟并案") && roll.contains("姓名丁1丁、姓名丁2丁、姓名丁3丁等12人消费争议"))
  }

  @Test("a sum that nobody wrote leaves the sums of its page and the total open")
  func openSums() throws {
    let workshop = try Self.workshop(1...12) {
      $0.replacing(Rosters.row(5), with: Rosters.row(5, [12: ""]))
    }
    let papers = try workshop.draft().packages.flatMap(\.papers)
    for kind in [Paper.claimantSchedule, .complainantRoll] {
      let text = try #require(papers.first { $0.paper == kind }).document.plainText
      #expect(text.contains("姓名丁5丁") && !text.contains("请求金额合计人民币"))
      let row = try #require(text.split(separator: "\n").first { $0.contains("姓名丁5丁") })
      #expect(row.contains("待补") && !row.hasSuffix("0.00"))
      #expect(text.contains("102.00"))
      #expect(text.split(separator: "\n").contains { $0.hasPrefix("本页小计") && $0.contains("待补") })
    }
  }

  @Test("beyond three hundred the packages of each are not made together, and the way is told")
  func apartByForce() throws {
    let drafted = try Self.workshop(1...301).draft(BuildOptions(recipients: [.claimant]))
    #expect(drafted.packages.isEmpty)
    let words = try #require(drafted.nothingToMake).joined()
    #expect(words.contains("301 名") && words.contains("--as separate --for claimant"))
  }

  @Test("the cover lists every paper that some claimant gets, not the first one's alone")
  func cover() throws {
    let workshop = try Self.workshop(1...10)
    let rows = (1...10).map { Rosters.row($0).dropLast() + ($0 == 7 ? ",own.txt\n" : ",\n") }
    try workshop.folder.put(
      String(Rosters.head.dropLast()) + ",证据文件\n" + rows.joined(), at: "case/名单.csv")
    try workshop.folder.put("第七人的聊天记录", at: "case/evidence/own.txt")
    let own = try #require(try workshop.draft().packages.last)
    let cover = try #require(own.papers.first { $0.paper == .cover }).document.plainText
    let lines = cover.split(separator: "\n").filter { $0.contains("等 10 个文件夹") }
    #expect(lines.contains { $0.contains("证据卷.docx") })
    #expect(lines.count { $0.contains("参加共同诉讼确认书.docx") } == 1)
  }
}
