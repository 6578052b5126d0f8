import Basics
import Matters

extension Matter {
  /// Whether the case file itself tells that a purchase never came: an event says so in its owner's
  /// words, nothing shows receipt, and the money is not all back. A delivery time that was left out
  /// says nothing.
  func isUndelivered(_ purchase: Purchase) -> Bool {
    guard purchase.deliveredAt == nil, purchase.returning == nil, purchase.delivery != "none",
      purchase.outstanding != .zero
    else { return false }
    let told = events.sorted(by: \.at).filter { event in
      event.purchases.contains { same($0, purchase.id) }
        || (event.purchases.isEmpty && purchases.count == 1)
    }
    return told.compactMap(\.what).flatMap(Delivery.told).last == .missing
  }
}

/// What a clause of an event tells about the delivery.
private enum Delivery {
  case missing, made

  static func told(in text: String) -> [Self] {
    text.split { "，。；、,;\n".contains($0) }.compactMap { clause in
      if absences.contains(where: clause.contains) {
        return others.contains(where: clause.contains) ? nil : .missing
      }
      return receipts.contains(where: clause.contains) ? .made : nil
    }
  }

  private static let absences = [
    "未发货", "没有发货", "没发货", "不发货", "未发卡", "没有发卡", "未发送", "没有发送", "未交付", "没有交付",
    "未收到", "没有收到", "没收到", "未到账", "没有到账", "没到账",
  ]
  /// What may fail to come without the goods being meant.
  private static let others = [
    "回复", "答复", "回应", "退款", "货款", "退还", "赔偿", "赔付", "通知", "验证码", "短信", "邮件", "发票",
  ]
  private static let receipts = [
    "已收到", "收到了", "才收到", "收到货", "收到卡密", "收到账号", "收到商品", "已发货", "补发", "已交付", "已到账",
    "已签收",
  ]
}
