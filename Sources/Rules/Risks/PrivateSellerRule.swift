import Basics
import Matters

/// Somebody who sells now and then is no trader.
enum PrivateSellerRule {
  /// 网络消费规定（一） 第七条 speaks of second-hand platforms, and of who trades there in earnest.
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.matter.purchases.filter(\.privateSeller).map {
      $0.record.warning(
        "purchase.private_seller",
        "订单 \($0.id) 的卖家是偶尔出售物品的个人，不是经营者：消费者权益保护法一般不适用，12315 可能不受理。",
        remedy: "可以按买卖合同起诉；如果对方其实长期经营，请收集证据。")
    }
  }
}
