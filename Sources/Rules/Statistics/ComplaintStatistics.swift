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
    /// The others together: how many traders, and their figures; nil where they have too few people.
    package let others: (traders: Int, figures: ComplaintFigures)?
    /// Traders of whom nothing is told, because they have too few people even together.
    package let untold: Int
    /// Of the rows and the others: nothing can be found by taking these from it.
    package let total: ComplaintFigures
    /// Keys of the traders that are told of.
    let told: [String]
  }

  /// Refusals that give one kind of reason.
  package struct Reason: Sendable {
    /// Nil of the last row: others, none given, and those of too few people.
    package let name: String?
    package let refusals: Int
    package let consumers: Int
  }

  /// How many people a row must have.
  package let least: Int
  package let now: Moment
  /// Case files that were read.
  package let read: Int
  /// With complaints that are told of, and the people who made them.
  package let cases: Int
  package let consumers: Int
  /// Of the complaints that are told of; nil where none is.
  package let first: CalendarDay?
  package let last: CalendarDay?
  package let parts: [Part]
  /// Groups with complaints of which nothing is told, for too few people complained.
  package let hidden: [Trader.Group]
  /// Of the traders that are told of.
  package let reasons: [Reason]
  /// Complaints to offices and associations, which are not counted above; nil where too few people made
  /// any.
  package let toOffices: Int?
  /// Made in other ways, in public say; nil likewise.
  package let elsewhere: Int?
}

extension ComplaintStatistics.Part {
  /// - Returns: nil where nobody complained, or nobody can be told of.
  init?(
    _ group: Trader.Group, _ traders: [(Trader, ComplaintFigures)], least: Int, repeatFrom: Int
  ) {
    let sorted = traders.sorted { left, right in
      (right.1.consumers.count, right.1.complaints, left.0.key)
        < (left.1.consumers.count, left.1.complaints, right.0.key)
    }
    let kept = sorted.filter { $0.1.consumers.count >= least && $0.0.name != nil }
    let rest = sorted.filter { $0.1.consumers.count < least || $0.0.name == nil }
    let others = ComplaintFigures(of: rest.map(\.1))
    let areOthersTold = !rest.isEmpty && others.consumers.count >= least
    let told = kept + (areOthersTold ? rest : [])
    guard !told.isEmpty else { return nil }
    self.group = group
    self.told = told.map(\.0.key)
    self.others = areOthersTold ? (rest.count, others) : nil
    untold = areOthersTold ? 0 : rest.count
    total = ComplaintFigures(of: told.map(\.1))
    rows = kept.map { trader, figures in
      ComplaintStatistics.Row(
        trader: trader, figures: figures, isRepeated: figures.unresolvedConsumers >= repeatFrom)
    }
  }
}

extension ComplaintStatistics.Part {
  /// One line of a table for people.
  package struct Line: Sendable {
    package let name: String
    package let creditCode: String?
    package let figures: ComplaintFigures
    /// Nil of several traders together.
    package let isRepeated: Bool?
  }

  /// The rows, and the others together.
  package var lines: [Line] {
    rows.map { row in
      Line(
        name: row.trader.name ?? "", creditCode: row.trader.creditCode, figures: row.figures,
        isRepeated: row.isRepeated)
    }
      + (others.map { others in
        let name = (rows.isEmpty ? "合并" : "其余") + " \(others.traders) 家"
        return [Line(name: name, creditCode: nil, figures: others.figures, isRepeated: nil)]
      } ?? [])
  }

  package var sum: Line { Line(name: "合计", creditCode: nil, figures: total, isRepeated: nil) }
}

extension ComplaintStatistics.Reason {
  /// For people.
  package var chinese: String { name ?? "其他（没有说明理由的，人数不足不单列的）" }
}

extension ComplaintStatistics: JSONConvertible {
  package var json: JSONValue {
    .object([
      "now": .string(now.description), "least": .int(least), "read": .int(read),
      "cases": .int(cases),
      "consumers": .int(consumers), "first": .text(first), "last": .text(last),
      "groups": parts.json, "hidden": .list(hidden.map(\.rawValue)),
      "refusals": reasons.json, "to_offices": toOffices.map(JSONValue.int) ?? .null,
      "elsewhere": elsewhere.map(JSONValue.int) ?? .null,
    ])
  }
}

extension ComplaintStatistics.Part: JSONConvertible {
  package var json: JSONValue {
    .object([
      "group": .string(group.rawValue), "rows": rows.json,
      "others": others.map { others in
        .object(["traders": .int(others.traders), "figures": others.figures.json])
      } ?? .null, "untold": .int(untold), "total": total.json,
    ])
  }
}

extension ComplaintStatistics.Row: JSONConvertible {
  package var json: JSONValue {
    .object([
      "name": .text(trader.name), "credit_code": .text(trader.creditCode),
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
