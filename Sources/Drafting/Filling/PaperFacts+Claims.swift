import Basics
import Matters
import Rules

extension PaperFacts {
  func claim(_ assessed: AssessedClaim, _ index: Int) -> FactGroup {
    let (claim, number) = (assessed.claim, index + 1)
    var facts: [(name: String, fact: Fact)] = [
      ("number", .text("\(number)")), ("beneficiary", beneficiary(of: claim)),
      ("against", against(assessed)), ("several", .flag(named(assessed).count > 1)),
      ("of_recipient", .flag(isOfRecipient(assessed))), ("others", others(assessed)),
      ("shares", .list(audience.needsRoll ? [] : shares(of: assessed, number))),
      ("in_schedule", .flag(audience.needsRoll && isDivided(assessed, number))),
    ]
    for word in Vocabularies.claimKind.words.map(\.word) {
      facts.append((word, .flag(claim.kind == word)))
    }
    facts += [
      ("what", what(claim)), ("orders", orders(claim)),
      ("amount", amount(assessed) { $0.grouped }),
      ("amount_capitals", amount(assessed) { $0.capitals }),
      ("formula", formula(assessed)),
    ]
    facts += interest(assessed)
    facts += [
      ("fraud_act", Fact(claim.fraud?.act?.withoutFullStop)),
      ("fraud_why", Fact(claim.fraud?.why?.withoutFullStop)),
      ("defect", Fact(claim.defect?.what?.withoutFullStop)), ("evidence", evidence(claim.evidence)),
    ]
    return FactGroup(id: claim.id, path: claim.record.path, facts: facts)
  }

  private func beneficiary(of claim: Claim) -> Fact {
    let owners = owners(of: claim)
    let names = owners.compactMap(\.name)
    if audience.needsRoll, owners.count > 1, let first = names.first {
      let numbers = owners.count < audience.claimants.count ? "（名册序号\(places(of: owners))）" : ""
      return .text("\(first)等\(owners.count)人\(numbers)")
    }
    return names.isEmpty || names.count < owners.count
      ? .hole(label: "姓名", finding: "claimant.name.missing")
      : .text(names.joined(separator: "、"))
  }

  /// 1至3、7: where these people stand in the tables of all.
  private func places(of owners: [Claimant]) -> String {
    let ids = Set(owners.map { ExactText($0.id) })
    return audience.claimants.indices
      .filter { ids.contains(ExactText(audience.claimants[$0].id)) }.map { $0 + 1 }.spans
  }

  private func against(_ assessed: AssessedClaim) -> Fact {
    let names = debtors(of: assessed)
    return names.isEmpty
      ? .hole(label: "对方名称", finding: "respondent.name.missing")
      : .text(names.joined(separator: "、"))
  }

  /// By name; one nobody knows yet is not left out beside those who are known.
  func debtors(of assessed: AssessedClaim) -> [String] {
    let known = named(assessed).map { matter.respondent($0)?.name }
    guard known.contains(where: { $0 != nil }) else { return [] }
    return known.map { $0 ?? Self.unknownTrader }
  }

  private func what(_ claim: Claim) -> Fact {
    if let what = claim.what?.withoutFullStop { return .text(what) }
    let needs = ["costs", "damages", "performance", "other", "apology"].contains(claim.kind)
    return needs ? .hole(label: "诉求的具体内容", finding: "claim.what.missing") : .absent
  }

  /// More are told by their places in the table of orders.
  private static let mostOrdersInSentence = 30

  private func orders(_ claim: Claim) -> Fact {
    guard areListed, claim.purchases.count > Self.mostOrdersInSentence else {
      let numbers = claim.purchases.compactMap { matter.purchase($0)?.orderNumber }
      return Fact(numbers.isEmpty ? nil : numbers.joined(separator: "、"))
    }
    let ids = Set(claim.purchases.map { ExactText($0) })
    let places = audience.purchases.indices
      .filter { ids.contains(ExactText(audience.purchases[$0].id)) }.map { $0 + 1 }
    return .text("《订单明细》序号\(places.spans)，共\(places.count)笔")
  }

