import Basics
import Filing
import Foundation
import Matters
import TestKit
import Testing

@Suite("What may be posted for everyone holds nobody's data")
struct PublicTests {
  private static let options = BuildOptions(recipients: [.everyone])

  /// Everything a reader of the package can read, the properties of its files too.
  private static func readable(_ text: CaseText, files: [String: String] = TwoSites.files) throws
    -> String
  {
    let workshop = try Workshop(text, files: files)
    let drafted = try workshop.draft(options)
    #expect(!drafted.findings.hasErrors)
    try workshop.build("out", options)
    return try workshop.readable("out/公开.zip")
  }

  @Test("nobody's names, numbers, addresses or accounts, not in the words and not in the file")
  func marks() throws {
    let text = try Self.readable(TwoSites.text)
    let marks = Set(
      text.matches(of: /(BUYER|SITE|SHOP|DEAL)[AB][a-z]+/).map { String($0.output.0) })
    #expect(
      marks.isSubset(of: [
        "SITEAcompany", "SITEBcompany", "SITEAshop", "SITEBshop", "SHOPBname", "DEALAitem",
        "DEALBitem", "DEALAevent", "DEALBevent", "DEALBreply", "SITEAterm", "SITEBterm",
      ]),
      "\(marks.sorted())")
    for number in [
      TwoSites.numberA, TwoSites.numberB, TwoSites.shopNumber, TwoSites.guardianNumber,
      "13911111111", "13922222222", "13944444444", "310001", TwoSites.codeA,
    ] { #expect(!text.contains(number)) }
  }

  @Test(
    "what the owner wrote about people in the course of things is masked there too",
    arguments: [
      ("张三打电话给 138-0000-0001 无人接听", "张三"), ("客服让加微信 abc_12345", "abc_12345"),
      ("订单KM000001被关闭", "KM000001"), ("发到 zhang@mail.example", "zhang@"),
      ("卡密 ABCD-1234-EFGH 无效", "ABCD-1234"), ("打了１３８００００００１", "１３８"),
      ("寄到浙江省杭州市西湖区示例路2号", "示例路2号"), ("寄到西湖区示例路2号没人收", "示例路2号"),
      ("见 https://x.example/u?id=9", "x.example"),
    ])
  func freeText(what: String, secret: String) throws {
    let text = CaseText.minimal.with(
      "claims:\n", "events:\n  - {at: 2026-10-14, what: \"\(what)\", evidence: [E1]}\nclaims:\n")
    let readable = try Self.readable(text, files: ["evidence/order.txt": "订单页"])
    #expect(!readable.contains(secret))
    #expect(!readable.contains("138-0000") && !readable.contains("13800000001"))
  }

  @Test("sums in free text stay")
  func sums() throws {
    let text = CaseText.minimal.with(
      "claims:\n", "events:\n  - {at: 2026-10-14, what: 充值12345678元没有到账, evidence: [E1]}\nclaims:\n"
    )
    let readable = try Self.readable(text, files: ["evidence/order.txt": "订单页"])
    #expect(readable.contains("充值12345678元没有到账"))
  }

  @Test("sentences that call names or judge are left out, and their owner is told")
  func harsh() throws {
    let text = CaseText.minimal.with(
      "claims:\n", "events:\n  - {at: 2026-10-14, what: 黑心商家拉黑了我, evidence: [E1]}\nclaims:\n")
    let workshop = try Workshop(text)
    let drafted = try workshop.draft(Self.options)
    #expect(drafted.findings.contains { $0.identifier == "public.harsh_words" && $0.place != nil })
    try workshop.build("out", Self.options)
    #expect(try !workshop.readable("out/公开.zip").contains("黑心"))
  }

  @Test("it is only made when asked for")
  func unasked() throws {
    let folders = try Workshop(.minimal).draft().packages.map(\.folder)
    #expect(!folders.contains("公开"))
    let asked = BuildOptions(papers: [.publicStatement])
    #expect(try Workshop(.minimal).draft(asked).packages.map(\.folder).contains("公开"))
  }

  @Test("a draft of it has no remarks: they would tell what the words do not")
  func remarks() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build("out", Self.options)
    #expect(try !workshop.readable("out/公开.zip").contains("w:comment "))
  }

  @Test("only the buyer's own words of a shop that is one person's are kept from its name")
  func soleTrader() throws {
    let text = CaseText.minimal.with(
      "    kind: company\n    name: 深圳示例商贸有限公司", "    kind: sole_trader\n    name: 宝安示例商行")
    let readable = try Self.readable(text, files: ["evidence/order.txt": "订单页"])
    #expect(!readable.contains("宝安示例商行"))
    #expect(readable.contains("向商家购买"))
  }
}
