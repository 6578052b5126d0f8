package import Basics

/// A table with a row for each of very many. Its rows are made when the file is written, so that nobody
/// holds them all.
package struct LongTable: Hashable, Sendable {
  /// Columns, summary and the rows at the head of every page; no others.
  package var head: Table
  /// Which rows, for whoever makes them.
  package var rows: String
  package var count: Int

  package init(head: Table, rows: String, count: Int) {
    self.head = head
    self.rows = rows
    self.count = count
  }
}

/// How some rows of a long table look: a row with open places.
package final class RowPattern: Sendable {
  package let row: Table.Row

  package init(_ row: Table.Row) { self.row = row }

  /// Stands in a text where the value of that number goes: a scalar that is nobody's.
  package static func place(_ number: Int) -> String {
    Unicode.Scalar(firstPlace + UInt32(number)).map { String(Character($0)) } ?? ""
  }

  /// The number of the value that a scalar stands for, among so many.
  package static func number(of scalar: Unicode.Scalar, among count: Int) -> Int? {
    guard scalar.value >= firstPlace, scalar.value < firstPlace + UInt32(count) else { return nil }
    return Int(scalar.value - firstPlace)
  }

  /// Of the fifteenth plane, which is for private use.
  private static let firstPlace: UInt32 = 0xF0000
}

/// A row of a long table: how it looks, and what goes into the open places.
package struct LongRow: Sendable {
  package let pattern: RowPattern
  package let values: [String]
  /// What a page adds up; nil for a sum that is not known.
  package let amounts: [Money?]

  package init(_ pattern: RowPattern, _ values: [String], amounts: [Money?] = []) {
    self.pattern = pattern
    self.values = values
    self.amounts = amounts
  }

  /// The row as any other.
  package var row: Table.Row { pattern.row.filled(values) }
}

/// The rows of a long table, and those at the foot of each page.
package struct LongTableRows: Sendable {
  package let row: @Sendable (Int) -> LongRow
  /// For a page that begins with the row of that number, from zero, and has these rows.
  package let foot: @Sendable (Int, [LongRow]) -> [LongRow]
  /// All that the rows are made from.
  package let patterns: [RowPattern]

  package init(
    patterns: [RowPattern], row: @escaping @Sendable (Int) -> LongRow,
    foot: @escaping @Sendable (Int, [LongRow]) -> [LongRow] = { _, _ in [] }
  ) {
    self.patterns = patterns
    self.row = row
    self.foot = foot
  }
}
