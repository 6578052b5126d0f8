import Basics
import Matters

/// What else a person should know of the procedure that applies.
extension ProcedureRule {
  /// 解释 第二百四十七条: what follows is not for suing once more.
  var pendingReasons: [Procedure.Reason] {
    guard matter.otherProceedings.contains(where: { $0.kind == "court" }) else { return [] }
    return [
      reason(
        "procedure.already_in_court", "同一争议已经起诉过。下面的程序只供核对，不要就同一请求再次起诉。", ["CPLI22-247"])
    ]
  }

  func remarks(on procedure: Procedure) -> [Procedure.Reason] {
    guard procedure.kind != .ordinary, law.holds(.simplified) else { return [] }
    var reasons: [Procedure.Reason] = []
    if court == .internet {
      reasons.append(
        reason(
          "procedure.internet_court",
          "互联网法院受理的是原本应由基层法院受理的一审案件，这里按基层法院判断程序，请向该院确认。", [.internetCourts]))
    }
    if pilot != nil {
      reasons.append(
        reason(
          "procedure.pilot_courts",
          "当时该省有繁简分流改革的试点法院，试点法院的小额诉讼另有限额，不按平均工资计算；请问受诉法院当时是不是试点法院。", []))
    }
    guard procedure.kind != .simplified else { return reasons }
    if law.holds(.smallClaimsKinds) {
      reasons.append(
        reason(
          "procedure.former_list",
          "当时的司法解释列举了适用小额诉讼的案件，买卖合同、服务合同和其他金钱给付纠纷都在内；知识产权纠纷和其他不宜一审终审的纠纷不适用。",
          [.smallClaimsKinds, .formerExclusions]))
    }
    if procedure.kind == .smallClaims {
      reasons.append(
        reason(
          "procedure.objection", "认为不应当按小额诉讼审理的，要在开庭前向法院提出异议。",
          [.civilProcedure(169), .smallClaimsObjection]))
    }
    return reasons
  }
}
