package import Basics
package import Jurisdictions
package import Matters

/// Takes down the complaints of one case after another; who is who is decided when all are known.
package struct ComplaintTally {
  private let now: Moment
  private let since: CalendarDay?
  private let calendar: WorkCalendar
  private let signs: Signs
  private var matters = 0
  private var people = People()
  private var entries: [Entry] = []
  private var codesByName: [String: Set<String>] = [:]
  /// Complaints to offices and associations, and in other ways, by who made them.
  private var toOffices: [[People.Person]] = []
  private var elsewhere: [[People.Person]] = []

  /// One complaint to a trader.
  private struct Entry {
    let matter: Int
    let trader: Trader
    let people: [People.Person]
    let day: CalendarDay
    /// Without the people, who are not yet told apart.
    let figures: ComplaintFigures
    let isResolved: Bool
    /// Kinds of reasons, one for each refusal; empty where none is recognised.
    let reasons: [String]
  }

  /// - Parameter since: earlier complaints are not counted.
  package init(
    now: Moment, since: CalendarDay? = nil, calendar: WorkCalendar, signs: Signs
  ) {
    self.now = now
    self.since = since
    self.calendar = calendar
    self.signs = signs
  }

  /// Adds a case, which must hold nothing later than the moment of the count.
  package mutating func add(_ matter: Matter) {
    matters += 1
    let all = matter.claimants.map(People.person)
    for person in all { people.add(person) }
    let targets = TargetClocks(matter: matter, calendar: calendar)
    for complaint in matter.complaints where complaint.kind != "inquiry" {
      guard let at = complaint.at, since.map({ $0 <= at.day }) ?? true else { continue }
      let who = matter.claimant(complaint.claimant).map { [People.person($0)] } ?? all
      if let respondent = complaint.to.flatMap(matter.respondent) {
        take(complaint, at.day, by: respondent, who, targets)
      } else if complaint.isToAuthority(in: matter) {
        toOffices.append(who)
      } else {
        elsewhere.append(who)
      }
    }
  }

  private mutating func take(
    _ complaint: Complaint, _ day: CalendarDay, by respondent: Respondent,
    _ who: [People.Person], _ targets: TargetClocks
  ) {
    let trader = Trader(respondent, businessNames: signs.words(.legalNameEnding))
    if let code = trader.creditCode { codesByName[trader.plainName, default: []].insert(code) }
    entries.append(
      Entry(
        matter: matters, trader: trader, people: who, day: day,
        figures: figures(of: complaint, day, targets), isResolved: complaint.wasSettled,
        reasons: complaint.replies.filter { $0.kind == "refusal" }.map(reason)))
  }

  private func figures(
    of complaint: Complaint, _ day: CalendarDay, _ targets: TargetClocks
  ) -> ComplaintFigures {
    var figures = ComplaintFigures()
    figures.complaints = 1
    figures.answers = complaint.replies.count
    figures.formalAnswers = complaint.replies.count { !$0.isSubstantive }
    figures.answered = complaint.replies.contains(where: \.isDecision) ? 1 : 0
    figures.silent = complaint.replies.isEmpty ? 1 : 0
    figures.refusals = complaint.replies.count { $0.kind == "refusal" }
    let promises = targets.clocks(complaint).filter { clock in
      clock.nature == .promise && (clock.target.map(targets.matter.isAttributed) ?? false)
    }
    figures.promises = promises.count
    figures.brokenPromises = promises.count { $0.state == .missed }
    let start = complaint.begunAt?.day ?? day
    let end = complaint.decidedAt?.day ?? now.day
    figures.waits.add(
      max(0, end.ordinal - start.ordinal), isAnswered: complaint.decidedAt != nil)
    return figures
  }

  private func reason(_ refusal: Complaint.Reply) -> String {
    refusal.text.flatMap { text in
      signs.refusals.first { $0.words.first(in: text) != nil }?.kind
    } ?? ""
  }

  /// From how many people with an unsettled dispute on a trader is complained of repeatedly.
  package var repeatFrom: Int { signs.line(.repeatConsumers) }
}

