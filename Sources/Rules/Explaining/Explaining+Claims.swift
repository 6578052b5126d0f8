import Basics
import Jurisdictions
import Matters

extension ExplainingDesk {
  var claims: [Trace] {
    assessment.claims.map { assessed in
      let claim = assessed.claim
      let kind = Vocabularies.claimKind.alias(of: claim.kind) ?? claim.kind
      let amount = assessed.amount.map { "\($0.grouped) 元" } ?? "不是一个确定的金额"
      return Trace(
        key: "claims.\(claim.id)", title: "诉求 \(claim.id)（\(kind)）",
        value: assessed.included ? amount : "\(amount)，没有写进文书", rule: rule(of: claim.kind),
        steps: steps(of: assessed), warnings: assessed.findings.map(\.message),
        facts: facts(of: claim).arranged,
        articles: articles(basis(of: assessed)),
        figures: figures(of: assessed),
        subject: claim.record.path)
    }
  }

  func basis(of assessed: AssessedClaim) -> [Citation] {
    assessed.basis + assessed.answers.flatMap(\.basis)
  }

  private func steps(of assessed: AssessedClaim) -> [String] {
    let formula = assessed.formula.map { ["计算：\($0)"] } ?? []
    let answers = assessed.answers.map { answer in
      "\(answer.stands ? "要求" : "没有要求")\(name(of: answer.respondent))承担：\(answer.reason)"
    }
    return formula + answers
  }

  private func facts(of claim: Claim) -> [Trace.CaseFact] {
    let money = matter.purchases(of: claim).flatMap { purchase in
      purchase.record.facts("paid", "refunded", "self_operated", "private_seller", "buyer_knew")
        + (purchase.record.record("item")?.facts("illegal_risk") ?? [])
    }
    let pleaded = ["fraud", "defect"].flatMap { group in
      claim.record.record(group)?.facts("act", "what", "why") ?? []
    }
    return claim.record.facts(
      "kind", "amount", "against", "purchases", "from", "until", "rate", "what", "insist",
      "evidence") + pleaded + money
  }

  func figures(of assessed: AssessedClaim) -> [Trace.LawFigure] {
    guard assessed.claim.kind == "punitive" else { return [] }
    return [figure("punitive_multiple"), figure("punitive_floor")].compactMap { $0 }
  }

  private func rule(of kind: String) -> String {
    switch kind {
    case "refund": "退款 = 实付 − 已退，各笔订单相加；您写了金额的，以您写的为准。"
    case "price_difference": "退还差价：金额由您填写。"
    case "damages": "赔偿因违约造成的损失：金额由您填写，要有证据。"
    case "contractual_penalty": "违约金要有约定，金额由您填写；合同无效时没有违约金。"
    case "costs": "合理费用要有约定或法律规定由对方承担；金额由您填写。"
    case "interest": "利息 = 本金 × 利率 × 天数；利率用您写的，或者贷款市场报价利率。"
    case "punitive": "经营者有欺诈才有：价款的法定倍数，不足最低金额的按最低金额，另加退款；有任何一种排除情形就不写。"
    case "food_tenfold": "食品不符合安全标准时的惩罚性赔偿；法律库没有食品安全法，依据由律师补写。"
    case "performance": "要求对方按约定继续履行；商品可能违法的不能要求。"
    case "disclose_merchant": "要求平台提供商家的真实名称、地址和有效联系方式。"
    default: "按您写的内容提出。"
    }
  }
}
