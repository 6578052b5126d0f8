import Basics
package import Matters

/// What to do next: complain in writing, then 12315, then sue; never two offices at once.
enum NextStepRule {
  static func steps(
    _ matter: Matter, _ law: LawOnDay, _ procedure: Procedure, sued: [Respondent]
  ) -> [NextStep] {
    var steps: [NextStep] = []
    let letters = matter.complaints.contains { $0.channel == "letter" || $0.channel == "email" }
    if !letters {
      steps.append(
        NextStep(
          id: "write_to_platform",
          message: "先书面投诉一次，写明此前的投诉没有得到处理，用可以查询签收的方式寄出（如 EMS，内件品名写函件全称），保留回执。",
          document: .complaintLetter, basis: law.cite("ECL2018-59", "CPLR2024-44", "CC-G-195")))
    }
    if canComplain(matter) {
      steps.append(
        NextStep(
          id: "complain_12315",
          message: "向 12315 投诉，要在起诉之前；同一争议不要同时找消费者协会或别的机关，否则会不予受理。",
          document: .complaint12315, basis: law.cite(Provision(["CR26-16", "CRI22-15"]))))
    }
    if !sued.isEmpty {
      let finality = procedure.kind == .smallClaims ? "这类案件一审终审，不能上诉，证据要一次准备齐。" : ""
      steps.append(
        NextStep(
          id: "sue", message: "协商、投诉都没有结果时起诉：起诉状、证据目录按被告人数加一准备份数。\(finality)",
          document: .petition, basis: law.cite(.civilProcedure(123), .civilProcedure(124))))
    }
    return steps
  }

  /// 令121 第十六条第二项: not while or after another office handles the same dispute.
  private static func canComplain(_ matter: Matter) -> Bool {
    matter.otherProceedings.isEmpty && matter.complaintsHandled.isEmpty && matter.isForConsumers
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
