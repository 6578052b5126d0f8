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
  package var medianHalfDays: Int? { Self.median(answered) }

  private static func median(_ days: [Int]) -> Int? {
    guard !days.isEmpty else { return nil }
    let sorted = days.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? sorted[middle - 1] + sorted[middle] : 2 * sorted[middle]
  }

  /// Of all complaints, those still waiting with what they waited so far: the true one may be longer.
  package var medianOfAll: (halfDays: Int, text: String, isAtLeast: Bool)? {
    guard let halfDays = Self.median(answered + open) else { return nil }
    // Whoever waits still may come out behind the middle.
    return (halfDays, Self.text(halfDays), open.contains { 2 * $0 <= halfDays })
  }

  /// The longest wait there was or is.
  package var worst: (days: Int, isOpen: Bool)? {
    guard let days = (answered + open).max() else { return nil }
    return (days, (open.max() ?? -1) >= (answered.max() ?? -1))
  }

  /// `3` or `3.5`.
  package var median: String? { medianHalfDays.map(Self.text) }

  private static func text(_ halfDays: Int) -> String {
    halfDays.isMultiple(of: 2) ? "\(halfDays / 2)" : "\(halfDays / 2).5"
  }
}
