import Documents

/// A paragraph of a returned paper as it stands once every tracked change is accepted; empty where
/// nothing of it is left.
struct Standing {
  typealias Piece = ReturnedParagraph.Piece

  /// All of them, those that are gone too.
  private(set) var pieces: [Piece]
  /// In scalars of all pieces.
  private(set) var bookmarks: [ReturnedParagraph.Bookmark]
  let place: ReturnedParagraph.Place
  /// Of its ends and its row.
  private(set) var changes: [TrackedChange]
  private(set) var formatting: [TrackedChange]
  let rowIsGone: Bool
  private(set) var accepted = ""
  private(set) var key = ""

  var isEmpty: Bool { key.isEmpty }
  var kept: [Piece] { pieces.filter { !$0.isGone } }
  /// What it said before.
  var original: String {
    pieces.filter { !($0.change?.brings ?? false) }.map(\.text).joined()
  }

  private init(_ paragraph: ReturnedParagraph) {
    let row = paragraph.rowChange
    pieces = paragraph.pieces.map { piece in
      guard let row, row.takesAway, !piece.isGone else { return piece }
      var piece = piece
      piece.change = row
      return piece
    }
    rowIsGone = row?.takesAway ?? false
    bookmarks = paragraph.bookmarks
    place = paragraph.place
    changes = [row, paragraph.endChange].compactMap { $0 }
    formatting =
      (pieces.map(\.formatting) + [paragraph.formatting, paragraph.endChange, row])
      .compactMap { $0 }.filter { $0.kind == .formatted }
    changes.removeAll { $0.kind == .formatted }
  }

  /// The paragraphs of a paper, those joined whose end between them is struck out.
  static func all(of paper: ReturnedPaper) -> [Standing] {
    var result: [Standing] = []
    var goesOn = false
    for paragraph in paper.paragraphs {
      let next = Standing(paragraph)
      if goesOn, let last = result.last, last.place == next.place {
        result[result.count - 1].append(next)
      } else {
        result.append(next)
      }
      let isStruck = paragraph.endChange?.takesAway ?? false
      goesOn = isStruck && result.last?.kept.contains { !$0.text.isEmpty } ?? false
    }
    return result.map(\.settled)
  }

  private mutating func append(_ next: Standing) {
    let length = pieces.reduce(0) { $0 + $1.length }
    bookmarks += next.bookmarks.map {
      ReturnedParagraph.Bookmark($0.name, $0.start + length..<$0.end + length)
    }
    pieces += next.pieces
    changes += next.changes
    formatting += next.formatting
  }

  private var settled: Standing {
    var settled = self
    settled.accepted = kept.map(\.text).joined()
    settled.key = settled.accepted.comparedKey
    return settled
  }

  // MARK: Places

  /// How much of a bookmark's text is left.
  func share(of bookmark: ReturnedParagraph.Bookmark) -> Int {
    var start = 0
    var count = 0
    for piece in pieces {
      let end = start + piece.length
      if !piece.isGone { count += max(0, min(end, bookmark.end) - max(start, bookmark.start)) }
      start = end
    }
    return count
  }

  /// Where pieces begin, in scalars of all of them.
  var starts: [Int] {
    var start = 0
    return pieces.map { piece in
      defer { start += piece.length }
      return start
    }
  }

  /// The text that pieces leave, in scalars of the accepted text; nil for none.
  func acceptedRange(of chosen: (Piece) -> Bool) -> Range<Int>? {
    var start = 0
    var range: Range<Int>?
    for piece in pieces where !piece.isGone {
      let end = start + piece.length
      if chosen(piece), piece.length > 0 { range = (range?.lowerBound ?? start)..<end }
      start = end
    }
    return range
  }
}

extension ReturnedParagraph.Piece {
  var length: Int { text.unicodeScalars.count }
  var isGone: Bool { change?.takesAway ?? false }
}

extension ReturnedParagraph.Place {
  var cell: TableCell? {
    guard case .cell(let table, let row, let column) = self else { return nil }
    return TableCell(table: table, row: row, column: column)
  }
}

/// A cell by its numbers.
struct TableCell: Hashable {
  let table: Int
  let row: Int
  let column: Int
}
