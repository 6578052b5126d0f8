import Basics
import Matters

/// Money that went to somebody who is neither the seller nor the platform.
enum PayeeRule {
  /// 网络消费规定（一） 第五条: bidden by the seller's people to pay elsewhere, the buyer keeps the claim.
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.matter.purchases.compactMap { purchase in
      guard let payee = purchase.payment?.payee,
        !desk.matter.isParty(payee, to: purchase)
      else { return nil }
      let known = desk.matter.respondents.contains { $0.isCalled(payee) }
      let basis = desk.law(at: purchase).named("OCR22-5")
      return purchase.record.warning(
        "purchase.payee_elsewhere",
        "订单 \(purchase.id) 的钱付给了“\(payee)”，不是卖家，也不是平台。卖家的人让您付到别处的，卖家仍要负责\(basis)，但要您证明是他们让付的。",
        remedy: "请把对方发来收款码、账号的记录作为证据，并向支付机构查收款人的登记名称"
          + (known ? "。" : "；要它一起负责的，请写进 respondents（对方），role: payee（收款方）。"))
    }
  }
}

extension Matter {
  /// Whether a name is that of a purchase's seller or platform, or of who stands behind them.
  func isParty(_ name: String, to purchase: Purchase) -> Bool {
    [seller(of: purchase), platform(of: purchase)].contains { $0?.isCalled(name) ?? false }
  }
}

extension Respondent {
  /// Its name, that of its owner or head, or that of its site.
  func isCalled(_ name: String) -> Bool {
    [self.name, operatorName, legalRepresentative, site?.name].contains { known in
      known.map { same(FullWidth.folded($0), FullWidth.folded(name)) } ?? false
    }
  }
}
