import Basics
import Matters
import TestKit
import Testing
import YAMLFiles

@Suite("What is written wrongly is said at once, with its place")
struct ReaderFaultsTests {
  @Test("the minimal case is faultless")
  func faultless() throws {
    let reading = try Reading(.minimal)
    #expect(reading.findings.isEmpty)
    #expect(reading.checked?.claimants.first?.name == "张三")
  }

  @Test(
    "an unknown key is an error with a suggestion",
    arguments: [
      ("phone:", "phnoe:", "phone"), ("phone:", "电话:", "联系电话"),
      ("ethnicity:", "ethncity:", "ethnicity"), ("order_number:", "oder_number:", "order_number"),
      ("domicile: 浙江省杭州市西湖区", "住所: 浙江省杭州市西湖区", "住所地"),
    ])
  func unknownKey(right: String, wrong: String, meant: String) throws {
    let reading = try Reading(.minimal.with(right, wrong))
    let finding = try #require(reading.finding("key.unknown"))
    #expect(finding.severity == .error)
    #expect(finding.remedy?.contains("“\(meant)”") == true)
  }

  @Test("a key like no other is answered with the keys there are")
  func strangeKey() throws {
    let reading = try Reading(.minimal.adding("zzzzzz: 1", after: "sex: 男"))
    #expect(reading.finding("key.unknown")?.remedy?.contains("姓名") == true)
  }

  @Test("the same key under both of its names is a duplicate")
  func duplicateByAlias() throws {
    let reading = try Reading(.minimal.adding("姓名: 李四", after: "name: 张三"))
    let finding = try #require(reading.finding("key.duplicate"))
    #expect(finding.message == "“姓名”和第 6 行的“name”是同一项，写了两次。")
    #expect(finding.place == Place(file: "case.yaml", line: 7, column: 5))
  }

  @Test("the same key under one name is a duplicate too")
  func duplicate() {
    #expect(throws: YAMLFault.self) {
      try Reading(.minimal.adding("name: 李四", after: "name: 张三"))
    }
  }

  @Test(
    "values of the wrong kind",
    arguments: [
      ("birth_date: 1995-04-12", "birth_date: 1995年4月", "claimant.birth_date.invalid"),
      ("birth_date: 1995-04-12", "birth_date: 1995-02-30", "claimant.birth_date.invalid"),
      ("at: 2026-10-12T20:11", "at: 2026-10-12T25:11", "purchase.at.invalid"),
      ("paid: 198.00", "paid: [198, 2]", "purchase.paid.not_text"),
      ("paid: 198.00", "paid: {yuan: 198}", "purchase.paid.not_text"),
      ("sex: 男", "sex: 先生", "claimant.sex.unknown_word"),
      ("delivery: network", "delivery: netwerk", "purchase.delivery.unknown_word"),
      (
        "identity_disclosed: false", "identity_disclosed: no",
        "respondent.identity_disclosed.invalid"
      ),
      ("paid: 198.00", "paid: 198.00\n    quantity: 0", "purchase.quantity.invalid"),
      ("paid: 198.00", "paid: 198.00\n    quantity: 1.5", "purchase.quantity.invalid"),
      (
        "statements: {consumer_use: true, truthful: true}", "statements: 是",
        "statements.not_a_group"
      ),
      ("dossier: 1", "dossier: 2", "case.dossier.invalid"),
      ("id: P1", "id: P 1", "purchase.id.invalid"),
      ("phone: \"13800000001\"", "phone: \"1380000\"", "claimant.phone.invalid"),
      ("phone: \"13800000001\"", "postcode: 31000", "claimant.postcode.invalid"),
      ("phone: \"13800000001\"", "email: zhang", "claimant.email.invalid"),
    ])
  func wrongKind(right: String, wrong: String, identifier: String) throws {
    #expect(try Reading(.minimal.with(right, wrong)).errors.contains(identifier))
  }

  @Test("a word nearly right brings a suggestion, any other the whole list")
  func words() throws {
    let near = try Reading(.minimal.with("delivery: network", "delivery: netwerk"))
    #expect(near.finding("purchase.delivery.unknown_word")?.remedy == "您是不是想写“network”？")
    let far = try Reading(.minimal.with("delivery: network", "delivery: 飞鸽"))
    #expect(
      far.finding("purchase.delivery.unknown_word")?.remedy
        == "可以写：network（网络交付）、shipping（快递）、in_person（当面）、none（无需交付）。")
  }

  @Test("everything wrong is found in one go, and there is no case")
  func allAtOnce() throws {
    let text = CaseText.minimal.with("sex: 男", "sex: 先生").with("paid: 198.00", "paid: -1")
      .with("through: platform", "through: platfrom").with("title: 测试案", "titel: 测试案")
      .with("phone: \"13800000001\"", "phone: \"1\"")
    let reading = try Reading(text)
    #expect(reading.checked == nil)
    #expect(
      Set(reading.errors) == [
        "claimant.sex.unknown_word", "purchase.paid.negative", "reference.unknown", "key.unknown",
        "claimant.phone.invalid",
      ])
    #expect(reading.findings.allSatisfy { $0.place?.line != nil && $0.remedy != nil })
  }

  @Test("a finding points at the line and the path of its value")
  func places() throws {
    let reading = try Reading(.minimal.with("paid: 198.00", "paid: 1.234"))
    let finding = try #require(reading.finding("purchase.paid.decimals"))
    #expect(finding.path == "purchases[0].paid")
    #expect(finding.place?.line == 34)
    #expect(finding.place?.column == 11)
  }

  @Test(
    "what must stand in every group",
    arguments: [
      ("dossier: 1", "case.dossier.missing"), ("role: merchant", "respondent.role.missing"),
      ("channel: service", "complaint.channel.missing"), ("to: platform", "complaint.to.missing"),
    ])
  func required(line: String, identifier: String) throws {
    #expect(try Reading(.minimal.without(line)).errors.contains(identifier))
  }

  @Test("a file without people or purchases is no case")
  func empty() throws {
    #expect(
      try Reading(CaseText("dossier: 1")).errors == [
        "case.claimants.missing", "case.purchases.missing", "case.respondents.missing",
      ])
  }
}
