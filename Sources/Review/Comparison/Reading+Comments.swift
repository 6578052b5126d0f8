import Documents

extension Reading {
  /// Threads that are not our own remarks alone, and what they give as reason for a change.
  mutating func readComments(_ comments: [ReturnedComment], _ remarks: Set<String>) {
    let own = Set(remarks.map(\.comparedKey))
    let ghosts = self.ghosts
    let places = firstPlaces
    for thread in Thread.all(of: comments) {
      guard let first = thread.first(where: { !$0.isOurs(own) }) else { continue }
      let place = thread.lazy.compactMap { places[$0.id] }.first
      let block = place.flatMap { self.block(at: $0, ghosts) }
      add(
        Amendment(
          paper: file, block: block.map { sent[$0].bookmark }, .comment(thread),
          author: first.author, on: first.on, source: source), at: block)
      if let place, let root = thread.first, root == first { explain(place.standing, by: root) }
    }
  }

  private typealias PiecePlace = (standing: Int, piece: Int)

  private var firstPlaces: [String: PiecePlace] {
    var result: [String: PiecePlace] = [:]
    for (index, standing) in standings.enumerated() {
      for (piece, content) in standing.pieces.enumerated() {
        for id in content.comments where result[id] == nil { result[id] = (index, piece) }
      }
    }
    return result
  }

  /// The block a comment is about, or the nearest above it.
  private func block(at place: PiecePlace, _ ghosts: Ghosts) -> Int? {
    let standing = standings[place.standing]
    let own = alignment.blocks[place.standing]
    let start = standing.starts[place.piece]
    if let exact = own.first(where: { block in
      standing.bookmarks.contains {
        $0.name == sent[block].bookmark && ($0.start..<$0.end).contains(start)
      }
    }) {
      return exact
    }
    if let near = own.first ?? alignment.part[place.standing] ?? ghosts.block(of: place.standing) {
      return near
    }
    return standings[..<place.standing].indices.last { !alignment.blocks[$0].isEmpty }
      .flatMap { alignment.blocks[$0].first }
  }

  // MARK: Reasons

  /// A comment on exactly what was changed says why.
  private mutating func explain(_ standing: Int, by comment: ReturnedComment) {
    let content = standings[standing]
    let explained = changes[standing] ?? []
    let covered = content.acceptedRange { $0.comments.contains(comment.id) }
    let exact = explained.filter { change in covered.map { change.places == [$0] } ?? false }
    if let change = exact.first {
      explain(change.number, by: comment.text)
    } else if let run = content.changedRun(under: comment.id) {
      let place = content.acceptedRange(at: run)
      let near = explained.filter { change in
        place.map { place in change.places.contains { $0.overlaps(place) } } ?? false
      }
      for change in near.isEmpty ? explained.suffix(1) : near.prefix(1) {
        explain(change.number, by: comment.text)
      }
    }
  }
}

extension Standing {
  /// The neighbouring changed pieces that a comment covers: all of them, or all that came or went.
  fileprivate func changedRun(under id: String) -> Range<Int>? {
    let covered = pieces.indices.filter {
      pieces[$0].comments.contains(id) && pieces[$0].length > 0
    }
    guard let first = covered.first, let last = covered.last,
      covered.allSatisfy({ pieces[$0].change != nil })
    else { return nil }
    let start = pieces[..<first].lastIndex { $0.change == nil }.map { $0 + 1 } ?? 0
    let end = pieces[last...].firstIndex { $0.change == nil } ?? pieces.endIndex
    let run = (start..<end).filter { pieces[$0].length > 0 }
    let came = run.filter { !pieces[$0].isGone }
    let went = run.filter { pieces[$0].isGone }
    return [run, came, went].contains(covered) ? start..<end : nil
  }

  fileprivate func acceptedRange(at run: Range<Int>) -> Range<Int>? {
    let before = pieces[..<run.lowerBound].reduce(0) { $0 + ($1.isGone ? 0 : $1.length) }
    let length = pieces[run].reduce(0) { $0 + ($1.isGone ? 0 : $1.length) }
    return length == 0 ? nil : before..<before + length
  }
}

/// Comments with their answers.
private enum Thread {
  static func all(of comments: [ReturnedComment]) -> [[ReturnedComment]] {
    let known = Dictionary(comments.map { ($0.id, $0) }) { first, _ in first }
    var threads: [String: [ReturnedComment]] = [:]
    var order: [String] = []
    for comment in comments {
      let root = root(of: comment, known)
      if threads[root] == nil { order.append(root) }
      threads[root, default: []].append(comment)
    }
    return order.compactMap { root in
      // What is answered stands before the answers, however they were stored.
      threads[root].map { thread in
        thread.filter { $0.id == root } + thread.filter { $0.id != root }
      }
    }
  }

  private static func root(
    of comment: ReturnedComment, _ known: [String: ReturnedComment]
  ) -> String {
    var current = comment
    var seen: Set<String> = []
    while let parent = current.parent.flatMap({ known[$0] }), seen.insert(current.id).inserted {
      current = parent
    }
    return current.id
  }
}

extension ReturnedComment {
  /// Sent along by this program, whatever the word processor made of it.
  fileprivate func isOurs(_ remarks: Set<String>) -> Bool {
    author == Amendment.ownAuthor || remarks.contains(text.comparedKey)
  }
}
