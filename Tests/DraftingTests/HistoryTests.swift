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
      ("", "共提出1次，没有任何答复的投诉1次。历次"),
      (
        "{at: 2026-10-15, kind: automatic}, {at: 2026-10-16, kind: automatic}, "
          + "{at: 2026-10-17, kind: progress}",
        "共提出1次，收到答复3次（自动回复2次、进度告知1次），没有一次作出处理决定。历次"
      ),
      (
        "{at: 2026-10-16, kind: template}, {at: 2026-10-15, kind: refusal}, "
          + "{at: 2026-10-17, kind: offer}",
        "共提出1次，收到答复3次（模板回复1次、拒绝的答复1次、处理方案1次），其中作出处理决定的2次。历次"
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
    let counted = "共提出2次，收到答复1次（自动回复1次），没有一次作出处理决定，没有任何答复的投诉1次"
    #expect(try papering.letter().contains(counted))
    #expect(
      try papering.petition().contains("已提出诉求2次，收到答复1次（自动回复1次），没有一次作出处理决定"))
  }

  @Test(
    "a promise or request that ran out is told as one, never as a period of the law",
    arguments: [
      ("promise, hours: 24", "", "对方公布的答复时限为24小时（承诺；不是法定期限），至2026年10月16日21时25分没有实质答复。" as String?),
      ("request, hours: 2", "", "希望2小时内得到答复（请求，不是法定期限），至2026年10月15日23时25分没有实质答复。"),
      (
        "promise, days: 7", "{at: 2026-10-24, kind: refusal}",
        "对方公布的答复时限为7天（承诺；不是法定期限），至2026年10月22日没有实质答复，2026年10月24日才答复。"
      ),
      ("promise, days: 7", "{at: 2026-10-22, kind: refusal}", nil),
      ("promise, days: 60", "", nil), ("promise, by: merchant, hours: 24", "", nil),
    ])
  func targets(target: String, replies: String, sentence: String?) throws {
    let letter = try Papering(Self.text(replies, targets: "  - {kind: \(target)}")).letter()
    if let sentence {
      #expect(letter.contains(sentence))
    } else {
      #expect(!letter.contains("答复时限为"))
    }
  }
}
