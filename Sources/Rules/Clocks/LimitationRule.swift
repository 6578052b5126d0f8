import Basics
package import Jurisdictions
package import Matters

/// 民法典 第一百八十八条、第一百九十五条; 诉讼时效规定 第八条、第十条、第十二条.
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
    guard let starts, rules.period.contains(starts) else {
      return Limitation(
        purchase: purchase.id, respondent: respondent.id, starts: starts, interrupted: [],
        ends: nil, isProvisional: false,
        standing: starts == nil ? .startUnknown : .ruleNotHeld, basis: [])
    }
    let interruptions = interruptions(of: purchase, by: respondent, from: starts)
    let (end, standing) = end(of: purchase, interruptions, from: starts)
    let used = Set(interruptions.map(\.kind))
    let articles =
      [rules.ordinaryArticleID]
      + rules.interruptions.filter { used.contains($0.kind) }.flatMap(\.articleIDs)
      + (standing == .longest ? [rules.longestArticleID] : [])
    return Limitation(
      purchase: purchase.id, respondent: respondent.id, starts: starts,
      interrupted: interruptions, ends: end?.day, isProvisional: end?.isProvisional ?? false,
      standing: standing, basis: law.cite(articles.distinct.map { Provision([$0]) }))
  }

  /// The ordinary time from the last interruption, never past the longest one. The harm cannot lie
  /// before the purchase, so the longest time is reckoned from there: too early rather than too late.
  private func end(
    of purchase: Purchase, _ interruptions: [Limitation.Interruption], from start: CalendarDay
  ) -> (WorkCalendar.Reckoned?, Limitation.Standing) {
    let longest = (purchase.at?.day).map { rules.longestEnd(from: $0, in: calendar) }
    let isPending = interruptions.contains(where: \.isPending)
    let ordinary = rules.end(from: interruptions.last?.on ?? start, in: calendar)
    if let longest, longest.day < (isPending ? matter.day : ordinary.day) {
      return (longest, .longest)
    }
    return isPending ? (nil, .pending) : (ordinary, .ordinary)
  }

  /// As written; for minors the guardian's knowledge (总则编解释 第三十六条); otherwise the first
  /// event or complaint that names the purchase.
  private func start(of purchase: Purchase) -> CalendarDay? {
    if let guardian = matter.claimant(purchase.claimant)?.guardian?.knewOn { return guardian }
    if let known = purchase.knewOn { return known }
    let events = matter.events(about: purchase).compactMap(\.at?.day)
    let complaints = matter.complaints.filter { $0.concerns(purchase) }.compactMap(\.at?.day)
    return (events + complaints).min()
  }
}
