package import Basics
import Matters

extension PublicFacts {
  /// What many bought, in one sentence.
  var orders: FactGroup? {
    guard audience.needsRoll else { return nil }
    let days = audience.purchases.compactMap(\.at?.day)
    let paid = audience.purchases.compactMap(\.paid)
    return FactGroup([
      "count": .text("\(audience.purchases.count)"),
      "first": day(days.min()), "last": day(days.max()),
      "paid": paid.count == audience.purchases.count
        ? .text(paid.reduce(Money.zero, +).grouped)
        : .hole(label: "实付金额", finding: "purchase.paid.missing"),
    ])
  }

  private func day(_ day: CalendarDay?) -> Fact {
    day.map { .text($0.chinese) } ?? .hole(label: "下单时间", finding: "purchase.at.missing")
  }

  /// A row for each of several: the family name, the ends of order numbers, the sum.
  var schedule: FactSeries {
    let claimants = audience.claimants.count > 1 ? audience.claimants : []
    let own = Dictionary(grouping: audience.purchases) { ExactText($0.claimant) }
    return FactSeries(Catalogue.publicRow, summed: ["paid"], count: claimants.count) { index in
      let purchases = own[ExactText(claimants[index].id)] ?? []
      let paid = purchases.compactMap(\.paid)
      let sum = paid.count == purchases.count && !paid.isEmpty ? paid.reduce(Money.zero, +) : nil
      let tails = purchases.compactMap(\.orderTail).map { "尾号\($0)" }
      return FactSeries.Row(
        [
          .text("\(index + 1)"), .text(Self.masked(claimants[index])),
          Fact(tails.isEmpty ? nil : tails.joined(separator: "、")), Fact(sum?.grouped),
        ], amounts: [sum])
    }
  }

  /// 张*; of an organisation nothing.
  private static func masked(_ claimant: Claimant) -> String {
    guard !claimant.isOrganisation else { return "某单位" }
    return claimant.name?.first.map { "\($0)*" } ?? "某消费者"
  }

  /// - Returns: errors where a row still says what is its person's.
  package func leaks(inRow text: String, of index: Int) -> [Finding] {
    let claimant = audience.claimants[index]
    let own = PersonalData(
      of: claimant, matter.purchases(ofClaimant: claimant.id))
    return own.survivors(in: text).isEmpty ? [] : [Self.leak]
  }
}
