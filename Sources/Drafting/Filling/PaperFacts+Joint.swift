import Basics
import Matters
import Rules

extension PaperFacts {
  /// 民诉法解释 第七十五条、第七十八条: from ten on, two to five represent them all.
  var representatives: FactGroup? {
    let law = assessment.law
    guard let numerous = law.figure("numerous_parties"),
      audience.claimants.count >= numerous, let least = law.figure("representatives_least"),
      let most = law.figure("representatives_most")
    else { return nil }
    return FactGroup(["least": .text("\(least)"), "most": .text("\(most)")])
  }

  /// A row for each plaintiff; none where there is but one.
  var schedule: [FactGroup] {
    guard audience.claimants.count > 1 else { return [] }
    return audience.claimants.enumerated().map { index, claimant in
      let own = audience.purchases.filter { same($0.claimant, claimant.id) }
      let paid = own.compactMap(\.paid)
      let refunded = own.reduce(Money.zero) { $0 + $1.refunded }
      let days = own.compactMap { $0.at?.day.chinese }.reduce(into: [String]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      return FactGroup(
        id: claimant.id, path: claimant.record.path,
        [
          "number": .text("\(index + 1)"),
          "name": needed(claimant.name, "姓名", "claimant.name.missing"),
          "id_number": namesIdentityNumbers
            ? Fact(claimant.isOrganisation ? claimant.creditCode : claimant.idNumber) : .absent,
          "orders": needed(
            joined(own.compactMap(\.orderNumber)), "订单号", "purchase.order_number.missing"),
          "dates": needed(joined(days), "下单日期", "purchase.at.missing"),
          "paid": Fact(paid.isEmpty ? nil : paid.reduce(.zero, +).grouped),
          "refunded": Fact(refunded == .zero ? nil : refunded.grouped),
          "amount": Fact(claimed(by: claimant)?.grouped),
          "evidence": evidence(own.flatMap(\.evidence)),
        ])
    }
  }

  /// The rows' sum: it is the sum of the claims, or nothing is said.
  var scheduleTotal: Money? {
    let rows = audience.claimants.compactMap(claimed)
    let total = rows.reduce(Money.zero, +)
    let claims = audience.claims.compactMap(\.amount).reduce(Money.zero, +)
    return rows.count == audience.claimants.count && total == claims ? total : nil
  }

  /// What one plaintiff asks for in all; nil where a share does not follow from the purchases.
  private func claimed(by claimant: Claimant) -> Money? {
    var total = Money.zero
    for assessed in audience.claims where assessed.isMoney {
      guard owners(of: assessed.claim).contains(where: { same($0.id, claimant.id) }),
        assessed.amount != nil
      else { continue }
      guard let share = share(of: claimant, in: assessed) else { return nil }
      total = total + share
    }
    return total
  }

  private func joined(_ words: [String]) -> String? {
    words.isEmpty ? nil : words.joined(separator: "、")
  }
}
