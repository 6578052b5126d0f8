import Basics
import Matters

/// Refund of what was paid, less what was paid back or used up.
enum RefundRule {
  static func apply(to assessed: inout AssessedClaim, _ matter: Matter, _ law: LawOnDay) {
    let purchases = matter.purchases(of: assessed.claim)
    let ground = assessed.ground ?? .unstated
    assessed.basis = law.cite(
      provisions(ground, purchases, matter, law) + elsewhere(purchases, matter))
    doubt(ground, &assessed)
    if ground == .returned { excludeReturn(purchases, &assessed) }
    let reckoned = reckoning(of: purchases)
    assessed.amount = assessed.claim.amount ?? reckoned?.amount
    assessed.formula = reckoned?.formula
    guard let given = assessed.claim.amount, let reckoned, given != reckoned.amount else { return }
    assessed.formula = nil
    assessed.warn(
      "claim.amount.contradicts",
      "诉求 \(assessed.claim.id) 写的是 \(given.grouped) 元，按订单计算是 \(reckoned.amount.grouped) 元（\(reckoned.formula)）。",
      remedy: "请核对；以您填写的金额为准。已经用掉一部分的，请在订单的 used（已消费金额）里写明；多于实际未退金额的部分很难得到支持。")
  }

  /// As stated, or as the orders come to.
  static func amount(of claim: Claim, _ matter: Matter) -> Money? {
    claim.amount ?? terms(of: matter.purchases(of: claim)).map(sum)
  }

  /// The articles by ground: 民法典 第五百六十三条、第五百六十六条、第五百七十七条 for breach; 第一百四十四条、
  /// 第一百四十五条、第一百五十七条 for minors; 消费者权益保护法 第二十五条 for goods sent back, 第五十三条 and
  /// 预付式消费解释 第十五条 for money paid in advance.
  private static func provisions(
    _ ground: ClaimGround, _ purchases: [Purchase], _ matter: Matter, _ law: LawOnDay
  ) -> [Provision] {
    let isConsumer =
      matter.single.statements.consumerUse != false
      && !purchases.contains(where: \.privateSeller)
    switch ground {
    case .void: return ["CC-G-153", "CC-G-157"]
    case .minor:
      let isInfant = Minority.isInfant(purchases, matter, law)
      return (isInfant ? ["CC-G-144", "CC-G-20"] : ["CC-G-19", "CC-G-145"]) + ["CC-G-157"]
    case .avoidance: return ["CC-G-148", "CC-G-157"]
    case .unjust: return ["CC-C-985"]
    case .returned:
      let promised = purchases.contains { !$0.promises.isEmpty }
      return ["CPL2013-25", "CPLR2024-19"] + (promised ? ["OCR22-2"] : [])
    case .renewal: return ["CPLR2024-10", "CC-C-496"]
    case .withdrawal: return ["CC-C-509"]
    case .promise: return ["CC-C-509", "CC-C-577"] + (isConsumer ? ["CPL2013-16"] : [])
    case .breach, .rescission, .unstated:
      let own: [Provision] = ["CC-C-563", "CC-C-566", "CC-C-577"]
      guard isConsumer else { return own }
      return own + advance(purchases) + ["CPL2013-48", "CPL2013-52"] + terms(matter)
    }
  }

  /// Paid past the platform at the seller's bidding: the seller answers all the same (网络消费规定 第五条).
  private static func elsewhere(_ purchases: [Purchase], _ matter: Matter) -> [Provision] {
    let isElsewhere = purchases.contains { purchase in
      guard purchase.through != nil, let payee = purchase.payment?.payee else { return false }
      let seller = matter.seller(of: purchase)
      let known = [
        seller?.name, seller?.operatorName, seller?.legalRepresentative,
        matter.platform(of: purchase)?.name,
      ]
      return !known.compactMap { $0 }.contains { same($0, payee) }
    }
    return isElsewhere ? ["OCR22-5"] : []
  }

  /// Money paid in advance; the interpretation speaks of shops that are gone to.
  private static func advance(_ purchases: [Purchase]) -> [Provision] {
    let prepaid = purchases.filter { $0.contract == "prepaid" }
    guard !prepaid.isEmpty else { return [] }
    return ["CPL2013-53"] + (prepaid.contains { $0.fullyOnline != true } ? ["PPI25-15"] : [])
  }

