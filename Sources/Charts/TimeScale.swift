import Basics
import Documents

/// Days along a line, with marks at days people count by.
struct TimeScale {
  let from: CalendarDay
  let through: CalendarDay
  let start: Int
  let width: Int

  private var days: Int { through.ordinal - from.ordinal + 1 }

  /// Where a moment stands; one without a time of day stands at noon. What lies outside stands at the
  /// edge.
  func x(_ moment: Moment) -> Int {
    let second = moment.second ?? 43_200
    let seconds = (moment.day.ordinal - from.ordinal) * 86_400 + second
    let inside = min(max(0, seconds), days * 86_400)
    return start + Int(Double(inside) / Double(days * 86_400) * Double(width))
  }

  struct Tick: Hashable {
    let day: CalendarDay
    let label: String
  }

  /// The finest marks whose labels do not touch.
  func ticks(apart least: Int) -> [Tick] {
    let most = max(1, width / least)
    let steps = [1, 2, 5, 7, 14].map(Step.days) + [1, 2, 3, 6, 12, 24, 60, 120].map(Step.months)
    let step = steps.first { days <= $0.days * most } ?? .months(240)
    return marked(step)
  }

  private enum Step {
    case days(Int), months(Int)

    var days: Int {
      switch self {
      case .days(let days): days
      case .months(let months): months * 30
      }
    }
  }

  private func marked(_ step: Step) -> [Tick] {
    switch step {
    case .days(let length):
      return stride(from: from.ordinal, through: through.ordinal, by: length).map { ordinal in
        let day = CalendarDay(ordinal: ordinal)
        let before = CalendarDay(ordinal: ordinal - length)
        let isNewYear = ordinal == from.ordinal || before.year != day.year
        return Tick(
          day: day, label: isNewYear ? day.description : String(day.description.dropFirst(5)))
      }
    case .months(let length): return months(length)
    }
  }

  private func months(_ length: Int) -> [Tick] {
    var ticks: [Tick] = []
    var (year, month) = (from.year, from.month)
    while let day = CalendarDay(year: year, month: month, day: 1), day <= through {
      if day >= from { ticks.append(Tick(day: day, label: String(day.description.dropLast(3)))) }
      (year, month) = (year + (month - 1 + length) / 12, (month - 1 + length) % 12 + 1)
    }
    return ticks
  }
}
