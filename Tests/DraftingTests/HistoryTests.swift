import Drafting
import Matters
import TestKit
import Testing

@Suite("What letters make of the log")
struct HistoryTests {
  private static func text(_ replies: String, more: String = "", targets: String = "") -> CaseText {
    let text = CaseText.minimal.adding("replies: [\(replies)]\(more)", after: "channel")
    return targets.isEmpty ? text : text.adding("response_targets:\n\(targets)")
  }

  @Test(
    "many answers and no response: real ones are counted, the rest named",
    arguments: [
      ("", "共提出1次，经营者没有任何答复的1次。历次"),
      (
        "{at: 2026-10-15, kind: automatic}, {at: 2026-10-16, kind: automatic}, "
          + "{at: 2026-10-17, kind: progress}",
        "共提出1次，收到经营者答复3次（自动回复2次、进度告知1次），没有一次作出处理决定。历次"
      ),
      (
        "{at: 2026-10-16, kind: template}, {at: 2026-10-15, kind: refusal}, "
          + "{at: 2026-10-17, kind: offer}",
        "共提出1次，收到经营者答复3次（模板回复1次、拒绝的答复1次、处理方案1次），其中作出处理决定的2次。历次"
      ),
    ])
  func counts(replies: String, sentence: String) throws {
    let letter = try Papering(Self.text(replies)).letter()
    #expect(letter.contains(sentence))
    #expect(!letter.contains("（）") && !letter.contains("，。") && !letter.contains("，，"))
  }

  @Test("complaints without an answer are counted apart")
  func silent() throws {
    let second = "\n  - {id: C2, channel: email, to: platform, at: 2026-10-20, evidence: [E1]}"
    let text = Self.text("{at: 2026-10-16, kind: automatic}").with(
      "\nclaims:", "\(second)\nclaims:")
    let papering = try Papering(text)
    let counted = "共提出2次，收到经营者答复1次（自动回复1次），没有一次作出处理决定，经营者没有任何答复的1次"
    #expect(try papering.letter().contains(counted))
    #expect(
      try papering.petition().contains("已提出诉求2次，收到经营者答复1次（自动回复1次），没有一次作出处理决定"))
  }

  @Test("an urgent complaint has the urgent time of the promise, with its source")
  func urgent() throws {
    let target =
      "  - {kind: promise, by: platform, hours: 24, urgent_hours: 2, source: 《售后规则》第3条, evidence: [E1]}"
    let letter = try Papering(Self.text("", more: "\nurgent: true", targets: target)).letter()
    let sentence = "对方公布的加急答复时限为2小时（承诺，出自《售后规则》第3条，见证据1；不是法定期限），至2026年10月15日23时25分没有实质答复。"
    #expect(letter.contains(sentence))
  }

  @Test("what an office says is no answer of the trader, and an inquiry asks for nothing")
  func others() throws {
    let more = """

        - {id: C2, channel: complaint_12315, to: 西湖区市场监督管理局, at: 2026-11-02, evidence: [E1], \
      replies: [{at: 2026-11-05, kind: refused}]}
        - {id: C3, kind: inquiry, channel: email, to: platform, at: 2026-11-03, evidence: [E1], \
      replies: [{at: 2026-11-04, kind: resolved}]}
      """
    let text = Self.text("{at: 2026-10-15, kind: automatic}").with("\nclaims:", "\(more)\nclaims:")
    let letter = try Papering(text).letter()
    #expect(letter.contains("共提出3次，其中要求经营者处理的1次，收到经营者答复1次（自动回复1次），没有一次作出处理决定。"))
    #expect(letter.contains("没有收到就上述诉求作出的处理决定"))
    #expect(!letter.contains("不同意拒绝的理由"))
  }

  @Test(
    "a promise or request that ran out is told as one, never as a period of the law",
    arguments: [
      (
        "promise, by: platform, hours: 24", "",
        "对方公布的答复时限为24小时（承诺；不是法定期限），至2026年10月16日21时25分没有实质答复。" as String?
      ),
      ("request, hours: 2", "", "希望2小时内得到答复（请求，不是法定期限），至2026年10月15日23时25分没有实质答复。"),
      (
        "promise, by: platform, days: 7", "{at: 2026-10-24, kind: refusal}",
        "对方公布的答复时限为7天（承诺；不是法定期限），至2026年10月22日没有实质答复，2026年10月24日才答复。"
      ),
      ("promise, days: 7", "{at: 2026-10-22, kind: refusal}", nil),
      ("promise, by: platform, days: 60", "", nil), ("promise, hours: 24", "", nil),
      ("promise, by: merchant, hours: 24", "", nil),
    ])
  func targets(target: String, replies: String, sentence: String?) throws {
    let letter = try Papering(Self.text(replies, targets: "  - {kind: \(target)}")).letter()
    if let sentence {
      #expect(letter.contains(sentence))
    } else {
      #expect(!letter.contains("答复时限为"))
    }
  }

  @Test("a paper is the same from all facts and from those its template names")
  func named() throws {
    let more =
      "\n  - {id: C2, channel: email, to: merchant, at: 2026-10-20, evidence: [E1]}\nclaims:"
    let text = Self.text("{at: 2026-10-16, kind: refusal}").with("\nclaims:", more)
    let papering = try Papering(text.happened("账号被盗"))
    for paper in Paper.allCases where !paper.isPublic {
      for recipient in [Recipient.court, .regulator, .own] {
        let all = try papering.draft(paper, for: recipient, fromNamedOnly: false)
        let named = try papering.draft(paper, for: recipient, fromNamedOnly: true)
        #expect(all.document == named.document, "\(paper.rawValue) for \(recipient.rawValue)")
      }
    }
  }
}
