import Basics
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
    return lawyer + records(desk) + letter(desk) + complaint(desk) + review(desk)
      + suit(desk, procedure)
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

  private static func letter(_ desk: RiskDesk) -> [NextStep] {
    guard !desk.matter.complaints.contains(where: { ["letter", "email"].contains($0.channel) })
    else { return [] }
    let isFirst = desk.matter.complaints.isEmpty
    return [
      NextStep(
        id: "write_to_platform",
        message: "先书面投诉一次，写明此前的投诉没有得到处理，用可以查询签收的方式寄出（如 EMS，内件品名写函件全称），保留回执。",
        document: isFirst ? .complaintLetter : .escalationLetter,
        basis: desk.law.cite("ECL2018-59", "CPLR2024-44", "CC-G-195"))
    ]
  }

  /// 令121 第十六条: not while or after another office handles the same dispute, not for others than
  /// consumers, not after three years.
  private static func complaint(_ desk: RiskDesk) -> [NextStep] {
    let matter = desk.matter
    guard matter.otherProceedings.isEmpty, matter.complaintsHandled.isEmpty, matter.isForConsumers,
      !matter.purchases.allSatisfy(\.privateSeller) || matter.purchases.isEmpty,
      !desk.isTooLateForOffice
    else { return [] }
    return [
      NextStep(
        id: "complain_12315",
        message: "向 12315 投诉，要在起诉之前；同一争议不要同时找消费者协会或别的机关，否则会不予受理。",
        document: .complaint12315, basis: desk.law.cite(Provision(["CR26-16", "CRI22-15"])))
    ]
  }

  /// 行政复议法 第十一条第十一项, 第二十条, 第二十三条: an office that stays silent.
  private static func review(_ desk: RiskDesk) -> [NextStep] {
    desk.deadlines.filter { $0.isOfReview && $0.state == .running }.compactMap { clock in
      clock.due.map { due in
        NextStep(
          id: "apply_review",
          message: "市场监管部门过了期限没有答复：可以在 \(due.chinese) 之前申请行政复议；先打电话问一次，问到的答复记进案件文件。",
          document: .reviewApplication, basis: clock.basis)
      }
    }
  }

  private static func suit(_ desk: RiskDesk, _ procedure: Procedure) -> [NextStep] {
    guard desk.sued.contains(where: { !desk.matter.isSuedElsewhere($0) }) else { return [] }
    let finality = procedure.kind == .smallClaims ? "这类案件一审终审，不能上诉，证据要一次准备齐。" : ""
    return arbitration(desk) + [
      NextStep(
        id: "sue", message: "协商、投诉都没有结果时起诉：起诉状、证据目录按被告人数加一准备份数。\(finality)",
        document: .petition, basis: desk.law.cite(.civilProcedure(123), .civilProcedure(124)))
    ]
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
