/// A case file as text: a whole and faultless one to begin with, and edits that read as what differs.
package struct CaseText: CustomStringConvertible, Sendable {
  package let description: String

  package init(_ text: String) {
    description = text
  }

  /// Replaces words that stand in the text exactly once.
  package func with(_ old: String, _ new: String) -> CaseText {
    let parts = description.components(splitBy: old)
    precondition(parts.count == 2, "“\(old)” stands \(parts.count - 1) times in the case text")
    return CaseText(parts.joined(separator: new))
  }

  /// Adds lines behind the line that begins with some words, indented like it.
  package func adding(_ added: String, after start: String) -> CaseText {
    CaseText(edited(start) { line, indent in [line] + Self.lines(added, indent) })
  }

  /// Takes out the line that begins with some words.
  package func without(_ start: String) -> CaseText {
    CaseText(edited(start) { _, _ in [] })
  }

  /// Adds a top-level section.
  package func adding(_ section: String) -> CaseText {
    CaseText(description + section + "\n")
  }

  package var bytes: [UInt8] { Array(description.utf8) }

  private static func lines(_ text: String, _ indent: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { indent + $0 }
  }

  private func edited(_ start: String, _ edit: (String, String) -> [String]) -> String {
    var hits = 0
    let lines = description.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      line -> [String] in
      let indent = line.prefix { $0 == " " }
      guard line.dropFirst(indent.count).hasPrefix(start) else { return [String(line)] }
      hits += 1
      return edit(String(line), String(indent))
    }
    precondition(hits == 1, "\(hits) lines of the case text begin with “\(start)”")
    return lines.joined(separator: "\n")
  }
}

extension CaseText {
  /// A short one with Chinese keys alone.
  package static let chinese = CaseText(
    """
    格式版本: 1
    案件名称: 案
    原告:
      - {编号: a, 姓名: 张三}
    被告:
      - {编号: p, 角色: 平台, 名称: 杭州示例网络有限公司}
    订单:
      - {编号: P1, 原告: a, 经由: p, 下单时间: 2026-10-12}

    """)

  /// A buyer in Hangzhou, a platform there, a merchant in Shenzhen, one account bought for 198 yuan.
  package static let minimal = CaseText(
    """
    dossier: 1
    title: 测试案
    as_of: 2026-11-23
    claimants:
      - id: zhang
        name: 张三
        sex: 男
        birth_date: 1995-04-12
        ethnicity: 汉族
        id_number: "\(IdentityNumbers.resident("330106", "19950412", 1))"
        domicile: 浙江省杭州市西湖区示例路1号
        address: 浙江省杭州市西湖区示例路2号
        phone: "13800000001"
    respondents:
      - id: platform
        role: platform
        kind: company
        name: 杭州示例网络有限公司
        domicile: 浙江省杭州市余杭区示例路88号
      - id: merchant
        role: merchant
        kind: company
        name: 深圳示例商贸有限公司
        displayed_address: 广东省深圳市宝安区示例路66号
        identity_disclosed: false
    purchases:
      - id: P1
        from: merchant
        through: platform
        at: 2026-10-12T20:11
        order_number: "KM000001"
        item: {name: 会员年卡, category: account, illegal_risk: none}
        delivery: network
        paid: 198.00
        evidence: [E1]
    complaints:
      - id: C1
        channel: service
        to: platform
        at: 2026-10-15T21:25
        evidence: [E1]
    claims:
      - {id: Q1, kind: refund, purchases: [P1], against: [merchant, platform]}
    evidence:

    """ + minimalEvidence + "statements: {consumer_use: true, truthful: true}\n")

  /// The one exhibit of the minimal case, to be replaced whole.
  package static let minimalEvidence = """
      - id: E1
        title: 订单截图
        files: [evidence/order.txt]
        kind: screenshot
        source: 张三手机订单页
        proves: 张三购买会员年卡，支付198元
        original: 张三手机，原件留存

    """
}

extension String {
  fileprivate func components(splitBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
