import Basics
import Matters
import Rules

extension PaperFacts {
  /// Records that others hold: those a defendant is to be ordered to hand in (民诉法解释 第一百一十二条), and
  /// those only the court can get (第九十四条). Nil where nobody is known to hold any.
  var collection: FactGroup? {
    guard audience.recipient == .court else { return nil }
    let holders = audience.respondents.filter(\.isOperatorOfSite).compactMap(recordHolder)
    let outsiders = matter.respondents.filter { $0.isOperatorOfSite && !isSued($0) }
      .compactMap(recordHolder)
    let payments = audience.purchases.filter(isSellerUnknown).map(tracedPayment)
    let offices = audience.complaints.filter(\.ledToInvestigation).map(caseOffice)
    let isCollecting = !(outsiders + payments + offices).isEmpty
    guard !holders.isEmpty || isCollecting else { return nil }
    return FactGroup([
      "holders": .list(holders), "outsiders": .list(outsiders), "payments": .list(payments),
      "offices": .list(offices),
      "ordering": .flag(!holders.isEmpty), "collecting": .flag(isCollecting),
    ])
  }

  private func isSued(_ respondent: Respondent) -> Bool {
    audience.respondents.contains { $0.id == respondent.id }
  }

  private func recordHolder(_ holder: Respondent) -> FactGroup? {
    let purchases = audience.purchases.filter { purchase in
      matter.site(of: purchase)?.id == holder.id
    }
    guard !purchases.isEmpty else { return nil }
    let orders = purchases.compactMap(\.orderNumber)
    let addressed = audience.complaints.filter { $0.to == holder.id }
    let asked = addressed.filter { $0.kind == "inquiry" }.compactMap(\.at?.day).min()
    return FactGroup(
      id: holder.id, path: holder.record.path,
      [
        "name": needed(holder.name, "名称", "respondent.name.missing"),
        "address": needed(holder.knownAddress, "地址", "respondent.domicile.missing"),
        "site_name": Fact(holder.site?.name),
        "orders": needed(
          orders.isEmpty ? nil : orders.joined(separator: "、"), "订单号",
          "purchase.order_number.missing"),
        "platform": .flag(
          holder.role == "platform"
            && purchases.contains { matter.seller(of: $0)?.id != holder.id }),
        "accounts": .flag(purchases.contains { $0.category == "account" }),
        "complained": .flag(addressed.contains { $0.kind != "inquiry" }),
        "asked_on": Fact(asked?.chinese),
      ])
  }

  /// A seller nobody can name: the money's way is the lead.
  private func isSellerUnknown(_ purchase: Purchase) -> Bool {
    guard let seller = matter.seller(of: purchase) else { return true }
    return seller.kind == "unknown" || seller.name == nil
  }

  private func tracedPayment(_ purchase: Purchase) -> FactGroup {
    FactGroup(
      id: purchase.id, path: purchase.record.path,
      [
        "order_number": needed(
          purchase.orderNumber, "订单号", "purchase.order_number.missing"),
        "at": needed(purchase.at?.chinese, "下单时间", "purchase.at.missing"),
        "paid": needed(purchase.paid?.grouped, "实付金额", "purchase.paid.missing"),
        "method": Fact(purchase.payment?.method), "reference": Fact(purchase.payment?.reference),
        "payee": Fact(purchase.payment?.payee), "evidence": evidence(purchase.evidence),
      ])
  }

  private func caseOffice(_ complaint: Complaint) -> FactGroup {
    FactGroup(
      id: complaint.id, path: complaint.record.path,
      [
        "name": needed(complaint.to, "部门名称", "complaint.to.missing"),
        "at": needed(complaint.at?.chinese, "投诉时间", "complaint.at.missing"),
        "reference": Fact(complaint.number), "evidence": evidence(complaint.evidence),
      ])
  }
}

extension Complaint {
  /// An office opened a case about it, whose file it keeps.
  fileprivate var ledToInvestigation: Bool { replies.contains { $0.kind == "filed" } }
}