  /// Rules of the other side against giving money back: not part of the contract where nobody pointed
  /// them out (民法典 第四百九十六条), read against whoever wrote them (第四百九十八条).
  private static func terms(_ matter: Matter) -> [Provision] {
    let against = matter.standardTerms.filter {
      ["no_refund", "exemption", "other"].contains($0.kind)
    }
    guard !against.isEmpty else { return [] }
    return (against.contains { $0.highlighted == false } ? ["CC-C-496"] : []) + ["CC-C-498"]
  }

  private static func doubt(_ ground: ClaimGround, _ assessed: inout AssessedClaim) {
    switch ground {
    case .withdrawal:
      assessed.warn(
        "claim.refund.withdrawal",
        "诉求 \(assessed.claim.id) 是自己取消订单要求退款：对方没有违约时，退多少要看约定和对方实际受到的损失，未必能全退。",
        remedy: "请写明约定的取消规则和对方拒绝的理由；规则过苛的，可以主张格式条款无效。")
    case .renewal:
      assessed.warn(
        "claim.refund.renewal", "自动续费的退款，要看扣费之前有没有以显著方式提醒过您、能不能随时取消。",
        remedy: "请保留开通页面、扣费记录和没有收到提醒的证据。")
    case .avoidance:
      assessed.warn(
        "claim.refund.avoidance", "以受欺诈为由撤销合同，要向法院或者仲裁机构请求，并且有期限。",
        remedy: "请写清楚对方怎样欺诈、您哪天知道的，并请律师看期限（dossier law deadline avoidance_fraud）。")
    default: break
    }
  }

  /// 消费者权益保护法 第二十五条第一款: no seven days for digital content, and none for services; what the
  /// seller promised is kept (网络消费规定（一） 第二条).
  private static func excludeReturn(_ purchases: [Purchase], _ assessed: inout AssessedClaim) {
    let excluded = purchases.filter { !$0.mayBeReturnedWithoutReason && $0.promises.isEmpty }
    guard !excluded.isEmpty else { return }
    assessed.bar(
      "claim.refund.no_reason_return_excluded",
      because:
        "订单 \(excluded.map(\.id).joined(separator: "、")) 是数字商品或服务，没有法定的七日无理由退货，也没有写商家可退的承诺。没有交付、有问题或受骗的，请把 ground（理由）改成违约、解除等；商家承诺过的，请写进 promises（承诺）。"
    )
  }

  private static func reckoning(
    of purchases: [Purchase]
  ) -> (amount: Money, formula: String)? {
    terms(of: purchases).map { known in
      let total = sum(of: known)
      return (total, formula(of: known, total))
    }
  }

  /// Nil where the price of some order is not known.
  private static func terms(of purchases: [Purchase]) -> [Terms]? {
    let known = purchases.compactMap { purchase in
      purchase.paid.map { Terms(paid: $0, refunded: purchase.refunded, used: purchase.used) }
    }
    return known.isEmpty || known.count < purchases.count ? nil : known
  }

  private static func sum(of terms: [Terms]) -> Money {
    terms.reduce(Money.zero) { $0 + $1.rest }
  }

  /// More orders than a reader adds up are summed first.
  private static let mostTerms = 8

  private static func formula(of known: [Terms], _ total: Money) -> String {
    if known.count == 1, known[0].isWhole { return "实付 \(total.grouped) 元，未退" }
    guard known.count > mostTerms else {
      return "\(known.map(\.words).joined(separator: " + ")) = \(total.grouped) 元"
    }
    func sum(_ part: KeyPath<Terms, Money>) -> Money {
      known.reduce(.zero) { $0 + $1[keyPath: part] }
    }
    let less = [("已退", sum(\.refunded)), ("已使用", sum(\.used))].filter { $0.1 > .zero }
      .map { " − \($0.0) \($0.1.grouped) 元" }.joined()
    return
      "\(known.count) 笔订单实付合计 \(sum(\.paid).grouped) 元\(less.isEmpty ? "，未退" : "\(less) = \(total.grouped) 元")"
  }

  private struct Terms {
    let paid: Money
    let refunded: Money
    let used: Money

    var isWhole: Bool { refunded == .zero && used == .zero }
    var rest: Money { paid - refunded - used }

    var words: String {
      guard !isWhole else { return paid.grouped }
      let less = [refunded, used].filter { $0 > .zero }.map { " − \($0.grouped)" }.joined()
      return "（\(paid.grouped)\(less)）"
    }
  }
}
