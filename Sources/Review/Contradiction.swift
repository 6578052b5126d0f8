import Basics

/// Wishes of several returned copies that cannot all be had.
package enum Contradiction {
  /// Amendments that want different things of one block or one value, side by side and each wish
  /// once.
  package static func contradictions(in all: [Amendment]) -> [[Amendment]] {
    let wishes = united(all)
    var groups = Groups(count: wishes.count)
    for members in subjects(of: wishes) {
      for (offset, left) in members.enumerated() {
        for right in members[(offset + 1)...]
        where excludes(wishes[left], wishes[right], among: members.map { wishes[$0] }) {
          groups.join(left, right)
        }
      }
    }
    return groups.all.map { $0.map { wishes[$0] } }
  }

  /// Each wish once, with all who have it: 赵律师、钱律师.
  package static func united(_ all: [Amendment]) -> [Amendment] {
    var order: [Wish] = []
    var found: [Wish: [Amendment]] = [:]
    for amendment in all {
      let wish = Wish(amendment)
      if found[wish] == nil { order.append(wish) }
      found[wish, default: []].append(amendment)
    }
    return order.compactMap { wish in
      guard let all = found[wish], let first = all.first else { return nil }
      let reasons = all.compactMap(\.reason).distinct
      return Amendment(
        paper: first.paper, block: first.block, first.change,
        author: all.map(\.author).distinct.joined(separator: "、"), on: all.compactMap(\.on).max(),
        reason: reasons.isEmpty ? nil : reasons.joined(separator: "\n"),
        source: all.map(\.source).distinct.joined(separator: "、"))
    }
  }

  private struct Wish: Hashable {
    let paper: String
    let block: String?
    let change: Amendment.Change

    init(_ amendment: Amendment) {
      paper = amendment.paper
      block = amendment.block
      change = amendment.change
    }
  }

  /// Numbers of the amendments that are about one thing, for each thing.
  private static func subjects(of wishes: [Amendment]) -> [[Int]] {
    var table: [[String]: [Int]] = [:]
    for (number, wish) in wishes.enumerated() {
      for subject in wish.subjects { table[subject, default: []].append(number) }
    }
    return table.values.filter { $0.count > 1 }
  }

  private static func excludes(
    _ left: Amendment, _ right: Amendment, among all: [Amendment]
  ) -> Bool {
    switch (left.change, right.change) {
    case (.fact(let path, _, let new), .fact(let other, _, let wanted)) where path == other:
      return new != wanted
    case _ where left.source == right.source || left.paper != right.paper: return false
    case (.fact(let path, _, let new), _):
      return right.rewords && !all.contains { $0.source == right.source && $0.sets(path, to: new) }
    case (_, .fact): return excludes(right, left, among: all)
    case (.structure(.moved), .structure(.moved)): return true
    case (.structure(.moved), .structure(.removed)), (.structure(.removed), .structure(.moved)):
      return true
    default: return left.rewords && right.rewords
    }
  }
}

extension Amendment {
  /// What it is about: values, and blocks of a paper.
  fileprivate var subjects: [[String]] {
    switch change {
    case .fact(let path, _, _): [["fact", path]] + blocks.map { ["block", paper, $0] }
    case .structure(.added), .structure(.addedBelow), .structure(.rowAdded),
      .structure(.formatted), .comment:
      []
    default: blocks.map { ["block", paper, $0] }
    }
  }

  private var blocks: [String] {
    guard case .structure(.merged(_, let others, _)) = change else {
      return [block].compactMap { $0 }
    }
    return [block].compactMap { $0 } + others
  }

  /// Whether it says what stands in a block.
  fileprivate var rewords: Bool {
    switch change {
    case .wording: true
    case .structure(let structure):
      switch structure {
      case .removed, .split, .merged, .rowRemoved: true
      case .added, .addedBelow, .moved, .rowAdded, .formatted: false
      }
    case .fact, .comment: false
    }
  }

  fileprivate func sets(_ path: String, to value: String) -> Bool {
    guard case .fact(path, _, value) = change else { return false }
    return true
  }
}

/// Numbers that belong together.
private struct Groups {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func join(_ left: Int, _ right: Int) {
    let (a, b) = (root(left), root(right))
    parents[max(a, b)] = min(a, b)
  }

  private func root(_ number: Int) -> Int {
    var number = number
    while parents[number] != number { number = parents[number] }
    return number
  }

  /// Those of two and more.
  var all: [[Int]] {
    Dictionary(grouping: parents.indices, by: root).values.filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
  }
}
