/// Where two texts differ, in tokens of each.
struct TextDifference {
  struct Hunk: Hashable {
    var old: Range<Int>
    var new: Range<Int>
  }

  let old: [ComparedText.Token]
  let new: [ComparedText.Token]
  private(set) var hunks: [Hunk] = []

  init(_ old: ComparedText, _ new: ComparedText) {
    self.old = old.tokens
    self.new = new.tokens
    var (a, b) = (0, 0)
    for pair in SequenceMatch.pairs(old.tokens, new.tokens) {
      add(a..<pair.old, b..<pair.new)
      (a, b) = (pair.old + 1, pair.new + 1)
    }
    add(a..<old.tokens.count, b..<new.tokens.count)
  }

  private mutating func add(_ left: Range<Int>, _ right: Range<Int>) {
    if !left.isEmpty || !right.isEmpty { hunks.append(Hunk(old: left, new: right)) }
  }

  /// Scalars of the old text that a hunk takes; none, at a place, where it only brings some.
  func oldScalars(_ hunk: Hunk) -> Range<Int> { Self.scalars(hunk.old, old) }
  func newScalars(_ hunk: Hunk) -> Range<Int> { Self.scalars(hunk.new, new) }

  static func scalars(_ range: Range<Int>, _ tokens: [ComparedText.Token]) -> Range<Int> {
    if let first = range.first, let last = range.last {
      return tokens[first].range.lowerBound..<tokens[last].range.upperBound
    }
    let place =
      tokens.indices.contains(range.lowerBound)
      ? tokens[range.lowerBound].range.lowerBound : tokens.last?.range.upperBound ?? 0
    return place..<place
  }

  /// Where a token of the old text that stayed stands in the new.
  func place(ofKept token: Int) -> Int {
    guard let hunk = hunks.last(where: { $0.old.upperBound <= token }) else { return token }
    return token - hunk.old.upperBound + hunk.new.upperBound
  }

  /// Shifts what was only put in or taken out along equal text, to where `isClear` of it first
  /// holds.
  mutating func slide(until isClear: (TextDifference, Hunk) -> Bool) {
    for index in hunks.indices where hunks[index].old.isEmpty || hunks[index].new.isEmpty {
      if isClear(self, hunks[index]) { continue }
      let found = shifts(of: index, by: 1)
      let others = shifts(of: index, by: -1)
      let clear = found.first { isClear(self, $0) } ?? others.first { isClear(self, $0) }
      if let clear { hunks[index] = clear }
    }
  }

  private func shifts(of index: Int, by step: Int) -> [Hunk] {
    var result: [Hunk] = []
    var hunk = hunks[index]
    let limit = step > 0 ? index + 1 : index - 1
    let neighbour = hunks.indices.contains(limit) ? hunks[limit] : nil
    while true {
      let isFree =
        step > 0
        ? hunk.old.upperBound < (neighbour?.old.lowerBound ?? old.count)
        : hunk.old.lowerBound > (neighbour?.old.upperBound ?? 0)
      guard isFree, goesOn(hunk, step) else { return result }
      hunk.old = hunk.old.lowerBound + step..<hunk.old.upperBound + step
      hunk.new = hunk.new.lowerBound + step..<hunk.new.upperBound + step
      result.append(hunk)
    }
  }

  /// Whether what leaves the hunk at one end is what enters at the other.
  private func goesOn(_ hunk: Hunk, _ step: Int) -> Bool {
    let entering = step > 0 ? hunk.old.upperBound : hunk.old.lowerBound - 1
    let (range, tokens) = hunk.old.isEmpty ? (hunk.new, new) : (hunk.old, old)
    let leaving = step > 0 ? range.lowerBound : range.upperBound - 1
    return old[entering] == tokens[leaving]
  }
}
