import Basics
import Jurisdictions
package import Matters

/// What to do next, in order: stop where the goods may be illegal, keep what runs out, write, go to
/// 12315, sue; never two offices at once.
enum NextStepRule {
  static func steps(_ desk: RiskDesk, _ procedure: Procedure) -> [NextStep] {
    let lawyer = lawyer(desk)
    guard
      desk.matter.purchases.isEmpty
        || desk.matter.purchases.contains(where: { !$0.isUnlawfulToTrade })
    else { return lawyer }
    let ladder = LadderRule(desk: desk)
    return lawyer + records(desk) + lastAnswer(desk)
      + desk.tables.ladder.rungs.flatMap { steps(at: $0, of: ladder, procedure) }
  }

  private static func lawyer(_ desk: RiskDesk) -> [NextStep] {
    let unlawful = desk.matter.purchases.filter(\.isUnlawfulToTrade)
    guard !unlawful.isEmpty else { return [] }
    let ids = unlawful.map(\.id).joined(separator: "、")
    return [
      NextStep(
        id: "ask_lawyer",
        message: "订单 \(ids) 的商品可能违法：先停下来，带上案件文件和证据去见律师；律师看过之前，不要寄信、投诉或起诉，也不要删改任何记录。",
        document: nil, basis: desk.law.cite("CC-G-153", "CC-G-157"))
    ]
  }

  /// 电子商务法 第三十一条、第五十三条.
  private static func records(_ desk: RiskDesk) -> [NextStep] {
    let clocks = desk.deadlines.filter { clock in
      clock.isOfRecords && clock.state == .running
        && clock.due.map { $0 < desk.warningDay } ?? false
    }
    guard let first = clocks.compactMap(\.due).min() else { return [] }
    return [
      NextStep(
        id: "request_records",
        message: "先要交易记录：法定的保存期最早到 \(first.chinese) 为止，书面要求平台和支付机构提供并保留，同时自己下载保存。",
        document: nil, basis: desk.law.cite("ECL2018-31", "ECL2018-53"))
    ]
  }

  /// Where the other side's last word settles the dispute or offers to.
  private static func lastAnswer(_ desk: RiskDesk) -> [NextStep] {
    let asked = desk.matter.complaints.filter(\.isAboutRemedy)
    let decisions = asked.flatMap { complaint in
      complaint.replies.filter(\.isDecision).map { (at: $0.at ?? complaint.at, kind: $0.kind) }
    }
    guard let last = decisions.max(by: { isAfter($1.at, $0.at) }),
      !asked.contains(where: { isAfter($0.at, last.at) }),
      let answer = desk.tables.ladder.answers.first(where: { $0.kinds.contains(last.kind) })
    else { return [] }
    return [
      NextStep(
        id: answer.id, message: answer.message,
        document: answer.paper.flatMap { Paper(rawValue: $0) }, basis: [])
    ]
  }

  /// For certain: of a day without an hour nothing on that day is later.
  private static func isAfter(_ left: Moment?, _ right: Moment?) -> Bool {
    guard let left, let right else { return false }
    return left.isAfter(right)
  }

  /// What the ladder says of a step nobody has taken and nothing closes (令121 第十六条 and the others
  /// named there).
  private static func steps(
    at rung: Ladder.Rung, of ladder: LadderRule, _ procedure: Procedure
  ) -> [NextStep] {
    guard let step = rung.step, !ladder.isTaken(rung), ladder.obstacles(to: rung).isEmpty else {
      return []
    }
    let desk = ladder.desk
    if rung.conditions.contains(.silentOffice) { return reviews(rung, step, desk) }
    let isAgain = !desk.matter.complaints.isEmpty
    let paper = isAgain ? rung.paperAgain ?? rung.paper : rung.paper
    let isFinal = procedure.kind == .smallClaims
    let next = NextStep(
      id: step.id, message: step.message + (isFinal ? step.ifFinal ?? "" : ""),
      document: paper.flatMap { Paper(rawValue: $0) },
      basis: desk.law.cite(rung.basis.map { Provision($0) }))
    return (rung.door == .court ? arbitration(desk) : []) + [next]
  }

  /// 行政复议法 第十一条第十一项, 第二十条, 第二十三条: an office that stays silent.
  private static func reviews(
    _ rung: Ladder.Rung, _ step: Ladder.Step, _ desk: RiskDesk
  ) -> [NextStep] {
    desk.deadlines.filter { $0.isOfReview && $0.state == .running }.compactMap { clock in
      clock.due.map { due in
        NextStep(
          id: step.id, message: step.message.replacing("{due}", with: due.chinese),
          document: rung.paper.flatMap { Paper(rawValue: $0) }, basis: clock.basis)
      }
    }
  }

  /// 民诉法 第一百二十七条第二项.
  private static func arbitration(_ desk: RiskDesk) -> [NextStep] {
    guard desk.matter.standardTerms.contains(where: { $0.bindsToArbitration(desk.law) })
    else { return [] }
    return [
      NextStep(
        id: "check_arbitration",
        message: "起诉之前先请律师看对方规则里的仲裁条款：有效的，法院不受理，只能去仲裁；无效的，要准备好理由和没有提示的证据。",
        document: nil, basis: desk.law.cite(.civilProcedure(127)))
    ]
  }
}

extension Matter {
  package var otherProceedings: [Proceeding] { single.otherProceedings }
}

extension Matter {
  /// Complaints that an office or association has, or had, in hand: all but those it refused.
  package var complaintsHandled: [Complaint] {
    complaints.filter { complaint in
      ["complaint_12315", "association", "mediation", "regulator"].contains(complaint.channel)
        && respondent(complaint.to ?? "") == nil
        && !complaint.replies.contains { $0.kind == "refused" }
    }
  }

  /// Somebody bought for daily life: an organisation, or who says otherwise, did not.
  package var isForConsumers: Bool {
    single.statements.consumerUse != false && claimants.contains { !$0.isOrganisation }
  }
}
