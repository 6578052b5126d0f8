package import Basics
import Jurisdictions

/// How traders answer, over many cases: for an association or a regulator. Groups of too few people
/// are not told apart, so that nobody can be recognised.
package struct ComplaintStatistics: Sendable {
  package struct Row: Sendable {
    package let trader: Trader
    package let figures: ComplaintFigures
    /// Several people have a dispute with it that is not settled.
    package let isRepeated: Bool
  }

  /// Traders of one group.
  package struct Part: Sendable {
    package let group: Trader.Group
    /// Those with enough people, most people first.
    package let rows: [Row]
    /// The others together: how many traders, and their figures; nil where there are none.
    package let others: (traders: Int, figures: ComplaintFigures)?
    package let total: ComplaintFigures
  }

  /// Refusals that give one kind of reason.
  package struct Reason: Sendable {
    /// Nil of the last row: others, none given, or of too few people.
    package let name: String?
    package let refusals: Int
    package let consumers: Int
  }

  /// How many people a row must have.
  package let least: Int
  package let now: Moment
  package let cases: Int
  package let consumers: Int
  /// Of the complaints counted; nil where all groups are hidden.
  package let first: CalendarDay?
  package let last: CalendarDay?
  package let parts: [Part]
  /// Groups of which even the whole has too few people: nothing is said of them.
  package let hidden: [Trader.Group]
  /// Of the groups that are told.
  package let reasons: [Reason]
  /// Complaints to offices and associations, which are not counted above.
  package let toOffices: Int
  /// Complaints without a day, which could not be counted.
  package let undated: Int
}

extension ComplaintStatistics.Part {
  /// The rows are told apart only where the rest keeps enough people too: otherwise the smallest row
  /// joins the rest, for it could be found by taking the others from the whole.
  ///
  /// - Returns: nil where the whole has too few people.
  init?(
    _ group: Trader.Group, _ traders: [(Trader, ComplaintFigures)], least: Int, repeatFrom: Int
  ) {
    var total = ComplaintFigures()
    for (_, figures) in traders { total.add(figures) }
    guard total.complaints > 0, total.consumers.count >= least else { return nil }
    let sorted = traders.sorted { left, right in
      (right.1.consumers.count, right.1.complaints, left.0.key)
        < (left.1.consumers.count, left.1.complaints, right.0.key)
    }
    var kept = sorted.filter { $0.1.consumers.count >= least && $0.0.name != nil }
    var rest = sorted.filter { $0.1.consumers.count < least || $0.0.name == nil }
    var others = ComplaintFigures()
    for (_, figures) in rest { others.add(figures) }
    while !rest.isEmpty, others.consumers.count < least, let smallest = kept.popLast() {
      rest.append(smallest)
      others.add(smallest.1)
    }
    self.group = group
    self.total = total
    rows = kept.map { trader, figures in
      ComplaintStatistics.Row(
        trader: trader, figures: figures, isRepeated: figures.unresolvedConsumers >= repeatFrom)
    }
    self.others = rest.isEmpty ? nil : (rest.count, others)
  }
}

extension ComplaintStatistics: JSONConvertible {
  package var json: JSONValue {
    .object([
      "now": .string(now.description), "least": .int(least), "cases": .int(cases),
      "consumers": .int(consumers), "first": .text(first), "last": .text(last),
      "groups": parts.json, "hidden": .list(hidden.map(\.rawValue)),
      "refusals": reasons.json, "to_offices": .int(toOffices), "undated": .int(undated),
    ])
  }
}

extension ComplaintStatistics.Part: JSONConvertible {
  package var json: JSONValue {
    .object([
      "group": .string(group.rawValue), "rows": rows.json,
      "others": others.map { others in
        .object(["traders": .int(others.traders), "figures": others.figures.json])
      } ?? .null, "total": total.json,
    ])
  }
}

extension ComplaintStatistics.Row: JSONConvertible {
  package var json: JSONValue {
    .object([
      "name": .string(trader.chinese), "credit_code": .text(trader.creditCode),
      "repeated": .bool(isRepeated), "figures": figures.json,
    ])
  }
}

extension ComplaintStatistics.Reason: JSONConvertible {
  package var json: JSONValue {
    .object([
      "name": .text(name), "refusals": .int(refusals), "consumers": .int(consumers),
    ])
  }
}
