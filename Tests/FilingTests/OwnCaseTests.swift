import Basics
import Filing
import Foundation
import Matters
import Rules
import Seals
import TestKit
import Testing

/// What of a joint case is one person's.
@Suite("The case of one out of many")
struct OwnCaseTests {
  private static let claimants = """
    claimants:
      - {id: R1, name: 张三, sex: 男, birth_date: 1995-04-12, ethnicity: 汉族,
         id_number: "\(IdentityNumbers.resident("330106", "19950412", 1))", phone: "13800000001",
         domicile: 浙江省杭州市西湖区张三路1号, address: 浙江省杭州市西湖区张三路2号}
      - {id: R3, name: 李四, sex: 男, birth_date: 1996-04-12, ethnicity: 汉族,
         id_number: "\(IdentityNumbers.resident("330106", "19960412", 3))", phone: "13800000002",
         domicile: 浙江省杭州市西湖区李四路1号, address: 浙江省杭州市西湖区李四路2号}
    purchases:
      - {id: R1-P, claimant: R1, from: p, order_number: ZHANG-1, at: 2026-01-05T20:11, paid: 10,
         item: {name: 甲卡, category: account}, fully_online: true, delivery: network}
      - {id: R2-P, claimant: R3, from: p, order_number: LISI-1, at: 2026-01-05T20:11, paid: 20,
         item: {name: 乙卡, category: account}, fully_online: true, delivery: network}

    """

  private static func ownCase(_ workshop: borrowing Workshop, _ made: SeparateWorker.Made) throws
    -> String
  {
    let folder = try #require(made.folder)
    let place = "out/\(folder)/全卷/data/case/case.yaml"
    return String(decoding: try workshop.bytes(place), as: UTF8.self)
  }

