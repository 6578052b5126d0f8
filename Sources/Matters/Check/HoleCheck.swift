package import Basics

/// What the papers to be built would print and the case file lacks.
package enum HoleCheck {
  /// - Parameter sued: ids of the respondents against whom a claim stands.
  package static func findings(
    in checked: Case, papers: Set<Paper>, sued: Set<String>
  ) -> [Finding] {
    checked.claimants.flatMap { claimant($0, papers) }
      + checked.respondents.filter { sued.contains($0.id) }.flatMap { respondent($0, papers) }
      + checked.purchases.flatMap { purchase($0, papers) }
      + checked.evidence.flatMap { evidence($0, papers) }
      + claims(checked, papers) + people(checked, papers) + statements(checked, papers)
      + preservation(checked, papers)
  }

  private static func preservation(_ checked: Case, _ papers: Set<Paper>) -> [Finding] {
    guard papers.contains(.preservation), let asked = checked.filing.preservation else { return [] }
    return holes(
      asked.record, CaseFormat.preservation, ["property", "guarantee"], of: "财产保全申请")
  }

  private static func claimant(_ claimant: Claimant, _ papers: Set<Paper>) -> [Finding] {
    var keys = ["name"]
    if papers.contains(where: \.namesContacts) { keys.append("phone") }
    if papers.contains(.petition) {
      keys +=
        claimant.isOrganisation
        ? ["domicile", "legal_representative", "uscc"]
        : ["sex", "birth_date", "id_number"] + (claimant.hasNoEthnicity ? [] : ["ethnicity"])
      if !claimant.isOrganisation, claimant.residence?.address == nil { keys.append("domicile") }
    }
    if papers.contains(.complaint12315), !claimant.isOrganisation {
      keys += ["address", "id_number"]
    }
    let name = claimant.name ?? claimant.id
    return holes(claimant.record, CaseFormat.Party.claimant, keys, of: "原告“\(name)”")
  }

  private static func respondent(_ respondent: Respondent, _ papers: Set<Paper>) -> [Finding] {
    var keys = ["name"]
    if papers.contains(where: { $0.namesContacts && !$0.isPosted }), respondent.knownAddress == nil
    {
      keys.append("domicile")
    }
    let name = respondent.name ?? respondent.id
    return holes(respondent.record, CaseFormat.Party.respondent, keys, of: "被告“\(name)”")
  }

  private static func purchase(_ purchase: Purchase, _ papers: Set<Paper>) -> [Finding] {
    guard papers != [.evidenceIndex] else { return [] }
    let own = holes(
      purchase.record, CaseFormat.Trade.purchase, ["at", "order_number", "paid"],
      of: "订单 \(purchase.id)")
    let item =
      purchase.record.record("item")
      ?? Record(
        place: purchase.record.place, path: purchase.record.path(of: "item"))
    return own + holes(item, CaseFormat.Trade.item, ["name"], of: "订单 \(purchase.id)")
  }

  private static func evidence(_ item: EvidenceItem, _ papers: Set<Paper>) -> [Finding] {
    guard papers.contains(.evidenceIndex) else { return [] }
    return holes(
      item.record, CaseFormat.Proof.evidence, ["title", "source", "proves", "original"],
      of: "证据 \(item.id)")
  }

  private static func claims(_ checked: Case, _ papers: Set<Paper>) -> [Finding] {
    guard papers != [.evidenceIndex] else { return [] }
    guard checked.claims.isEmpty else {
      let vague = checked.claims.filter {
        ["costs", "damages", "performance", "other", "apology"].contains($0.kind)
      }
      return vague.flatMap {
        holes($0.record, CaseFormat.Dispute.claim, ["what"], of: "诉求 \($0.id) ")
      }
    }
    return [
      Finding(
        .hole, "case.claims.missing", path: "claims", place: checked.record.place,
        "没有写诉求：要对方做什么、付多少。", remedy: "请补写 claims（诉求），例如退款。")
    ]
  }

  /// Agents without their standing, and accounts that cannot receive money.
  private static func people(_ checked: Case, _ papers: Set<Paper>) -> [Finding] {
    checked.claimants.flatMap { claimant -> [Finding] in
      let name = claimant.name ?? claimant.id
      var found: [Finding] = []
      if let agent = claimant.record.record("agent"),
        !papers.isDisjoint(with: [.petition, .complaint12315])
      {
        found += holes(agent, CaseFormat.Party.agent, ["kind"], of: "“\(name)”的代理人")
      }
      if let account = claimant.record.record("refund_account"),
        !papers.isDisjoint(with: [.complaintLetter, .escalationLetter])
      {
        found += holes(
          account, CaseFormat.Party.account, ["holder", "bank", "number"], of: "“\(name)”的收款账户")
      }
      return found
    }
  }

  /// 投诉书 declares consumer use and truth (投诉举报处理办法 第三条、第十条).
  private static func statements(_ checked: Case, _ papers: Set<Paper>) -> [Finding] {
    guard papers.contains(.complaint12315) else { return [] }
    let record =
      checked.record.record("statements")
      ?? Record(place: checked.record.place, path: "statements")
    return holes(
      record, CaseFormat.Dispute.statements, ["consumer_use", "truthful"], of: "声明")
  }

  private static func holes(
    _ record: Record, _ group: KeyGroup, _ keys: [String], of whom: String
  ) -> [Finding] {
    keys.filter { !record.has($0) }.compactMap { name in
      guard let key = group.key(name) else {
        preconditionFailure("the case format has no key \(group.name).\(name)")
      }
      return Finding(
        .hole, "\(group.name).\(name).missing", path: record.path(of: name), place: record.place,
        "\(whom)缺少\(key.alias)。", remedy: "请补写 \(name)（\(key.alias)）。\(key.explanation)")
    }
  }
}
