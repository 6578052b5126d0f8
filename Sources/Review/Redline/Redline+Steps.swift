package import Documents

extension Redline {
  /// What became of each paragraph: equal ones are found first, then between them the likest.
  package static func steps(from old: [String], to new: [String]) -> [Step] {
    var steps: [Step] = []
    var (a, b) = (0, 0)
    for pair in ParagraphMatch(old, new).pairs {
      steps += (a..<pair.old).map { .removed(old: $0) }
      steps += (b..<pair.new).map { .added(new: $0) }
      steps.append(step(pair, old, new))
      (a, b) = (pair.old + 1, pair.new + 1)
    }
    steps += (a..<old.count).map { .removed(old: $0) }
    return steps + (b..<new.count).map { .added(new: $0) }
  }

  private static func step(_ pair: SequenceMatch.Pair, _ old: [String], _ new: [String]) -> Step {
    let (before, after) = (old[pair.old], new[pair.new])
    if before.utf8.elementsEqual(after.utf8) { return .same(old: pair.old, new: pair.new) }
    return .changed(old: pair.old, new: pair.new, pieces: pieces(from: before, to: after))
  }
}