  @Test("ids of a roster are none of the case file's: nobody gets another's papers, nobody is lost")
  func ids() throws {
    let workshop = try Rosters.joint(Rosters.csv(1...2)) {
      $0.replacing("roster_purchase:", with: Self.claimants + "roster_purchase:")
    }
    let people = try Rosters.filings(workshop).people
    #expect(people.map(\.name) == ["张三", "李四", "姓名丁1丁", "姓名丁2丁"])
    #expect(people.map(\.id) == ["R1", "R3", "R4", "R5"])
    let words = ["ZHANG-1", "LISI-1", "ORDER-1-X", "ORDER-2-X"]
    for (index, made) in try Rosters.make(workshop).enumerated() {
      let text = try Self.ownCase(workshop, made)
      for (other, word) in words.enumerated() { #expect(text.contains(word) == (index == other)) }
    }
    let joint = try workshop.draft(BuildOptions(recipients: [.court], papers: [.petition]))
    #expect(joint.assessed.assessment.matter.claimants.map(\.id) == people.map(\.id))
  }

  @Test("so are those of sellers, and each case names the sellers of its own orders alone")
  func sellers() throws {
    let head = String(Rosters.head.dropLast()) + ",商家,统一社会信用代码\n"
    let codes = ["91330106MA27X0011", "91330106MA27X0012"].map(IdentityNumbers.credit)
    let rows = [
      Rosters.row(1).dropLast() + ",甲商行有限公司,\n",
      Rosters.row(2).dropLast() + ",乙商行有限公司,\(codes[1])\n",
      Rosters.row(3).dropLast() + ",甲商行有限公司,\(codes[0])\n",
    ]
    let workshop = try Rosters.joint(head + rows.joined()) {
      $0.replacing("id: p\n", with: "id: M1\n").replacing("{id: Q1, ", with: "{id: R, ")
    }
    let made = try Rosters.make(workshop, BuildOptions(recipients: [.own]))
    for (index, made) in made.enumerated() {
      let text = try Self.ownCase(workshop, made)
      #expect(text.contains("甲商行") == (index != 1) && text.contains("乙商行") == (index == 1))
      #expect(text.contains("\"M1\"") && text.contains("\"M2\"") && !text.contains("\"M3\""))
      #expect(text.contains(codes[index == 1 ? 1 : 0]))
    }
    let matter = try workshop.draft(BuildOptions(papers: [.petition])).assessed.assessment.matter
    #expect(matter.respondents.map(\.id) == ["M1", "M2", "M3"])
    let named = { (person: Int) in matter.purchases[person].from.flatMap(matter.respondent)?.name }
    #expect(named(0) == "甲商行有限公司" && named(1) == "乙商行有限公司")
  }

  @Test("what all ask for together is nobody's alone: a refund is reckoned, another sum stays open")
  func sums() throws {
    let claims = """
      claims:
        - {id: Q1, kind: refund, ground: breach, amount: 5000}
        - {id: Q2, kind: damages, amount: 7000, what: 误工}

      """
    let joint = { (text: String) in
      text.replacing("claims:\n  - {id: Q1, kind: refund, ground: breach}\n", with: claims)
    }
    let workshop = try Rosters.joint(Rosters.csv(1...2), joint)
    for made in try Rosters.make(workshop, BuildOptions(recipients: [.court, .own])) {
      let text = try Self.ownCase(workshop, made)
      #expect(!text.contains("5000") && !text.contains("7000"))
      let petition = try workshop.words(of: "out/\(try #require(made.folder))/法院/民事起诉状.docx")
      #expect(!petition.contains("5,000") && petition.contains("待补"))
    }
    let filings = try Rosters.filings(workshop)
    #expect(filings.findings.map(\.identifier).contains("claim.amount.joint") == false)
    let told = filings.findingsApart.filter { $0.identifier == "claim.amount.joint" }
    #expect(told.map(\.path) == ["claims[0].amount", "claims[1].amount"])
    #expect(told[0].message.contains("5,000.00 元是大家合计的"))
    // Under --final whoever is refused is told why.
    let refused = try Rosters.make(workshop, BuildOptions(isFinal: true))
    guard case .refused(let findings) = refused[0].outcome else {
      Issue.record("a petition without its sum was made final")
      return
    }
    #expect(findings[0].identifier == "claim.amount.joint")
    let single = try Rosters.joint(Rosters.csv(1...1), joint)
    let own = try Self.ownCase(single, try Rosters.make(single)[0])
    #expect(own.contains("amount: 5000") && own.contains("amount: 7000"))
  }

  @Test("a group of all keeps the sum, a part of them does not")
  func groupSums() throws {
    let workshop = try Rosters.joint(Rosters.csv(1...3)) {
      $0.replacing("ground: breach}", with: "ground: breach, amount: 5000}")
    }
    let filings = try Rosters.filings(workshop)
    let all = try GroupedFilings(of: filings, by: .none)
    let drafted = try #require(
      try all.draft(all.groups[0], BuildOptions(recipients: [.court])).drafted)
    #expect(drafted.assessed.assessment.matter.claims[0].amount == Money(yuan: 5000))
    #expect(!all.findings.contains { $0.identifier == "claim.amount.joint" })
  }

  @Test("what goes into papers besides a person's rows makes them due again")
  func digests() throws {
    let head = String(Rosters.head.dropLast()) + ",商家,统一社会信用代码\n"
    let code = IdentityNumbers.credit("91330106MA27X0011")
    let digests = try ["", code].map { code in
      let rows = [
        Rosters.row(1).dropLast() + ",甲商行,\n", Rosters.row(2).dropLast() + ",甲商行,\(code)\n",
      ]
      let filings = try Rosters.filings(try Rosters.joint(head + rows.joined()))
      return filings.digest(of: filings.people[0], Fingerprint(of: []))
    }
    #expect(digests[0] != digests[1])
    let exhibit = """
      evidence:
        - {id: E1, title: 公告, files: [evidence/a.txt], fixations: [{kind: timestamp, token: evidence/a.tsr, roots: [evidence/root.pem]}]}

      """
    let workshop = try Rosters.joint(
      Rosters.csv(1...1),
      files: ["evidence/a.txt": "甲", "evidence/a.tsr": "乙", "evidence/root.pem": "丙"]
    ) { $0 + exhibit }
    var seen = [try Rosters.filings(workshop).caseDigest]
    for name in ["evidence/a.tsr", "evidence/root.pem"] {
      try workshop.folder.put("换了", at: "case/\(name)")
      seen.append(try Rosters.filings(workshop).caseDigest)
    }
    #expect(Set(seen).count == 3)
  }

