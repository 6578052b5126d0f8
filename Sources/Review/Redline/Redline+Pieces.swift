import Basics
import Documents

extension Redline {
  /// What of a paragraph is kept, deleted and inserted. Deletions stand before what replaces them.
  static func pieces(from old: String, to new: String) -> [Piece] {
    let (before, after) = (ExactTokens.tokens(of: old), ExactTokens.tokens(of: new))
    var pieces: [Piece] = []
    var (a, b) = (0, 0)
    for kept in stretches(before, after) {
      pieces += replaced(before[a..<kept.old], after[b..<kept.new])
      pieces.append(Piece(.kept, text(before[kept.old..<kept.old + kept.count])))
      (a, b) = (kept.old + kept.count, kept.new + kept.count)
    }
    return pieces + replaced(before[a...], after[b...])
  }

  private static func replaced(
    _ old: ArraySlice<ExactText>, _ new: ArraySlice<ExactText>
  ) -> [Piece] {
    [Piece(.deleted, text(old)), Piece(.inserted, text(new))].filter { !$0.text.isEmpty }
  }

  private static func text(_ tokens: ArraySlice<ExactText>) -> String {
    tokens.map(\.text).joined()
  }

  private struct Stretch {
    let old: Int
    let new: Int
    var count = 1
  }

  /// Tokens kept side by side, without those that only happen to stand among others.
  private static func stretches(_ old: [ExactText], _ new: [ExactText]) -> [Stretch] {
    var result: [Stretch] = []
    for pair in SequenceMatch.pairs(old, new) {
      if let last = result.last, last.old + last.count == pair.old,
        last.new + last.count == pair.new
      {
        result[result.count - 1].count += 1
      } else {
        result.append(Stretch(old: pair.old, new: pair.new))
      }
    }
    return withoutChance(result, old.count, new.count)
  }

  /// One character kept between two longer replacements is chance, and hard to read.
  private static func withoutChance(
    _ stretches: [Stretch], _ oldCount: Int, _ newCount: Int
  ) -> [Stretch] {
    var kept: [Stretch] = []
    var last = (old: 0, new: 0)
    for (index, stretch) in stretches.enumerated() {
      let next = index + 1 < stretches.count ? stretches[index + 1] : nil
      let before = (stretch.old - last.old, stretch.new - last.new)
      let after = (
        (next?.old ?? oldCount) - stretch.old - 1, (next?.new ?? newCount) - stretch.new - 1
      )
      let isAmong = [before.0, before.1, after.0, after.1].allSatisfy { $0 > 1 }
      if stretch.count == 1, isAmong { continue }
      kept.append(stretch)
      last = (stretch.old + stretch.count, stretch.new + stretch.count)
    }
    return kept
  }
}
