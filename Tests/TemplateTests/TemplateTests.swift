import Basics
import Documents
import Foundation
import Testing

@testable import Drafting

@Suite("Every template")
struct TemplateTests {
  static let day = CalendarDay(iso: "2026-11-23")

  static func draft(_ kind: String, _ facts: FactGroup, on iso: String = "2026-11-23") throws
    -> Draft
  {
    var library = Repository.library
    let day = try #require(CalendarDay(iso: iso))
    return try library.template(kind)
      .draft(from: facts, subject: "视频会员年卡被盗刷案", citing: try SampleRegister().citing(on: day))
  }

  @Test(arguments: kinds)
  func namesOnlyWhatTheCatalogueAndTheRegisterHold(kind: String) throws {
    var library = Repository.library
    let known = try SampleRegister().articles
    #expect(library.check(kind) { known[$0] != nil } == [])
  }

  @Test(arguments: kinds)
  func printsTheFullestCase(kind: String) throws {
    let draft = try Self.draft(kind, Catalogue.schema(of: kind).fullest)
    #expect(draft.faults == [])
    #expect(draft.document.kind == kind)
    #expect(!draft.plainText.contains("{{"))
  }

  @Test(arguments: kinds)
  func printsTheBarestCase(kind: String) throws {
    var library = Repository.library
    let needs = try library.template(kind).needs.map(\.description)
    let draft = try Self.draft(kind, Catalogue.schema(of: kind).barest(needing: needs))
    #expect(draft.faults == [])
    #expect(!draft.plainText.contains("〔待补"))
  }

  @Test(arguments: kinds)
  func showsEveryHole(kind: String) throws {
    let draft = try Self.draft(kind, Catalogue.schema(of: kind).fullOfHoles)
    #expect(draft.faults == [])
    #expect(draft.plainText.contains("〔待补："))
  }

  @Test(arguments: kinds)
  func readsAsItShould(kind: String) throws {
    #expect(Catalogue.paper.check(SampleCase.paper) == [])
    try expectGolden(try Self.draft(kind, SampleCase.facts(of: kind)).plainText, kind)
  }

  @Test(arguments: kinds)
  func readsAsItShouldForSeveral(kind: String) throws {
    #expect(Catalogue.paper.check(SampleCase.joint) == [])
    try expectGolden(
      try Self.draft(kind, SampleCase.jointFacts(of: kind)).plainText, "\(kind)-joint")
  }

  /// With so many that no text names them one by one.
  @Test(arguments: [
    "petition", "claimant_roll", "claimant_schedule", "representatives_election",
    "complaint_12315", "complainant_roll", "complaint_representatives", "complaint_letter",
    "association_complaint", "settlement", "evidence_index",
  ])
  func readsAsItShouldForMany(kind: String) throws {
    #expect(Catalogue.paper.check(SampleCase.many) == [])
    try expectGolden(try Self.draft(kind, SampleCase.many).plainText, "\(kind)-many")
  }

  /// Order 121 replaced Order 20 on 15 April 2026.
  @Test func citesTheComplaintRulesOfTheDay() throws {
    let (old, new) = ("市场监督管理投诉举报处理暂行办法", "市场监督管理投诉举报处理办法")
    let before = try Self.draft("complaint_12315", SampleCase.paper, on: "2026-04-14")
      .plainText
    let after = try Self.draft("complaint_12315", SampleCase.paper, on: "2026-04-15")
      .plainText
    #expect(before.contains(old))
    #expect(!before.contains(new))
    #expect(after.contains(new))
    #expect(!after.contains(old))
  }

  @Test func theLetterToThePlatformHoldsNoIdentityNumber() throws {
    let letter = try Self.draft("complaint_letter", Catalogue.paper.fullest).plainText
    #expect(!letter.contains("000000000000000000"))
  }

  @Test(arguments: kinds)
  func threatensNobodyAndClaimsNoLawyer(kind: String) throws {
    let text = try Self.draft(kind, Catalogue.schema(of: kind).fullest).plainText
    for word in [
      kind == "lawyer_letter" ? "传票" : "律师函", "曝光", "否则", "诈骗", "骗子", "黑心", "严惩", "媒体", "罚款", "吊销",
    ] {
      #expect(!text.contains(word), "\(kind) says \(word)")
    }
  }

  @Test func theReferencePageIsUpToDate() throws {
    let path = "docs/facts.md"
    if ProcessInfo.processInfo.environment["DOSSIER_UPDATE_GOLDEN"] == "1" {
      try Data(Catalogue.reference.utf8).write(to: Repository.root.appending(path: path))
    }
    let page = String(decoding: try Repository.bytes(path), as: UTF8.self)
    #expect(
      page.utf8.elementsEqual(Catalogue.reference.utf8),
      "Write it anew with DOSSIER_UPDATE_GOLDEN=1 swift test --filter TemplateTests.")
  }
}

extension Draft {
  /// What is wrong with it; that a form takes no more is not.
  fileprivate var faults: [Finding] { findings.filter { $0.identifier != "paper.text_cut" } }
}
