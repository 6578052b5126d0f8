import Documents
import Filing
import Matters
import TestKit
import Testing

@Suite("Many orders are summed up, and listed after the text")
struct OrderListTests {
  private static func orders(_ count: Int) -> CaseText {
    let more = (2...count).map {
      "  - {id: P\($0), from: merchant, through: platform, at: 2026-10-12T21:\($0 + 10), order_number: \"KM\($0)\", item: {name: 月卡, category: account}, delivery: network, paid: \($0).50, refunded: 1, promises: [{text: 盗号包赔}], evidence: [E1]}"
    }
    return CaseText.minimal.with("complaints:", more.joined(separator: "\n") + "\ncomplaints:")
      .with("purchases: [P1], ", "")
  }

  private static let papers: [Paper] = [
    .escalationLetter, .complaint12315, .report12315, .petition, .recordsRequest,
  ]

  private static func words(of paper: Paper, _ count: Int) throws -> String {
    let packages = try Workshop(orders(count)).draft().packages
    let found = packages.flatMap(\.papers).first { $0.paper == paper }
    return try #require(found).document.plainText
  }

  @Test("five orders are told one by one", arguments: papers)
  func few(paper: Paper) throws {
    let text = try Self.words(of: paper, 5)
    #expect(text.contains("KM5") && !text.contains("订单明细"))
  }

  @Test("six are summed up; each keeps its row, the table its total", arguments: papers)
  func many(paper: Paper) throws {
    let text = try Self.words(of: paper, 6)
    #expect(!text.contains("订单号KM5"))
    #expect(text.contains("下单6笔") && text.contains("见后附《订单明细》"))
    #expect(text.contains("附：订单明细（共6笔）"))
    #expect(text.contains("实付合计人民币220.50元，已退还合计人民币5.00元"))
    #expect(text.contains("月卡\nKM6\t"))
    #expect(text.contains("本页小计（第1号至第6号，6笔）\t220.50\t"))
  }

  @Test("what was promised at several orders is said once, with the orders")
  func promises() throws {
    let text = try Self.words(of: .petition, 6)
    #expect(text.contains("订单KM2、KM3、KM4、KM5、KM6：经营者曾承诺“盗号包赔”"))
    #expect(text.split(separator: "盗号包赔").count == 2)
  }
}
