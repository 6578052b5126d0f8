package import Documents

/// What a returned paper asks for, against the one that was sent.
package enum Comparison {
  /// The wishes in a returned paper, in its order; none where nothing but the program that stored
  /// it has changed it.
  ///
  /// - Parameter fallback: whose they are where no tracked change names anybody.
  package static func amendments(
    of returned: ReturnedPaper, against sent: SentPaper, source: String, author fallback: String
  ) -> [Amendment] {
    var reading = Reading(
      alignment: Alignment(returned, sent), file: sent.file, source: source, author: fallback)
    reading.readText()
    reading.readRows()
    reading.readRemovals()
    reading.readComments(returned.comments, sent.remarks)
    return reading.inOrder
  }
}

/// A comparison under way.
struct Reading {
  let alignment: Alignment
  let file: String
  let source: String
  let fallback: String
  /// With the number of the block each is about.
  private(set) var found: [(place: Int, amendment: Amendment)] = []
  /// Where comments may explain a change: the amendments of a paragraph and their places in it.
  private(set) var changes: [Int: [Explained]] = [:]

  /// An amendment by its number, with where it changed the accepted text.
  struct Explained {
    let number: Int
    let places: [Range<Int>]
  }

  init(alignment: Alignment, file: String, source: String, author: String) {
    self.alignment = alignment
    self.file = file
    self.source = source
    fallback = author
  }

  var sent: [SentPaper.Block] { alignment.sent }
  var standings: [Standing] { alignment.standings }

  /// By the block they are about, those on the whole paper first.
  var inOrder: [Amendment] {
    found.enumerated()
      .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element.amendment)
  }

  /// - Parameter standings: the paragraphs whose tracked changes and comments belong to it.
  mutating func add(
    _ change: Amendment.Change, at block: Int?, from standings: [Int], places: [Range<Int>] = []
  ) {
    let last = TrackedChange.latest(
      standings.flatMap { index in
        let standing = self.standings[index]
        return change == .structure(.formatted) ? standing.formatting : standing.textChanges
      })
    add(
      Amendment(
        paper: file, block: block.map { sent[$0].bookmark }, change,
        author: last?.author ?? fallback, on: last?.on, source: source), at: block)
    for standing in standings {
      changes[standing, default: []].append(Explained(number: found.count - 1, places: places))
    }
  }

  mutating func add(_ amendment: Amendment, at block: Int?) {
    found.append((block ?? -1, amendment))
  }

  mutating func explain(_ number: Int, by reason: String) {
    let amendment = found[number].amendment
    let reasons = [amendment.reason, reason].compactMap { $0 }
    found[number].amendment = Amendment(
      paper: amendment.paper, block: amendment.block, amendment.change, author: amendment.author,
      on: amendment.on, reason: reasons.joined(separator: "\n"), source: amendment.source)
  }
}

extension TrackedChange {
  /// The latest; of equal ones and those without a time the last.
  static func latest(_ changes: [TrackedChange]) -> TrackedChange? {
    changes.enumerated().max { left, right in
      switch (left.element.on, right.element.on) {
      case (let a?, let b?) where a != b: a < b
      case (nil, _?): true
      case (_?, nil): false
      default: left.offset < right.offset
      }
    }?.element
  }
}

extension Standing {
  /// Tracked changes of what it says.
  var textChanges: [TrackedChange] { changes + pieces.compactMap(\.change) }

  /// What is left of it, a run for each look.
  var runs: [Amendment.Text] {
    var runs: [Amendment.Text] = []
    for piece in kept where !piece.text.isEmpty {
      if let last = runs.last, last.isBold == piece.isBold {
        runs[runs.count - 1] = Amendment.Text(last.text + piece.text, isBold: last.isBold)
      } else {
        runs.append(Amendment.Text(piece.text, isBold: piece.isBold))
      }
    }
    return runs
  }
}
