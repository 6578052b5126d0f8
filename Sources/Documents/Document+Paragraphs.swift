extension Document {
  /// All paragraphs from top to bottom, those in tables cell by cell; those of long tables are none of them.
  package var paragraphs: [Paragraph] { blocks.flatMap(\.paragraphs) }

  /// The same with each of its paragraphs changed.
  package func mapping(_ change: (Paragraph) -> Paragraph) -> Document {
    var document = self
    document.blocks = blocks.map { $0.mapping(change) }
    return document
  }
}

extension Block {
  package var paragraphs: [Paragraph] {
    switch self {
    case .paragraph(let paragraph): [paragraph]
    case .list(let list): list.items
    case .table(let table): table.rows.flatMap(\.cells).flatMap(\.paragraphs)
    case .longTable, .drawing, .picture, .pageBreak, .pageOne: []
    }
  }

  fileprivate func mapping(_ change: (Paragraph) -> Paragraph) -> Block {
    switch self {
    case .paragraph(let paragraph): return .paragraph(change(paragraph))
    case .list(var list):
      list.items = list.items.map(change)
      return .list(list)
    case .table(var table):
      table.rows = table.rows.map { $0.mapping(change) }
      return .table(table)
    case .longTable, .drawing, .picture, .pageBreak, .pageOne: return self
    }
  }
}

extension Table.Row {
  func mapping(_ change: (Paragraph) -> Paragraph) -> Table.Row {
    Table.Row(
      cells.map { cell in
        var cell = cell
        cell.paragraphs = cell.paragraphs.map(change)
        return cell
      })
  }
}
