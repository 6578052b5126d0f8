import Documents

/// Which paragraph of a returned paper is which block of the one that was sent.
struct Alignment {
  let sent: [SentPaper.Block]
  let keys: [String]
  let standings: [Standing]
  /// The paragraph that a block stands in.
  private(set) var home: [Int?]
  /// Blocks by the paragraph they stand in, several where it was made of several, in its order.
  private(set) var blocks: [[Int]]
  /// The block that a paragraph without one is a further part of.
  private(set) var part: [Int?]
  /// Blocks that have further parts.
  private(set) var spread: Set<Int> = []
  /// Rows and tables that are the same.
  private(set) var tables = TableMatch()

  init(_ returned: ReturnedPaper, _ sent: SentPaper) {
    self.sent = sent.blocks
    keys = sent.blocks.map(\.text.comparedKey)
    standings = Standing.all(of: returned)
    home = Array(repeating: nil, count: sent.blocks.count)
    blocks = Array(repeating: [], count: standings.count)
    part = Array(repeating: nil, count: standings.count)
    pairByBookmark()
    pairEqualTexts()
    pairSimilarTexts()
    settleTables()
    spreadAndJoin()
  }

  mutating func pair(_ block: Int, _ standing: Int, isFirst: Bool = false) {
    home[block] = standing
    blocks[standing].insert(block, at: isFirst ? 0 : blocks[standing].count)
  }

  mutating func part(_ block: Int) {
    guard let standing = home[block] else { return }
    home[block] = nil
    blocks[standing].removeAll { $0 == block }
  }

  mutating func makePart(_ standing: Int, of block: Int) {
    part[standing] = block
    spread.insert(block)
  }

  mutating func settle(_ match: TableMatch) { tables = match }

  func isFree(_ standing: Int) -> Bool {
    blocks[standing].isEmpty && part[standing] == nil && !standings[standing].isEmpty
  }

  func isFree(block: Int) -> Bool { home[block] == nil && !keys[block].isEmpty }

  /// Paragraphs and blocks that are nobody's yet, between those that are.
  var openBlocks: [Int] { sent.indices.filter { isFree(block: $0) } }
  var openStandings: [Int] { standings.indices.filter { isFree($0) } }
}

extension Alignment {
  /// Texts shorter than this stand in many places.
  private static let tellingLength = 6

  /// A bookmark holds unless its paragraph says what another block said, or its own text is
  /// elsewhere.
  private mutating func pairByBookmark() {
    let numbers = Dictionary(sent.indices.map { (sent[$0].bookmark, $0) }) { first, _ in first }
    var holders: [[(standing: Int, share: Int)]] = sent.map { _ in [] }
    for (index, standing) in standings.enumerated() {
      for bookmark in standing.bookmarks {
        guard let block = numbers[bookmark.name] else { continue }
        holders[block].append((index, standing.share(of: bookmark)))
      }
    }
    let elsewhere = untoldTexts()
    let sayers = Dictionary(grouping: sent.indices) { keys[$0] }
    for block in sent.indices {
      guard let standing = holder(of: block, among: holders[block]) else { continue }
      let isMistaken =
        standings[standing].key != keys[block]
        && (elsewhere[keys[block]] != nil
          || says(standing, of: sayers, anotherThan: block, holders))
      if !isMistaken { pair(block, standing) }
    }
    for standing in standings.indices { arrange(standing) }
  }

  private func holder(of block: Int, among holders: [(standing: Int, share: Int)]) -> Int? {
    let isBlank = keys[block].isEmpty
    let equal = holders.first { !isBlank && standings[$0.standing].key == keys[block] }
    let full = holders.filter { $0.share > 0 && !standings[$0.standing].isEmpty }
    if let best = equal ?? full.max(by: { $0.share < $1.share }) { return best.standing }
    let isCell = sent[block].place.cell != nil
    // An empty cell tells its row, a blank that was written on is the same blank.
    return holders.first { holder in
      isBlank || (isCell && !standings[holder.standing].rowIsGone)
    }?.standing
  }

  /// Telling texts of paragraphs without a bookmark of ours.
  private func untoldTexts() -> [String: Int] {
    let names = Set(sent.map(\.bookmark))
    var result: [String: Int] = [:]
    for (index, standing) in standings.enumerated()
    where standing.key.unicodeScalars.count >= Self.tellingLength
      && !standing.bookmarks.contains(where: { names.contains($0.name) })
    {
      result[standing.key] = index
    }
    return result
  }

  private func says(
    _ standing: Int, of sayers: [String: [Int]], anotherThan block: Int,
    _ holders: [[(standing: Int, share: Int)]]
  ) -> Bool {
    let key = standings[standing].key
    guard key.unicodeScalars.count >= Self.tellingLength else { return false }
    return (sayers[key] ?? []).contains { other in
      other != block && !holders[other].contains { standings[$0.standing].key == key }
    }
  }

  /// Several blocks in one paragraph in its order; those of which nothing is left stand nowhere.
  private mutating func arrange(_ standing: Int) {
    guard blocks[standing].count > 1 else { return }
    let shares = Dictionary(
      standings[standing].bookmarks.map { ($0.name, ($0.start, standings[standing].share(of: $0))) }
    ) { first, _ in first }
    func start(_ block: Int) -> Int { shares[sent[block].bookmark]?.0 ?? 0 }
    let exact = blocks[standing].first { keys[$0] == standings[standing].key }
    for block in blocks[standing] {
      let isLeft = (shares[sent[block].bookmark]?.1 ?? 0) > 0
      if !isLeft || (exact != nil && block != exact) { part(block) }
    }
    blocks[standing].sort { (start($0), $0) < (start($1), $1) }
  }
}
