import Basics
import Matters

/// A sum asked of some traders must not hold what was paid to others: the user says which orders are
/// meant, for the file does not.
enum OthersOrdersRule {
  /// Sums that are reckoned from orders.
  private static let reckoned: Set = ["refund", "interest", "punitive"]
  /// More are counted.
  private static let mostNamed = 5

  static func apply(to assessed: inout AssessedClaim, _ matter: Matter) {
    let claim = assessed.claim
    guard reckoned.contains(claim.kind), claim.purchases.isEmpty, claim.amount == nil,
      !claim.against.isEmpty
    else { return }
    let asked = Set(claim.against.map { ExactText($0) })
    let purchases = matter.purchases(of: claim)
    let others = purchases.filter { purchase in
      let parties = [matter.seller(of: purchase)?.id, purchase.through].compactMap { $0 }
      return !parties.isEmpty && !parties.contains { asked.contains(ExactText($0)) }
    }
    guard !others.isEmpty, others.count < purchases.count else { return }
    let names = others.prefix(mostNamed).map(\.id).joined(separator: "、")
    assessed.findings.append(
      Finding(
        .hole, "claim.orders_of_others", path: claim.record.path(of: "against"),
        place: claim.record.place(of: "against"),
        "诉求 \(claim.id) 只对 against（对象）里的人提出，却把 \(others.count) 笔不是向他们买的订单（\(names)\(others.count > mostNamed ? "等" : "")）也算了进去。",
        remedy:
          "请在这项诉求的 purchases（订单）里只写向他们买的，别的另写一项；名单里卖家不同的，请用 --group-by merchant 按商家分开。"))
  }
}
