import Basics
import Matters
import TestKit
import Testing

@Suite("Whoever is referred to exists, and only once")
struct ReferenceTests {
  @Test(
    "a reference to nobody is an error with a suggestion",
    arguments: [
      ("from: merchant", "from: merchnat", "purchases[0].from", "merchant"),
      ("through: platform", "through: plattform", "purchases[0].through", "platform"),
      ("to: platform", "to: platfrom", "complaints[0].to", "platform"),
      ("purchases: [P1]", "purchases: [P2]", "claims[0].purchases[0]", "P1"),
      (
        "against: [merchant, platform]", "against: [merchant, platform1]", "claims[0].against[1]",
        "platform"
      ),
    ])
  func unknown(right: String, wrong: String, path: String, meant: String) throws {
    let finding = try #require(
      try Reading(.minimal.with(right, wrong)).finding("reference.unknown"))
    #expect(finding.severity == .error)
    #expect(finding.path == path)
    #expect(finding.remedy?.contains("您是不是想写“\(meant)”") == true)
  }

  @Test("an authority is named in Chinese; a bare id must exist")
  func authorities() throws {
    #expect(try Reading(.minimal.with("to: platform", "to: 西湖区市场监督管理局")).errors.isEmpty)
    #expect(try Reading(.minimal.with("to: platform", "to: 12315")).errors.isEmpty)
    #expect(try Reading(.minimal.with("to: platform", "to: samr")).errors == ["reference.unknown"])
  }

  @Test(
    "a channel and whom it leads to must fit",
    arguments: [
      ("service", "示例卡盟", true), ("complaint_12315", "platform", true),
      ("platform_intervention", "12315", true), ("service", "platform", false),
      ("complaint_12315", "西湖区市场监督管理局", false), ("letter", "platform", false),
      ("email", "某某律师事务所", false),
    ])
  func channels(channel: String, to: String, isWarned: Bool) throws {
    let text = CaseText.minimal.with("channel: service", "channel: \(channel)")
      .with("to: platform", "to: \(to)")
    let finding = try Reading(text).finding("complaint.to.channel")
    #expect((finding != nil) == isWarned)
    if isWarned { #expect(finding?.path == "complaints[0].to") }
  }

  @Test("an id is used once in its kind; other kinds may use it too")
  func duplicates() throws {
    #expect(
      try Reading(.minimal.with("id: merchant", "id: platform")).errors.contains("id.duplicate"))
    let shared = CaseText.minimal.with("id: C1", "id: P1")
    #expect(try Reading(shared).errors.isEmpty)
  }

  @Test("two spellings of one visible id are two ids")
  func spellings() throws {
    let text = CaseText.minimal.with("id: P1", "id: \"caf\\u00E9\"")
      .with("purchases: [P1]", "purchases: [\"cafe\\u0301\"]")
    #expect(try Reading(text).errors == ["reference.unknown"])
  }

  @Test("with several claimants every purchase and complaint says whose it is")
  func owners() throws {
    let text = CaseText.minimal.with("respondents:", "  - id: li\n    name: 李四\nrespondents:")
    #expect(
      try Reading(text).errors == ["purchase.claimant.missing", "complaint.claimant.missing"])
  }

  @Test("with several respondents a purchase without its seller is a hole")
  func sellers() throws {
    let reading = try Reading(.minimal.without("from: merchant"))
    #expect(reading.identifiers(.hole) == ["purchase.from.missing"])
  }
}
