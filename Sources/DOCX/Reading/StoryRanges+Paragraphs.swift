import Documents

extension StoryRanges {
  /// The most paragraphs and pieces that all ranges of a paper may cover together.
  private static let mostCovered = 2_000_000

  /// Tells the paragraphs which bookmarks and remarks cover them; false where there are more than
  /// anybody ever sets.
  func mark(_ paragraphs: inout [ReturnedParagraph], lengths: [Int]) -> Bool {
    var room = Self.mostCovered
    for bookmark in bookmarks {
      room -= Self.mark(&paragraphs, lengths, with: bookmark)
      if room < 0 { return false }
    }
    for comment in comments {
      guard let end = comment.end else { continue }
      room -= Self.mark(&paragraphs, with: comment.name, from: comment.start, to: end)
      if room < 0 { return false }
    }
    return true
  }

  /// - Returns: how many paragraphs were looked at.
  private static func mark(
    _ paragraphs: inout [ReturnedParagraph], _ lengths: [Int], with bookmark: Range
  ) -> Int {
    guard !paragraphs.isEmpty else { return 1 }
    let (start, end) = (bookmark.start, bookmark.end ?? bookmark.start)
    let last = min(end.paragraph, paragraphs.count - 1)
    var isMarked = false
    for index in start.paragraph..<max(start.paragraph, last + 1) {
      let lower = index == start.paragraph ? start.scalar : 0
      let upper = index == end.paragraph ? max(lower, end.scalar) : lengths[index]
      // Of a paragraph it only touches it holds nothing.
      let touches =
        index > start.paragraph && index == end.paragraph && upper == 0
        || index < end.paragraph && lower > 0 && lower == upper
      if touches { continue }
      paragraphs[index].bookmarks.append(.init(bookmark.name, lower..<upper))
      isMarked = true
    }
    if !isMarked {
      let index = min(start.paragraph, paragraphs.count - 1)
      let scalar = index == start.paragraph ? start.scalar : lengths[index]
      paragraphs[index].bookmarks.append(.init(bookmark.name, scalar..<scalar))
    }
    return max(0, last - start.paragraph) + 1
  }

  /// - Returns: how many paragraphs and pieces were looked at.
  private static func mark(
    _ paragraphs: inout [ReturnedParagraph], with comment: String, from start: StoryPosition,
    to end: StoryPosition
  ) -> Int {
    var count = 1
    let last = min(end.paragraph, paragraphs.count - 1)
    for index in start.paragraph..<max(start.paragraph, last + 1) {
      let lower = index == start.paragraph ? start.piece : 0
      let upper = index == end.paragraph ? end.piece : paragraphs[index].pieces.count
      for piece in lower..<max(lower, upper) {
        paragraphs[index].pieces[piece].comments.append(comment)
      }
      count += 1 + max(0, upper - lower)
    }
    return count
  }
}

extension ReturnedParagraph {
  /// Neighbours of one look and one fate as one.
  mutating func mergePieces() {
    guard pieces.count > 1 else { return }
    var merged: [Piece] = []
    for piece in pieces {
      if let last = merged.last, last.isLike(piece) {
        merged[merged.count - 1].text += piece.text
      } else {
        merged.append(piece)
      }
    }
    pieces = merged
  }
}

extension ReturnedParagraph.Piece {
  /// Whether only the text differs.
  func isLike(_ other: Self) -> Bool {
    isBold == other.isBold && change == other.change && came == other.came
      && formatting == other.formatting && comments == other.comments
  }
}
