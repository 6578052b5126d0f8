package import Basics
package import Jurisdictions
package import Matters

/// Counts the complaints of one case after another.
package struct ComplaintTally {
  private let now: Moment
  private let since: CalendarDay?
  private let calendar: WorkCalendar
  private let signs: Signs
  private var matters = 0
  private var consumers: Set<ConsumerKey> = []
  private var traders: [String: (trader: Trader, figures: ComplaintFigures)] = [:]
  /// By the trader's key and the kind of reason.
  private var reasons: [String: [String: Refusals]] = [:]
  private var days: ClosedRange<CalendarDay>?
  private var toOffices = 0
  private var undated = 0

  private struct Refusals {
    var count = 0
    var consumers: Set<ConsumerKey> = []

    mutating func add(_ other: Self) {
      count += other.count
      consumers.formUnion(other.consumers)
    }
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
    let people = People(matter, matters)
    consumers.formUnion(people.all)
    let targets = TargetClocks(matter: matter, calendar: calendar)
    for complaint in matter.complaints where complaint.kind != "inquiry" {
      guard let at = complaint.at else {
        undated += 1
        continue
      }
      if let since, at.day < since { continue }
      guard let respondent = complaint.to.flatMap(matter.respondent) else {
        toOffices += 1
        continue
      }
      let trader = Trader(respondent)
      days = days.map { min($0.lowerBound, at.day)...max($0.upperBound, at.day) } ?? at.day...at.day
      let who = people.of(complaint)
      let figures = figures(of: complaint, at, who, trader, targets)
      count(figures, for: trader)
      countRefusals(complaint, by: trader.key, who)
    }
  }

  /// Of several names for one code the first in order stands, whatever the order of the cases.
  private mutating func count(_ figures: ComplaintFigures, for trader: Trader) {
    var entry = traders[trader.key] ?? (trader, ComplaintFigures())
    if trader.chinese < entry.trader.chinese { entry.trader = trader }
    entry.figures.add(figures)
    traders[trader.key] = entry
  }

  private func figures(
    of complaint: Complaint, _ at: Moment, _ who: [ConsumerKey], _ trader: Trader,
    _ targets: TargetClocks
  ) -> ComplaintFigures {
    var figures = ComplaintFigures()
    figures.consumers = Set(who)
    figures.disputes = Set(
      who.map { DisputeKey(matter: matters, consumer: $0, trader: trader.key) })
    figures.resolved = complaint.wasSettled ? figures.disputes : []
    figures.complaints = 1
    figures.answers = complaint.replies.count
    figures.formalAnswers = complaint.replies.count { !$0.isSubstantive }
    figures.answered = complaint.replies.contains(where: \.isDecision) ? 1 : 0
    figures.silent = complaint.replies.isEmpty ? 1 : 0
    figures.refusals = complaint.replies.count { $0.kind == "refusal" }
    let promises = targets.clocks(complaint).filter { $0.nature == .promise }
    figures.promises = promises.count
    figures.brokenPromises = promises.count { $0.state == .missed }
    let start = (complaint.begunAt ?? at).day
    let end = complaint.decidedAt?.day ?? now.day
    figures.waits.add(
      max(0, end.ordinal - start.ordinal), isAnswered: complaint.decidedAt != nil)
    return figures
  }

  private mutating func countRefusals(
    _ complaint: Complaint, by trader: String, _ who: [ConsumerKey]
  ) {
    for reply in complaint.replies where reply.kind == "refusal" {
      let reason = reply.text.flatMap { text in
        signs.refusals.first { $0.words.first(in: text) != nil }?.kind
      }
      reasons[trader, default: [:]][reason ?? "", default: Refusals()]
        .add(Refusals(count: 1, consumers: Set(who)))
    }
  }

  /// From how many people with an unsettled dispute on a trader is complained of repeatedly.
  package var repeatFrom: Int { signs.line(.repeatConsumers) }

  /// - Parameter least: how many people a row must have to be told apart.
  package func statistics(least: Int) -> ComplaintStatistics {
    let groups = Dictionary(grouping: traders.values) { $0.trader.group }
    let parts = Trader.Group.allCases.compactMap { group in
      ComplaintStatistics.Part(
        group, (groups[group] ?? []).map { ($0.trader, $0.figures) }, least: least,
        repeatFrom: repeatFrom)
    }
    let groupsTold = Set(parts.map(\.group))
    return ComplaintStatistics(
      least: least, now: now, cases: matters, consumers: consumers.count,
      first: parts.isEmpty ? nil : days?.lowerBound,
      last: parts.isEmpty ? nil : days?.upperBound, parts: parts,
      hidden: Trader.Group.allCases.filter { groups[$0] != nil && !groupsTold.contains($0) },
      reasons: reasons(of: parts.flatMap(\.told), least: least), toOffices: toOffices,
      undated: undated)
  }

  /// Most frequent first; those of too few people in one row, and not at all where even that has.
  private func reasons(of traders: [String], least: Int) -> [ComplaintStatistics.Reason] {
    var found: [String: Refusals] = [:]
    for (kind, refusals) in traders.flatMap({ reasons[$0] ?? [:] }) {
      found[kind, default: Refusals()].add(refusals)
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
    if rest.consumers.count >= least { kept.append((nil, rest)) }
    return kept.map { row in
      ComplaintStatistics.Reason(
        name: row.name, refusals: row.refusals.count, consumers: row.refusals.consumers.count)
    }
  }
}

/// The people of one case, told apart from those of other cases.
private struct People {
  let all: [ConsumerKey]
  private let byID: [String: ConsumerKey]

  /// The same number is the same person; without one, the same name with the same telephone.
  init(_ matter: Matter, _ number: Int) {
    let keys = matter.claimants.map { claimant -> (String, ConsumerKey) in
      let own =
        claimant.idNumber ?? claimant.creditCode
        ?? claimant.name.flatMap { name in claimant.phone.map { "\(name)\n\($0)" } }
      return (claimant.id, ConsumerKey(text: own ?? "\(number)\n\(claimant.id)"))
    }
    all = keys.map(\.1)
    byID = Dictionary(keys, uniquingKeysWith: { first, _ in first })
  }

  func of(_ complaint: Complaint) -> [ConsumerKey] {
    byID[complaint.claimant].map { [$0] } ?? all
  }
}
