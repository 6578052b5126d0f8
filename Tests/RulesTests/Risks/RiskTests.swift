import Basics
import Rules
import TestKit
import Testing

/// What a case text is told, by identifier.
func risks(_ text: CaseText, on day: String = "2026-11-23") throws -> [Finding] {
  try Judging(text, on: day).assessment().findings
}

func isSaid(_ identifier: String, of text: CaseText, on day: String = "2026-11-23") throws -> Bool {
  try risks(text, on: day).contains { $0.identifier == identifier }
}

@Suite("Traps a consumer walks into, each on both sides")
struct RiskTests {
  @Test(
    "one edit brings the warning, its neighbour does not",
    arguments: [
      (
        "purchase.illegal_goods", "illegal_risk: none", "illegal_risk: cheat",
        "illegal_risk: counterfeit"
      ),
      ("purchase.illegal_goods_unsaid", "name: 会员年卡", "name: 示例游戏外 挂月卡", "name: 外挂字幕播放器年卡"),
      ("purchase.illegal_goods_unsaid", "name: 会员年卡", "name: 已实名账号", "name: 支持实名认证的会员"),
      (
        "purchase.illegal_goods_unsaid", "name: 会员年卡, category: account",
        "name: 破解版, category: licence", "name: 密码锁破解教具, category: physical"
      ),
      (
        "purchase.counterfeit", "illegal_risk: none", "illegal_risk: counterfeit",
        "illegal_risk: other"
      ),
      (
        "complaint_12315.outside_remit", "illegal_risk: none", "illegal_risk: cracked",
        "illegal_risk: other"
      ),
      (
        "purchase.unusual_quantity", "    paid:", "    quantity: 10\n    paid:",
        "    quantity: 9\n    paid:"
      ),
      (
        "purchase.payee_elsewhere", "    paid:", "    payment: {method: 扫码, payee: 李某}\n    paid:",
        "    payment: {method: 扫码, payee: 深圳示例商贸有限公司}\n    paid:"
      ),
      (
        "respondent.name.not_a_legal_person", "name: 杭州示例网络有限公司", "name: 示例卡盟",
        "name: 杭州示例网络（集团）有限责任公司"
      ),
      (
        "respondent.name.not_a_legal_person", "name: 深圳示例商贸有限公司", "name: 示例数码旗舰店",
        "name: 宝安区示例数码商行"
      ),
      (
        "respondent.operator_missing", "kind: company\n    name: 深圳",
        "kind: sole_trader\n    name: 深圳",
        "kind: sole_trader\n    operator: 王五\n    name: 深圳"
      ),
      (
        "respondent.no_icp", "    name: 杭州",
        "    site: {name: 示例卡盟, icp: 未备案}\n    name: 杭州",
        "    site: {name: 示例卡盟, icp: 浙ICP备00000001号}\n    name: 杭州"
      ),
      (
        "respondent.cancelled", "    name: 杭州", "    cancelled: true\n    name: 杭州",
        "    cancelled: false\n    name: 杭州"
      ),
      (
        "complaint.public_post", "channel: service", "channel: public", "channel: complaint_centre"
      ),
    ])
  func bothSides(identifier: String, old: String, wrong: String, right: String) throws {
    #expect(try !isSaid(identifier, of: .minimal))
    #expect(try isSaid(identifier, of: .minimal.with(old, wrong)))
    #expect(try !isSaid(identifier, of: .minimal.with(old, right)))
  }

  @Test("a person of whom only a name is known is asked about")
  func bare() throws {
    let bare = CaseText.minimal
      .with("kind: company\n    name: 深圳", "kind: individual\n    name: 深圳")
      .without("displayed_address:")
    #expect(try isSaid("respondent.not_identified", of: bare))
    let known = bare.with("identity_disclosed:", "phone: \"13800000009\"\n    identity_disclosed:")
    #expect(try !isSaid("respondent.not_identified", of: known))
  }

  @Test("a credit code settles what the name leaves open")
  func code() throws {
    let code = IdentityNumbers.credit("91330106MA2EXAMP0")
    let text = CaseText.minimal.with("name: 杭州示例网络有限公司", "name: 示例卡盟")
    let coded = text.with("name: 示例卡盟", "name: 示例卡盟\n    uscc: \"\(code)\"")
    #expect(try isSaid("respondent.name.not_a_legal_person", of: text))
    #expect(try !isSaid("respondent.name.not_a_legal_person", of: coded))
  }

  @Test(
    "rules of the other side, each with what it cannot do",
    arguments: [
      "complaint_window", "evidence_burden", "no_refund", "exemption", "other",
    ])
  func terms(kind: String) throws {
    let text = CaseText.minimal.adding(
      "standard_terms:\n  - {kind: \(kind), text: 示例条款, evidence: [E1]}")
    let found = try risks(text).filter { $0.identifier == "standard_term.\(kind)" }
    #expect(found.count == 1 && found.allSatisfy { $0.severity == .note })
    #expect(found[0].message.contains("《中华人民共和国消费者权益保护法》第二十六条"))
  }

  @Test(
    "neither example is troubled by any of it",
    arguments: ["membership-account", "card-keys-undelivered"])
  func examples(name: String) throws {
    let text = CaseText(
      String(decoding: try RepositoryFiles.bytes("examples/\(name)/case.yaml"), as: UTF8.self))
    let warned = try risks(text).filter { $0.severity == .warning }.map(\.identifier)
    let quiet = ["purchase.", "records.", "respondent.", "wording.", "complaint.public"]
    #expect(warned.filter { one in quiet.contains(where: one.hasPrefix) } == [])
  }
}
