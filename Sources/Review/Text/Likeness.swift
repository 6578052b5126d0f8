/// How much two texts have in common: neighbouring characters, counted.
struct Likeness {
  private let counts: [UInt64: Int]
  let size: Int

  init(_ key: String) {
    var counts: [UInt64: Int] = [:]
    var last: UInt64 = 0
    for scalar in key.unicodeScalars {
      counts[last << 32 | UInt64(scalar.value), default: 0] += 1
      last = UInt64(scalar.value)
    }
    self.counts = counts
    size = key.unicodeScalars.count
  }

  func common(with other: Likeness) -> Int {
    let (small, large) = counts.count < other.counts.count ? (self, other) : (other, self)
    return small.counts.reduce(0) { $0 + min($1.value, large.counts[$1.key] ?? 0) }
  }

  /// From none, 0, to all, 1.
  func ratio(to other: Likeness) -> Double {
    size + other.size == 0 ? 1 : 2 * Double(common(with: other)) / Double(size + other.size)
  }
}
