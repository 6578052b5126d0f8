import Documents

/// The tables around the open paragraph, and how many there were.
struct OpenTables {
  private struct Table {
    let number: Int
    var row = -1
    var column = -1
  }

  private var open: [Table] = []
  private var count = 0

  mutating func begin() {
    open.append(Table(number: count))
    count += 1
  }

  mutating func end() { open.removeLast() }

  mutating func beginRow() {
    guard !open.isEmpty else { return }
    open[open.count - 1].row += 1
    open[open.count - 1].column = -1
  }

  mutating func beginCell() {
    if !open.isEmpty { open[open.count - 1].column += 1 }
  }

  var place: ReturnedParagraph.Place {
    guard let table = open.last else { return .body }
    return .cell(table: table.number, row: max(0, table.row), column: max(0, table.column))
  }
}
