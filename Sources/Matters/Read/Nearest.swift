/// "Did you mean": names close to one that does not exist.
package enum Nearest {
  /// At most two names, closest first: within a third of the written length, or holding all of it.
  package static func names(to written: String, among names: [String]) -> [String] {
    let target = Array(written.lowercased().unicodeScalars.prefix(40))
    let limit = max(1, target.count / 3)
    let scored = names.compactMap { name -> (name: String, distance: Int)? in
      let scalars = Array(name.lowercased().unicodeScalars)
      let distance = distance(target, scalars)
      let shares = !Set(target).isDisjoint(with: scalars)
      // 电话 for 联系电话.
      let isPart = target.count > 1 && scalars.contains(target)
      guard isPart || (distance <= limit && shares) else { return nil }
      return (name, distance)
    }
    return scored.enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .prefix(2).map(\.element.name)
  }

  /// Edit distance in Unicode scalars, a swap of neighbours counting one.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var older: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var next = [row + 1] + Array(repeating: 0, count: right.count)
      for column in right.indices {
        let change = last[column] + (left[row] == right[column] ? 0 : 1)
        next[column + 1] = min(change, last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          next[column + 1] = min(next[column + 1], older[column - 1] + 1)
        }
      }
      (older, last) = (last, next)
    }
    return last[right.count]
  }
}
