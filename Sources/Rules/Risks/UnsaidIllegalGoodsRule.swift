import Basics
import Jurisdictions
import Matters

/// Goods that the case file calls lawful, and whose name or story says otherwise.
enum UnsaidIllegalGoodsRule {
  static func findings(_ desk: RiskDesk) -> [Finding] {
    let names = Set(desk.matter.purchases.compactMap(\.itemName).map(ExactText.init))
    let stories = Set(desk.matter.events.compactMap(\.what).map(ExactText.init))
    let kinds = desk.signs.illegalGoods.map { goods in
      Kind(
        goods: goods, names: KnownTexts(names, goods.inNames),
        stories: KnownTexts(stories, goods.inEvents))
    }
    return desk.matter.purchases.filter { $0.illegalRisk == "none" }.compactMap { purchase in
      kinds.lazy.compactMap { finding(purchase, $0, desk) }.first
    }
  }

  private struct Kind {
    let goods: Signs.IllegalGoods
    let names: KnownTexts
    let stories: KnownTexts
  }

  private static func finding(
    _ purchase: Purchase, _ kind: Kind, _ desk: RiskDesk
  ) -> Finding? {
    let goods = kind.goods
    guard !goods.isDigitalOnly || purchase.isDigital,
      let (word, place) = sign(of: kind, purchase, desk)
    else { return nil }
    let risk = Vocabularies.illegalRisk.alias(of: goods.risk) ?? goods.risk
    let basis = desk.law(at: purchase).named(goods.articleIDs.map { Provision([$0]) })
    return purchase.record.warning(
      "purchase.illegal_goods_unsaid",
      "订单 \(purchase.id) 的\(place)里有“\(word)”，案件文件却写着没有违法风险。\(risk)一类的东西可能违法\(basis)，写错了会害到您自己。",
      remedy: "如果确实是，请在 item（商品）的 illegal_risk（违法风险）里写“\(risk)”，并先咨询律师；不是的，请把商品名称、经过写得更清楚。")
  }

  /// The word, and where it stands.
  private static func sign(
    of kind: Kind, _ purchase: Purchase, _ desk: RiskDesk
  ) -> (word: String, place: String)? {
    if let word = purchase.itemName.flatMap(kind.names.word) { return (word, "商品名称") }
    let stories = desk.matter.events(about: purchase)
    return stories.lazy.compactMap { $0.what.flatMap(kind.stories.word) }.first.map {
      ($0, "经过")
    }
  }
}

extension Purchase {
  /// Not a thing one can hold in one's hand.
  var isDigital: Bool { !["physical", "food"].contains(category) }
}
