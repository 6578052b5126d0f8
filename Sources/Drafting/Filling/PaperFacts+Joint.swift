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

  /// 投诉举报处理办法 第十二条: two for a complaint of several, whatever a court allows.
  var complaintRepresentatives: FactGroup? {
    guard audience.claimants.count > 1,
      let count = assessment.law.figure("complaint_representatives")
    else { return nil }
    return FactGroup(["count": .text("\(count)")])
  }

  /// So many that a text cannot name them one by one; nil where it does.
  var roll: FactGroup? {
    guard audience.needsRoll else { return nil }
    return FactGroup([
      "count": .text("\(audience.claimants.count)"), "names": claimantNames,
      "apart": .flag(audience.isApart),
      "minors": Fact(count(bought: .limited)), "infants": Fact(count(bought: .none)),
    ])
  }

  /// How many bought something with such a capacity; nil where nobody did.
  private func count(bought capacity: Capacity) -> String? {
    let count = audience.claimants.count { bought($0, with: capacity) }
    return count == 0 ? nil : "\(count)"
  }

  /// 张三等一百人 where there are many.
  var claimantNames: Fact {
    let all = audience.claimants
    guard audience.needsRoll, let first = all.first?.name else {
      return names(all.map(\.name), label: "原告姓名", "claimant.name.missing")
    }
    return .text("\(first)等\(all.count)人")
  }

  /// Those whom a text names one by one.
  var named: [Claimant] { audience.needsRoll ? [] : audience.claimants }

  /// A row for each plaintiff; none where there is but one.
  ///
  /// - Parameter isWanted: without it nothing is reckoned.
  func schedule(_ isWanted: Bool) -> FactSeries {
    let claimants = isWanted && audience.claimants.count > 1 ? audience.claimants : []
    return FactSeries(
      Catalogue.scheduleRow, summed: ["paid", "refunded", "amount"], count: claimants.count
    ) { index in
      scheduleRow(claimants[index], number: index + 1)
    }
  }

  private func scheduleRow(_ claimant: Claimant, number: Int) -> FactSeries.Row {
    let own = ledger.purchases(of: claimant)
    let paid = own.compactMap(\.paid)
    let isComplete = !own.isEmpty && paid.count == own.count
    let (sum, refunded) = (
      isComplete ? paid.reduce(Money.zero, +) : nil,
      own.reduce(Money.zero) { $0 + $1.refunded }
    )
    let amount = ledger.claimed(by: claimant)
    let days = own.compactMap { $0.at?.day.chinese }.distinct
    return FactSeries.Row(
      [
        .text("\(number)"),
        needed(claimant.name, "姓名", "claimant.name.missing"),
        namesIdentityNumbers
          ? Fact(claimant.isOrganisation ? claimant.creditCode : claimant.idNumber) : .absent,
        needed(joined(own.compactMap(\.orderNumber)), "订单号", "purchase.order_number.missing"),
        needed(joined(days), "下单日期", "purchase.at.missing"),
        Fact(sum?.grouped), Fact(refunded == .zero ? nil : refunded.grouped),
        Fact(amount?.grouped), Fact(ledger.items(of: claimant)), evidence(own.flatMap(\.evidence)),
        needed(claimant.phone, "联系电话", "claimant.phone.missing"), address(of: claimant),
        Fact(audience.ownExhibits(of: claimant).map { "\($0)" }),
        Fact(claimant.guardian?.name), Fact(claimant.legalRepresentative),
        Fact(claimant.agent?.name),
      ], amounts: [sum, refunded, amount])
  }

  /// The rows' sum; nil where a row's is not known.
  var scheduleTotal: Money? {
    guard audience.claimants.count > 1 else { return nil }
    let rows = audience.claimants.compactMap(ledger.claimed)
    return rows.count == audience.claimants.count ? rows.reduce(.zero, +) : nil
  }

  /// What of the sum of the claims stands in no row.
  var scheduleOpen: String? { audience.claimants.count > 1 ? ledger.open : nil }

  /// Who signs papers of their own in this package: of many everybody does, in a package of theirs.
  var signers: [Claimant] {
    audience.needsRoll && audience.recipient == .court ? [] : audience.claimants
  }

  /// Who everybody is, where the text does not say it.
  var rollRows: FactSeries {
    let claimants = audience.needsRoll ? audience.claimants : []
    return FactSeries(Catalogue.rollRow, count: claimants.count) { index in
      rollRow(claimants[index], number: index + 1)
    }
  }

  private func rollRow(_ claimant: Claimant, number: Int) -> FactSeries.Row {
    let facts = self.claimant(claimant, number - 1)
    return FactSeries.Row(
      Catalogue.rollRow.entries.map { entry in
        switch entry.name {
        case "id_type": Fact(claimant.idType, unless: Self.usualIDType)
        case let name: Self.within(facts, name) ?? facts[name] ?? .absent
        }
      })
  }

  /// Not repeated row by row.
  private static let usualIDType = "居民身份证"

  /// A row is flat: `guardian_name` is the name of the guardian.
  private static func within(_ facts: FactGroup, _ name: String) -> Fact? {
    for group in ["guardian", "agent"] where name.hasPrefix(group + "_") {
      guard case .group(let inner)? = facts[group] else { return .absent }
      return inner[String(name.dropFirst(group.count + 1))] ?? .absent
    }
    return nil
  }

  private func joined(_ words: [String]) -> String? {
    words.isEmpty ? nil : words.joined(separator: "、")
  }
}
