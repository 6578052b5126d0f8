import Basics
import Matters

/// Goods that the case file itself calls illegal: stop, and see a lawyer.
enum IllegalGoodsRule {
  /// 民法典 第一百五十三条; 合同编通则解释 第二十四条.
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.matter.purchases.filter(\.isUnlawfulToTrade).map { purchase in
      let risk = Vocabularies.illegalRisk.alias(of: purchase.illegalRisk) ?? purchase.illegalRisk
      let basis = desk.law(at: purchase).named("CC-G-153")
      return purchase.record.warning(
        "purchase.illegal_goods",
        "订单 \(purchase.id) 的商品可能违法（\(risk)）：合同可能无效\(basis)，买卖双方都可能有法律风险，法院也可能通报公安机关。",
        remedy: "请先停下来咨询律师，再决定是否递交任何文书。")
    }
  }
}
