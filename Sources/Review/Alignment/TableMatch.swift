import Documents

/// Which rows of a returned paper's tables are which of those that were sent.
struct TableMatch {
  struct Row: Hashable, Comparable {
    let table: Int
    let row: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.table, left.row) < (right.table, right.row)
    }
  }

  /// From the returned to the sent.
  private(set) var tables: [Int: Int] = [:]
  private(set) var rows: [Row: Row] = [:]
  private(set) var cells: [TableCell: TableCell] = [:]

  init() {}

  /// - Parameter pairs: cells of the returned paper with those whose text stands there now.
  /// - Parameter known: all cells of the returned paper.
  init(_ pairs: [(new: TableCell, old: TableCell)], new known: [TableCell]) {
    tables = Votes(pairs.map { ($0.new.table, $0.old.table) }).agreed
    let inTables = pairs.filter { tables[$0.new.table] == $0.old.table }
    for (new, votes) in Dictionary(grouping: inTables, by: \.new.table) {
      guard let old = tables[new] else { continue }
      for (row, other) in Votes(votes.map { ($0.new.row, $0.old.row) }).agreed {
        rows[Row(table: new, row: row)] = Row(table: old, row: other)
      }
    }
    let inRows = inTables.filter { rows[$0.new.inRow] == $0.old.inRow }
    let columns = Dictionary(grouping: known, by: \.inRow).mapValues { $0.map(\.column) }
    let votes = Dictionary(grouping: inRows, by: \.new.inRow)
    for (new, old) in rows {
      let agreed = Votes((votes[new] ?? []).map { ($0.new.column, $0.old.column) }).agreed
      let taken = Set(agreed.values)
      for column in (columns[new] ?? []) {
        guard let other = agreed[column] ?? (taken.contains(column) ? nil : column) else {
          continue
        }
        cells[TableCell(table: new.table, row: new.row, column: column)] =
          TableCell(table: old.table, row: old.row, column: other)
      }
    }
  }
}

extension TableCell {
  var inRow: TableMatch.Row { TableMatch.Row(table: table, row: row) }
}

/// What most pairs say about which number became which.
private struct Votes {
  private var counts: [[Int]: Int] = [:]

  init(_ votes: [(new: Int, old: Int)]) {
    for vote in votes { counts[[vote.new, vote.old], default: 0] += 1 }
  }

  /// Each number once on either side, the most votes first, and in order.
  var agreed: [Int: Int] {
    var result: [(new: Int, old: Int, count: Int)] = []
    var (news, olds): (Set<Int>, Set<Int>) = ([], [])
    let ranked = counts.sorted {
      ($1.value, $0.key[0], $0.key[1]) < ($0.value, $1.key[0], $1.key[1])
    }
    for (pair, count) in ranked where !news.contains(pair[0]) && !olds.contains(pair[1]) {
      news.insert(pair[0])
      olds.insert(pair[1])
      result.append((pair[0], pair[1], count))
    }
    result.sort { $0.new < $1.new }
    let kept = Ascent.heaviest(result.map(\.old), weights: result.map(\.count)).map { result[$0] }
    return Dictionary(uniqueKeysWithValues: kept.map { ($0.new, $0.old) })
  }
}
