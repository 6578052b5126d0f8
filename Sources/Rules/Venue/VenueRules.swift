import Basics
package import Jurisdictions
package import Matters

/// The courts that may take the matter, the recommended one first.
package struct VenueRules {
  let matter: Matter
  let law: LawOnDay
  let internet: InternetCourts
  let names: CourtNames
  let sued: [Respondent]
  let purchases: [Purchase]
  /// Of internet courts, where every purchase is of a kind they take.
  private let internetScope: InternetCourts.Scope?

  package init(
    _ matter: Matter, _ law: LawOnDay, _ internet: InternetCourts, _ names: CourtNames,
    sued: [Respondent], purchases: [Purchase]
  ) {
    self.matter = matter
    self.law = law
    self.internet = internet
    self.names = names
    self.sued = sued
    self.purchases = purchases
    let scope = internet.scope(on: matter.day)
    internetScope = scope.flatMap { scope in
      let fits = purchases.allSatisfy { purchase in
        !Self.heads(of: purchase, in: matter).isDisjoint(with: scope.heads)
      }
      return !purchases.isEmpty && fits ? scope : nil
    }
  }

  package func venues() -> [Venue] {
    var seen: Set<[ExactText]> = []
    // A court that several grounds lead to stands on the one that was chosen.
    let links = links()
    let wanted = links.filter { $0.connection == matter.filing.connection }
    let others = links.filter { $0.connection != matter.filing.connection }
    let found = (wanted + others).map(venue).filter { seen.insert($0.identity).inserted }
    return chosen(among: ordered(withClauses(found)))
  }

  /// A place that ties the matter to a court.
  struct Link {
    let connection: String
    let locality: Locality
    let provisions: [Provision]
    var notes: [String] = []
  }

  /// 民诉法 第二十四条: the defendant's domicile, or where the contract is performed.
  private func links() -> [Link] {
    var buyers: [Link] = []
    for purchase in purchases {
      guard let claimant = matter.claimant(purchase.claimant) else { continue }
      if let link = performance(of: purchase, by: claimant) { buyers.append(link) }
    }
    let defendants = sued.compactMap { respondent -> Link? in
      guard let address = respondent.knownAddress else { return nil }
      var link = Link(
        connection: "respondent_domicile", locality: locality(address),
        provisions: [.civilProcedure(24), .interpretation(3)])
      if respondent.domicile == nil {
        link.notes.append("按对方公示的地址推算，登记的住所地可能不同。")
      }
      return link
    }
    let services = purchases.allSatisfy { $0.contract == "service" }
    return services ? defendants + buyers : buyers + defendants
  }

  /// 民诉法解释 第二十条: delivered over the network, the buyer's domicile; otherwise where the goods
  /// are received. Services fall under 第十八条, which courts read differently.
  private func performance(of purchase: Purchase, by claimant: Claimant) -> Link? {
    let shipped =
      purchase.delivery == "shipping"
      || (purchase.delivery == nil && ["physical", "food"].contains(purchase.category))
    if shipped {
      guard let place = purchase.receiptPlace else { return nil }
      return Link(
        connection: "receipt_place", locality: locality(place),
        provisions: [.civilProcedure(24), .interpretation(20)])
    }
    guard purchase.delivery != "in_person", let home = home(of: claimant) else { return nil }
    var link = Link(
      connection: "buyer_domicile", locality: locality(home.address),
      provisions: [.civilProcedure(24), .interpretation(20)]
        + (home.isResidence ? [.interpretation(4)] : []))
    if purchase.contract == "service" {
      link.notes.append("服务合同的履行地，各地法院看法不一；被告住所地的法院更稳妥。")
    }
    return link
  }

  /// 民诉法解释 第四条: a year's residence goes before the registered domicile.
  private func home(of claimant: Claimant) -> (address: String, isResidence: Bool)? {
    if let residence = claimant.residence, let address = residence.address,
      let since = residence.since, law.isSettled(since: since)
    {
      return (address, true)
    }
    return claimant.domicile.map { ($0, false) }
  }

  func locality(_ address: String) -> Locality {
    Locality(of: address, provinces: ProvinceName.names)
  }

  private func venue(_ link: Link) -> Venue {
    let province = link.locality.province.flatMap(ProvinceName.init)
    let place = link.locality.fullName ?? ""
    if let (court, articles) = internetCourt(of: link.locality) {
      return Venue(
        court: court.name, kind: .internet, connection: link.connection, place: place,
        province: province, derived: true,
        basis: law.cite(articles.map { Provision([$0]) } + link.provisions), notes: link.notes)
    }
    var office = link.locality.county == nil ? nil : link.locality.officeName
    var notes = link.notes
    if let exception = names.exception(for: link.locality.unitName, on: matter.day) {
      office = nil
      notes.append("\(exception.note)请向当地法院查明由哪个法院受理。")
    } else if office == nil {
      notes.append("从地址看不出是哪个区县，请查明有管辖权的基层法院。")
    }
    return Venue(
      court: office.map { $0 + "人民法院" }, kind: .basic, connection: link.connection,
      place: place, province: province, derived: true, basis: law.cite(link.provisions),
      notes: notes)
  }

  /// The internet court of the link's city, where every purchase is of a kind it takes.
  private func internetCourt(of locality: Locality) -> (InternetCourt, [String])? {
    guard let city = locality.city ?? locality.province,
      let court = internet.court(inCity: city), let scope = internetScope
    else { return nil }
    return (court, scope.articleIDs.filter { ["ICJ25-1", "ICR18-2"].contains($0) })
  }

  private static func heads(
    of purchase: Purchase, in matter: Matter
  ) -> Set<InternetCourts.Head> {
    var heads: Set<InternetCourts.Head> = []
    let site = purchase.through.flatMap(matter.respondent) ?? matter.seller(of: purchase)
    if site?.role == "platform", site?.site?.isPlatform != false { heads.insert(.platformPurchase) }
    if purchase.contract == "service", purchase.fullyOnline == true { heads.insert(.onlineService) }
    if ["account", "virtual_item"].contains(purchase.category) { heads.insert(.virtualProperty) }
    return heads
  }

  /// What the user chose comes first.
  private func ordered(_ venues: [Venue]) -> [Venue] {
    let filing = matter.filing
    let province = filing.province.flatMap(ProvinceName.init)
    func rank(_ venue: Venue) -> Int {
      (filing.connection == nil || venue.connection == filing.connection ? 0 : 2)
        + (province == nil || venue.province == province ? 0 : 1)
    }
    return venues.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }
}
