import Documents

/// What became of the paragraphs, by their places in the new paper.
struct RedlinePlan {
  enum Fate {
    case same, added
    case changed(old: Int, [Redline.Piece])
  }

  let fates: [Fate]
  /// Old places of what was removed, by the new place it stood before; the last is the end.
  let removed: [[Int]]

  /// Nil where the steps are not those of papers with so many paragraphs.
  init?(_ steps: [Redline.Step], old: Int, new: Int) {
    var fates: [Fate] = []
    var removed: [[Int]] = [[]]
    var (olds, news): ([Int], [Int]) = ([], [])
    for step in steps {
      switch step {
      case .removed(let place):
        removed[fates.count].append(place)
        olds.append(place)
        continue
      case .same(let before, let after):
        olds.append(before)
        news.append(after)
        fates.append(.same)
      case .changed(let before, let after, let pieces):
        olds.append(before)
        news.append(after)
        fates.append(.changed(old: before, pieces))
      case .added(let after):
        news.append(after)
        fates.append(.added)
      }
      removed.append([])
    }
    guard olds == Array(0..<old), news == Array(0..<new) else { return nil }
    (self.fates, self.removed) = (fates, removed)
  }
}
