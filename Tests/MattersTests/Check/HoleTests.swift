import Basics
import Matters
import TestKit
import Testing

@Suite("What the papers to be built would lack")
struct HoleTests {
  @Test("the minimal case has no hole in any paper")
  func none() throws {
    #expect(try Reading(.minimal).holes(Set(Paper.allCases)).isEmpty)
  }

  @Test(
    "a person's petition needs all that 民诉法 第一百二十四条 lists",
    arguments: ["name", "sex", "birth_date", "ethnicity", "id_number", "phone", "domicile"])
  func petition(key: String) throws {
    let reading = try Reading(try Self.withoutClaimants(key, in: .minimal))
    #expect(reading.holes([.petition]) == ["claimants[0].\(key)"])
  }

  @Test(
    "12315 needs name, phone, address and identity, and no more",
    arguments: [
      ("name", true), ("phone", true), ("address", true), ("id_number", true), ("sex", false),
      ("birth_date", false), ("ethnicity", false), ("domicile", false),
    ])
  func complaint12315(key: String, isNeeded: Bool) throws {
    let reading = try Reading(try Self.withoutClaimants(key, in: .minimal))
    #expect(reading.holes([.complaint12315]) == (isNeeded ? ["claimants[0].\(key)"] : []))
  }

  @Test(
    "a letter needs name and phone, and no identity number",
    arguments: [
      ("name", true), ("phone", true), ("id_number", false), ("domicile", false),
      ("address", false),
    ])
  func letter(key: String, isNeeded: Bool) throws {
    let reading = try Reading(try Self.withoutClaimants(key, in: .minimal))
    #expect(reading.holes([.complaintLetter]) == (isNeeded ? ["claimants[0].\(key)"] : []))
  }

  @Test("a residence stands in for the domicile")
  func residence() throws {
    let text = CaseText.minimal.with(
      "domicile: 浙江省杭州市西湖区示例路1号", "residence: {address: 浙江省杭州市西湖区示例路3号}")
    #expect(try Reading(text).holes([.petition]).isEmpty)
  }

  @Test("an organisation needs name, domicile, representative and credit code")
  func organisation() throws {
    let text = CaseText.minimal.adding("kind: organisation", after: "name: 张三")
      .without("sex").without("birth_date").without("ethnicity").without("id_number")
    #expect(
      try Reading(text).holes([.petition]) == [
        "claimants[0].legal_representative", "claimants[0].uscc",
      ])
    #expect(try Reading(text).holes([.complaint12315]).isEmpty)
    let bare = text.without("domicile: 浙江省杭州市西湖区")
    #expect(try Reading(bare).holes([.petition]).first == "claimants[0].domicile")
  }

  @Test("a respondent needs a name and some address")
  func respondent() throws {
    let nameless = CaseText.minimal.without("name: 深圳示例商贸有限公司")
    #expect(try Reading(nameless).holes([.petition]) == ["respondents[1].name"])
    let homeless = CaseText.minimal.without("displayed_address")
    #expect(try Reading(homeless).holes([.petition]) == ["respondents[1].domicile"])
    #expect(try Reading(homeless).holes([.complaint12315]) == ["respondents[1].domicile"])
    #expect(try Reading(homeless).holes([.complaintLetter]).isEmpty)
  }

  @Test("a respondent who is not sued leaves no hole")
  func notSued() throws {
    let text = CaseText.minimal.without("displayed_address")
    let checked = try #require(try Reading(text).checked)
    #expect(HoleCheck.findings(in: checked, papers: [.petition], sued: ["platform"]).isEmpty)
  }

  @Test(
    "a purchase needs time, order number, price and goods",
    arguments: [
      ("at: 2026-10-12", "purchases[0].at"), ("order_number", "purchases[0].order_number"),
      ("paid", "purchases[0].paid"), ("item", "purchases[0].item.name"),
    ])
  func purchase(line: String, path: String) throws {
    #expect(try Reading(.minimal.without(line)).holes([.complaint12315]) == [path])
  }

  @Test(
    "the evidence index needs title, source, purpose and original",
    arguments: [
      ("title: 订单截图", "title"), ("source", "source"), ("proves", "proves"),
      ("original", "original"),
    ])
  func evidence(line: String, key: String) throws {
    let reading = try Reading(.minimal.without(line))
    #expect(reading.holes([.evidenceIndex]) == ["evidence[0].\(key)"])
    #expect(reading.holes([.petition]).isEmpty)
  }

  @Test("a case that asks for nothing has a hole")
  func claims() throws {
    let text = CaseText.minimal.without("claims:").without("- {id: Q1")
    #expect(try Reading(text).holes([.petition]) == ["claims"])
  }

  @Test(
    "optional things are never holes", arguments: ["occupation", "postcode", "email", "employer"])
  func optional(key: String) throws {
    #expect(try !Reading(.minimal).holes(Set(Paper.allCases)).contains { $0.hasSuffix(key) })
  }

  /// Takes the claimant's line of a key out: the first line that begins with it.
  private static func withoutClaimants(_ key: String, in text: CaseText) throws -> CaseText {
    var lines = text.description.split(separator: "\n", omittingEmptySubsequences: false)
    let index = try #require(lines.firstIndex { $0.hasPrefix("    \(key): ") })
    lines.remove(at: index)
    return CaseText(lines.joined(separator: "\n"))
  }
}
