import Archives
import Basics
import Filing
import Foundation
import TestKit
import Testing

@Suite("The same case, library and day give the same bytes")
struct DeterminismTests {
  @Test(
    "the examples build twice alike", arguments: ["membership-account", "card-keys-undelivered"])
  func examples(name: String) throws {
    let workshop = try Workshop(.minimal)
    let path = "\(RepositoryFiles.path)/examples/\(name)"
    let report = try workshop.build("one", of: path)
    try workshop.build("another/two", of: path + "/case.yaml")
    #expect(!report.findings.hasErrors)
    let (one, two) = (
      try ScratchFolder.tree(workshop.folder("one")),
      try ScratchFolder.tree(workshop.folder("another/two"))
    )
    #expect(one.count > 40)
    #expect(one.keys.sorted() == two.keys.sorted())
    for (name, bytes) in one { #expect(two[name] == bytes, "\(name) differs") }
  }

  /// The papers of a case by their place; without the remarks, which name lines of the case file.
  private static func papers(_ text: CaseText, files: [String: String]? = nil) throws
    -> [String: [UInt8]]
  {
    let workshop = try Workshop(text, files: files ?? ["evidence/order.txt": "订单页"])
    return try workshop.draft(BuildOptions(isFinal: true)).packages.flatMap(\.papers).reduce(
      into: [:]
    ) { files, paper in
      files["\(paper.folder)/\(paper.file)"] = try paper.bytes()
    }
  }

  @Test("neither the order of keys nor their language changes a paper")
  func keys() throws {
    let plain = try Self.papers(.minimal)
    let moved = try Self.papers(
      .minimal.without("ethnicity").adding("民族: 汉族", after: "phone").with("paid:", "实付金额:")
        .with("delivery: network", "交付方式: 网络交付").with("role: merchant", "身份: 商家"))
    #expect(plain.count == 21)
    #expect(plain == moved)
  }

  @Test("sections may come in any order")
  func sections() throws {
    let text = CaseText.minimal
    let start = try #require(text.description.range(of: "respondents:"))
    let end = try #require(text.description.range(of: "purchases:\n"))
    let section = text.description[start.lowerBound..<end.lowerBound]
    let moved = text.description.replacing(section, with: "") + section
    #expect(try Self.papers(text) == Self.papers(CaseText(moved)))
  }

  @Test("exhibits are numbered by group, not by their order in the file")
  func exhibits() throws {
    func exhibit(_ id: String, _ group: String) -> String {
      """
        - {id: \(id), title: \(id)号, files: [evidence/\(id).txt], kind: document, group: \(group), \
      source: 手机, proves: 事实, original: 手机}
      """
    }
    let files = ["evidence/order.txt": "1", "evidence/A.txt": "2", "evidence/B.txt": "3"]
    let base = CaseText.minimal.with(
      "KM000001\"", "KM000001\"\n    promises: [{text: 包赔, evidence: [A, B]}]")
    let one = base.with(
      "statements:", "\(exhibit("A", "违约"))\n\(exhibit("B", "合同成立"))\nstatements:")
    let two = base.with(
      "statements:", "\(exhibit("B", "合同成立"))\n\(exhibit("A", "违约"))\nstatements:")
    let papers = try Self.papers(one, files: files)
    #expect(try papers == Self.papers(two, files: files))
    let workshop = try Workshop(one, files: files)
    try workshop.build()
    #expect(
      ScratchFolder.names(in: workshop.folder("out/法院/证据")) == [
        "证据01_B号.txt", "证据02_A号.txt", "证据03_订单截图.txt",
      ])
  }

  @Test("what a build says it wrote is what lies there")
  func report() throws {
    let workshop = try Workshop(.minimal)
    let report = try workshop.build()
    #expect(
      report.documents.map(\.kind) == [
        "escalation_letter", "records_request", "demand_letter", "complaint_12315",
        "report_12315", "form_12315", "association_complaint", "support_request", "petition",
        "element_petition", "evidence_index", "exhibits",
        "small_claims_statement", "service_address", "respondent_leads", "refund_account",
        "evidence_collection", "materials_list", "cover", "posting_guide", "chronology",
      ])
    for package in report.packages {
      #expect(try workshop.bytes("out/\(package.name)").count == package.bytes)
    }
    #expect(
      ScratchFolder.names(in: workshop.folder("out"))
        == [
          "SHA256SUMS.txt", "全卷", "全卷.zip", "商家", "商家.zip", "市场监管部门", "市场监管部门.zip", "平台", "平台.zip",
          "法院", "法院.zip", "消费者协会", "消费者协会.zip",
          "说明.txt",
        ].sorted())
  }
}
