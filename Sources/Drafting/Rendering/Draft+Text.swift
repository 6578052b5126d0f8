import Documents

extension Draft {
  /// The paper as it reads, every row of its long tables with it; each such table as one page.
  package var plainText: String {
    document.blocks.map { block in
      guard case .longTable(let table) = block, let rows = rows[table.rows] else {
        return block.plainText
      }
      let body = (0..<table.count).map { rows.row($0).plainText }
      let foot = table.count == 0 ? [] : rows.foot(0..<table.count).map(\.plainText)
      return (table.head.rows.map(\.plainText) + body + foot).joined(separator: "\n")
    }
    .joined(separator: "\n") + "\n"
  }
}
