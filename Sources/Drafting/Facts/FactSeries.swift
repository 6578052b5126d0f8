package import Basics

/// A list too long to be held: its rows are reckoned when they are looked at.
package final class FactSeries: Sendable {
  /// A row: facts in the order of the schema's entries, and what a page adds up.
  package struct Row: Sendable {
    let facts: [Fact]
    /// In the order of `summed`; nil for a sum that is not known.
    let amounts: [Money?]

    package init(_ facts: [Fact], amounts: [Money?] = []) {
      self.facts = facts
      self.amounts = amounts
    }
  }

  /// The facts of a row; texts and flags alone.
  package let schema: FactSchema
  /// What each page says of its sums, by the names of facts.
  let summed: [String]
  package let count: Int
  private let makeRow: @Sendable (Int) -> Row

  package init(
    _ schema: FactSchema, summed: [String] = [], count: Int,
    row: @escaping @Sendable (Int) -> Row
  ) {
    self.schema = schema
    self.summed = summed
    self.count = count
    makeRow = row
  }

  func row(_ index: Int) -> Row {
    let row = makeRow(index)
    precondition(
      row.facts.count == schema.entries.count && row.amounts.count == summed.count,
      "A row of \(schema.title) has a fact for each name and an amount for each sum.")
    return row
  }

  /// The facts of a page with these rows: its first and last number, and its sums where all are known.
  func page(from first: Int, _ amounts: [[Money?]]) -> [Fact] {
    var sums: [Money?] = summed.map { _ in .zero }
    for row in amounts {
      for (place, amount) in row.enumerated() {
        sums[place] = sums[place].flatMap { sum in amount.map { sum + $0 } }
      }
    }
    return [
      .text("\(first + 1)"), .text("\(first + amounts.count)"), .text("\(amounts.count)"),
    ] + sums.map { Fact($0?.grouped) }
  }

  /// The names of a page's facts.
  static func pageSchema(summed: [String]) -> FactSchema {
    FactSchema(
      summed.isEmpty ? "长表的一页" : "长表的一页（\(summed.joined(separator: "、"))）",
      [
        .text("first", "这一页第一行的序号", example: "1"),
        .text("last", "这一页最后一行的序号", example: "22"),
        .text("count", "这一页有几行", example: "22"),
      ]
        + summed.map {
          .text($0, "这一页各行 \($0) 之和，元；有一行算不出的不填", optional: true, example: "396.00")
        })
  }
}

extension FactSeries: Hashable {
  /// Those with rows only where they are one; without rows by what the rows would be.
  package static func == (left: FactSeries, right: FactSeries) -> Bool {
    left === right
      || left.count == 0 && right.count == 0 && left.summed == right.summed
        && left.schema == right.schema
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    hasher.combine(summed)
  }
}
