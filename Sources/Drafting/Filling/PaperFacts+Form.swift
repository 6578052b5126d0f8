import Basics
import Matters
import Rules

extension PaperFacts {
  /// What the national 12315 site is told: one enterprise for each submission, the platform's or the
  /// site's where there is one, so that one office takes it.
  var form: FactGroup? {
    guard audience.recipient == .regulator, !audience.needsRoll,
      let enterprise = audience.respondents.first(where: \.isOperatorOfSite)
        ?? audience.respondents.first
    else { return nil }
    let merchants = audience.respondents.filter { $0.id != enterprise.id }.compactMap(\.name)
    let orders = audience.purchases.compactMap(\.orderNumber)
    let disputes = audience.events.compactMap(\.at?.day) + audience.complaints.compactMap(\.at?.day)
    let site = audience.purchases.compactMap { matter.site(of: $0)?.site?.name }.first
    return FactGroup([
      "enterprise": needed(enterprise.name, "企业名称", "respondent.name.missing"),
      "uscc": Fact(enterprise.creditCode),
      "is_platform": .flag(enterprise.isOperatorOfSite && !merchants.isEmpty),
      "merchant": Fact(merchants.isEmpty ? nil : merchants.joined(separator: "、")),
      "site": Fact(enterprise.site?.name ?? site),
      "orders": Fact(orders.isEmpty ? nil : orders.joined(separator: "、")),
      "bought_on": Fact(audience.purchases.compactMap(\.at?.day).min()?.chinese),
      "disputed_on": Fact(disputes.min()?.chinese),
      "online": .flag(audience.purchases.contains(where: \.isOnline)),
      "has_report": .flag(report != nil),
    ])
  }
}
