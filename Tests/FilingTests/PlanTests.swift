import Basics
import Filing
import Matters
import Rules
import TestKit
import Testing

@Suite("Which papers a case needs, and how many of each")
struct PlanTests {
  private static let agent = "agent: {name: 王五, kind: lawyer, firm: 示例律师事务所, powers: [settle]}"
  private static let second = """
      - {id: wang, name: 王五, sex: 男, birth_date: 1990-01-02, ethnicity: 汉族, id_number: "\(IdentityNumbers.resident("330106", "19900102", 1))", domicile: 浙江省杭州市西湖区示例路9号, address: 浙江省杭州市西湖区示例路9号, phone: "13800000009"}
    respondents:
    """

  private func papers(_ text: CaseText, _ options: BuildOptions = BuildOptions()) throws
    -> [WrittenPaper]
  {
    try Workshop(text).draft(options).packages.flatMap(\.papers)
  }

  private func kinds(_ text: CaseText) throws -> Set<Paper> { Set(try papers(text).map(\.paper)) }

  private static var joint: CaseText {
    CaseText.minimal.with("respondents:\n", second + "\n").with(
      "complaints:",
      "  - {id: P2, claimant: wang, from: merchant, at: 2026-10-13, order_number: \"KM2\", item: {name: 年卡, category: account}, paid: 100, evidence: [E1]}\ncomplaints:"
    )
    .with("  - id: P1", "  - id: P1\n    claimant: zhang")
    .with("  - id: C1", "  - id: C1\n    claimant: zhang")
    .with(
      "evidence:\n  - id",
      "  - {id: Q2, kind: refund, claimant: wang, purchases: [P2], against: [merchant]}\nevidence:\n  - id"
    )
    .with("{id: Q1, kind: refund,", "{id: Q1, kind: refund, claimant: zhang,")
  }

  @Test("one claimant without an agent: no mandate, no schedule, no election, no certificate")
  func plain() throws {
    let kinds = try kinds(.minimal)
    #expect(
      kinds.isDisjoint(with: [
        .powerOfAttorney, .claimantSchedule, .representativesElection, .legalRepresentative,
        .smallClaimsAgreement,
      ]))
    #expect(kinds.isSuperset(of: [.serviceAddress, .respondentLeads, .materialsList, .chronology]))
  }

  @Test("an agent brings a mandate, a second claimant a schedule")
  func more() throws {
    let mandated = CaseText.minimal.adding(Self.agent, after: "ethnicity")
    #expect(try kinds(mandated).contains(.powerOfAttorney))
    #expect(try kinds(Self.joint).contains(.claimantSchedule))
  }

  @Test(
    "small claims by law bring a statement; by agreement, only a proposal to both sides",
    arguments: [("198.00", true, false), ("70000.00", false, true), ("500000.00", false, false)])
  func smallClaims(paid: String, states: Bool, proposes: Bool) throws {
    let text = CaseText.minimal.with("paid: 198.00", "paid: \(paid)").with(
      "claimants:", "filing: {court: 南京市玄武区人民法院, province: 江苏}\nclaimants:")
    let kinds = try kinds(text)
    #expect(kinds.contains(.smallClaimsStatement) == states)
    #expect(kinds.contains(.smallClaimsAgreement) == proposes)
  }

  @Test("whoever asks for a paper that the case does not need is told why")
  func told() throws {
    let options = BuildOptions(recipients: [.court], papers: [.powerOfAttorney])
    let drafted = try Workshop(.minimal).draft(options)
    #expect(drafted.packages.isEmpty)
    let said = drafted.findings.filter { $0.identifier == "paper.not_needed" }
    #expect(said.count == 1 && said[0].message.contains("没有委托代理人"))
    #expect(
      try !Workshop(.minimal).draft().findings.contains { $0.identifier == "paper.not_needed" })
  }

  @Test("a copy for each opponent and one for the court of what they get; one of the rest")
  func copies() throws {
    let written = try papers(.minimal)
    func copies(_ paper: Paper) -> Int? { written.first { $0.paper == paper }?.copies }
    #expect(copies(.petition) == 3 && copies(.evidenceIndex) == 3)
    #expect(copies(.serviceAddress) == 1 && copies(.materialsList) == 2)
  }

  @Test("the schedule's sums are the petition's")
  func sums() throws {
    let workshop = try Workshop(Self.joint)
    try workshop.build()
    #expect(try workshop.words(of: "out/法院/原告明细表.docx").contains("合计人民币298.00元"))
    #expect(try workshop.words(of: "out/法院/民事起诉状.docx").contains("诉讼标的额：人民币298.00元"))
  }

  @Test("the list of materials names every paper before it and every exhibit")
  func materials() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    let words = try workshop.words(of: "out/法院/诉讼材料清单.docx")
    for name in ["民事起诉状", "证据目录", "送达地址确认书", "证据1　订单截图"] {
      #expect(words.contains(name))
    }
  }
}
