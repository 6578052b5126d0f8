import Basics

/// Sums that contradict each other.
enum AmountCheck {
  static func findings(in checked: Case) -> [Finding] {
    total(of: checked) + exceeding(in: checked)
  }

  /// All prices and stated sums together must stay an amount that can be reckoned with.
  private static func total(of checked: Case) -> [Finding] {
    let paid = checked.purchases.compactMap(\.paid).reduce(Money.zero, +)
    let stated = checked.claims.compactMap(\.amount).reduce(Money.zero, +)
    guard paid + stated > Money(fen: Money.limit.fen * 1000) else { return [] }
    return [
      Finding(
        .error, "case.amounts.too_large", path: "purchases",
        place: checked.record.place(of: "purchases"), "所有金额加起来太大了，无法计算。",
        remedy: "请核对金额的单位是元，没有多写零。")
    ]
  }

  private static func exceeding(in checked: Case) -> [Finding] {
    checked.purchases.compactMap { purchase in
      guard let paid = purchase.paid, purchase.refunded > paid else { return nil }
      return Finding(
        .error, "purchase.refunded.exceeds_paid", path: purchase.record.path(of: "refunded"),
        place: purchase.record.place(of: "refunded"),
        "订单 \(purchase.id) 已退 \(purchase.refunded.grouped) 元，比实付 \(paid.grouped) 元还多。",
        remedy: "请核对实付金额（paid）与已退款金额（refunded）。")
    }
  }
}
