import Basics
import Matters

/// A multiple of the price, with a floor, for fraud.
enum PunitiveRule {
  /// 消费者权益保护法 第五十五条第一款. The floor is reckoned per purchase, and for what was bought from one
  /// seller on one day only once; which of the two is right is unsettled law.
  static func apply(to assessed: inout AssessedClaim, _ matter: Matter, _ law: LawOnDay) {
    let purchases = matter.purchases(of: assessed.claim)
    let sellers = purchases.compactMap { matter.seller(of: $0) }
    let isIndividual = sellers.contains { $0.kind == "individual" }
    assessed.basis = law.cite(
      ["CPL2013-55", "CGI22-21"] + (isIndividual ? ["OCR22-7"] : []))
    reckon(&assessed, purchases, matter, law)
    if let reason = bar(assessed.claim, purchases, matter, law) {
      assessed.bar(reason.identifier, because: reason.message)
      if assessed.included, assessed.claim.fraud?.act == nil { addHole(to: &assessed) }
      return
    }
    reachOnlyTheDeceiver(&assessed, purchases)
    guard assessed.included else { return }
    assessed.warn(
      "claim.punitive.proof",
      "三倍赔偿要求证明对方故意欺诈，证明标准高（排除合理怀疑），法院可能只支持退款。",
      remedy: "请与律师核对欺诈的证据；金额计入标的额，会影响诉讼费和程序。")
    if isIndividual {
      assessed.warn(
        "claim.punitive.operator_to_prove",
        "卖家是个人：三倍赔偿要证明他其实在长期经营，法院看他卖了多少、多久卖一次、货从哪里来、价格和收入。",
        remedy: "请保存他的全部商品页、成交数量和评价；只是偶尔出售自己物品的，请写 private_seller: true。")
    }
    if purchases.count > 1 {
      assessed.warn(
        "claim.punitive.per_purchase",
        "最低赔偿金额按每一笔订单计算；同一天向同一个卖家下的几笔合并成一笔，避免拆单之嫌。法律对此没有定论。",
        remedy: "请与律师商量是合并计算还是分笔计算；要按别的算法，请写 amount（金额）。")
    }
  }

  /// Insisted upon, it still needs its facts (民诉法 第一百二十四条第三项).
  private static func addHole(to assessed: inout AssessedClaim) {
    let claim = assessed.claim
    assessed.findings.append(
      Finding(
        .hole, "claim.fraud.missing", path: claim.record.path(of: "fraud"),
        place: claim.record.place, "诉求 \(claim.id) 坚持要求三倍赔偿，却没有写对方怎样欺诈。",
        remedy: "请补写 fraud（欺诈事实）：act（行为）和 why（理由）。"))
  }

  private static func reckon(
    _ assessed: inout AssessedClaim, _ purchases: [Purchase], _ matter: Matter, _ law: LawOnDay
  ) {
    guard !purchases.isEmpty, purchases.allSatisfy({ $0.paid != nil }) else { return }
    guard let multiple = law.figure("punitive_multiple"), let least = law.figure("punitive_floor")
    else {
      assessed.amount = assessed.claim.amount
      if assessed.amount == nil { AmountHole.add(to: &assessed) }
      return
    }
    let parts = PunitiveOrder.all(of: purchases, in: matter).map {
      $0.increase(multiple, floor: Money(yuan: least))
    }
    let total = parts.reduce(Money.zero) { $0 + $1.amount }
    assessed.formula = parts.map(\.formula).joined(separator: "；")
    assessed.amount = assessed.claim.amount ?? total
    if let given = assessed.claim.amount, given != total {
      assessed.warn(
        "claim.amount.contradicts",
        "诉求 \(assessed.claim.id) 写的是 \(given.grouped) 元，按规定计算是 \(total.grouped) 元。",
        remedy: "请核对；以您填写的金额为准。")
    }
  }

  private static func bar(
    _ claim: Claim, _ purchases: [Purchase], _ matter: Matter, _ law: LawOnDay
  ) -> (identifier: String, message: String)? {
    if purchases.contains(where: \.isUnlawfulToTrade) {
      return ("claim.punitive.illegal_goods", "商品可能违法，合同无效时不适用三倍赔偿。")
    }
    if purchases.contains(where: \.buyerKnew) {
      return ("claim.punitive.buyer_knew", "买的时候已经知道有问题，不是受骗才买的，不适用三倍赔偿。")
    }
    if purchases.contains(where: \.privateSeller) {
      return ("claim.punitive.private_seller", "卖家是偶尔出售闲置物品的个人，不是经营者，不适用三倍赔偿。")
    }
    if purchases.contains(where: { $0.paid == .zero }) {
      return ("claim.punitive.no_price", "赠送的、没有付款的商品没有价款，不适用三倍赔偿。")
    }
    if purchases.contains(where: { matter.claimant($0.claimant)?.guardian != nil })
      || purchases.contains(where: { isByMinor($0, matter, law) })
    {
      return ("claim.punitive.minor", "未成年人的合同无效或未经追认时，返还依照民法典第一百五十七条，不适用三倍赔偿。")
    }
    if matter.single.statements.consumerUse == false {
      return ("claim.punitive.not_consumer", "不是为生活消费购买的，不适用三倍赔偿。")
    }
    if claim.fraud?.act == nil {
      return ("claim.punitive.no_fraud", "三倍赔偿只适用于欺诈；不发货、质量差、投诉没有回音本身都不是欺诈，案件文件里也没有写欺诈事实。")
    }
    if claim.evidence.isEmpty {
      return ("claim.punitive.no_evidence", "主张欺诈却没有任何证据。")
    }
    return nil
  }

  /// 民法典 第一百四十四条、第一百四十五条、第一百五十七条.
  private static func isByMinor(
    _ purchase: Purchase, _ matter: Matter, _ law: LawOnDay
  ) -> Bool {
    guard let claimant = matter.claimant(purchase.claimant), !claimant.isOrganisation,
      let birth = claimant.birthDate
    else { return false }
    return law.capacity(bornOn: birth, at: purchase.at?.day ?? matter.day) != .full
  }

  /// A platform without fraud of its own does not owe it.
  private static func reachOnlyTheDeceiver(
    _ assessed: inout AssessedClaim, _ purchases: [Purchase]
  ) {
    let bystanders = assessed.against.filter { id in
      purchases.contains { $0.through == id && $0.from != id && !$0.selfOperated }
    }
    guard !bystanders.isEmpty else { return }
    if !assessed.claim.insist { assessed.against.removeAll { bystanders.contains($0) } }
    if assessed.against.isEmpty || assessed.claim.insist {
      assessed.bar("claim.punitive.platform_without_fraud", because: "三倍赔偿由欺诈的经营者承担，平台自己没有欺诈时不适用。")
    } else {
      assessed.warn(
        "claim.punitive.platform_without_fraud", "三倍赔偿由欺诈的经营者承担，所以这一项没有列平台。",
        remedy: "如果平台自己也有欺诈，请另写一项诉求并说明平台的行为。")
    }
  }
}
