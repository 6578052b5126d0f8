import Basics

/// Sums that contradict each other.
enum AmountCheck {
  static func findings(in checked: Case) -> [Finding] {
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
