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
    let told =
      purchases.count == 1
      ? events.filter { $0.purchases.isEmpty || $0.purchases.contains(purchase.id) }
      : events(about: purchase)
    return told.sorted(by: \.at).compactMap(\.what).flatMap(Delivery.told).last == .missing
  }
}

/// What a clause of an event tells about the delivery.
private enum Delivery {
  case missing, made

  static func told(in text: String) -> [Self] {
    text.unicodeScalars.split { "，。；、,;\n".unicodeScalars.contains($0) }.compactMap { clause in
      let words = Array(Substring(clause).utf8)
      if absences.stand(in: words) { return others.stand(in: words) ? nil : .missing }
      return receipts.stand(in: words) ? .made : nil
    }
  }

  private static let absences = Words([
    "未发货", "没有发货", "没发货", "不发货", "未发卡", "没有发卡", "未发送", "没有发送", "未交付", "没有交付",
    "未收到", "没有收到", "没收到", "未到账", "没有到账", "没到账",
  ])
  /// What may fail to come without the goods being meant.
  private static let others = Words([
    "回复", "答复", "回应", "退款", "货款", "退还", "赔偿", "赔付", "通知", "验证码", "短信", "邮件", "发票",
  ])
  private static let receipts = Words([
    "已收到", "收到了", "才收到", "收到货", "收到卡密", "收到账号", "收到商品", "已发货", "补发", "已交付", "已到账",
    "已签收",
  ])
}

/// Words as bytes: no character's bytes begin within another's.
private struct Words {
  private let all: [[UInt8]]

  init(_ words: [String]) { all = words.map { Array($0.utf8) } }

  /// Whether one of them stands in a text.
  func stand(in text: [UInt8]) -> Bool {
    text.indices.contains { start in all.contains { text[start...].starts(with: $0) } }
  }
}
