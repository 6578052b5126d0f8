import Documents

extension Reading {
  /// Rows that are new.
  mutating func readRows() {
    var lasts: [Int: TableMatch.Row] = [:]
    var rows: [(row: TableMatch.Row, standings: [Int])] = []
    for index in standings.indices where !standings[index].rowIsGone {
      guard let row = alignment.row(of: index), alignment.isInOldTable(index) else { continue }
      if rows.last?.row == row {
        rows[rows.count - 1].standings.append(index)
      } else {
        rows.append((row, [index]))
      }
    }
    for (row, members) in rows {
      if let old = alignment.tables.rows[row] {
        lasts[row.table] = old
      } else if members.contains(where: { !standings[$0].isEmpty }) {
        addRow(row, members, behind: lasts[row.table])
      }
    }
  }

  private mutating func addRow(
    _ row: TableMatch.Row, _ members: [Int], behind last: TableMatch.Row?
  ) {
    let first = alignment.tables.rows.filter { $0.key.table == row.table }.values.min()
    guard let anchor = last ?? first,
      let block = sent.indices.first(where: { sent[$0].place.cell?.inRow == anchor })
    else { return }
    var cells: [(column: Int, text: String)] = []
    for index in members {
      let column = standings[index].place.cell?.column ?? 0
      if cells.last?.column == column {
        cells[cells.count - 1].text += "\n" + standings[index].accepted
      } else {
        cells.append((column, standings[index].accepted))
      }
    }
    let change = Amendment.Structure.rowAdded(behind: last?.row ?? -1, cells: cells.map(\.text))
    add(.structure(change), at: block, from: members)
  }

  /// Rows and blocks that are gone.
  mutating func readRemovals() {
    let kept = Set(alignment.tables.rows.values)
    let ghosts = self.ghosts
    var done: Set<TableMatch.Row> = []
    for block in sent.indices {
      if let row = sent[block].place.cell?.inRow, !kept.contains(row) {
        guard done.insert(row).inserted else { continue }
        let members = sent[block...].prefix { $0.place.cell?.inRow == row }.indices
        guard members.contains(where: { !alignment.keys[$0].isEmpty }) else { continue }
        let change = Amendment.Structure.rowRemoved(
          row: row.row, old: members.map { sent[$0].text })
        add(.structure(change), at: block, from: members.flatMap { ghosts.standings(of: $0) })
      } else if alignment.isFree(block: block) {
        add(
          .structure(.removed(old: sent[block].text)), at: block, from: ghosts.standings(of: block))
      }
    }
  }

  var ghosts: Ghosts { Ghosts(alignment) }
}

/// Where what is gone once stood.
struct Ghosts {
  private let byName: [String: Int]
  private let byText: [String: Int]
  private let alignment: Alignment

  init(_ alignment: Alignment) {
    self.alignment = alignment
    var (names, texts): ([String: Int], [String: Int]) = ([:], [:])
    for (index, standing) in alignment.standings.enumerated() where alignment.blocks[index].isEmpty
    {
      for bookmark in standing.bookmarks { names[bookmark.name] = names[bookmark.name] ?? index }
      guard standing.isEmpty, !standing.textChanges.isEmpty else { continue }
      let key = standing.original.comparedKey
      texts[key] = texts[key] ?? index
    }
    byName = names
    byText = texts
  }

  func standings(of block: Int) -> [Int] {
    let found = byName[alignment.sent[block].bookmark] ?? byText[alignment.keys[block]]
    return found.map { [$0] } ?? []
  }

  /// The block that once stood in a paragraph where none does now.
  func block(of standing: Int) -> Int? {
    let names = Set(alignment.standings[standing].bookmarks.map(\.name))
    let key = alignment.standings[standing].original.comparedKey
    return alignment.sent.indices.first { names.contains(alignment.sent[$0].bookmark) }
      ?? alignment.sent.indices.first { !key.isEmpty && alignment.keys[$0] == key }
  }
}
