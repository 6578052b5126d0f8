import Basics
import Matters

/// Sums that only the claimant knows: difference, loss, agreed penalty, costs.
enum StatedSumRule {
  /// 民法典 第五百七十七条、第五百八十四条、第五百八十五条; 消费者权益保护法 第四十八条、第五十二条.
  static func apply(to assessed: inout AssessedClaim, _ matter: Matter, _ law: LawOnDay) {
    assessed.amount = assessed.claim.amount
    let isIllegal = matter.purchases(of: assessed.claim).contains(where: \.isUnlawfulToTrade)
    let isPrivate = matter.purchases(of: assessed.claim).contains(where: \.privateSeller)
    if assessed.claim.kind == "contractual_penalty", isIllegal {
      assessed.bar("claim.contractual_penalty.illegal_goods", because: "商品可能违法，合同无效时没有违约金。")
    }
    switch assessed.claim.kind {
    case "contractual_penalty":
      let isPromised = matter.purchases(of: assessed.claim).contains {
        $0.through != nil && !$0.promises.isEmpty
      }
      assessed.basis = law.cite(["CC-C-585"] + (isPromised && !isPrivate ? ["OCR22-10"] : []))
    case "price_difference":
      assessed.basis =
        isPrivate ? law.cite("CC-C-582") : law.cite("CC-C-582", "CPL2013-48", "CPL2013-52")
    default: assessed.basis = law.cite("CC-C-509", "CC-C-577", "CC-C-584")
    }
    if assessed.claim.amount == nil { AmountHole.add(to: &assessed) }
    if assessed.claim.kind == "costs" {
      assessed.warn(
        "claim.costs.discretionary",
        "\(assessed.claim.what ?? "这类费用")只有合同约定或法律规定由对方承担时才确定能得到，否则由法院酌定。",
        remedy: "请保留发票；心里按可能得不到来准备。")
    }
  }
}

/// The sum of a claim is not known.
enum AmountHole {
  static func add(to assessed: inout AssessedClaim) {
    let claim = assessed.claim
    assessed.findings.append(
      Finding(
        .hole, "claim.amount.missing", path: claim.record.path(of: "amount"),
        place: claim.record.place, "诉求 \(claim.id) 没有写金额，程序也算不出来。",
        remedy: "请补写 amount（金额），单位是元。"))
  }
}

/// Ten times the price of food: the register does not hold the food safety law.
enum FoodRule {
  static func apply(to assessed: inout AssessedClaim, _ matter: Matter) {
    let claim = assessed.claim
    assessed.amount = claim.amount
    if claim.defect?.what == nil {
      assessed.bar("claim.food_tenfold.no_defect", because: "没有写明食品哪里不符合安全标准。")
    } else if claim.evidence.isEmpty {
      assessed.bar("claim.food_tenfold.no_evidence", because: "主张食品不安全却没有任何证据。")
    }
    guard assessed.included else { return }
    if claim.amount == nil { AmountHole.add(to: &assessed) }
    assessed.findings.append(
      Finding(
        .hole, "law.article_not_in_register", path: claim.record.path,
        place: claim.record.place, "法律库里还没有食品安全法的条文，十倍赔偿的依据和算法没有写进文书。",
        remedy: "请律师补写依据，并在 amount（金额）里写上算好的金额。"))
  }
}

/// Delivery, restoring an account: not for illegal goods.
enum PerformanceRule {
  /// 民法典 第五百七十七条; void contracts: 第一百五十三条.
  static func apply(to assessed: inout AssessedClaim, _ matter: Matter, _ law: LawOnDay) {
    assessed.basis = law.cite("CC-C-509", "CC-C-577")
    if matter.purchases(of: assessed.claim).contains(where: \.isUnlawfulToTrade) {
      assessed.bar("claim.performance.illegal_goods", because: "商品可能违法，合同无效，不能要求对方继续履行。")
    }
  }
}

/// Who the merchant is.
enum DisclosureRule {
  /// 消费者权益保护法 第四十四条; 电子商务法 第六十二条.
  static func apply(to assessed: inout AssessedClaim, _ matter: Matter, _ law: LawOnDay) {
    assessed.basis = law.cite("CPL2013-44", "ECL2018-62")
    let aimed = assessed.against.compactMap(matter.respondent)
    if !aimed.isEmpty, !aimed.contains(where: { $0.role == "platform" }) {
      assessed.bar("claim.disclose_merchant.not_a_platform", because: "披露商家信息是平台的义务，这一项却不是向平台提出的。")
    }
  }
}
