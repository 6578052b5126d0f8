import Basics
import Matters

/// What takes a matter out of small claims alone, for sure or perhaps.
extension ProcedureRule {
  /// 民诉法 第一百六十五条 asks for money only; 第一百六十六条 lists what is excluded.
  var smallClaimsBars: [Procedure.Reason] {
    moneyBars + foreignBars + circumstanceBars
  }

  private var moneyBars: [Procedure.Reason] {
    if claims.isEmpty {
      return [reason("procedure.no_claims", "没有可以写进起诉状的诉求。", [.smallClaims])]
    }
    let other = claims.filter { !$0.isMoney }
    guard !other.isEmpty else { return [] }
    let ids = other.map(\.claim.id).joined(separator: "、")
    return [
      reason(
        "procedure.not_only_money", "诉求 \(ids) 不是要求付钱，小额诉讼程序只适用于金钱给付的案件。",
        [.smallClaims])
    ]
  }

  private var foreignBars: [Procedure.Reason] {
    if matter.claimants.contains(where: \.isForeigner) {
      return [
        reason(
          "procedure.foreign_party", "有外国籍当事人，属于涉外案件，不适用小额诉讼程序。", [.notSmallClaims])
      ]
    }
    guard has("foreign") else { return [] }
    return [reason("procedure.foreign", "涉外案件不适用小额诉讼程序。", [.notSmallClaims])]
  }

  private var circumstanceBars: [Procedure.Reason] {
    var reasons: [Procedure.Reason] = []
    if has("appraisal") {
      reasons.append(
        reason(
          "procedure.appraisal", "需要评估、鉴定，或者对诉前评估、鉴定的结果有异议的案件，不适用小额诉讼程序。",
          [.notSmallClaims]))
    }
    if has("title") {
      reasons.append(
        reason(
          "procedure.title", "要求确认财产归谁或者确认人身关系的案件，不适用小额诉讼程序。", [.notSmallClaims]))
    }
    if has("counterclaim"), law.holds(.notSmallClaimsByLaw) {
      reasons.append(
        reason("procedure.counterclaim", "被告提出反诉的案件，不适用小额诉讼程序。", [.notSmallClaimsByLaw]))
    }
    return reasons
  }

  /// Why small claims cannot be promised, though nothing closes it for sure.
  var smallClaimsDoubts: [Procedure.Reason] {
    var reasons: [Procedure.Reason] = []
    if matter.claimants.contains(where: \.isFromHongKongMacauOrTaiwan) {
      reasons.append(
        doubt(
          "procedure.hong_kong_macau_taiwan_party",
          "有港澳台当事人。涉外案件不适用小额诉讼程序，涉港澳台案件是否同样处理，法律资料没有收录依据，请问受诉法院立案庭。",
          [.notSmallClaims]))
    }
    if has("counterclaim"), !law.holds(.notSmallClaimsByLaw) {
      reasons.append(
        doubt(
          "procedure.counterclaim",
          "被告提出反诉，使案件不再符合小额诉讼条件的，当时改用简易程序的其他规定或者普通程序；是否如此由法院判断。",
          [.smallClaimsLeft]))
    }
    return reasons
  }
}
