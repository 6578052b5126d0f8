import Basics
import Matters

/// Counterfeits sold to somebody who did not know.
enum CounterfeitRule {
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.matter.purchases.filter { $0.illegalRisk == "counterfeit" && !$0.isUnlawfulToTrade }.map {
      Finding(
        .note, "purchase.counterfeit", path: $0.record.path, place: $0.record.place,
        "订单 \($0.id) 的商品写着是假冒的。您买的时候不知道，退款等请求不因此受影响。",
        remedy: "请留好商品、包装和能证明是假冒的材料；如果买的时候就知道，请写 buyer_knew: true（买时已知情），结论会不同。")
    }
  }
}
