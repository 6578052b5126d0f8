import Basics
import Matters
import Rules
import TestKit
import Testing

@Suite("Which procedure applies on the facts given")
struct ProcedureTests {
  /// 江苏 on 2026-11-23: 64,610 yuan by law, 258,440 by agreement.
  @Test(
    "by the amount in dispute",
    arguments: [
      ("198.00", false, Procedure.Kind.smallClaims, Procedure.Agreement.unavailable),
      ("64610", false, .smallClaims, .unavailable), ("64610.01", false, .simplified, .available),
      ("64610.01", true, .smallClaims, .agreed), ("258440", true, .smallClaims, .agreed),
      ("258440", false, .simplified, .available), ("258440.01", false, .simplified, .unavailable),
      ("258440.01", true, .simplified, .unavailable), ("198.00", true, .smallClaims, .unavailable),
    ])
  func amounts(
    paid: String, isAgreed: Bool, kind: Procedure.Kind, agreement: Procedure.Agreement
  ) throws {
    var text = CaseText.minimal.with("paid: 198.00", "paid: \(paid)")
    if isAgreed {
      let filing = "filing: {small_claims_agreed: {on: 2026-11-20, evidence: [E1]}}\nclaimants:"
      text = text.with("claimants:", filing)
    }
    let procedure = try Judging(text).procedure(in: "江苏")
    #expect(procedure.kind == kind)
    #expect(procedure.byAgreement == agreement)
    #expect(!procedure.reasons.isEmpty)
  }

  @Test("one instance only is said where small claims applies")
  func oneInstance() throws {
    let reasons = try Judging(.minimal).procedure(in: "江苏").reasons.map(\.identifier)
    #expect(
      reasons == [
        "procedure.within_threshold", "procedure.one_instance", "procedure.objection",
      ])
  }

  @Test("between the candidates of a province it depends")
  func depends() throws {
    let text = CaseText.minimal.with("paid: 198.00", "paid: 60000")
    let procedure = try Judging(text).procedure(in: "浙江")
    #expect(procedure.kind == .undetermined)
    #expect(procedure.byAgreement == .unknown)
    #expect(procedure.reasons.map(\.identifier) == ["procedure.threshold_depends"])
  }

  private static func claimants(_ count: Int) -> CaseText {
    let others = (1..<count).map { "  - {id: c\($0), name: 甲\($0)}\n" }.joined()
    return CaseText.minimal.with("respondents:", others + "respondents:")
      .adding("claimant: zhang", after: "from: merchant")
      .adding("claimant: zhang", after: "channel: service")
  }

  @Test(
    "ten or more on one side take the ordinary procedure",
    arguments: [
      (9, Procedure.Kind.smallClaims), (10, .ordinary), (11, .ordinary),
    ])
  func manyParties(count: Int, kind: Procedure.Kind) throws {
    let procedure = try Judging(Self.claimants(count)).procedure(in: "江苏")
    #expect(procedure.kind == kind)
    #expect(
      procedure.reasons.contains { $0.identifier == "procedure.many_parties" } == (count >= 10))
  }

  @Test(
    "what takes a matter out of small claims",
    arguments: [
      (
        "whereabouts_unknown: true", "identity_disclosed", Procedure.Kind.ordinary,
        "procedure.whereabouts_unknown"
      ),
      ("nationality: 示例国", "sex: 男", .simplified, "procedure.foreign_party"),
      (
        "- {id: Q2, kind: apology, against: [merchant]}", "- {id: Q1", .simplified,
        "procedure.not_only_money"
      ),
      (
        "- {id: Q2, kind: performance, what: 恢复账号, against: [merchant]}", "- {id: Q1", .simplified,
        "procedure.not_only_money"
      ),
      (
        "- {id: Q2, kind: other, what: 停止侵害, against: [merchant]}", "- {id: Q1", .simplified,
        "procedure.not_only_money"
      ),
    ])
  func excluded(line: String, place: String, kind: Procedure.Kind, reason: String) throws {
    let procedure = try Judging(.minimal.adding(line, after: place)).procedure(in: "江苏")
    #expect(procedure.kind == kind)
    #expect(procedure.byAgreement == .unavailable)
    #expect(procedure.reasons.contains { $0.identifier == reason })
  }

  @Test(
    "a claim for money under another name does not",
    arguments: ["nationality: 中国", "occupation: 教师"])
  func notExcluded(line: String) throws {
    let claim = "- {id: Q2, kind: other, what: 押金, amount: 10, against: [merchant]}"
    let text = CaseText.minimal.adding(claim, after: "- {id: Q1").adding(line, after: "sex: 男")
    #expect(try Judging(text).procedure(in: "江苏").kind == .smallClaims)
  }

  @Test("a barred claim for performance leaves the money claims small")
  func barredPerformance() throws {
    let claim = "- {id: Q2, kind: performance, what: 交付, against: [merchant]}"
    let text = CaseText.minimal.adding(claim, after: "- {id: Q1")
      .with("illegal_risk: none", "illegal_risk: cheat")
    #expect(try Judging(text).procedure(in: "江苏").kind == .smallClaims)
  }
}
