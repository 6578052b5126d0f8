import Basics
import Matters
import Rules

extension PaperFacts {
  /// The contracts that the addressee of a letter may be told are over: money asked back from the
  /// seller for breach, and nobody told yet (民法典 第五百六十三条、第五百六十五条).
  var rescinding: FactGroup? {
    guard let seller = audience.addressee, rescission == nil,
      !audience.claims.contains(where: { $0.claim.kind == "performance" })
    else { return nil }
    let refunds = audience.claims.filter { isRefundForBreach($0, by: seller) }
    let seen = Set(audience.purchases.map(\.id))
    let sold = refunds.flatMap { matter.purchases(of: $0.claim) }.filter { purchase in
      matter.seller(of: purchase)?.id == seller.id && seen.contains(purchase.id)
    }
    guard !sold.isEmpty, sold.allSatisfy(isBinding) else { return nil }
    let amount = self.amount(of: refunds)
    let orders = sold.compactMap(\.orderNumber).distinct
    return FactGroup(
      path: sold[0].record.path,
      [
        "orders": Fact(orders.isEmpty ? nil : orders.joined(separator: "、")),
        "amount": Fact(amount?.grouped), "amount_capitals": Fact(amount?.capitals),
        "not_delivered": .flag(sold.allSatisfy(matter.isUndelivered)),
        "not_demanded": .flag(!audience.complaints.contains { hasReached($0, seller) }),
      ])
  }

  private func isRefundForBreach(_ assessed: AssessedClaim, by seller: Respondent) -> Bool {
    assessed.claim.kind == "refund" && assessed.against.contains { same($0, seller.id) }
      && [ClaimGround.breach, .rescission, .promise].contains(assessed.ground)
  }

  private func amount(of refunds: [AssessedClaim]) -> Money? {
    let sums = refunds.compactMap(\.amount)
    return sums.count == refunds.count ? sums.reduce(Money.zero, +) : nil
  }

  private func hasReached(_ complaint: Complaint, _ seller: Respondent) -> Bool {
    complaint.kind != "inquiry" && complaint.to == seller.id
  }

  /// Whether the addressee of a letter sold what it is about and is asked to pay or perform.
  var owes: Bool {
    guard let addressee = audience.addressee,
      audience.purchases.contains(where: { matter.seller(of: $0)?.id == addressee.id })
    else { return false }
    return audience.claims.contains { claim in
      (claim.isMoney || claim.claim.kind == "performance")
        && claim.against.contains { same($0, addressee.id) }
    }
  }
}
