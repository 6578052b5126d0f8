import Basics

/// Paragraphs of two builds that are the same one, in order.
struct ParagraphMatch {
  private let old: [String]
  private let new: [String]
  private(set) var pairs: [SequenceMatch.Pair] = []

  /// Less in common is another paragraph.
  private static let leastLikeness = 0.4
  /// The most pairs, and the most characters of them, that are compared between two anchors.
  private static let mostComparisons = 40_000
  private static let mostCharacters = 4_000_000

  init(_ old: [String], _ new: [String]) {
    self.old = old
    self.new = new
    var (a, b) = (0, 0)
    for anchor in Self.equals(old, new) {
      add(a..<anchor.old, b..<anchor.new)
      pairs.append(anchor)
      (a, b) = (anchor.old + 1, anchor.new + 1)
    }
    add(a..<old.count, b..<new.count)
  }

  /// Equal paragraphs that say anything: empty ones are alike everywhere.
  private static func equals(_ old: [String], _ new: [String]) -> [SequenceMatch.Pair] {
    let left = old.indices.filter { !old[$0].isEmpty }
    let right = new.indices.filter { !new[$0].isEmpty }
    return SequenceMatch.pairs(left.map { ExactText(old[$0]) }, right.map { ExactText(new[$0]) })
      .map { SequenceMatch.Pair(old: left[$0.old], new: right[$0.new]) }
  }

  /// The pairs between two anchors that have most in common altogether.
  private mutating func add(_ left: Range<Int>, _ right: Range<Int>) {
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

  /// Nothing where they are not alike; empty ones are, a little.
  private static func weight(_ old: Likeness, _ new: Likeness) -> Int {
    if old.size == 0 || new.size == 0 { return old.size == new.size ? 1 : 0 }
    let (small, large) = (min(old.size, new.size), max(old.size, new.size))
    guard 2 * Double(small) >= leastLikeness * Double(small + large) else { return 0 }
    let ratio = old.ratio(to: new)
    return ratio >= leastLikeness ? Int(ratio * 1000) : 0
  }
}
