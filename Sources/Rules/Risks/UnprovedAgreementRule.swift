import Basics
import Matters

/// An agreement on small claims that nothing shows.
enum UnprovedAgreementRule {
  /// 民诉法 第一百六十五条第二款: an agreement counts only between the two limits.
  static func findings(_ desk: RiskDesk) -> [Finding] {
    guard desk.matter.filing.smallClaimsAgreedOn != nil,
      desk.matter.filing.agreementEvidence.isEmpty,
      let record = desk.matter.filing.record?.record("small_claims_agreed")
    else { return [] }
    return [
      record.warning(
        "fact.unsupported",
        "适用小额诉讼的书面约定没有对应的证据。",
        remedy: "请把双方签字的约定作为证据，写在 evidence（证据）里。")
    ]
  }
}
