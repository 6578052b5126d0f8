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
      kinds.indices.lazy.compactMap { finding(purchase, kind: $0, known, desk) }.first
    }
  }

  /// What was found, by the places of the kinds of goods.
  private struct Known {
    let names: KnownTexts
    let stories: KnownTexts
  }

  private static func finding(
    _ purchase: Purchase, kind: Int, _ known: Known, _ desk: RiskDesk
  ) -> Finding? {
    let goods = desk.signs.illegalGoods[kind]
    guard !goods.isDigitalOnly || purchase.isDigital,
      let (word, place) = sign(of: kind, known, purchase, desk)
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
    of kind: Int, _ known: Known, _ purchase: Purchase, _ desk: RiskDesk
  ) -> (word: String, place: String)? {
    if let word = purchase.itemName.flatMap({ known.names.word(of: kind, in: $0) }) {
      return (word, "商品名称")
    }
    let stories = desk.matter.events(about: purchase).lazy.compactMap(\.what)
    return stories.compactMap { known.stories.word(of: kind, in: $0) }.first.map { ($0, "经过") }
  }
}

extension Purchase {
  /// Not a thing one can hold in one's hand.
  var isDigital: Bool { !["physical", "food"].contains(category) }
}
