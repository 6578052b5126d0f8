import Basics
import Jurisdictions
import Matters
import Rules
import TestKit
import Testing

@Suite("What kind of answer a text looks like")
struct AnswerSuggestionTests {
  private static func suggestion(
    _ text: String, at: String? = "2026-10-16T09:00", channel: String = "service",
    to: String = "platform"
  ) throws -> AnswerSuggestion? {
    let file = CaseText.minimal.with("channel: service", "channel: \(channel)")
      .with("to: platform", "to: \(to)")
    let matter = try Judging(file).matter
    let signs = try Judging.library.signs().answers
    return AnswerSuggestion(
      for: text, to: matter.complaints[0], at: at.flatMap { Moment(iso: $0) }, in: matter,
      signs: signs)
  }

  @Test(
    "words tell the kind; what decides comes before what only sounds kind",
    arguments: [
      ("已记录您的反馈", "automatic"), ("技术核查中", "progress"), ("请耐心等待", "progress"),
      ("您的反馈已记录，技术核查中，请耐心等待。", "progress"),
      ("非常抱歉给您带来不便，按照平台规则处理。", "template"),
      ("抱歉，虚拟商品一经售出概不退换，敬请谅解。", "refusal"),
      ("非常抱歉，您的订单无法退款，请耐心等待处理", "refusal"),
      ("经协商，同意退款100元", "offer"), ("款项已原路退回，请查收", "resolved"), ("已为您退款198元", "resolved"),
      ("如已退款请忽略，请耐心等待", "progress"), ("已 受 理，请耐心等待", "progress"),
      ("今天天气不错", nil),
    ])
  func platform(text: String, kind: String?) throws {
    #expect(try Self.suggestion(text)?.kind == kind)
  }

  @Test(
    "an office's words are read as an office's",
    arguments: [
      ("经审查，决定予以受理", "accepted"), ("不予受理，理由如下", "refused"),
      ("决定终止调解", "terminated"), ("不予立案", "not_filed"), ("已于10月20日立案", nil),
      ("双方达成调解协议", "mediated"), ("正在核实", "progress"),
    ])
  func office(text: String, kind: String?) throws {
    let found = try Self.suggestion(text, channel: "complaint_12315", to: "余杭区市场监督管理局")
    #expect(found?.kind == kind)
  }

  @Test("an answer within a minute that decides nothing is an automatic one")
  func fast() throws {
    #expect(try Self.suggestion("请耐心等待", at: "2026-10-15T21:26")?.kind == "automatic")
    #expect(try Self.suggestion("。。。", at: "2026-10-15T21:25")?.reason == .tooFast)
    #expect(try Self.suggestion("无法退款", at: "2026-10-15T21:26")?.kind == "refusal")
    #expect(try Self.suggestion("请耐心等待", at: "2026-10-15T21:27")?.kind == "progress")
    #expect(try Self.suggestion("。。。", at: "2026-10-15")?.kind == nil)
  }
}
