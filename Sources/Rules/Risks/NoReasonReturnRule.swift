import Basics
import Jurisdictions
import Matters

/// Seven days without a reason: for which goods, and until when.
enum NoReasonReturnRule {
  /// 消费者权益保护法 第二十五条; 网络消费规定（一） 第二条.
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.claims.filter { $0.claim.kind == "refund" && asks($0, desk) }.flatMap { assessed in
      desk.matter.purchases(of: assessed.claim).compactMap { finding($0, desk) }
    }
  }

  private static func asks(_ assessed: AssessedClaim, _ desk: RiskDesk) -> Bool {
    assessed.ground == .returned
      || assessed.claim.what.flatMap(desk.signs.words(.noReasonReturn).first) != nil
  }

  private static func finding(_ purchase: Purchase, _ desk: RiskDesk) -> Finding? {
    if purchase.promises.contains(where: {
      desk.signs.words(.noReasonReturn).first(in: $0.text) != nil
    }) {
      return Finding(
        .note, "purchase.return_promised", path: purchase.record.path, place: purchase.record.place,
        "订单 \(purchase.id) 的商家承诺过可以无理由退：这样的承诺要兑现\(desk.law(at: purchase).named("OCR22-2"))。",
        remedy: "请保留写着承诺的页面，按承诺的天数和条件退。")
    }
    if !purchase.mayBeReturnedWithoutReason {
      return purchase.record.warning(
        "purchase.no_reason_return_excluded",
        "订单 \(purchase.id) 是数字商品或服务：在线下载或已拆封的数字商品没有法定的七日无理由退货\(desk.law(at: purchase).named("CPL2013-25"))，这样写会被对方抓住。",
        remedy: "没有交付、有问题或者受骗的，不受这一限制：请把诉求的 ground（理由）写成违约、解除等；商家承诺过可退的，写进 promises（承诺）。")
    }
    return late(purchase, desk)
  }

  private static func late(_ purchase: Purchase, _ desk: RiskDesk) -> Finding? {
    let clock = desk.deadlines.first { $0.id == "no_reason_return/\(purchase.id)" }
    guard let clock, clock.state == .missed, let due = clock.due else { return nil }
    return purchase.record.warning(
      "purchase.no_reason_return_late",
      "订单 \(purchase.id) 的七日无理由退货到 \(due.chinese) 为止，从案件文件看，您没有在这之前提出。",
      remedy: "提出过的，请在 return（退货）的 asked_at（提出时间）里写明；有质量问题的，可以换一个理由要求退款。")
  }
}

extension Purchase {
  /// Goods bought at a distance that are no digital content and no service.
  package var mayBeReturnedWithoutReason: Bool {
    contract == "sale" && delivery != "in_person" && !privateSeller
      && ["physical", "food", "other"].contains(category)
  }
}
