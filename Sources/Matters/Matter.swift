package import Basics

/// One or many checked cases joined for the same filing, on the day the law is applied.
/// A single case is a matter of one.
package final class Matter: Sendable {
  package let single: Case
  /// The day of filing.
  package let day: CalendarDay
  /// The moment clocks are read at; without a time of day nothing of that day is late yet.
  package let now: Moment

  private let purchasesByID: ExactTable<Purchase>
  private let respondentsByID: ExactTable<Respondent>
  private let claimantsByID: ExactTable<Claimant>
  private let purchasesByClaimant: ExactTable<[Purchase]>
  private let eventsByPurchase: ExactTable<[Event]>
  /// Whether some event names no purchase, and so is about all.
  package let hasCommonEvents: Bool

  package init(of single: Case, on day: CalendarDay, at now: Moment? = nil) {
    self.single = single
    self.day = day
    self.now = now ?? Moment(day: day)
    purchasesByID = Self.table(single.purchases, \.id)
    respondentsByID = Self.table(single.respondents, \.id)
    claimantsByID = Self.table(single.claimants, \.id)
    var bought = ExactTable<[Purchase]>()
    for purchase in single.purchases { bought[purchase.claimant, default: []].append(purchase) }
    purchasesByClaimant = bought
    var told = ExactTable<[Event]>()
    for event in single.events {
      for purchase in event.purchases { told[purchase, default: []].append(event) }
    }
    eventsByPurchase = told
    hasCommonEvents = single.events.contains(where: \.purchases.isEmpty)
  }

  private static func table<Value>(
    _ values: [Value], _ id: KeyPath<Value, String>
  ) -> ExactTable<Value> {
    var table = ExactTable<Value>()
    for value in values { table[value[keyPath: id]] = value }
    return table
  }

  package var title: String { single.title ?? Self.title(naming: claimants) }
  package var claimants: [Claimant] { single.claimants }
  package var respondents: [Respondent] { single.respondents }
  package var purchases: [Purchase] { single.purchases }
  package var events: [Event] { single.events }
  package var complaints: [Complaint] { single.complaints }
  package var responseTargets: [ResponseTarget] { single.responseTargets }
  package var standardTerms: [StandardTerm] { single.standardTerms }
  package var claims: [Claim] { single.claims }
  package var evidence: [EvidenceItem] { single.evidence }
  package var filing: Filing { single.filing }

  /// A title that names only these claimants.
  package static func title(naming claimants: [Claimant]) -> String {
    let names = claimants.compactMap(\.name)
    let others = names.count > 3 ? "等\(claimants.count)人" : ""
    return names.isEmpty ? "消费争议" : names.prefix(3).joined(separator: "、") + others + "消费争议"
  }

  package func respondent(_ id: String) -> Respondent? {
    respondents.count > Self.mostCompared
      ? respondentsByID[id] : respondents.last { same($0.id, id) }
  }

  /// So few names are compared sooner than one is looked up.
  private static let mostCompared = 4

  package func claimant(_ id: String) -> Claimant? { claimantsByID[id] }
  package func purchase(_ id: String) -> Purchase? { purchasesByID[id] }

  /// The seller of a purchase: as written, or the only respondent there is.
  package func seller(of purchase: Purchase) -> Respondent? {
    if let from = purchase.from { return respondent(from) }
    return respondents.count == 1 ? respondents[0] : nil
  }

  /// The platform a purchase went through; nil for a direct sale.
  package func platform(of purchase: Purchase) -> Respondent? {
    purchase.through.flatMap(respondent)
  }

  /// The purchases a claim is about: as named, or all of its claimant's.
  package func purchases(of claim: Claim) -> [Purchase] {
    if !claim.purchases.isEmpty { return claim.purchases.compactMap(purchase) }
    return claim.claimant.map(purchases(ofClaimant:)) ?? purchases
  }

  /// In the order of the case file.
  package func purchases(ofClaimant id: String) -> [Purchase] { purchasesByClaimant[id] ?? [] }

  /// The events that name a purchase, in the order of the case file.
  package func events(about purchase: Purchase) -> [Event] { eventsByPurchase[purchase.id] ?? [] }
}
