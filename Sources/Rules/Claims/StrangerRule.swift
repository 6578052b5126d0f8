import Basics
import Matters

/// A money claim reaches only who sold, kept the platform, or did wrong: not who merely appears in the
/// file.
enum StrangerRule {
  /// 民法典 第四百六十五条第二款: a contract binds its parties.
  static func apply(to assessed: inout AssessedClaim, _ matter: Matter) {
    let purchases = matter.purchases(of: assessed.claim)
    guard AssessedClaim.moneyKinds.contains(assessed.claim.kind), !purchases.isEmpty else { return }
    let parties = Set(
      purchases.flatMap { purchase in
        [matter.seller(of: purchase)?.id, purchase.through].compactMap { $0 }
      })
    for id in assessed.against where !parties.contains(id) && !parties.isEmpty {
      guard let stranger = matter.respondent(id), stranger.fault == nil else { continue }
      assessed.release(
        stranger, "claim.stranger_to_contract",
        because: "“\(stranger.name ?? stranger.id)”在这些订单里既不是卖家也不是平台，案件文件没有写它为什么要承担这一项。",
        remedy:
          "如果它是卖家或平台，请在订单的 from（卖家）或 through（平台）里写明；要它负责另有理由的，请写 fault（自身过错）；")
    }
  }
}
