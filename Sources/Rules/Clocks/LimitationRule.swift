package import Basics
package import Jurisdictions
package import Matters

/// Until when a claim can be enforced, for one purchase against one respondent.
package struct Limitation: Sendable {
  package let purchase: String
  package let respondent: String
  package let starts: CalendarDay?
  package let interrupted: [Interruption]
  package let ends: CalendarDay?
  package let isProvisional: Bool
  package let basis: [Citation]

  package struct Interruption: Sendable {
    package let on: CalendarDay
    package let complaint: String
  }
}

extension Limitation: JSONConvertible {
  package var json: JSONValue {
    .object([
      "purchase": .string(purchase), "respondent": .string(respondent), "starts": .text(starts),
      "interrupted": .array(
        interrupted.map {
          .object(["on": .string($0.on.description), "complaint": .string($0.complaint)])
        }),
      "ends": .text(ends), "provisional": .bool(isProvisional), "basis": basis.json,
    ])
  }
}

/// 民法典 第一百八十八条、第一百九十五条; 诉讼时效规定 第八条、第十二条.
package struct LimitationRule {
  let matter: Matter
  let law: LawOnDay
  let rules: LimitationRules
  let calendar: WorkCalendar

  package init(
    _ matter: Matter, _ law: LawOnDay, _ rules: LimitationRules, _ calendar: WorkCalendar
  ) {
    self.matter = matter
    self.law = law
    self.rules = rules
    self.calendar = calendar
  }

  package func limitations(_ purchases: [Purchase], sued: [Respondent]) -> [Limitation] {
    purchases.flatMap { purchase in
      sued.filter { respondent in
        purchase.from == respondent.id || purchase.through == respondent.id
          || matter.seller(of: purchase)?.id == respondent.id
      }
      .map { limitation(purchase, $0) }
    }
  }

  private func limitation(_ purchase: Purchase, _ respondent: Respondent) -> Limitation {
    let starts = start(of: purchase)
    let interruptions =
      starts.map { self.interruptions(of: purchase, by: respondent, from: $0) } ?? []
    let last = interruptions.last?.on ?? starts
    let end = last.map { rules.end(from: $0, in: calendar) }
    let used = Set(interruptions.map(\.kind))
    let articles =
      [rules.ordinaryArticleID]
      + rules.interruptions.filter { used.contains($0.kind) }.flatMap(\.articleIDs)
    return Limitation(
      purchase: purchase.id, respondent: respondent.id, starts: starts,
      interrupted: interruptions.map { .init(on: $0.on, complaint: $0.complaint) },
      ends: end?.day, isProvisional: end?.isProvisional ?? false,
      basis: law.cite(unique(articles).map { Provision([$0]) }))
  }

  private func unique(_ ids: [String]) -> [String] {
    ids.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// As written; for minors the guardian's knowledge (总则编解释 第三十六条); otherwise the first
  /// event or complaint that names the purchase.
  private func start(of purchase: Purchase) -> CalendarDay? {
    if let guardian = matter.claimant(purchase.claimant)?.guardian?.knewOn { return guardian }
    if let known = purchase.knewOn { return known }
    let events = matter.events.filter { $0.purchases.contains(purchase.id) }.compactMap(\.at?.day)
    let complaints = matter.complaints.filter { $0.concerns(purchase) }.compactMap(\.at?.day)
    return (events + complaints).min()
  }

  private func interruptions(
    of purchase: Purchase, by respondent: Respondent, from start: CalendarDay
  ) -> [(on: CalendarDay, complaint: String, kind: String)] {
    var end = rules.end(from: start, in: calendar).day
    return matter.complaints.compactMap { complaint -> (CalendarDay, String, String)? in
      guard complaint.concerns(purchase),
        complaint.claimant.isEmpty || complaint.claimant == purchase.claimant,
        let (day, kind) = interruption(complaint, respondent), day >= start, day <= matter.day
      else { return nil }
      return (day, complaint.id, kind)
    }
    .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    // What has run out is not interrupted any more (民法典 第一百九十二条).
    .prefix { on, _, _ in
      guard on <= end else { return false }
      end = rules.end(from: on, in: calendar).day
      return true
    }
    .map { (on: $0.0, complaint: $0.1, kind: $0.2) }
  }

  /// A demand counts from when it reached this respondent; a request to an office from when it was
  /// made. A letter or mail whose arrival nobody wrote down does not count.
  private func interruption(
    _ complaint: Complaint, _ respondent: Respondent
  ) -> (CalendarDay, String)? {
    if complaint.to == respondent.id {
      guard ["complaint", "demand", "rescission"].contains(complaint.kind) else { return nil }
      let direct = ["service", "complaint_centre", "platform_intervention"]
      let day =
        complaint.arrivedAt?.day ?? (direct.contains(complaint.channel) ? complaint.at?.day : nil)
      return day.map { ($0, "demand") }
    }
    let offices = ["association", "complaint_12315", "mediation", "regulator"]
    guard offices.contains(complaint.channel), matter.respondent(complaint.to ?? "") == nil,
      let day = complaint.at?.day
    else { return nil }
    return (day, "mediation")
  }
}

extension Complaint {
  /// Whether it is about a purchase: one that names none is about all of them.
  func concerns(_ purchase: Purchase) -> Bool {
    purchases.isEmpty || purchases.contains(purchase.id)
  }
}
