import Documents

extension Alignment {
  /// Whatever stands in a cell is that cell's, in its order: rows come and go, cells stay where
  /// they are.
  mutating func settleTables() {
    for block in sent.indices {
      guard let standing = home[block] else { continue }
      let isSameKind = (sent[block].place == .body) == (standings[standing].place == .body)
      if !isSameKind { part(block) }
    }
    settle(TableMatch(cellPairs, new: standings.filter { !$0.rowIsGone }.compactMap(\.place.cell)))
    for block in sent.indices where sent[block].place != .body {
      guard let standing = home[block], let cell = standings[standing].place.cell else { continue }
      if tables.cells[cell] != sent[block].place.cell { part(block) }
    }
    let inCells = Dictionary(grouping: standings.indices.filter { standings[$0].place != .body }) {
      standings[$0].place
    }
    let blocksInCells = Dictionary(grouping: sent.indices.filter { sent[$0].place != .body }) {
      sent[$0].place
    }
    for (new, old) in tables.cells {
      let place = ReturnedParagraph.Place.cell(table: new.table, row: new.row, column: new.column)
      let source = ReturnedParagraph.Place.cell(table: old.table, row: old.row, column: old.column)
      settleCell(inCells[place] ?? [], blocksInCells[source] ?? [])
    }
  }

  private var cellPairs: [(new: TableCell, old: TableCell)] {
    sent.indices.compactMap { block in
      guard let old = sent[block].place.cell, let standing = home[block],
        let new = standings[standing].place.cell
      else { return nil }
      return (new, old)
    }
  }

  private mutating func settleCell(_ inCell: [Int], _ own: [Int]) {
    let placed = inCell.filter { !blocks[$0].isEmpty }
    let kept = Set(Ascent.heaviest(placed.map { blocks[$0][0] }).map { placed[$0] })
    for standing in placed where !kept.contains(standing) {
      for block in blocks[standing] { part(block) }
    }
    fill(inCell, own)
    lead(inCell)
  }

  /// What is new in a cell is in the place of what is gone between the same neighbours.
  private mutating func fill(_ inCell: [Int], _ own: [Int]) {
    var last = -1
    for standing in inCell {
      if let block = blocks[standing].last {
        last = block
        continue
      }
      guard !standings[standing].isEmpty else { continue }
      let next = inCell.first { $0 > standing && !blocks[$0].isEmpty }.flatMap { blocks[$0].first }
      let open = own.filter { $0 > last && $0 < next ?? .max && home[$0] == nil }
      guard let block = open.first(where: { !keys[$0].isEmpty }) ?? open.first else { continue }
      pair(block, standing)
      last = block
    }
  }

  /// What was put before the first block of a cell is part of it: nothing else is there to name.
  private mutating func lead(_ inCell: [Int]) {
    guard let first = inCell.firstIndex(where: { !blocks[$0].isEmpty }),
      blocks[inCell[first]].count == 1
    else { return }
    for standing in inCell[..<first] where isFree(standing) {
      makePart(standing, of: blocks[inCell[first]][0])
    }
  }
}
