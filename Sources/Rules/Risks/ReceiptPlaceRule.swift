import Basics
import Matters

/// Goods sent to a place that the file does not give.
enum ReceiptPlaceRule {
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.matter.purchases.filter { $0.delivery == "shipping" && $0.receiptPlace == nil }.map {
      $0.record.warning(
        "purchase.receipt_place.missing",
        "订单 \($0.id) 是快递交付，却没有写收货地；收货地的法院也可以受理。",
        remedy: "请补写 receipt_place（收货地）。")
    }
  }
}
