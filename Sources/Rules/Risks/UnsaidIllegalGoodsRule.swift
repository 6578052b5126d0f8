import Basics
import Jurisdictions
import Matters

/// Goods that the case file calls lawful, and whose name or story says otherwise.
enum UnsaidIllegalGoodsRule {
  static func findings(_ desk: RiskDesk) -> [Finding] {
    let names = Set(desk.matter.purchases.compactMap(\.itemName).map(ExactText.init))
    let stories = Set(desk.matter.events.compactMap(\.what).map(ExactText.init))
    let kinds = desk.signs.illegalGoods
    let known = Known(
      names: KnownTexts(names, kinds.map(\.inNames)),
      stories: KnownTexts(stories, kinds.map(\.inEvents)))
    return desk.matter.purchases.filter { $0.illegalRisk == "none" }.compactMap { purchase in
      finding(purchase, known, desk)
    }
  }

  private struct Known {
    let names: KnownTexts
    let stories: KnownTexts
  }

  private static func finding(
    _ purchase: Purchase, _ known: Known, _ desk: RiskDesk
  ) -> Finding? {
    let name = purchase.itemName.flatMap(known.names.words)
    let stories = desk.matter.events(about: purchase).compactMap { event in
      event.what.flatMap(known.stories.words)
    }
    guard name != nil || !stories.isEmpty else { return nil }
    for (kind, goods) in desk.signs.illegalGoods.enumerated() {
      guard !goods.isDigitalOnly || purchase.isDigital else { continue }
      if let word = name?[kind] { return finding(purchase, goods, word, in: "商品名称", desk) }
      if let word = stories.lazy.compactMap({ $0[kind] }).first {
        return finding(purchase, goods, word, in: "经过", desk)
      }
    }
    return nil
  }

  private static func finding(
    _ purchase: Purchase, _ goods: Signs.IllegalGoods, _ word: String, in place: String,
    _ desk: RiskDesk
  ) -> Finding {
    let risk = Vocabularies.illegalRisk.alias(of: goods.risk) ?? goods.risk
    let basis = desk.law(at: purchase).named(goods.articleIDs.map { Provision([$0]) })
    return purchase.record.warning(
      "purchase.illegal_goods_unsaid",
      "订单 \(purchase.id) 的\(place)里有“\(word)”，案件文件却写着没有违法风险。\(risk)一类的东西可能违法\(basis)，写错了会害到您自己。",
      remedy: "如果确实是，请在 item（商品）的 illegal_risk（违法风险）里写“\(risk)”，并先咨询律师；不是的，请把商品名称、经过写得更清楚。")
  }
}

extension Purchase {
  /// Not a thing one can hold in one's hand.
  var isDigital: Bool { !["physical", "food"].contains(category) }
}
