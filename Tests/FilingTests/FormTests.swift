import Basics
import Documents
import Drafting
import Filing
import Foundation
import Matters
import TestKit
import Testing

@Suite("The answers of the 12315 web form")
struct FormTests {
  private struct Form: Decodable {
    let name: String
    let fields: [Field]
  }
  private struct Field: Decodable {
    let name: String
    let value: String
  }
  private struct Sheet: Decodable {
    let forms: [Form]

    func value(_ form: String, _ field: String) -> String? {
      forms.first { $0.name == form }?.fields.first { $0.name == field }?.value
    }
  }

  private static let options = BuildOptions(recipients: [.regulator], isFinal: true)

  private static func sheet(_ workshop: borrowing Workshop) throws -> Sheet {
    try workshop.build("out", options)
    return try JSONDecoder().decode(
      Sheet.self, from: Data(try workshop.bytes("out/市场监管部门/12315网上填报内容.json")))
  }

  /// A case with so many orders that no form takes them all.
  private static func many(_ count: Int) -> CaseText {
    let orders = (2...count).map {
      "  - {id: P\($0), from: merchant, through: platform, at: 2026-10-13, order_number: \"KM00000\($0)\", item: {name: 会员年卡, category: account, illegal_risk: none}, delivery: network, paid: 10, evidence: [E1]}\n"
    }.joined()
    return CaseText.minimal.with("complaints:\n", orders + "complaints:\n")
  }

  @Test("the fields stand in the order of the site, with the case's values")
  func fields() throws {
    let sheet = try Self.sheet(try Workshop(.minimal))
    #expect(sheet.forms.map(\.name) == ["投诉", "举报"])
    #expect(
      sheet.forms[1].fields.map(\.name)
        == [
          "企业", "举报人地址", "商品名称", "商品类别", "销售方式", "举报对象", "订单号", "举报问题类别",
          "是否医药腐败", "处理单位", "举报内容", "附件",
        ].inserting("电商平台", after: "销售方式"))
    #expect(sheet.value("投诉", "企业") == "杭州示例网络有限公司")
    #expect(sheet.value("投诉", "消费金额（元）") == "198.00")
    #expect(sheet.value("投诉", "诉求内容") == "☑退赔费用　□赔偿损失　□其他")
    #expect(sheet.value("举报", "处理单位")?.hasSuffix("余杭区市场监督管理局") == true)
  }

  @Test(
    "long text ends with a whole sentence within the limit, and that is said",
    arguments: [2, 8, 40])
  func cut(count: Int) throws {
    let workshop = try Workshop(Self.many(count))
    let sheet = try Self.sheet(workshop)
    let content = try #require(sheet.value("投诉", "投诉内容"))
    let short = try #require(sheet.value("投诉", "投诉内容（短）"))
    #expect(content.utf16.count <= 400 && short.utf16.count <= 200)
    #expect(content.hasSuffix("。") && (short.hasSuffix("。") || short.hasSuffix("；")))
    let said = try workshop.draft(Self.options).findings.filter {
      $0.identifier == "paper.text_cut"
    }
    #expect(said.isEmpty == (count == 2) || count == 2)
    if count > 2 { #expect(said.contains { $0.message.contains("最多 400 字") }) }
  }

  @Test("an overlong word is cut between characters, never inside one")
  func characters() throws {
    let name = String(repeating: "𠮷", count: 30)
    let workshop = try Workshop(CaseText.minimal.with("name: 会员年卡", "name: \(name)"))
    let sheet = try Self.sheet(workshop)
    #expect(sheet.value("投诉", "商品或者服务名称") == String(repeating: "𠮷", count: 25))
  }

  @Test("four files at most, none too large or of a kind the site refuses; the rest is named")
  func files() throws {
    let workshop = try Workshop(
      CaseText.minimal.with(
        "statements:",
        """
          - {id: E2, title: 大图, files: [evidence/big.png], kind: screenshot, source: 手机, proves: 事实, original: 手机}
          - {id: E3, title: 图一, files: [evidence/1.png, evidence/2.png, evidence/3.png, evidence/4.png], kind: screenshot, source: 手机, proves: 事实, original: 手机}
        statements:
        """
      ).with("evidence: [E1]\nclaims", "evidence: [E1, E2, E3]\nclaims"),
      files: ["evidence/order.txt": "订单页"])
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    for number in 1...4 {
      try workshop.folder.put(png + [UInt8(number)], at: "case/evidence/\(number).png")
    }
    try workshop.folder.put(
      png + [UInt8](repeating: 0, count: 5 << 20), at: "case/evidence/big.png")
    let sheet = try Self.sheet(workshop)
    let chosen = try #require(sheet.value("投诉", "附件"))
    #expect(chosen.hasPrefix("1. 12315投诉书.pdf"))
    #expect(chosen.contains("4. 证据/") && !chosen.contains("5. "))
    #expect(!chosen.contains("大图") && !chosen.contains(".txt"))
    let words = try workshop.words(of: "out/市场监管部门/12315网上填报内容.docx")
    #expect(words.contains("大图.png：5.1 MB，超过 5 MB"))
    #expect(words.contains("订单截图.txt：网页不收这种文件"))
    #expect(words.contains("图一.png：超过 4 个"))
  }

  @Test("the text holds what the page holds")
  func text() throws {
    let workshop = try Workshop(.minimal)
    let sheet = try Self.sheet(workshop)
    let text = String(
      decoding: try workshop.bytes("out/市场监管部门/12315网上填报内容.txt"), as: UTF8.self)
    for field in sheet.forms.flatMap(\.fields) {
      #expect(text.contains("【\(field.name)】\n\(field.value)\n"))
    }
  }
}

extension [String] {
  fileprivate func inserting(_ new: String, after old: String) -> [String] {
    flatMap { $0 == old ? [$0, new] : [$0] }
  }
}
