package import Basics

/// What is counted of a group of complaints. Nobody can be told from it.
package struct ComplaintFigures: Sendable {
  /// Different people, across all cases.
  package var consumers: Set<ConsumerKey> = []
  /// One person's dispute with one trader in one case.
  package var disputes: Set<DisputeKey> = []
  package var resolved: Set<DisputeKey> = []
  package var complaints = 0
  package var answers = 0
  /// Automatic ones, form letters and words of progress.
  package var formalAnswers = 0
  /// Complaints that had a real answer.
  package var answered = 0
  /// Complaints without any answer.
  package var silent = 0
  package var refusals = 0
  /// Times to answer that the trader itself promised, and how many of them it let pass.
  package var promises = 0
  package var brokenPromises = 0
  package var waits = WaitingTimes()

  package init() {}

  init(of parts: [ComplaintFigures]) {
    for part in parts { add(part) }
  }

  package mutating func add(_ other: Self) {
    consumers.formUnion(other.consumers)
    disputes.formUnion(other.disputes)
    resolved.formUnion(other.resolved)
    complaints += other.complaints
    answers += other.answers
    formalAnswers += other.formalAnswers
    answered += other.answered
    silent += other.silent
    refusals += other.refusals
    promises += other.promises
    brokenPromises += other.brokenPromises
    waits.add(other.waits)
  }

  /// People with a dispute that is not settled.
  package var unresolvedConsumers: Int {
    Set(disputes.subtracting(resolved).map(\.consumer)).count
  }
}

/// Tells people apart by what the case file says of them; kept in memory alone.
package struct ConsumerKey: Hashable, Sendable {
  let text: String
}

package struct DisputeKey: Hashable, Sendable {
  let matter: Int
  let consumer: ConsumerKey
  let trader: String
}

extension ComplaintFigures: JSONConvertible {
  package var json: JSONValue {
    .object([
      "consumers": .int(consumers.count), "disputes": .int(disputes.count),
      "resolved": .int(resolved.count), "complaints": .int(complaints),
      "answers": .int(answers), "formal_answers": .int(formalAnswers),
      "answered": .int(answered), "silent": .int(silent), "refusals": .int(refusals),
      "promises": .int(promises), "broken_promises": .int(brokenPromises),
      "median_wait_days": .text(waits.median), "median_of_all_days": .text(waits.medianOfAll?.text),
      "median_of_all_at_least": waits.medianOfAll.map { .bool($0.isAtLeast) } ?? .null,
      "worst_wait_days": waits.worst.map { .int($0.days) } ?? .null,
      "worst_is_waiting": waits.worst.map { .bool($0.isOpen) } ?? .null,
    ])
  }
}
