/// Equal elements of two sequences, paired in order: as many as can be where the sequences are
/// short, and between elements that stand once in each where they are long.
enum SequenceMatch {
  struct Pair: Hashable {
    let old: Int
    let new: Int
  }

  /// The largest table that is made for two stretches.
  private static let tableLimit = 1 << 20

  static func pairs<Element: Hashable>(_ old: [Element], _ new: [Element]) -> [Pair] {
    var numbers: [Element: Int] = [:]
    func number(_ element: Element) -> Int {
      if let known = numbers[element] { return known }
      numbers[element] = numbers.count
      return numbers.count - 1
    }
    let match = Matching(old: old.map(number), new: new.map(number))
    return match.pairs(old.indices, new.indices)
  }

  private struct Matching {
    let old: [Int]
    let new: [Int]

    func pairs(_ left: Range<Int>, _ right: Range<Int>) -> [Pair] {
      var (left, right) = (left, right)
      var head: [Pair] = []
      var tail: [Pair] = []
      while let a = left.first, let b = right.first, old[a] == new[b] {
        head.append(Pair(old: a, new: b))
        (left, right) = (left.dropFirst(), right.dropFirst())
      }
      while let a = left.last, let b = right.last, old[a] == new[b] {
        tail.append(Pair(old: a, new: b))
        (left, right) = (left.dropLast(), right.dropLast())
      }
      return head + between(left, right) + tail.reversed()
    }

    private func between(_ left: Range<Int>, _ right: Range<Int>) -> [Pair] {
      guard !left.isEmpty, !right.isEmpty else { return [] }
      if left.count <= tableLimit / right.count { return longest(left, right) }
      var result: [Pair] = []
      var (a, b) = (left.lowerBound, right.lowerBound)
      for anchor in anchors(left, right) {
        result += pairs(a..<anchor.old, b..<anchor.new) + [anchor]
        (a, b) = (anchor.old + 1, anchor.new + 1)
      }
      return result.isEmpty ? [] : result + pairs(a..<left.upperBound, b..<right.upperBound)
    }

    /// Elements that stand once on either side, as many as keep their order.
    private func anchors(_ left: Range<Int>, _ right: Range<Int>) -> [Pair] {
      let places = once(new, right)
      let candidates = once(old, left).compactMap { element, place in
        places[element].map { Pair(old: place, new: $0) }
      }
      .sorted { $0.old < $1.old }
      return Ascent.heaviest(candidates.map(\.new)).map { candidates[$0] }
    }

    private func once(_ all: [Int], _ range: Range<Int>) -> [Int: Int] {
      var places: [Int: Int] = [:]
      var again: Set<Int> = []
      for index in range where places.updateValue(index, forKey: all[index]) != nil {
        again.insert(all[index])
      }
      return places.filter { !again.contains($0.key) }
    }

    private func longest(_ left: Range<Int>, _ right: Range<Int>) -> [Pair] {
      let width = right.count + 1
      var table = [Int32](repeating: 0, count: (left.count + 1) * width)
      for a in (0..<left.count).reversed() {
        for b in (0..<right.count).reversed() {
          let isSame = old[left.lowerBound + a] == new[right.lowerBound + b]
          table[a * width + b] =
            isSame
            ? table[(a + 1) * width + b + 1] + 1
            : max(table[(a + 1) * width + b], table[a * width + b + 1])
        }
      }
      var result: [Pair] = []
      var (a, b) = (0, 0)
      while a < left.count, b < right.count {
        if old[left.lowerBound + a] == new[right.lowerBound + b] {
          result.append(Pair(old: left.lowerBound + a, new: right.lowerBound + b))
          (a, b) = (a + 1, b + 1)
        } else if table[(a + 1) * width + b] >= table[a * width + b + 1] {
          a += 1
        } else {
          b += 1
        }
      }
      return result
    }
  }
}
