import Basics
import Matters

/// Purchases by a child, and children who sue.
enum MinorBuyerRule {
  static func findings(_ desk: RiskDesk) -> [Finding] {
    guardians(desk) + desk.matter.purchases.compactMap { purchase($0, desk) }
  }

  /// Claimants who are not of age sue through a guardian (民法典 第二十三条; 民诉法 第六十条).
  private static func guardians(_ desk: RiskDesk) -> [Finding] {
    desk.matter.claimants.compactMap { claimant in
      guard let birth = claimant.birthDate, !claimant.isOrganisation, claimant.guardian == nil,
        desk.law.capacity(bornOn: birth, at: desk.matter.day) != .full,
        let age = desk.law.figure("full_capacity_age")
      else { return nil }
      return Finding(
        .hole, "claimant.guardian.missing", path: claimant.record.path(of: "guardian"),
        place: claimant.record.place, "\(claimant.name ?? "原告")未满 \(age) 周岁，需要由监护人作为法定代理人。",
        remedy: "请补写监护人（guardian）：姓名、关系、身份证号码、电话、地址。")
    }
  }

  /// 民法典 第十九条、第二十条、第一百四十四条、第一百四十五条; 电子商务法 第四十八条: whoever orders online is
  /// taken to be of age until it is shown that a child did.
  private static func purchase(_ purchase: Purchase, _ desk: RiskDesk) -> Finding? {
    guard let claimant = desk.matter.claimant(purchase.claimant), !claimant.isOrganisation,
      let birth = claimant.birthDate, let day = purchase.at?.day
    else { return nil }
    let then = desk.law.on(day)
    let capacity = then.capacity(bornOn: birth, at: day)
    guard capacity != .full else { return nil }
    let effect =
      capacity == .none
      ? "这样的订单无效\(then.named("CC-G-20", "CC-G-144"))"
      : "超出孩子年龄、智力的订单，要监护人追认才有效\(then.named("CC-G-19", "CC-G-145"))"
    return purchase.record.warning(
      "purchase.minor_buyer",
      "订单 \(purchase.id) 下单时，“\(claimant.name ?? claimant.id)”还没有成年：\(effect)。网上下单先推定是有能力的人下的\(then.named("ECL2018-48"))，要由您证明是孩子自己下的单。",
      remedy: remedy(purchase, isInfant: capacity == .none))
  }

  private static func remedy(_ purchase: Purchase, isInfant: Bool) -> String {
    let payer = purchase.payer == nil ? "在 payer（付款人）里写明是谁的钱、和孩子是什么关系，" : ""
    let ratify = isInfant ? "" : "监护人不要答应或继续履行，那等于追认；"
    return "请\(payer)并保留孩子的账号、设备、聊天和付款记录；\(ratify)由监护人投诉、起诉，按 ground: minor（未成年人）要求返还。"
  }
}
