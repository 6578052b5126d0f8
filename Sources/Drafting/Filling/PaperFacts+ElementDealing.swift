import Basics
import Jurisdictions
import Matters
import Rules

/// The rows of the official form that tell of the contract and its performance.
extension PaperFacts {
  /// 约定管辖 and 第 1 至 3、5、6 项.
  var contract: [(name: String, fact: Fact)] {
    let purchases = audience.purchases
    let forum = audience.standardTerms.filter { ["jurisdiction", "arbitration"].contains($0.kind) }
    let sellers = purchases.compactMap { matter.seller(of: $0)?.name }.distinct
    return [
      (
        "forum", listed(forum) { "\($0.source.map { "\($0)：" } ?? "")“\($0.text.withoutFullStop)”" }
      ),
      ("no_forum", .flag(forum.isEmpty && !audience.standardTerms.isEmpty)),
      ("annexed", .flag(isAnnexed)),
      ("signing", isAnnexed ? annexedSigning : listed(purchases, signing)),
      ("sellers", listed(sellers) { $0 }),
      ("goods", isAnnexed ? annexedGoods : listed(purchases, goods)),
      ("delivery", listed(purchases.map(delivery).distinct) { $0 }),
      ("promises", listed(purchases.flatMap(\.promises), promise)),
    ]
  }

  /// More orders than a cell holds go on in an annex, and the cell says so.
  private var isAnnexed: Bool { audience.purchases.count > Self.mostOrdersInCell }

  private var annexedSigning: Fact {
    .text("网络订单，无书面合同，共\(audience.purchases.count)份；每份的时间、平台和订单号见后附《订单明细》")
  }

  private var annexedGoods: Fact {
    let count = audience.purchases.reduce(0) { $0 + $1.quantity }
    return .text("共\(count)件；每件的名称、数量和价款见后附《订单明细》")
  }

  private func signing(_ purchase: Purchase) -> String {
    let site = matter.platform(of: purchase).flatMap { $0.site?.name ?? $0.name }
    return [
      purchase.isOnline ? "网络订单，无书面合同" : "无书面合同", purchase.at.map { "\($0.chinese)下单" },
      site.map { "经“\($0)”" },
      purchase.orderNumber.map { "订单号\($0)" },
    ]
    .compactMap { $0 }.joined(separator: "，")
  }

  private func goods(_ purchase: Purchase) -> String {
    let sum = purchase.paid.map { "，共\($0.grouped)元" } ?? ""
    return "\(purchase.itemName ?? "标的物")，\(purchase.quantity)件\(sum)"
  }

  private func delivery(_ purchase: Purchase) -> String {
    let means =
      purchase.isByNetwork ? "通过网络交付" : purchase.delivery == "shipping" ? "快递交付" : "当面交付"
    let place = purchase.receiptPlace.map { "，收货地\($0)" } ?? ""
    let time =
      purchase.deliveredAt.map { "，\($0.chinese)交付" }
      ?? (matter.isUndelivered(purchase) ? "，至起诉时没有交付" : "")
    return means + place + time
  }

  private func promise(_ promise: Purchase.Promise) -> String {
    let days = promise.days.map { "，期限\($0)日" } ?? ""
    let shown = audience.numbers(of: promise.evidence).map { "（见\($0)）" } ?? ""
    return "“\(promise.text.withoutFullStop)”\(days)\(shown)"
  }

  /// 第 4 项.
  var payment: [(name: String, fact: Fact)] {
    let methods = Set(audience.purchases.compactMap { $0.payment?.method })
    let isCash = methods.contains { assessment.tables.signs.words(.cash).first(in: $0) != nil }
    let isTransfer = methods.contains { $0.contains("转账") || $0.contains("银行") }
    return [
      ("unit_price", Fact(unitPrice?.grouped)), ("cash", .flag(isCash)),
      ("transfer", .flag(isTransfer)),
      ("other_means", .flag(!methods.isEmpty && !isCash && !isTransfer)),
      ("means", Fact(methods.isEmpty ? nil : methods.sorted().joined(separator: "、"))),
    ]
  }

  /// Of a single order whose sum its pieces divide.
  private var unitPrice: Money? {
    guard audience.purchases.count == 1, let purchase = audience.purchases.first,
      let paid = purchase.paid, purchase.quantity > 0, paid.fen % purchase.quantity == 0
    else { return nil }
    return Money(fen: paid.fen / purchase.quantity)
  }

  /// 第 8、10、13、23 项. Whether what came was in time the file does not tell: those rows stay open.
  var dealings: [(name: String, fact: Fact)] {
    let delivered = audience.purchases.filter { $0.deliveredAt != nil }
    let lacking = audience.purchases.filter(matter.isUndelivered)
    let urging = audience.complaints.filter { !$0.isToAuthority(in: matter) }
    let told = listed(urging) { complaint in
      let channel = Phrases.channel(of: complaint, in: matter).map { "通过\($0)" } ?? ""
      return "\(complaint.at?.day.chinese ?? "")\(channel)"
    }
    let laws = audience.claims.flatMap(\.basis).distinct.groupedByLaw
    return [
      ("undelivered_count", count(lacking)),
      ("urged", told), ("negotiated", delivered.isEmpty ? .absent : told),
      ("law", Fact(laws.isEmpty ? nil : laws.listed)),
    ]
  }

  private func count(_ purchases: [Purchase]) -> Fact {
    Fact(purchases.isEmpty ? nil : "\(purchases.reduce(0) { $0 + $1.quantity })")
  }
}
