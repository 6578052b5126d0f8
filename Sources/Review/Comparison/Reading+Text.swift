import Documents

extension Reading {
  /// What stands in the paragraphs, from top to bottom.
  mutating func readText() {
    let moved = movedStandings
    var anchor: Int?
    var group: [Int] = []
    for index in standings.indices {
      if let leader = alignment.blocks[index].first {
        addGroup(&group, behind: anchor)
        readBlock(leader, at: index)
        if moved.contains(index) {
          let behind = anchor.map { sent[$0].bookmark }
          add(
            .structure(.moved(old: sent[leader].text, behind: behind)), at: leader, from: [index])
        }
        anchor = leader
      } else if alignment.part[index] != nil {
        addGroup(&group, behind: anchor)
      } else if alignment.isFree(index), !alignment.isInNewRow(index) {
        if let last = group.last, !isOneWish(last, index) { addGroup(&group, behind: anchor) }
        group.append(index)
      }
    }
    addGroup(&group, behind: anchor)
  }

  /// New paragraphs of one author in one place.
  private func isOneWish(_ left: Int, _ right: Int) -> Bool {
    let authors = [left, right].map { TrackedChange.latest(standings[$0].textChanges)?.author }
    return authors[0] == authors[1] && alignment.sentCell(of: left) == alignment.sentCell(of: right)
  }

  private mutating func addGroup(_ group: inout [Int], behind anchor: Int?) {
    guard let first = group.first else { return }
    let texts = group.map { standings[$0].runs }
    let isBelow = anchor.map { sent[$0].place != .body } ?? false && !alignment.isInOldTable(first)
    add(.structure(isBelow ? .addedBelow(texts) : .added(texts)), at: anchor, from: group)
    group = []
  }

  /// What the paragraph that a block now leads says otherwise.
  private mutating func readBlock(_ leader: Int, at index: Int) {
    let parts = alignment.spread.contains(leader) ? alignment.run(of: leader, at: index) : [index]
    let blocks = alignment.blocks[index]
    let old = Joined(blocks.map { (number: $0, block: sent[$0]) })
    let new = parts.map { standings[$0].accepted }.joined()
    let isChanged =
      parts.count > 1 || blocks.count > 1 || standings[index].key != alignment.keys[leader]
    guard isChanged else {
      if !standings[index].formatting.isEmpty {
        add(.structure(.formatted), at: leader, from: [index])
      }
      return
    }
    if standings[index].isEmpty {
      add(.structure(.removed(old: old.text)), at: leader, from: [index])
      return
    }
    let reading = FactReading(old.text, old.facts, new)
    for fact in reading.facts {
      add(
        .fact(path: fact.path, old: fact.old, new: fact.new), at: old.owners[fact.path],
        from: parts,
        places: parts.count > 1 ? [] : [fact.place])
    }
    let runs = parts.map { standings[$0].runs }
    if parts.count > 1 {
      add(.structure(.split(old: old.text, into: runs)), at: leader, from: parts)
    } else if blocks.count > 1 {
      let others = blocks.dropFirst().map { sent[$0].bookmark }
      let change = Amendment.Structure.merged(
        old: blocks.map { sent[$0].text }, with: others, into: runs[0])
      add(.structure(change), at: leader, from: parts)
    } else if reading.isReworded {
      let others = reading.places.filter { place in !reading.facts.contains { $0.place == place } }
      add(.wording(old: old.text, new: runs[0]), at: leader, from: parts, places: others)
    }
  }
}

/// Blocks read as one.
private struct Joined {
  private(set) var text = ""
  private(set) var facts: [SentPaper.FactSpan] = []

  /// The first block that gives a value.
  private(set) var owners: [String: Int] = [:]

  init(_ blocks: [(number: Int, block: SentPaper.Block)]) {
    var start = 0
    for (number, block) in blocks {
      text += block.text
      for fact in block.facts {
        facts.append(SentPaper.FactSpan(fact.path, fact.start + start..<fact.end + start))
        owners[fact.path] = owners[fact.path] ?? number
      }
      start += block.text.unicodeScalars.count
    }
  }
}
