import Documents

/// Where the cells of a table stand once spans are laid out, and how wide its columns are.
struct TableGrid {
  enum Place {
    case cell(Table.Cell, column: Int)
    /// The lower part of a cell that began in a row above.
    case continued(column: Int, columnSpan: Int)
  }

  /// Widths of the columns in twentieths of a point; they add up to the text's width.
  let widths: [Int]
  let rows: [[Place]]

  init(_ table: Table, textWidth: Int) throws(DOCXError) {
    guard !table.rows.isEmpty, !table.columns.isEmpty, table.columns.allSatisfy({ $0 > 0 }) else {
      throw Self.error(table, "表格要有行、有列，列宽都大于零。")
    }
    guard (0...table.rows.count).contains(table.headerRows) else {
      throw Self.error(table, "表头有 \(table.headerRows) 行，表格只有 \(table.rows.count) 行。")
    }
    widths = Self.widths(table.columns, total: textWidth)
    rows = try Self.lay(table)
  }

  /// The width of `span` columns from `column` on.
  func width(_ column: Int, span: Int) -> Int {
    widths[column..<column + span].reduce(0, +)
  }

  /// Rounds the edges, not the widths, so nothing is lost.
  private static func widths(_ columns: [Int], total: Int) -> [Int] {
    let whole = columns.reduce(0, +)
    var sum = 0
    return columns.map { column in
      let left = total * sum / whole
      sum += column
      return total * sum / whole - left
    }
  }

  /// A cell that still reaches down: how many rows, how many columns.
  private struct Hanging {
    var rows: Int
    var columnSpan: Int
  }

  private static func lay(_ table: Table) throws(DOCXError) -> [[Place]] {
    var hanging: [Int: Hanging] = [:]
    var rows: [[Place]] = []
    for (index, row) in table.rows.enumerated() {
      rows.append(try lay(row, number: index + 1, in: table, &hanging))
    }
    guard hanging.isEmpty else {
      throw error(table, "有单元格向下合并到了表格之外，请核对 rowspan。")
    }
    return rows
  }

  private static func lay(
    _ row: Table.Row, number: Int, in table: Table, _ hanging: inout [Int: Hanging]
  ) throws(DOCXError) -> [Place] {
    var places: [Place] = []
    var column = 0
    var cells = row.cells[...]
    var next: [Int: Hanging] = [:]
    while column < table.columns.count {
      if let above = hanging.removeValue(forKey: column) {
        places.append(.continued(column: column, columnSpan: above.columnSpan))
        if above.rows > 1 {
          next[column] = Hanging(rows: above.rows - 1, columnSpan: above.columnSpan)
        }
        column += above.columnSpan
        continue
      }
      guard let cell = cells.popFirst() else { break }
      places.append(.cell(cell, column: column))
      guard cell.columnSpan >= 1, cell.rowSpan >= 1 else {
        throw error(table, "第 \(number) 行有单元格的 colspan 或 rowspan 小于 1。")
      }
      if cell.rowSpan > 1 {
        next[column] = Hanging(rows: cell.rowSpan - 1, columnSpan: cell.columnSpan)
      }
      column += cell.columnSpan
    }
    // Cells left over, columns left open, or a cell that ran into one from above: the row lies.
    guard column == table.columns.count, cells.isEmpty, hanging.isEmpty else {
      throw error(table, "第 \(number) 行的单元格合起来不是 \(table.columns.count) 列，请核对。")
    }
    hanging = next
    return places
  }

  private static func error(_ table: Table, _ message: String) -> DOCXError {
    DOCXError(.writing, part: "表格“\(table.id ?? table.summary)”", message)
  }
}
