import Basics
import Jurisdictions
import Matters
import Rules

extension PaperFacts {
  /// What may be reported: only what the case file itself tells, and only of businesses.
  var report: FactGroup? {
    guard isConsumer, let office = authority(for: "report") else { return nil }
    let purchases = audience.purchases.filter { !$0.privateSeller }
    let leads: [(name: String, fact: Fact)] = [
      ("terms", .flag(audience.standardTerms.contains(where: \.isLimiting))),
      ("unhandled", .flag(audience.complaints.contains(where: isUnhandled))),
      ("delay_since", Fact(refusedSince?.chinese)),
      ("not_delivered", .flag(purchases.contains(where: matter.isUndelivered))),
      ("acts", .list(audience.claims.compactMap(reportedAct))),
      ("undisclosed", .flag(purchases.contains(where: isMerchantUndisclosed))),
      ("renewal", .flag(audience.claims.contains { $0.ground == .renewal })),
    ]
    guard leads.contains(where: \.fact.isPresent) else { return nil }
    return FactGroup(facts: leads + [("office", .group(office))])
  }

  /// A complaint to a business that nobody there dealt with.
  private func isUnhandled(_ complaint: Complaint) -> Bool {
    complaint.kind != "inquiry" && !complaint.isToAuthority(in: matter) && !complaint.wasAnswered
  }

  /// 侵害消费者权益行为处罚办法 第八条: since when a business that owes money has been asked for it, where
  /// the days of the rule are over.
  private var refusedSince: CalendarDay? {
    let debtors = Set(audience.claims.filter(\.isMoney).flatMap(\.against))
    return audience.complaints.filter { complaint in
      complaint.kind != "inquiry" && debtors.contains(complaint.to ?? "") && !complaint.wasSettled
        && owed(about: complaint)
    }
    .compactMap { ($0.arrivedAt ?? $0.at)?.day }.sorted().first(where: isPresumedRefused)
  }

  private func owed(about complaint: Complaint) -> Bool {
    audience.purchases.contains { purchase in
      !purchase.privateSeller && purchase.outstanding != .zero
        && (complaint.purchases.isEmpty || complaint.purchases.contains(purchase.id))
    }
  }

  private func isPresumedRefused(_ asked: CalendarDay) -> Bool {
    let tables = assessment.tables
    guard let rule = try? tables.deadlines.rule("refusal_presumed", on: asked) else { return false }
    return rule.due(from: asked, in: tables.calendar).day < matter.day
  }

  private func reportedAct(_ assessed: AssessedClaim) -> FactGroup? {
    guard let act = assessed.claim.fraud?.act else { return nil }
    return FactGroup(
      id: assessed.claim.id, path: assessed.claim.record.path,
      [
        "act": .text(act.withoutFullStop),
        "why": Fact(assessed.claim.fraud?.why?.withoutFullStop),
        "evidence": evidence(assessed.claim.evidence),
      ])
  }
}
