import Basics
package import Matters

/// Small claims, by agreement, simplified, ordinary, or not to be told.
package struct ProcedureRule {
  let matter: Matter
  let law: LawOnDay
  let claims: [AssessedClaim]
  let sued: [Respondent]
  let threshold: Threshold?
  /// False for courts above the basic level.
  let isBasicCourt: Bool

  package init(
    _ matter: Matter, _ law: LawOnDay, claims: [AssessedClaim], sued: [Respondent],
    threshold: Threshold?, isBasicCourt: Bool = true
  ) {
    self.isBasicCourt = isBasicCourt
    self.matter = matter
    self.law = law
    self.claims = claims.filter(\.included)
    self.sued = sued
    self.threshold = threshold
  }

  package func procedure() -> Procedure {
    let ordinary = ordinaryReasons
    if !ordinary.isEmpty {
      return Procedure(
        kind: .ordinary, byAgreement: .unavailable, reasons: ordinary, threshold: threshold)
    }
    let barred = smallClaimsBars
    if !barred.isEmpty {
      return Procedure(
        kind: .simplified, byAgreement: .unavailable, reasons: barred + [simplifiedReason],
        threshold: threshold)
    }
    return byAmount()
  }

  /// 解释 第七十五条、第二百五十七条: ten or more on one side, or a defendant who cannot be found, take
  /// the matter out of the simplified procedure, and so out of small claims.
  private var ordinaryReasons: [Procedure.Reason] {
    var reasons: [Procedure.Reason] = []
    let most = max(matter.claimants.count, sued.count)
    if let numerous = law.figure("numerous_parties"), most >= numerous {
      reasons.append(
        reason(
          "procedure.many_parties",
          "一方当事人有 \(most) 人，属于人数众多，不能适用简易程序，也不能适用小额诉讼程序。",
          [.interpretation(75), .interpretation(257)]))
    }
    if !isBasicCourt {
      reasons.append(
        reason(
          "procedure.not_a_basic_court", "受诉法院不是基层人民法院，简易程序和小额诉讼程序只由基层人民法院适用。",
          [.civilProcedure(160)]))
    }
    for respondent in sued where respondent.whereaboutsUnknown {
      reasons.append(
        reason(
          "procedure.whereabouts_unknown",
          "被告“\(respondent.name ?? respondent.id)”起诉时下落不明，不能适用简易程序和小额诉讼程序。",
          [.interpretation(257), .civilProcedure(166)]))
    }
    return reasons
  }

  /// 民诉法 第一百六十五条 asks for money only; 第一百六十六条 lists what is excluded.
  private var smallClaimsBars: [Procedure.Reason] {
    var reasons: [Procedure.Reason] = []
    let other = claims.filter { !$0.isMoney }
    if !other.isEmpty {
      let ids = other.map(\.claim.id).joined(separator: "、")
      reasons.append(
        reason(
          "procedure.not_only_money", "诉求 \(ids) 不是要求付钱，小额诉讼程序只适用于金钱给付的案件。",
          [.smallClaims]))
    }
    if claims.isEmpty {
      reasons.append(reason("procedure.no_claims", "没有可以写进起诉状的诉求。", [.smallClaims]))
    }
    let foreign = matter.claimants.filter(\.isForeigner)
    if !foreign.isEmpty {
      reasons.append(
        reason(
          "procedure.foreign_party", "有外国籍当事人，属于涉外案件，不适用小额诉讼程序。",
          [.civilProcedure(166)]))
    }
    return reasons
  }

  private func byAmount() -> Procedure {
    let agreed = matter.filing.smallClaimsAgreedOn
    guard let threshold, let answer = threshold.answer else {
      return Procedure(
        kind: .undetermined, byAgreement: agreed == nil ? .unknown : .agreed,
        reasons: [
          reason("procedure.province_unknown", "不知道由哪个省份的法院受理，无法判断是否适用小额诉讼程序。", [.smallClaims])
        ], threshold: nil)
    }
    switch answer {
    case .smallClaims:
      return small(
        .unavailable, "标的额没有超过受诉法院所在省份的小额诉讼标准，依法适用小额诉讼程序，不需要对方同意。")
    case .byAgreement where agreed != nil:
      return small(
        .agreed, "标的额超过标准但在可以约定的范围内，双方已于 \(agreed?.chinese ?? "")书面约定适用小额诉讼程序。")
    case .byAgreement:
      return simplified(
        .available, "标的额超过小额诉讼标准，但在双方可以约定适用的范围内；没有书面约定，适用简易程序。")
    case .notSmallClaims:
      return simplified(.unavailable, "标的额超过小额诉讼的标准，适用简易程序。")
    case .depends:
      return Procedure(
        kind: .undetermined, byAgreement: agreed == nil ? .unknown : .agreed,
        reasons: [
          reason(
            "procedure.threshold_depends",
            "标的额是否在小额诉讼标准以内，取决于受诉法院采用的数字。适用小额诉讼程序的，一审终审，不能上诉；请向该院立案庭询问。",
            [.smallClaims])
        ], threshold: threshold)
    }
  }

  private func small(_ agreement: Procedure.Agreement, _ message: String) -> Procedure {
    let identifier = agreement == .agreed ? "procedure.agreed" : "procedure.within_threshold"
    return Procedure(
      kind: .smallClaims, byAgreement: agreement,
      reasons: [
        reason(identifier, message, [.smallClaims]),
        reason(
          "procedure.one_instance", "小额诉讼一审终审：判决后不能上诉，只能申请再审。",
          [.smallClaims, "CPLI22-274"]),
      ], threshold: threshold)
  }

  private func simplified(_ agreement: Procedure.Agreement, _ message: String) -> Procedure {
    Procedure(
      kind: .simplified, byAgreement: agreement,
      reasons: [reason("procedure.above_threshold", message, [.smallClaims]), simplifiedReason],
      threshold: threshold)
  }

  /// 民诉法 第一百六十条: facts clear, rights and duties plain, little in dispute.
  private var simplifiedReason: Procedure.Reason {
    reason(
      "procedure.simplified", "事实清楚、争议不大的案件，基层法院适用简易程序。", [.civilProcedure(160)])
  }

  private func reason(
    _ identifier: String, _ message: String, _ provisions: [Provision]
  ) -> Procedure.Reason {
    Procedure.Reason(identifier: identifier, message: message, basis: law.cite(provisions))
  }
}
