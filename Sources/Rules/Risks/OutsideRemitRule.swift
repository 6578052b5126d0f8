import Basics
import Jurisdictions
import Matters

/// What the market regulator passes on or sends back.
enum OutsideRemitRule {
  static func findings(_ desk: RiskDesk) -> [Finding] { goods(desk) + sites(desk) }

  private static func goods(_ desk: RiskDesk) -> [Finding] {
    desk.matter.purchases.compactMap { purchase in
      let goods = desk.signs.illegalGoods.first { $0.risk == purchase.illegalRisk }
      guard let office = goods?.office else { return nil }
      return purchase.record.warning(
        "complaint_12315.outside_remit",
        "订单 \(purchase.id) 这类商品的违法线索归\(office)，市场监督管理部门一般不处理。",
        remedy: "请先咨询律师；要反映的，找\(office)。")
    }
  }

  /// 互联网信息服务管理办法 第十九条: sites without a filing are for the telecommunications office.
  private static func sites(_ desk: RiskDesk) -> [Finding] {
    desk.matter.respondents.compactMap { respondent in
      guard let icp = respondent.site?.icp, desk.signs.words(.noICP).isOne(icp) else { return nil }
      return Finding(
        .note, "respondent.no_icp", path: respondent.record.path, place: respondent.record.place,
        "“\(respondent.name ?? respondent.id)”的网站没有备案：这归通信管理局管\(desk.law.named("IIS24-19"))，不归市场监督管理局。",
        remedy: "可以另向当地通信管理局反映；12315 的投诉只写消费争议。")
    }
  }
}
