import Basics
package import Jurisdictions
package import Matters

/// 投诉举报处理办法 第十三条、第二十九条、第三十一条 since 2026-04-15; 暂行办法 第十二条、第二十五条、第二十七条 before.
package struct AuthorityRule {
  let matter: Matter
  let law: LawOnDay
  /// Counties that are no more name no office either.
  let names: CourtNames

  package init(_ matter: Matter, _ law: LawOnDay, _ names: CourtNames) {
    self.matter = matter
    self.law = law
    self.names = names
  }

  package func authorities(_ respondents: [Respondent]) -> [Authority] {
    respondents.flatMap { complaints($0) + reports($0) }
  }

  /// Platforms and own sites: their domicile. Merchants on a platform: the address displayed there
  /// (before: the actual place of business), or the platform's domicile. Others: where they trade, or
  /// their domicile.
  private func complaints(_ respondent: Respondent) -> [Authority] {
    let desk = Desk("complaint", respondent, [Provision(["CR26-13", "CRI22-12"])])
    guard law.holds(desk.provisions[0]) else { return [undetermined(desk)] }
    if respondent.isOperatorOfSite {
      return [authority(desk, respondent.domicile, "platform_domicile")]
    }
    let platforms = platforms(of: respondent)
    guard !platforms.isEmpty else { return offline(desk) }
    var found = platforms.map { authority(desk, $0.domicile, "platform_domicile") }
    if let own = own(desk) { found.insert(own, at: 0) }
    return choice(distinct(found))
  }

  /// The merchant's own office: none where the address shown is of no use to reach them.
  private func own(_ desk: Desk) -> Authority? {
    let respondent = desk.respondent
    guard law.holds("CR26-13") else {
      return respondent.businessPlace.map { authority(desk, $0, "business_place") }
    }
    guard !respondent.whereaboutsUnknown else { return nil }
    return respondent.displayedAddress.map { authority(desk, $0, "displayed_address") }
  }

  /// To where it is done: a merchant's actual place of business, or the platform's office where that
  /// receives it first.
  private func reports(_ respondent: Respondent) -> [Authority] {
    let online = Provision(["CR26-31", "CRI22-27"])
    let platforms = platforms(of: respondent)
    let isOnline = respondent.isOperatorOfSite || !platforms.isEmpty
    let desk = Desk(
      "report", respondent, [isOnline ? online : Provision(["CR26-29", "CRI22-25"])])
    guard law.holds(desk.provisions[0]) else { return [undetermined(desk)] }
    if respondent.isOperatorOfSite {
      return [authority(desk, respondent.domicile, "platform_domicile")]
    }
    var own = authority(
      desk, respondent.businessPlace ?? respondent.knownAddress, "business_place")
    if respondent.businessPlace == nil {
      own.notes.append("不知道实际在哪里经营，按已知的地址推算；举报由实际经营地处理。")
    }
    let atPlatforms = platforms.map { platform in
      var office = authority(desk, platform.domicile, "platform_domicile")
      office.notes.append("平台住所地的部门先收到举报的，也可以处理。")
      return office
    }
    return distinct([own] + atPlatforms)
  }

  private func offline(_ desk: Desk) -> [Authority] {
    let respondent = desk.respondent
    let places = [respondent.businessPlace, respondent.domicile].compactMap { $0 }
    let known = places.isEmpty ? [respondent.displayedAddress] : places.map(Optional.some)
    return choice(distinct(known.map { authority(desk, $0, "business_place") }))
  }

  /// Several offices may take it: the first to receive it does (第十四条, before 第十三条).
  private func choice(_ found: [Authority]) -> [Authority] {
    guard found.count > 1 else { return found }
    let basis = law.named(Provision(["CR26-14", "CRI22-13"]))
    return found.map { authority in
      var authority = authority
      authority.notes.append("这几个部门都可以处理，由先收到的处理\(basis)，只投一个。")
      return authority
    }
  }

  private func distinct(_ found: [Authority]) -> [Authority] {
    var seen: Set<String> = []
    return found.filter { $0.name == nil || seen.insert($0.name ?? "").inserted }
  }

  private func platforms(of merchant: Respondent) -> [Respondent] {
    var seen: Set<String> = []
    return matter.purchases.filter { matter.seller(of: $0)?.id == merchant.id }
      .compactMap { matter.platform(of: $0) }
      .filter { $0.id != merchant.id && seen.insert($0.id).inserted }
  }

  private func undetermined(_ desk: Desk) -> Authority {
    Authority(
      purpose: desk.purpose, respondent: desk.respondent.id, name: nil,
      connection: Authority.undetermined, basis: [],
      notes: ["法律库里没有 \(law.day.chinese) 适用的规定。"])
  }

  private func authority(_ desk: Desk, _ address: String?, _ connection: String) -> Authority {
    let provinces = ProvinceName.names
    let locality = address.map { Locality(of: $0, provinces: provinces) }
    let exception = locality.flatMap { place in
      place.county == nil ? nil : names.exception(for: place.unitName, on: matter.day)
    }
    return Authority(
      purpose: desk.purpose, respondent: desk.respondent.id,
      name: exception == nil ? locality?.officeName.map { $0 + "市场监督管理局" } : nil,
      connection: connection, basis: law.cite(desk.provisions),
      notes: exception.map { [$0.note] } ?? [])
  }

  /// What an office is looked for, about whom, under which rule.
  private struct Desk {
    let purpose: String
    let respondent: Respondent
    let provisions: [Provision]

    init(_ purpose: String, _ respondent: Respondent, _ provisions: [Provision]) {
      self.purpose = purpose
      self.respondent = respondent
      self.provisions = provisions
    }
  }
}
