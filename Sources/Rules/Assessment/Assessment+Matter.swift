import Basics
package import Jurisdictions
package import Matters

extension Assessment {
  /// Applies every rule to a matter on its day.
  ///
  /// - Throws: where the law data itself cannot be read.
  package init(of matter: Matter, under library: LawLibrary) throws(LawFault) {
    try self.init(of: matter, under: LawShelf(library))
  }

  /// The same with law that was read before.
  package init(of matter: Matter, under shelf: LawShelf) throws(LawFault) {
    let tables = shelf.tables
    let law = LawOnDay(
      day: matter.day, register: shelf.register, figures: tables.figures,
      primeRates: tables.primeRates)
    let claims = ClaimRules.assess(matter, law)
    let sued = Self.sued(in: matter, claims)
    let amount = claims.filter(\.included).reduce(Money.zero) { $0 + ($1.amount ?? .zero) }
    let disputed = Self.disputed(in: matter, claims)
    let thresholds = Thresholds(matter, amount, shelf)
    let venues = try thresholds.answering(
      VenueRules(
        matter, law, tables.internetCourts, tables.courtNames, sued: sued, purchases: disputed
      ).venues())
    let threshold = try thresholds.threshold(venues.first?.province)
    let procedure = ProcedureRule(
      matter, law, claims: claims, sued: sued, threshold: threshold, court: venues.first?.kind
    ).procedure()
    self.matter = matter
    self.law = law
    self.tables = tables
    self.claims = claims
    self.sued = sued
    amountInDispute = amount
    self.procedure = procedure
    self.venues = VenueAdvantage.weighed(venues, law)
    cause = Self.cause(of: disputed, in: tables.causes, on: matter.day)
    fee = FeeRule.fee(amount, procedure, tables.fees, law)
    limitations = LimitationRule(matter, law, tables.limitation, tables.calendar)
      .limitations(disputed, sued: sued)
    authorities = AuthorityRule(matter, law, tables.courtNames).authorities(sued)
    let clocks = DeadlineClocks(
      matter, law, tables.deadlines, tables.calendar, cash: tables.signs.words(.cash))
    deadlines = clocks.deadlines()
    let late = clocks.lateComplaints(limitations)
    isTooLateForOffice = !disputed.isEmpty && Set(late.map(\.path)).count == disputed.count
    let desk = RiskDesk(
      matter: matter, law: law, tables: tables, claims: claims, sued: sued, deadlines: deadlines,
      isTooLateForOffice: isTooLateForOffice)
    findings =
      claims.flatMap(\.findings) + (threshold?.warnings ?? [])
      + CourtFindings.findings(venues, matter, law, hasCause: cause != nil)
      + OfficeFindings.findings(authorities, matter)
      + ExpiredLimitations.findings(limitations, matter) + RiskRules.findings(desk)
      + LimitationFindings.findings(limitations, in: matter, tables.limitation) + late
      + Self.agreementFindings(matter, procedure) + Self.emptyPrayer(matter, claims)
  }

  /// Those against whom a claim stands; all of them where no claim stands yet.
  private static func sued(in matter: Matter, _ claims: [AssessedClaim]) -> [Respondent] {
    guard !matter.claims.isEmpty else { return matter.respondents }
    let ids = Set(claims.filter(\.included).flatMap(\.against))
    return ids.isEmpty ? matter.respondents : matter.respondents.filter { ids.contains($0.id) }
  }

  /// An agreement outside the two limits changes nothing (民诉法 第一百六十五条第二款).
  private static func agreementFindings(_ matter: Matter, _ procedure: Procedure) -> [Finding] {
    guard matter.filing.smallClaimsAgreedOn != nil, procedure.byAgreement == .unavailable else {
      return []
    }
    let record = matter.filing.record?.record("small_claims_agreed")
    return [
      Finding(
        .warning, "procedure.agreement_without_effect", path: record?.path, place: record?.place,
        "双方约定了小额诉讼，但标的额不在可以约定的范围内，或另有不能适用的理由，约定不起作用。",
        remedy: "请按上面说明的程序准备。")
    ]
  }

  private static func emptyPrayer(_ matter: Matter, _ claims: [AssessedClaim]) -> [Finding] {
    guard !matter.claims.isEmpty, !claims.contains(where: \.included) else { return [] }
    return [
      Finding(
        .hole, "case.claims.all_barred", path: "claims", place: matter.single.record.place,
        "全部诉求都没有写进文书，文书里没有请求。", remedy: "请看每项诉求的说明，改写或补充后再生成。")
    ]
  }

  /// The catalogue is of online disputes: an offline dealing has no cause here.
  private static func cause(
    of purchases: [Purchase], in catalogue: CauseCatalogue, on day: CalendarDay
  ) -> Cause? {
    guard let purchase = purchases.first else { return catalogue.cause(for: "other", on: day) }
    let isOffline =
      purchase.through == nil && (purchase.delivery == "in_person" || purchase.fullyOnline == false)
    return isOffline ? nil : catalogue.cause(for: purchase.category, on: day)
  }

  /// The purchases the claims are about, in the order of the file.
  private static func disputed(in matter: Matter, _ claims: [AssessedClaim]) -> [Purchase] {
    let named = Set(
      claims.filter(\.included).flatMap { matter.purchases(of: $0.claim) }.map(\.id))
    return named.isEmpty ? matter.purchases : matter.purchases.filter { named.contains($0.id) }
  }
}
