import Filing
import TestKit
import Testing

@Suite("A matter about two sites")
struct SitesApartTests {
  private static let text = CaseText.minimal
    .with(
      "purchases:\n  - id",
      """
        - {id: other, role: platform, kind: company, name: 广州另站有限公司, domicile: 广东省广州市天河区另站路1号}
        - {id: shop, role: merchant, kind: company, name: 武汉另店有限公司, displayed_address: 湖北省武汉市江汉区另店路1号, identity_disclosed: false}
      purchases:
        - {id: P2, from: shop, through: other, at: 2026-10-13T10:00, order_number: LZ777, item: {name: 另站卡, category: card_key}, delivery: network, paid: 300, refunded: 40, evidence: [E2]}
        - id
      """
    )
    .with(
      "purchases: [P1], against: [merchant, platform]", "against: [merchant, platform, other, shop]"
    )
    .with(
      "statements:",
      """
        - {id: E2, title: 另站订单, files: [evidence/other.txt], kind: screenshot, source: 手机, proves: 另站购买, original: 手机}
      statements:
      """
    )

  @Test("each site's letter and office see their own order, sum, parties and exhibits alone")
  func apart() throws {
    let workshop = try Workshop(
      Self.text, files: ["evidence/order.txt": "订单页", "evidence/other.txt": "另站页"])
    try workshop.build()
    for package in ["平台1", "市场监管部门1"] {
      let text = try workshop.readable("out/\(package).zip")
      #expect(text.contains("KM000001") && text.contains("198.00"))
      for foreign in ["LZ777", "另店", "另站", "260.00", "458.00"] {
        #expect(!text.contains(foreign), "\(package) holds \(foreign)")
      }
    }
    for package in ["平台2", "市场监管部门2"] {
      let text = try workshop.readable("out/\(package).zip")
      #expect(text.contains("LZ777") && text.contains("260.00"))
      for foreign in ["KM000001", "深圳示例", "杭州示例", "458.00"] {
        #expect(!text.contains(foreign), "\(package) holds \(foreign)")
      }
    }
    let petition = try workshop.words(of: "out/法院/民事起诉状.docx")
    #expect(petition.contains("458.00") && petition.contains("LZ777"))
  }
}
