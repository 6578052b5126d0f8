import Documents

extension Alignment {
  /// The paragraphs that hold a block's parts, in their order.
  func run(of block: Int, at standing: Int) -> [Int] {
    var run = [standing]
    for step in [-1, 1] {
      var next = standing + step
      while standings.indices.contains(next) {
        if part[next] == block {
          run.append(next)
        } else if !standings[next].isEmpty || !blocks[next].isEmpty {
          break
        }
        next += step
      }
    }
    return run.sorted()
  }

  func row(of standing: Int) -> TableMatch.Row? { standings[standing].place.cell?.inRow }

  /// In a table that was sent, in a row that was not.
  func isInNewRow(_ standing: Int) -> Bool {
    guard let row = row(of: standing) else { return false }
    return isInOldTable(standing) && tables.rows[row] == nil
  }

  func isInOldTable(_ standing: Int) -> Bool {
    row(of: standing).map { tables.tables[$0.table] != nil } ?? false
  }

  /// The cell a paragraph stands in as it was sent; nil in the running text and in new tables.
  func sentCell(of standing: Int) -> TableCell? {
    standings[standing].place.cell.flatMap {
      tables.cells[$0] ?? (isInOldTable(standing) ? $0 : nil)
    }
  }
}

extension Reading {
  /// Paragraphs of the running text that do not follow the order in which they were sent.
  var movedStandings: Set<Int> {
    var units: [(standing: Int, number: Int, weight: Int, isTable: Bool)] = []
    var seen: Set<Int> = []
    let starts = tableStarts
    for index in standings.indices {
      guard let leader = alignment.blocks[index].first else { continue }
      if let cell = sent[leader].place.cell {
        guard seen.insert(cell.table).inserted, let start = starts[cell.table] else { continue }
        units.append((index, start, sent.count, true))
      } else {
        let isTold = standings[index].textChanges.contains { $0.kind == .movedTo }
        units.append((index, leader, isTold ? 1 : 2, false))
      }
    }
    // A table in the midst weighs more than all that could be moved past it.
    let kept = Set(Ascent.heaviest(units.map(\.number), weights: units.map(\.weight)))
    return Set(
      units.indices.filter { !kept.contains($0) && !units[$0].isTable }.map { units[$0].standing })
  }

  private var tableStarts: [Int: Int] {
    var starts: [Int: Int] = [:]
    for block in sent.indices {
      if let table = sent[block].place.cell?.table, starts[table] == nil { starts[table] = block }
    }
    return starts
  }
}
