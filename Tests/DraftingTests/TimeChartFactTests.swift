import Basics
import Documents
import Drafting
import TestKit
import Testing

@Suite("The picture of the log")
struct TimeChartFactTests {
  private static func words(_ text: CaseText) throws -> [String] {
    try Papering(text).chronology().blocks.flatMap { block -> [String] in
      guard case .drawing(let drawing, _) = block else { return [] }
      return drawing.elements.compactMap { element in
        if case .words(let words) = element { words.text } else { nil }
      }
    }
  }

  private static func text(_ replies: String) -> CaseText {
    CaseText.minimal.adding("replies: [\(replies)]", after: "channel")
  }

  @Test(
    "a complaint's row says what came of it",
    arguments: [
      ("", "39 天没有实质答复"),
      (
        "{at: 2026-10-15, kind: automatic}, {at: 2026-10-16, kind: progress}",
        "39 天没有实质答复（形式答复 2 次）"
      ),
      ("{at: 2026-10-18, kind: refusal}", "3 天后拒绝"),
      ("{at: 2026-10-15T23:00, kind: offer}, {at: 2026-10-18, kind: refusal}", "当天提出方案，3 天后拒绝"),
    ])
  func outcome(replies: String, note: String) throws {
    let words = try Self.words(Self.text(replies))
    #expect(words.contains("C1 在线客服（平台）") && words.contains(note), "\(words)")
    #expect(words.contains("交易和经过") && words.contains("截至 2026-11-23"))
  }

  @Test("waiting begins with the arrival; what is only taken in hand is no answer yet")
  func arrival() throws {
    let text = CaseText.minimal.with(
      "\nclaims:",
      """

        - id: C2
          channel: complaint_12315
          to: 西湖区市场监督管理局
          at: 2026-11-02
          arrived_at: 2026-11-04
          evidence: [E1]
          replies: [{at: 2026-11-06, kind: accepted}]
      claims:
      """)
    let words = try Self.words(text)
    #expect(words.contains("2 天后受理，19 天没有实质答复"), "\(words)")
    #expect(words.contains("到达对方") && words.contains("受理、立案"))
    let table = try Papering(text).chronology().plainText
    #expect(table.contains("C2：到达西湖区市场监督管理局"))
    #expect(table.contains("C2：收到西湖区市场监督管理局的受理告知"))
  }

  @Test("promises and requests have signs of their own, apart from the law's")
  func natures() throws {
    let targets = "response_targets:\n  - {kind: promise, hours: 24}\n  - {kind: request, hours: 2}"
    let words = try Self.words(Self.text("").adding(targets))
    #expect(words.contains("对方承诺的时限") && words.contains("自己请求的时限"))
    #expect(!words.contains("法定期限"))
    #expect(words.joined().contains("39 天没有实质答复，超过承诺时限，超过请求时限"), "\(words)")
  }

  @Test("many complaints are shown by channel and addressee, and counted")
  func many() throws {
    let more = (2...41).map { number in
      "  - {id: C\(number), channel: email, to: merchant, at: 2026-11-\(number % 20 + 1), evidence: [E1]}"
        .replacing(/-(\d),/) { "-0\($0.1)," }
    }
    let text = CaseText.minimal.with("\nclaims:", "\n\(more.joined(separator: "\n"))\nclaims:")
    let words = try Self.words(text)
    #expect(words.contains("电子邮件（商家），40 次") && words.contains("40 次没有实质答复"))
    #expect(words.contains("C1 在线客服（平台）"))
  }

  @Test("nobody has complained: no picture")
  func none() throws {
    let text = CaseText.minimal.with(
      """
      complaints:
        - id: C1
          channel: service
          to: platform
          at: 2026-10-15T21:25
          evidence: [E1]

      """, "")
    #expect(try Self.words(text).isEmpty)
  }
}
