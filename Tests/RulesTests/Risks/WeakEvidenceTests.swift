import Basics
import Rules
import TestKit
import Testing

@Suite("What an opponent would say against an exhibit")
struct WeakEvidenceTests {
  private static func said(_ evidence: String) throws -> [String] {
    let text = CaseText.minimal.with(
      "statements: {",
      "  - {id: E2, title: 一份, files: [], source: 手机, proves: 某事, original: 留存, \(evidence)}\nstatements: {"
    )
    return try Judging(text).assessment().findings.filter { $0.path == "evidence[1]" }
      .map(\.identifier)
  }

  private static let captured = "captured: {at: 2026-10-20, by: 张三}"

  @Test(
    "taken down long after it was made",
    arguments: [
      ("kind: screenshot, made_at: 2026-09-20, \(captured)", false),
      ("kind: screenshot, made_at: 2026-09-19, \(captured)", true),
      ("kind: payment_record, made_at: 2026-01-01, \(captured)", false),
      ("kind: screenshot, \(captured)", false),
    ])
  func late(evidence: String, isSaid: Bool) throws {
    #expect(try Self.said(evidence).contains("evidence.captured_late") == isSaid)
  }

  @Test(
    "a recording without its words",
    arguments: [
      ("kind: call_recording", true), ("kind: call_recording, transcript: 00:10 客服：等", false),
      ("kind: screen_recording, \(captured)", false),
    ])
  func transcript(evidence: String, isSaid: Bool) throws {
    #expect(try Self.said(evidence).contains("evidence.transcript.missing") == isSaid)
  }

  @Test("a chat with nobody knows whom")
  func partner() throws {
    #expect(try Self.said("kind: chat, \(Self.captured)").contains("evidence.chat.partner_unclear"))
    for named in ["transcript: 与商家客服的对话", "transcript: 杭州示例网络有限公司回复"] {
      let said = try Self.said("kind: chat, \(named), \(Self.captured)")
      #expect(!said.contains("evidence.chat.partner_unclear"), "\(named)")
    }
  }

  @Test(
    "a screen of which nobody says when and by whom it was taken",
    arguments: [
      ("kind: screenshot", true), ("kind: web_page, captured: {at: 2026-10-20}", true),
      ("kind: screenshot, \(captured)", false), ("kind: document", false),
      ("kind: screenshot, fixations: [{kind: notary, provider: 示例公证处, number: \"1\"}]", false),
    ])
  func capture(evidence: String, isSaid: Bool) throws {
    #expect(try Self.said(evidence).contains("evidence.captured.missing") == isSaid)
  }
}