  private func amount(_ assessed: AssessedClaim, _ form: (Money) -> String) -> Fact {
    if let amount = assessed.amount { return .text(form(amount)) }
    let sum = AssessedClaim.moneyKinds.contains(assessed.claim.kind)
    return sum && assessed.claim.kind != "interest"
      ? .hole(label: "金额", finding: "claim.amount.missing") : .absent
  }

  /// How the sum was reached; a sum of its owner's own that differs has no reckoning to show.
  private func formula(_ assessed: AssessedClaim) -> Fact {
    if assessed.findings.contains(where: { $0.identifier == "claim.amount.contradicts" }) {
      return .absent
    }
    return Fact(assessed.formula.map { String($0.filter { $0 != " " }) })
  }

  private func interest(_ assessed: AssessedClaim) -> [(name: String, fact: Fact)] {
    let claim = assessed.claim
    let isInterest = claim.kind == "interest"
    let sums = matter.purchases(of: claim).map(\.outstanding)
    let base = sums.contains(nil) ? nil : sums.compactMap { $0 }.reduce(Money.zero, +)
    let rate = claim.rate.map { "年利率\($0)%" } ?? "全国银行间同业拆借中心公布的一年期贷款市场报价利率"
    return [
      ("interest_base", isInterest ? money(base, "计息本金", "purchase.paid.missing") : .absent),
      (
        "interest_from",
        isInterest ? needed(claim.from?.chinese, "利息起算日", "claim.from.missing") : .absent
      ),
      ("interest_until", Fact(isInterest ? claim.until?.chinese : nil)),
      ("interest_rate", Fact(isInterest ? rate : nil)),
    ]
  }

  var asks: FactGroup {
    let kinds = Set(audience.claims.map(\.claim.kind))
    func asks(_ words: String...) -> Fact { .flag(!kinds.isDisjoint(with: words)) }
    return FactGroup([
      "money": .flag(audience.claims.contains(where: \.isMoney)),
      "of_recipient": .flag(
        audience.claims.contains { $0.isMoney && isOfRecipient($0) }),
      "refund": asks("refund", "price_difference"), "damages": asks("damages", "costs"),
      "contractual_penalty": asks("contractual_penalty"), "interest": asks("interest"),
      "punitive": asks("punitive"), "food_tenfold": asks("food_tenfold"),
      "performance": asks("performance"), "disclose_merchant": asks("disclose_merchant"),
    ])
  }

  var totals: FactGroup {
    let paid = audience.purchases.compactMap(\.paid)
    let complete = paid.count == audience.purchases.count && !paid.isEmpty
    let sum = complete ? paid.reduce(Money.zero, +) : nil
    let refunded = audience.purchases.reduce(Money.zero) { $0 + $1.refunded }
    let outstanding =
      complete
      ? audience.purchases.compactMap(\.outstanding).reduce(Money.zero, +) : nil
    let isOpen = audience.claims.contains {
      $0.isMoney && $0.amount == nil && $0.claim.kind != "interest"
    }
    let claimed = audience.claims.compactMap(\.amount)
    let amount = claimed.isEmpty ? nil : claimed.reduce(Money.zero, +)
    return FactGroup([
      "paid": money(sum, "实付合计", "purchase.paid.missing"),
      "paid_capitals": capitals(sum, "实付合计", "purchase.paid.missing"),
      "refunded": Fact(refunded == .zero ? nil : refunded.grouped),
      "outstanding": money(outstanding, "未退合计", "purchase.paid.missing"),
      "outstanding_capitals": capitals(outstanding, "未退合计", "purchase.paid.missing"),
      "amount": Fact(amount?.grouped), "amount_capitals": Fact(amount?.capitals),
      "open": .flag(isOpen),
      "interest_open": .flag(
        audience.claims.contains { $0.claim.kind == "interest" && $0.amount == nil }),
    ])
  }
}
