import Basics
import Matters

extension PaperFacts {
  func purchase(_ purchase: Purchase, _ index: Int) -> FactGroup {
    let buyer = matter.claimant(purchase.claimant)?.name
    let platform = matter.platform(of: purchase)
    let seller = matter.seller(of: purchase)
    return FactGroup(
      id: purchase.id, path: purchase.record.path,
      [
        "number": .text("\(index + 1)"),
        "buyer": needed(buyer, "购买人", "claimant.name.missing"),
        "payer": Fact(payer(of: purchase)),
        "at": needed(purchase.at?.chinese, "下单时间", "purchase.at.missing"),
        "platform": Fact(platform.flatMap { $0.site?.name ?? $0.name }),
        "seller": needed(seller?.name, "卖家名称", "purchase.from.missing"),
        "self_operated": .flag(purchase.selfOperated),
        "order_number": needed(purchase.orderNumber, "订单号", "purchase.order_number.missing"),
        "item": needed(purchase.itemName, "商品名称", "item.name.missing"),
        "quantity": Fact(purchase.quantity == 1 ? nil : "\(purchase.quantity)"),
        "paid": money(purchase.paid, "实付金额", "purchase.paid.missing"),
        "paid_capitals": capitals(purchase.paid, "实付金额", "purchase.paid.missing"),
        "refunded": Fact(purchase.refunded == .zero ? nil : purchase.refunded.grouped),
        "outstanding": money(purchase.outstanding, "未退金额", "purchase.paid.missing"),
        "payment_method": Fact(purchase.payment?.method),
        "payment_reference": Fact(purchase.payment?.reference),
        "payee": Fact(purchase.payment?.payee, unless: seller?.name),
        "by_network": .flag(purchase.isByNetwork),
        "by_shipping": .flag(purchase.delivery == "shipping"),
        "in_person": .flag(purchase.delivery == "in_person"),
        "not_delivered": .flag(matter.isUndelivered(purchase)),
        "delivered_at": Fact(purchase.deliveredAt?.chinese),
        "receipt_place": Fact(purchase.receiptPlace),
        "promises": .list(purchase.promises.map(promise)),
        "return": Fact(purchase.returning.map(returning)),
        "evidence": evidence(purchase.evidence),
      ])
  }

  func money(_ money: Money?, _ label: String, _ finding: String) -> Fact {
    needed(money?.grouped, label, finding)
  }

  func capitals(_ money: Money?, _ label: String, _ finding: String) -> Fact {
    needed(money?.capitals, label, finding)
  }

  private func payer(of purchase: Purchase) -> FactGroup? {
    purchase.payer.map { payer in
      FactGroup([
        "name": needed(payer.name, "付款人姓名", "payer.name.missing"),
        "relation": Fact(payer.relation),
      ])
    }
  }

  private func promise(_ promise: Purchase.Promise) -> FactGroup {
    FactGroup(
      path: promise.record.path,
      [
        "text": .text(promise.text.withoutFullStop), "days": Fact(promise.days.map { "\($0)" }),
        "evidence": evidence(promise.evidence),
      ])
  }

  private func returning(_ returning: Purchase.Returning) -> FactGroup {
    FactGroup(
      path: returning.record.path,
      [
        "asked_at": Fact(returning.askedAt?.chinese), "sent_at": Fact(returning.sentAt?.chinese),
        "received_at": Fact(returning.receivedAt?.chinese), "tracking": Fact(returning.tracking),
        "evidence": evidence(returning.evidence),
      ])
  }

  /// Among several, the one whose orders it is about.
  func who(in event: Event) -> String? {
    guard audience.claimants.count > 1 else { return nil }
    let buyers = event.purchases.compactMap { matter.purchase($0)?.claimant }.distinct
    return buyers.count == 1 ? matter.claimant(buyers[0])?.name : nil
  }

  func event(_ event: Event, _ index: Int) -> FactGroup {
    FactGroup(
      path: event.record.path,
      [
        "number": .text("\(index + 1)"),
        "at": needed(event.at?.chinese, "时间", "event.at.missing"),
        "who": Fact(who(in: event)),
        "what": needed(event.what?.withoutFullStop, "经过", "event.what.missing"),
        "evidence": evidence(event.evidence),
      ])
  }
}

extension String {
  /// A fragment whose sentence the template ends.
  var withoutFullStop: String {
    var text = self
    while let last = text.last, last == "。" || last == "；" || last == "." { text.removeLast() }
    return text.isEmpty ? self : text
  }
}