// MARK: The count

extension ComplaintTally {
  /// - Parameter least: how many people a row must have to be told apart.
  package func statistics(least: Int) -> ComplaintStatistics {
    let groups = Dictionary(grouping: traders) { $0.trader.group }
    let parts = Trader.Group.allCases.compactMap { group in
      ComplaintStatistics.Part(
        group, (groups[group] ?? []).map { ($0.trader, $0.figures) }, least: least,
        repeatFrom: repeatFrom)
    }
    let (told, keys) = (Set(parts.map(\.group)), Set(parts.flatMap(\.told)))
    let counted = entries.filter { keys.contains($0.trader.completed(codesByName).key) }
    return ComplaintStatistics(
      least: least, now: now, read: matters, cases: Set(counted.map(\.matter)).count,
      consumers: Set(counted.flatMap { $0.people.map(people.key) }).count,
      first: counted.map(\.day).min(), last: counted.map(\.day).max(), parts: parts,
      hidden: Trader.Group.allCases.filter { groups[$0] != nil && !told.contains($0) },
      reasons: reasons(of: counted, least: least), toOffices: shown(toOffices, least),
      elsewhere: shown(elsewhere, least))
  }

  /// Of several names for one trader the first in order stands, whatever the order of the cases.
  private var traders: [(trader: Trader, figures: ComplaintFigures)] {
    Dictionary(grouping: entries) { $0.trader.completed(codesByName).key }.values.compactMap {
      entries in
      let traders = entries.map { $0.trader.completed(codesByName) }
      return traders.min { ($0.name ?? "") < ($1.name ?? "") }.map { trader in
        (trader, figures(of: entries, by: trader))
      }
    }
  }

  private func figures(of entries: [Entry], by trader: Trader) -> ComplaintFigures {
    var sum = ComplaintFigures(of: entries.map(\.figures))
    for entry in entries {
      for key in entry.people.map(people.key) {
        let dispute = DisputeKey(matter: entry.matter, consumer: key, trader: trader.key)
        sum.consumers.insert(key)
        sum.disputes.insert(dispute)
        if entry.isResolved { sum.resolved.insert(dispute) }
      }
    }
    return sum
  }

  /// Nil where too few people made them to be told of.
  private func shown(_ complaints: [[People.Person]], _ least: Int) -> Int? {
    let who = Set(complaints.flatMap { $0.map(people.key) })
    return who.count < least || complaints.isEmpty ? nil : complaints.count
  }

  private struct Refusals {
    var count = 0
    var consumers: Set<ConsumerKey> = []

    mutating func add(_ other: Self) {
      count += other.count
      consumers.formUnion(other.consumers)
    }
  }

  /// Most frequent first; those of too few people in one row, and not at all where even that has.
  private func reasons(of entries: [Entry], least: Int) -> [ComplaintStatistics.Reason] {
    var found: [String: Refusals] = [:]
    for entry in entries {
      let who = Set(entry.people.map(people.key))
      for reason in entry.reasons {
        found[reason, default: Refusals()].add(Refusals(count: 1, consumers: who))
      }
    }
    var rest = found.removeValue(forKey: "") ?? Refusals()
    var kept: [(name: String?, refusals: Refusals)] = []
    for sign in signs.refusals {
      guard let refusals = found[sign.kind] else { continue }
      if refusals.consumers.count >= least {
        kept.append((sign.name, refusals))
      } else {
        rest.add(refusals)
      }
    }
    kept.sort { ($1.refusals.count, $0.name ?? "") < ($0.refusals.count, $1.name ?? "") }
    if rest.count > 0, rest.consumers.count >= least { kept.append((nil, rest)) }
    return kept.map { row in
      ComplaintStatistics.Reason(
        name: row.name, refusals: row.refusals.count, consumers: row.refusals.consumers.count)
    }
  }
}
