import Basics
import Matters

extension PaperFacts {
  /// Whether the orders stand in a table of their own.
  var areListed: Bool { audience.needsRoll || audience.purchases.count > Self.mostOrdersInCell }

  /// A row for each order; none where each is told on its own.
  func orderRows(_ isWanted: Bool) -> FactSeries {
    let purchases = isWanted && areListed ? audience.purchases : []
    return FactSeries(
      Catalogue.orderRow, summed: ["paid"], count: purchases.count
    ) { index in
      orderRow(purchases[index], number: index + 1)
    }
  }

  private func orderRow(_ purchase: Purchase, number: Int) -> FactSeries.Row {
    let seller = matter.seller(of: purchase)
    let platform = matter.platform(of: purchase)
    let refunded = purchase.refunded == .zero ? nil : purchase.refunded
    return FactSeries.Row(
      [
        .text("\(number)"),
        needed(matter.claimant(purchase.claimant)?.name, "购买人", "claimant.name.missing"),
        needed(purchase.at?.chinese, "下单时间", "purchase.at.missing"),
        Fact(platform.flatMap { $0.site?.name ?? $0.name }),
        needed(seller?.name, "卖家名称", "purchase.from.missing"),
        needed(purchase.orderNumber, "订单号", "purchase.order_number.missing"),
        needed(purchase.itemName, "商品名称", "item.name.missing"),
        Fact(purchase.quantity == 1 ? nil : "\(purchase.quantity)"),
        money(purchase.paid, "实付金额", "purchase.paid.missing"), Fact(refunded?.grouped),
        Fact(purchase.payment?.method), Fact(purchase.payment?.reference),
        Fact(purchase.payment?.payee, unless: seller?.name), payerWords(of: purchase),
        .flag(matter.isUndelivered(purchase)), Fact(purchase.deliveredAt?.chinese),
        audience.hasOwnExhibits(purchase) ? .text("另卷") : evidence(purchase.evidence),
      ], amounts: [purchase.paid])
  }

  private func payerWords(of purchase: Purchase) -> Fact {
    guard let payer = purchase.payer else { return .absent }
    let relation = payer.relation.map { "（\($0)）" } ?? ""
    return needed(payer.name.map { $0 + relation }, "付款人姓名", "payer.name.missing")
  }
}
