import Basics
import Matters

extension PaperFacts {
  /// More orders than a reader follows sentence by sentence go into a table after the text, which
  /// sums them up; nil where each is told on its own.
  var orderList: FactGroup? {
    guard areListed else { return nil }
    let days = audience.purchases.compactMap(\.at?.day)
    return FactGroup([
      "count": .text("\(audience.purchases.count)"),
      "first": needed(days.min()?.chinese, "下单时间", "purchase.at.missing"),
      "last": needed(days.max()?.chinese, "下单时间", "purchase.at.missing"),
      "buyers": buyers,
      "sellers": needed(
        distinct(audience.purchases.map { matter.seller(of: $0)?.name ?? Self.unknownTrader }),
        "卖家名称", "purchase.from.missing"),
      "promises": .list(commonPromises),
      "returns": .list(
        audience.purchases.enumerated().filter { $0.element.returning != nil }
          .map { purchase($0.element, $0.offset) }),
    ])
  }

  private var buyers: Fact {
    guard !audience.needsRoll else { return claimantNames }
    return needed(
      distinct(audience.purchases.compactMap { matter.claimant($0.claimant)?.name }), "购买人",
      "claimant.name.missing")
  }

  /// The same words said at several orders are told once, with the orders.
  private var commonPromises: [FactGroup] {
    var texts: [String] = []
    var orders: [String: [Purchase]] = [:]
    for purchase in audience.purchases {
      for promise in purchase.promises {
        let text = promise.text.withoutFullStop
        if orders[text] == nil { texts.append(text) }
        orders[text, default: []].append(purchase)
      }
    }
    return texts.map { text in promised(text, at: orders[text] ?? []) }
  }

  private func promised(_ text: String, at purchases: [Purchase]) -> FactGroup {
    let promises = purchases.flatMap { $0.promises.filter { $0.text.withoutFullStop == text } }
    let days = Set(promises.map(\.days))
    let isGeneral = Set(purchases.map(\.id)).count == audience.purchases.count
    return FactGroup([
      "text": .text(text),
      "orders": isGeneral
        ? .text("各订单")
        : needed(
          distinct(purchases.compactMap(\.orderNumber)).map { "订单\($0)" }, "订单号",
          "purchase.order_number.missing"),
      "days": Fact(days.count == 1 ? days.first.flatMap { $0 }.map { "\($0)" } : nil),
      "evidence": evidence(promises.flatMap(\.evidence).distinct),
    ])
  }

  private func distinct(_ words: [String]) -> String? {
    let words = words.distinct
    return words.isEmpty ? nil : words.joined(separator: "、")
  }
}
