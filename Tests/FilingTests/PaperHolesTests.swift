import Basics
import Filing
import Matters
import TestKit
import Testing

@Suite("Marks on a paper")
struct PaperHolesTests {
  @Test(
    "every 〔待补〕 is told of, and refuses a final paper",
    arguments: [
      ("statements: {consumer_use: true, truthful: true}", ""),
      ("as_of: 2026-11-23", "as_of: 2025-12-01"),
      ("    sex: 男\n", ""),
      ("source: 张三手机订单页\n", "captured: {by: 张三}\n"),
    ])
  func told(old: String, new: String) throws {
    let workshop = try Workshop(.minimal.with(old, new))
    let drafted = try workshop.draft(BuildOptions(isFinal: true))
    #expect(drafted.isRefused)
    #expect(drafted.findings.contains { $0.severity == .hole })
  }

  @Test("papers that are not built leave no holes: a letter needs no court")
  func onlyTheLetter() throws {
    let text = CaseText.minimal.with("as_of: 2026-11-23", "as_of: 2025-12-01")
    let letter = BuildOptions(recipients: [.platform], isFinal: true)
    #expect(try !Workshop(text).draft(letter).isRefused)
  }

  @Test(
    "an exhibit with an identity number is named to a platform and not handed over, nor as a copy")
  func withheld() throws {
    let text = CaseText.minimal
      .with("    original: 张三手机，原件留存", "    original: 张三手机，原件留存\n    private: [id_number]")
      .with(
        "statements:",
        "  - {id: E2, title: 另一件, files: [evidence/order.txt], source: 手机, proves: 付款, original: 手机}\nstatements:"
      )
      .with("evidence: [E1]\ncomplaints", "evidence: [E1, E2]\ncomplaints")
    let workshop = try Workshop(text, files: ["evidence/order.txt": "身份证号330106"])
    let report = try workshop.build()
    #expect(try !workshop.readable("out/平台.zip").contains("身份证号330106"))
    #expect(try workshop.words(of: "out/平台/投诉升级函.docx").contains("未随函附送"))
    #expect(try workshop.readable("out/法院.zip").contains("身份证号330106"))
    #expect(report.findings.contains { $0.identifier == "evidence.withheld" })
  }

  @Test("the user's own name for the matter does not reach the other side")
  func title() throws {
    let workshop = try Workshop(.minimal.with("title: 测试案", "title: 我的私人标题"))
    try workshop.build()
    #expect(try !workshop.readable("out/平台.zip").contains("我的私人标题"))
    #expect(try workshop.readable("out/法院.zip").contains("我的私人标题"))
  }
}
