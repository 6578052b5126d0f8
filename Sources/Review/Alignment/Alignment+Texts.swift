import Documents

extension Alignment {
  /// What has no bookmark any more, by equal texts in their order, then wherever they are.
  mutating func pairEqualTexts() {
    let old = sent.indices.filter { home[$0] != nil || !keys[$0].isEmpty }
    let new = standings.indices.filter { !blocks[$0].isEmpty || isFree($0) }
    let pairs = SequenceMatch.pairs(old.map(symbol(ofBlock:)), new.map(symbol(ofStanding:)))
    for match in pairs where home[old[match.old]] == nil {
      pair(old[match.old], new[match.new])
    }
    var waiting: [Symbol: [Int]] = [:]
    for block in openBlocks.reversed() {
      waiting[symbol(ofBlock: block), default: []].append(block)
    }
    for standing in openStandings {
      if let block = waiting[symbol(ofStanding: standing)]?.popLast() { pair(block, standing) }
    }
  }

  /// A pair that is certain, or a text in or out of a table.
  private enum Symbol: Hashable {
    case pair(Int)
    case text(String, inTable: Bool)
  }

  private func symbol(ofBlock block: Int) -> Symbol {
    home[block].map { .pair($0) } ?? .text(keys[block], inTable: sent[block].place != .body)
  }

  private func symbol(ofStanding index: Int) -> Symbol {
    blocks[index].isEmpty
      ? .text(standings[index].key, inTable: standings[index].place != .body) : .pair(index)
  }

  // MARK: Similar texts

  /// Least likeness of neighbours, and of what stands far apart.
  private static let nearLikeness = 0.4
  private static let farLikeness = 0.7
  /// The most comparisons that are made at once.
  private static let comparisonLimit = 40_000

  mutating func pairSimilarTexts() {
    for gap in gaps { pairSimilar(gap.blocks, gap.standings, least: Self.nearLikeness) }
    pairSimilar(openBlocks, openStandings, least: Self.farLikeness)
  }

  /// Open blocks and paragraphs that stand between the same two pairs.
  private var gaps: [(blocks: [Int], standings: [Int])] {
    var result: [(blocks: [Int], standings: [Int])] = []
    var gap: (blocks: [Int], standings: [Int]) = ([], [])
    let order = orderedPairs + [(sent.count, standings.count)]
    var (block, standing) = (0, 0)
    for (nextBlock, nextStanding) in order {
      gap.blocks = (block..<nextBlock).filter { isFree(block: $0) }
      gap.standings = (standing..<nextStanding).filter { isFree($0) }
      if !gap.blocks.isEmpty, !gap.standings.isEmpty { result.append(gap) }
      (block, standing) = (nextBlock + 1, nextStanding + 1)
    }
    return result
  }

  private var orderedPairs: [(Int, Int)] {
    let placed = standings.indices.filter { !blocks[$0].isEmpty }
    return Ascent.heaviest(placed.map { blocks[$0][0] })
      .map { (blocks[placed[$0]][blocks[placed[$0]].count - 1], placed[$0]) }
      .reduce(into: []) { pairs, next in
        if next.0 > pairs.last?.0 ?? -1 { pairs.append(next) }
      }
  }

  /// The most alike first.
  private mutating func pairSimilar(_ left: [Int], _ right: [Int], least: Double) {
    guard !left.isEmpty, !right.isEmpty else { return }
    let window = left.count * right.count > Self.comparisonLimit ? 8 : Int.max
    let olds = left.map { Likeness(keys[$0]) }
    let news = right.map { Likeness(standings[$0].key) }
    var found: [(ratio: Double, block: Int, standing: Int)] = []
    for (a, block) in left.enumerated() {
      let middle = a * right.count / left.count
      let range =
        window == .max
        ? 0..<right.count : max(0, middle - window)..<min(right.count, middle + window)
      for b in range where (sent[block].place == .body) == (standings[right[b]].place == .body) {
        let ratio = olds[a].ratio(to: news[b])
        if ratio >= least { found.append((ratio, block, right[b])) }
      }
    }
    found.sort { ($1.ratio, $0.block, $0.standing) < ($0.ratio, $1.block, $1.standing) }
    for match in found where home[match.block] == nil && isFree(match.standing) {
      pair(match.block, match.standing)
    }
  }
}
