import Basics

/// Paragraphs of two builds that are the same one, in order.
struct ParagraphMatch {
  private let old: [String]
  private let new: [String]
  private(set) var pairs: [SequenceMatch.Pair] = []

  /// Less in common is another paragraph.
  private static let leastLikeness = 0.4
  /// Shorter ones, such as a row's number, say little about where they belong.
  private static let anchorLength = 6
  /// The most pairs, and the most characters of them, that are compared between two anchors.
  private static let mostComparisons = 40_000
  private static let mostCharacters = 4_000_000

  init(_ old: [String], _ new: [String]) {
    self.old = old
    self.new = new
    add(old.indices, new.indices, anchored: Self.anchorLength) { $0.add($1, $2) }
  }

  /// Equal paragraphs of so many characters, and what `between` finds between them.
  private mutating func add(
    _ left: Range<Int>, _ right: Range<Int>, anchored length: Int,
    between: (inout Self, Range<Int>, Range<Int>) -> Void
  ) {
    var (a, b) = (left.lowerBound, right.lowerBound)
    for anchor in equals(left, right, length) {
      between(&self, a..<anchor.old, b..<anchor.new)
      pairs.append(anchor)
      (a, b) = (anchor.old + 1, anchor.new + 1)
    }
    between(&self, a..<left.upperBound, b..<right.upperBound)
  }

  private func equals(
    _ left: Range<Int>, _ right: Range<Int>, _ length: Int
  ) -> [SequenceMatch.Pair] {
    let left = left.filter { old[$0].unicodeScalars.count >= length }
    let right = right.filter { new[$0].unicodeScalars.count >= length }
    return SequenceMatch.pairs(left.map { ExactText(old[$0]) }, right.map { ExactText(new[$0]) })
      .map { SequenceMatch.Pair(old: left[$0.old], new: right[$0.new]) }
  }

  /// Where there are too many to compare each with each, short equal ones stand for anchors too.
  private mutating func add(_ left: Range<Int>, _ right: Range<Int>) {
    guard !left.isEmpty, !right.isEmpty else { return }
    if left.count <= Self.mostComparisons / right.count { return addLikest(left, right) }
    add(left, right, anchored: 1) { $0.addLikest($1, $2) }
  }

  /// The pairs between two anchors that have most in common altogether.
  private mutating func addLikest(_ left: Range<Int>, _ right: Range<Int>) {
    let candidates = candidates(left, right)
    let chosen = Ascent.heaviest(candidates.map(\.pair.new), weights: candidates.map(\.weight))
    pairs += chosen.map { candidates[$0].pair }
  }

  /// By old place; of one old place the last new place first, so that no two of them ascend.
  private func candidates(
    _ left: Range<Int>, _ right: Range<Int>
  ) -> [(pair: SequenceMatch.Pair, weight: Int)] {
    guard !left.isEmpty, !right.isEmpty else { return [] }
    let olds = left.map { Likeness(old[$0]) }
    let news = right.map { Likeness(new[$0]) }
    let window = Self.window(olds)
    var found: [(pair: SequenceMatch.Pair, weight: Int)] = []
    for (a, likeness) in olds.enumerated() {
      let middle = a * news.count / olds.count
      let near = max(0, middle - window)..<min(news.count, middle + window)
      for b in near.reversed() {
        let weight = Self.weight(likeness, news[b])
        guard weight > 0 else { continue }
        found.append((.init(old: left.lowerBound + a, new: right.lowerBound + b), weight))
      }
    }
    return found
  }

  /// How far from its place a paragraph is looked for.
  private static func window(_ olds: [Likeness]) -> Int {
    let size = olds.reduce(1) { $0 + $1.size }
    return max(1, min(mostComparisons / olds.count, mostCharacters / size))
  }

  /// What they have in common, a little more for equal ones; nothing where they are not alike. Empty
  /// ones are, a little.
  private static func weight(_ old: Likeness, _ new: Likeness) -> Int {
    if old.size == 0 || new.size == 0 { return old.size == new.size ? 1 : 0 }
    let (small, large) = (min(old.size, new.size), max(old.size, new.size))
    guard 2 * Double(small) >= leastLikeness * Double(small + large) else { return 0 }
    let common = old.common(with: new)
    guard 2 * Double(common) >= leastLikeness * Double(small + large) else { return 0 }
    return 4 * common + (common == large ? 2 : 0)
  }
}
