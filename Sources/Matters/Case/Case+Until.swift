package import Basics

extension Case {
  /// The log as it stood at a moment: attempts, answers and events after it are left out. Purchases stay,
  /// for they are what the dispute is about.
  package func until(_ moment: Moment) -> Case {
    Case(
      record: record, title: title, asOf: asOf, filing: filing, claimants: claimants,
      rosters: rosters, respondents: respondents, purchases: purchases,
      events: events.filter { !Self.isLater($0.at, moment) },
      complaints: complaints.filter { !Self.isLater($0.at, moment) }.map { $0.until(moment) },
      responseTargets: responseTargets, standardTerms: standardTerms, claims: claims,
      evidence: evidence, statements: statements,
      otherProceedings: otherProceedings.filter { proceeding in
        proceeding.since.map { $0 <= moment.day } ?? true
      })
  }

  /// Attempts and answers together.
  package var logLength: Int { complaints.reduce(complaints.count) { $0 + $1.replies.count } }

  fileprivate static func isLater(_ at: Moment?, _ moment: Moment) -> Bool {
    at?.isAfter(moment) ?? false
  }
}

extension Complaint {
  fileprivate func until(_ moment: Moment) -> Complaint {
    Complaint(
      record: record, id: id, kind: kind, channel: channel, to: to, claimant: claimant,
      purchases: purchases, at: at,
      arrivedAt: Case.isLater(arrivedAt, moment) ? nil : arrivedAt, means: means,
      tracking: tracking, number: number, urgent: urgent, demand: demand,
      replies: replies.filter { !Case.isLater($0.at, moment) }, evidence: evidence)
  }
}
