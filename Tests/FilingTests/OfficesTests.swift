import Basics
import Documents
import Filing
import Matters
import TestKit
import Testing

@Suite("Papers for offices and associations")
struct OfficesTests {
  private static func words(_ text: CaseText, _ paper: Paper) throws -> String? {
    let drafted = try Workshop(text).draft(BuildOptions(isFinal: true))
    return drafted.packages.flatMap(\.papers).first { $0.paper == paper }?.document.plainText
  }

  private static func events(_ what: String) -> String {
    "events:\n  - {at: 2026-10-14, what: \(what), purchases: [P1], evidence: [E1]}\nclaims:\n"
  }

  @Test("what the file does not tell is not reported")
  func leads() throws {
    let report = try #require(try Self.words(.minimal, .report12315))
    #expect(report.contains("投诉没有得到处理") && report.contains("平台内经营者的身份"))
    #expect(!report.contains("格式条款") && !report.contains("没有交付") && !report.contains("自动续费"))
    let missing = CaseText.minimal.with("claims:\n", Self.events("卖家没有发货"))
    let second = try #require(try Self.words(missing, .report12315))
    #expect(second.contains("收款后没有交付") && second.contains("第五条第十项"))
  }

  @Test("no lead, no report")
  func none() throws {
    let answered = CaseText.minimal.with("    identity_disclosed: false\n", "").with(
      "    at: 2026-10-15T21:25",
      "    at: 2026-11-20T21:25\n    replies: [{at: 2026-11-21, kind: refusal, text: 不退, evidence: [E1]}]"
    )
    #expect(try Self.words(answered, .report12315) == nil)
  }

  @Test("a report asks for no money, a complaint for no penalty")
  func apart() throws {
    let report = try #require(try Self.words(.minimal, .report12315))
    #expect(!report.contains("198.00元（大写") && !report.contains("请求退还"))
    let complaint = try #require(try Self.words(.minimal, .complaint12315))
    #expect(!complaint.contains("处罚") && !complaint.contains("立案"))
  }

  @Test("late payment is a lead only once the days of the rule are over")
  func delay() throws {
    let soon = CaseText.minimal.with("at: 2026-10-15T21:25", "at: 2026-11-08T21:25")
    #expect(try Self.words(soon, .report12315)?.contains("自2026年11月8日起") == false)
    let over = CaseText.minimal.with("at: 2026-10-15T21:25", "at: 2026-11-07T21:25")
    #expect(try Self.words(over, .report12315)?.contains("自2026年11月7日起") == true)
  }

  @Test("a complaint goes to where a shop shows its address, a report to where it trades")
  func twoOffices() throws {
    let text = CaseText.minimal.with("against: [merchant, platform]", "against: [merchant]").with(
      "    displayed_address: 广东省深圳市宝安区示例路66号",
      "    displayed_address: 广东省深圳市宝安区示例路66号\n    business_place: 广东省深圳市龙岗区示例路7号")
    #expect(try Self.words(text, .complaint12315)?.contains("致：深圳市宝安区市场监督管理局") == true)
    #expect(try Self.words(text, .report12315)?.contains("致：深圳市龙岗区市场监督管理局") == true)
  }

  private static func lodged(_ reply: String, at day: String = "2026-09-18") -> CaseText {
    CaseText.minimal.with(
      "claims:\n",
      """
        - id: C2
          channel: complaint_12315
          to: 杭州市余杭区市场监督管理局
          at: \(day)
          number: "TS0918"
          replies: [\(reply)]
          evidence: [E1]
      claims:

      """)
  }

  @Test("a review is for an office that stays silent, to the government it belongs to, in time")
  func review() throws {
    let paper = try #require(try Self.words(Self.lodged(""), .reviewApplication))
    #expect(paper.contains("最后一日为2026年9月29日"))
    #expect(paper.contains("最后一日为2026年11月30日"))
    #expect(paper.contains("此致\n杭州市余杭区人民政府"))
    #expect(!paper.contains("请求退还"))
  }

  @Test(
    "no review of an answer, of a period still open, or after its own days",
    arguments: [
      ("{at: 2026-09-22, kind: accepted, evidence: [E1]}", "2026-09-18"),
      ("{at: 2026-09-22, kind: refused, evidence: [E1]}", "2026-09-18"),
      ("", "2026-11-18"), ("", "2026-08-03"),
    ])
  func noReview(reply: String, day: String) throws {
    #expect(try Self.words(Self.lodged(reply, at: day), .reviewApplication) == nil)
  }

  @Test("an association is not asked while an office has the matter in hand")
  func association() throws {
    #expect(try Self.words(.minimal, .associationComplaint) != nil)
    #expect(try Self.words(Self.lodged(""), .associationComplaint) == nil)
    #expect(try Self.words(Self.lodged(""), .supportRequest) != nil)
  }

  @Test("a seller is told of the end of a contract only when money is asked back for breach")
  func rescission() throws {
    let breach = CaseText.minimal.with("claims:\n", Self.events("账号被收回"))
    #expect(try Self.words(breach, .rescissionNotice)?.contains("第一款第四项") == true)
    let missing = CaseText.minimal.with("claims:\n", Self.events("卖家没有发货"))
    let notice = try #require(try Self.words(missing, .rescissionNotice))
    #expect(notice.contains("同时是催告") && notice.contains("没有交付商品"))
    let performing = breach.with("kind: refund,", "kind: performance, what: 恢复账号,")
    #expect(try Self.words(performing, .rescissionNotice) == nil)
    #expect(try Self.words(performing, .demandLetter) != nil)
    let told = breach.with(
      "channel: service\n    to: platform",
      "channel: letter\n    kind: rescission\n    to: merchant\n    arrived_at: 2026-10-18")
    #expect(try Self.words(told, .rescissionNotice) == nil)
  }

  @Test("a merchant whom no letter can reach gets none")
  func unreachable() throws {
    let hidden = CaseText.minimal.with(
      "    identity_disclosed: false",
      "    identity_disclosed: false\n    whereabouts_unknown: true")
    #expect(try Self.words(hidden, .demandLetter) == nil)
  }
}
