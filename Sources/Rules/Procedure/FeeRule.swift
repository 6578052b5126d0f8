import Basics
import Jurisdictions

/// The court fee: all money claims added up, halved once.
enum FeeRule {
  /// 诉讼费用交纳办法 第十三条、第十六条; 民诉法解释 第二百零一条、第二百零六条.
  static func fee(
    _ amount: Money, _ procedure: Procedure, _ scale: FeeScale, _ law: LawOnDay
  ) -> Assessment.Fee {
    let articles = ["scale", "simplified", "halved_once", "added"].compactMap {
      scale.articleIDs[$0]
    }
    guard amount > .zero else {
      return Assessment.Fee(full: nil, halved: nil, payable: nil, basis: [])
    }
    let fee = scale.fee(for: amount)
    let payable: Money? =
      switch procedure.kind {
      case .smallClaims, .simplified: fee.halved
      case .ordinary: fee.full
      case .undetermined: nil
      }
    return Assessment.Fee(
      full: fee.full, halved: fee.halved, payable: payable,
      basis: law.cite(articles.map { Provision([$0]) }))
  }
}
