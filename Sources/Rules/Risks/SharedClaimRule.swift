import Basics
import Matters

/// One claim for the money of several people.
enum SharedClaimRule {
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.matter.claims.compactMap { claim in
      let buyers = Set(desk.matter.purchases(of: claim).map(\.claimant))
      // Each one's part of a refund follows from the orders, and the papers give it.
      guard claim.claimant == nil, buyers.count > 1, claim.kind != "refund" || claim.amount != nil
      else { return nil }
      return claim.record.warning(
        "claim.several_claimants",
        "诉求 \(claim.id) 把 \(buyers.count) 位原告的钱写在一起，法院要分别判。",
        remedy: "请每位原告各写一项，用 claimant（原告）写明是谁的。")
    }
  }
}
