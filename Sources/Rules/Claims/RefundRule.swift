import Basics
import Matters

/// Refund of what was paid and not yet paid back.
enum RefundRule {
  /// 民法典 第五百六十三条、第五百六十六条、第五百七十七条; 消费者权益保护法 第四十八条、第五十二条.
  /// For illegal goods the contract is void: 民法典 第一百五十三条、第一百五十七条.
  static func apply(to assessed: inout AssessedClaim, _ matter: Matter, _ law: LawOnDay) {
    let purchases = matter.purchases(of: assessed.claim)
    let illegal = purchases.contains(where: \.isUnlawfulToTrade)
    assessed.basis =
      illegal
      ? law.cite("CC-G-153", "CC-G-157")
      : law.cite("CC-C-563", "CC-C-566", "CC-C-577", "CPL2013-48", "CPL2013-52")
    let reckoned = sum(of: purchases)
    assessed.amount = assessed.claim.amount ?? reckoned?.amount
    assessed.formula = reckoned?.formula
    guard let given = assessed.claim.amount, let reckoned, given != reckoned.amount else { return }
    assessed.formula = nil
    assessed.warn(
      "claim.amount.contradicts",
      "诉求 \(assessed.claim.id) 写的是 \(given.grouped) 元，按订单计算是 \(reckoned.amount.grouped) 元（\(reckoned.formula)）。",
      remedy: "请核对；以您填写的金额为准，诉求多于实际未退金额的部分很难得到支持。")
  }

  private static func sum(of purchases: [Purchase]) -> (amount: Money, formula: String)? {
    let known = purchases.compactMap { purchase in
      purchase.paid.map { (paid: $0, refunded: purchase.refunded) }
    }
    guard !known.isEmpty, known.count == purchases.count else { return nil }
    let total = known.reduce(Money.zero) { $0 + $1.paid - $1.refunded }
    let terms = known.map { item in
      item.refunded == .zero
        ? item.paid.grouped : "（\(item.paid.grouped) − \(item.refunded.grouped)）"
    }
    let plain = known.count == 1 && known[0].refunded == .zero
    let formula =
      plain
      ? "实付 \(total.grouped) 元，未退"
      : "\(terms.joined(separator: " + ")) = \(total.grouped) 元"
    return (total, formula)
  }
}
