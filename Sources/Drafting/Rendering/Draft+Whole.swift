package import Documents

extension Draft {
  /// The paper with every row of its long tables, each of which becomes one table.
  package var whole: Document {
    var document = document
    document.blocks = document.blocks.map { block in
      guard case .longTable(let table) = block, let rows = rows[table.rows] else { return block }
      var whole = table.head
      let all = (0..<table.count).map { rows.row($0) }
      whole.rows += all.map(\.row)
      if !all.isEmpty { whole.rows += rows.foot(0, all).map(\.row) }
      return .table(whole)
    }
    return document
  }

  /// The paper as it reads, every row of its long tables with it.
  package var plainText: String { whole.plainText }
}