  @Test("another password packs another way; what is written of it is no plain digest")
  func passwords() {
    let (salt, other) = (Fingerprint(of: [1]), Fingerprint(of: [2]))
    let keys = ["一个密码", "另一个密码"].map { Packaging(password: $0).key(salt: salt) }
    #expect(keys[0] != keys[1] && keys[0] == Packaging(password: "一个密码").key(salt: salt))
    #expect(keys[0] != Packaging(password: "一个密码").key(salt: other))
    let plain = Fingerprint(of: Array("一个密码".utf8)).hex
    #expect(!keys[0].contains("密码") && !keys[0].contains(plain))
  }

  @Test("who has nothing left to claim is refused with the reason")
  func nothingLeft() throws {
    let head = String(Rosters.head.dropLast()) + ",已退金额\n"
    let rows = [Rosters.row(1).dropLast() + ",101\n", Rosters.row(2).dropLast() + ",\n"]
    let workshop = try Rosters.joint(head + rows.joined())
    let options = BuildOptions(recipients: [.court], papers: [.petition], isFinal: true)
    let made = try Rosters.make(workshop, options)
    guard case .refused(let findings) = made[0].outcome else {
      Issue.record("a petition without a claim was made final")
      return
    }
    #expect(findings.map(\.identifier) == ["case.claims.all_barred"])
    #expect(made[1].folder != nil)
  }

  @Test("papers nobody needs are told, not counted as made")
  func nothing() throws {
    let workshop = try Rosters.joint(Rosters.csv(1...2))
    let cases: [(BuildOptions, Bool)] = [
      (BuildOptions(papers: [.powerOfAttorney]), false), (BuildOptions(recipients: [.own]), true),
    ]
    for (options, isFlat) in cases {
      for made in try Rosters.make(workshop, options, isFlat: isFlat) {
        guard case .refused(let findings) = made.outcome else {
          Issue.record("nothing was made and counted")
          return
        }
        #expect(findings.map(\.identifier) == ["paper.none"])
      }
    }
    let grouped = try GroupedFilings(of: Rosters.filings(workshop), by: .none)
    let (drafted, findings) = try grouped.draft(
      grouped.groups[0], BuildOptions(papers: [.powerOfAttorney]))
    #expect(drafted == nil && findings.map(\.identifier) == ["paper.none"])
  }

  @Test("one who refused to sue together may sue alone, and is asked first")
  func unwilling() throws {
    let head = String(Rosters.head.dropLast()) + ",同意共同投诉\n"
    let rows = [Rosters.row(1).dropLast() + ",否\n", Rosters.row(2).dropLast() + ",是\n"]
    let filings = try Rosters.filings(try Rosters.joint(head + rows.joined()))
    let joint = try #require(filings.findings.first { $0.identifier == "roster.unwilling" })
    let apart = try #require(filings.findingsApart.first { $0.identifier == "roster.unwilling" })
    #expect(joint.severity == .hole && joint.remedy?.contains("--as separate") ?? false)
    #expect(apart.severity == .note && !(apart.remedy?.contains("--as separate") ?? true))
  }

  @Test("a person whose exhibit changed, or whose folder is somebody's, is refused alone")
  func ownFaults() throws {
    let evidence = """
      evidence:
        - {id: E1, claimant: R1, title: 甲图, files: [evidence/a.txt], proves: 买过, source: 手机, original: 手机,
           recorded: [{file: evidence/a.txt, size: 3, sha256: \(Fingerprint(of: Array("乙".utf8)).hex)}]}

      """
    let workshop = try Rosters.joint(Rosters.csv(1...2), files: ["evidence/a.txt": "甲"]) {
      $0.replacing("roster_purchase:", with: Self.claimants + evidence + "roster_purchase:")
    }
    try workshop.folder.put("别的", at: "out/2-李四/照片.txt")
    let made = try Rosters.make(workshop)
    #expect(made.map { $0.folder != nil } == [false, false, true, true])
    for (made, word) in zip(made, ["登记时不一样", "已有别的文件"]) {
      guard case .refused(let findings) = made.outcome else { continue }
      #expect(findings[0].message.contains(word))
    }
  }
}
