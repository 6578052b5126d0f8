import Basics
import Jurisdictions
import Matters

/// Buying that does not look like buying for daily life.
enum UnusualBuyingRule {
  /// 投诉举报处理办法 第十六条第三项、第十七条; 实施条例 第二十七条.
  static func findings(_ desk: RiskDesk) -> [Finding] {
    guard desk.matter.single.statements.consumerUse != false else { return [] }
    return quantities(desk) + counts(desk)
  }

  private static func quantities(_ desk: RiskDesk) -> [Finding] {
    desk.matter.purchases.filter { $0.quantity >= desk.signs.line(.unusualQuantity) }.map {
      $0.record.warning(
        "purchase.unusual_quantity",
        "订单 \($0.id) 一次买了 \($0.quantity) 件：数量反常的，会被怀疑不是为自己用而买\(desk.law.named("CR26-17"))。",
        remedy: remedy)
    }
  }

  /// One warning for a buyer and a seller, at the order that reaches the line.
  private static func counts(_ desk: RiskDesk) -> [Finding] {
    let pairs = Dictionary(grouping: desk.matter.purchases) { [$0.claimant, $0.from ?? ""] }
    let dense = pairs.values.compactMap { reaching($0, desk.signs) }
    return dense.sorted { $0.record.path < $1.record.path }.map { purchase in
      purchase.record.warning(
        "purchase.unusual_count",
        "同一人在 \(desk.signs.line(.unusualCountDays)) 天内向同一商家下了 \(desk.signs.line(.unusualCount)) 笔以上的订单：次数反常的，会被怀疑不是为自己用而买\(desk.law.named("CR26-17"))。",
        remedy: remedy)
    }
  }

  private static let remedy =
    "请在 events（经过）里写明为什么这样买、自己怎么用，并留下使用的记录；其实是为转卖买的，请写 consumer_use: false（非生活消费）。"

  private static func reaching(_ purchases: [Purchase], _ signs: Signs) -> Purchase? {
    let dated = purchases.compactMap { purchase in purchase.at.map { (purchase, $0.day) } }
      .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
    let count = signs.line(.unusualCount)
    guard dated.count >= count else { return nil }
    for last in (count - 1)..<dated.count {
      let first = dated[last - count + 1].1
      if dated[last].1.ordinal - first.ordinal < signs.line(.unusualCountDays) {
        return dated[last].0
      }
    }
    return nil
  }
}
