import Basics
import Matters
import Rules

/// 民事起诉状（买卖合同纠纷）: only sales have an official form; services keep to the narrative one, and
/// so does money asked back because there was no valid contract.
extension PaperFacts {
  /// So that the cells of 第 1、3 项 stay on one page.
  static let mostOrdersInCell = 5

  var element: FactGroup? {
    guard audience.recipient == .court, !audience.purchases.isEmpty, !audience.needsRoll,
      audience.purchases.allSatisfy({ $0.contract == "sale" && !$0.isUnlawfulToTrade }),
      !audience.claims.contains(where: \.restsOnNoContract)
    else { return nil }
    return FactGroup(facts: parties + sums + breaches + remedies + contract + payment + dealings)
  }

  private typealias Entries = [(name: String, fact: Fact)]

  private var parties: Entries {
    let persons = audience.claimants.filter { !$0.isOrganisation }
    let individuals = audience.respondents.filter { $0.kind == "individual" }
    let others = audience.respondents.filter { $0.kind != "individual" }
    func respondents(_ list: [Respondent]) -> Fact {
      .list(list.enumerated().map { respondent($0.element, $0.offset) })
    }
    return [
      ("persons", .list(persons.enumerated().map { claimant($0.element, $0.offset) })),
      (
        "wards",
        .list(
          persons.filter { $0.guardian != nil }.enumerated().map {
            claimant($0.element, $0.offset)
          })
      ),
      ("person_respondents", respondents(individuals)),
      ("organisation_respondents", respondents(others)),
    ]
  }

  /// 第 3、7、9、15 项. What is asked back of the price stands in 第 9 项.
  private var sums: Entries {
    let compensation = claims("damages", "punitive", "food_tenfold")
    let penalty = claims("contractual_penalty")
    let interest = claims("interest")
    let owed = compensation + penalty + interest
    return [
      ("compensation", sum(compensation)), ("compensation_basis", basis(of: compensation)),
      ("penalty", sum(penalty)), ("asks_interest", .flag(!interest.isEmpty)),
      ("interest", sum(interest)), ("owed", sum(owed)),
      ("costs", listed(claims("costs")) { "\($0.claim.what ?? "费用")\(yuan($0))" }),
      ("others", listed(others, words)),
    ]
  }

  /// With interest that runs until payment: it has no sum for 第 15 项 yet.
  private var others: [AssessedClaim] {
    claims("refund", "price_difference", "disclose_merchant", "apology", "other")
      + claims("interest").filter { $0.amount == nil }
  }

  private func words(_ assessed: AssessedClaim) -> String {
    let what = assessed.claim.what.map { "（\($0.withoutFullStop)）" } ?? ""
    let act =
      switch assessed.claim.kind {
      case "refund": "退还已付价款"
      case "price_difference": "退还差价"
      case "disclose_merchant": "提供销售者的真实名称、地址和有效联系方式"
      case "apology": "赔礼道歉\(what)"
      case "interest": "支付利息\(interestTerms(assessed.claim))"
      default: assessed.claim.what?.withoutFullStop ?? "其他请求"
      }
    let whom = debtors(of: assessed)
    let from = whom.isEmpty ? "" : "由\(whom.joined(separator: "、"))\(whom.count > 1 ? "共同" : "")"
    return "\(from)\(act)\(yuan(assessed))"
  }

  private func interestTerms(_ claim: Claim) -> String {
    let sums = matter.purchases(of: claim).compactMap(\.outstanding)
    let base = sums.isEmpty ? nil : "以\(sums.reduce(Money.zero, +).grouped)元为基数"
    let rate = claim.rate.map { "按年利率\($0)%计算" } ?? "按全国银行间同业拆借中心公布的一年期贷款市场报价利率计算"
    let terms = [
      base, claim.from.map { "自\($0.chinese)起" },
      claim.until.map { "至\($0.chinese)止" } ?? "至实际付清之日止",
      rate,
    ]
    return "（\(terms.compactMap { $0 }.joined(separator: "，"))）"
  }

  /// 第 3、11、12 项.
  private var breaches: Entries {
    let isLacking = audience.purchases.contains(where: matter.isUndelivered)
    let isWhole = audience.purchases.allSatisfy { $0.deliveredAt != nil }
    let told = listed(audience.events) { event in
      [event.at?.day.chinese, event.what?.withoutFullStop].compactMap { $0 }.joined(separator: "，")
    }
    return [
      ("undelivered", .flag(isLacking)),
      ("other_breach", .flag(!isLacking && told.isPresent)), ("breach", told),
      ("quality", isWhole ? told : .absent),
    ]
  }

  /// 第 4、5 项.
  private var remedies: Entries {
    let isWhole = audience.purchases.allSatisfy { $0.deliveredAt != nil }
    let isReturned = audience.claims.contains { $0.ground == .returned }
    let isReduced = !claims("price_difference").isEmpty
    let isBack = isWhole && !isReturned && !claims("refund").isEmpty
    let performance = claims("performance")
    return [
      ("defect", .flag(isReturned || isReduced || isBack)),
      ("no_defect", .flag(audience.purchases.allSatisfy(matter.isUndelivered))),
      ("goods_returned", .flag(isReturned)), ("price_reduced", .flag(isReduced)),
      ("money_back", .flag(isBack)), ("performance", .flag(!performance.isEmpty)),
      ("performance_what", listed(performance) { $0.claim.what?.withoutFullStop ?? "交付标的物" }),
    ]
  }

  private func claims(_ kinds: String...) -> [AssessedClaim] {
    audience.claims.filter { kinds.contains($0.claim.kind) }
  }

  private func sum(_ claims: [AssessedClaim]) -> Fact {
    let known = claims.compactMap(\.amount)
    return Fact(known.isEmpty ? nil : known.reduce(.zero, +).grouped)
  }

  private func basis(of claims: [AssessedClaim]) -> Fact {
    listed(claims.compactMap(\.formula)) { String($0.filter { $0 != " " }) }
  }

  private func yuan(_ assessed: AssessedClaim) -> String {
    assessed.amount.map { "\($0.grouped)元" } ?? ""
  }

  func listed<Item>(_ items: [Item], _ words: (Item) -> String) -> Fact {
    Fact(items.isEmpty ? nil : items.map(words).joined(separator: "；"))
  }
}

extension AssessedClaim {
  /// The money is asked back because no contract stands: 民法典 第一百五十七条、第九百八十五条.
  fileprivate var restsOnNoContract: Bool {
    switch ground {
    case .void, .minor, .avoidance, .unjust: true
    default: false
    }
  }
}
