import Basics
import Jurisdictions
import Matters

/// What the amount in dispute makes of a matter that nothing closes to small claims.
extension ProcedureRule {
  func byAmount() -> Procedure {
    guard let threshold, let answer = threshold.answer else {
      return undetermined(
        [
          reason("procedure.province_unknown", "不知道由哪个省份的法院受理，无法判断是否适用小额诉讼程序。", [.smallClaims])
        ], untoldAgreement)
    }
    switch pilotDisagrees ? .depends : answer {
    case .smallClaims:
      return small(
        .unavailable, "标的额没有超过受诉法院所在省份的小额诉讼标准，依法适用小额诉讼程序，不需要对方同意。")
    case .byAgreement:
      guard let day = matter.filing.smallClaimsAgreedOn else {
        return simplified(
          smallClaimsDoubts.isEmpty ? .available : .unknown,
          "标的额超过小额诉讼标准，但在双方可以约定适用的范围内；没有书面约定，适用简易程序。")
      }
      return small(
        .agreed, "标的额超过标准但在可以约定的范围内，双方已于 \(day.chinese)书面约定适用小额诉讼程序。")
    case .notSmallClaims:
      return simplified(
        .unavailable,
        threshold.rule == nil ? "当时还没有小额诉讼程序，适用简易程序。" : "标的额超过小额诉讼的标准，适用简易程序。")
    case .depends: return depends()
    }
  }

  private func depends() -> Procedure {
    undetermined(
      [
        reason(
          "procedure.threshold_depends",
          "标的额是否在小额诉讼标准以内，取决于受诉法院采用的数字。适用小额诉讼程序的，一审终审，不能上诉；请向该院立案庭询问。",
          [.smallClaims])
      ] + smallClaimsDoubts, untoldAgreement)
  }

  /// What is to be said of an agreement where the amount decides nothing.
  private var untoldAgreement: Procedure.Agreement {
    if let threshold, threshold.rule?.agreedShare == nil {
      return pilot == nil ? .unavailable : .unknown
    }
    return matter.filing.smallClaimsAgreedOn == nil ? .unknown : .agreed
  }

  private func small(_ agreement: Procedure.Agreement, _ message: String) -> Procedure {
    let identifier = agreement == .agreed ? "procedure.agreed" : "procedure.within_threshold"
    let first = reason(identifier, message, [.smallClaims])
    let last = reason(
      "procedure.one_instance", "小额诉讼一审终审：判决后不能上诉，只能申请再审。",
      [.smallClaims, .smallClaimsTold, "CPLI22-424"])
    let doubts = smallClaimsDoubts
    guard doubts.isEmpty else { return undetermined(doubts + [first, last], agreement) }
    return Procedure(
      kind: .smallClaims, byAgreement: agreement, reasons: [first, last], threshold: threshold)
  }

  private func simplified(_ agreement: Procedure.Agreement, _ message: String) -> Procedure {
    Procedure(
      kind: .simplified, byAgreement: agreement,
      reasons: [reason("procedure.above_threshold", message, [.smallClaims]), simplifiedReason],
      threshold: threshold)
  }

  /// The limits of a pilot court, where the province had one that day.
  var pilot: ThresholdCandidate? { threshold?.candidates.first { $0.kind == .pilot } }

  /// A stated figure says nothing of a pilot court, which had limits of its own.
  private var pilotDisagrees: Bool {
    guard let pilot, let threshold, threshold.cap != nil, let amount = threshold.amount else {
      return false
    }
    return threshold.answer != .smallClaims || amount > pilot.cap
  }
}
