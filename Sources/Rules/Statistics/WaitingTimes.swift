/// How long complaints waited for a real answer, in days: 0 is the same day.
package struct WaitingTimes: Hashable, Sendable {
  /// Of complaints that had one.
  private var answered: [Int] = []
  /// So far, of those still waiting.
  private var open: [Int] = []

  package init() {}

  package mutating func add(_ days: Int, isAnswered: Bool) {
    if isAnswered { answered.append(days) } else { open.append(days) }
  }

  package mutating func add(_ other: Self) {
    answered += other.answered
    open += other.open
  }

  /// In half days, of complaints that had a real answer; nil where none had. Of an even number it is
  /// half-way between the two in the middle.
  package var medianHalfDays: Int? {
    guard !answered.isEmpty else { return nil }
    let sorted = answered.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? sorted[middle - 1] + sorted[middle] : 2 * sorted[middle]
  }

  /// The longest wait there was or is.
  package var worst: (days: Int, isOpen: Bool)? {
    guard let days = (answered + open).max() else { return nil }
    return (days, (open.max() ?? -1) >= (answered.max() ?? -1))
  }

  /// `3` or `3.5`.
  package var median: String? {
    medianHalfDays.map { $0.isMultiple(of: 2) ? "\($0 / 2)" : "\($0 / 2).5" }
  }
}
