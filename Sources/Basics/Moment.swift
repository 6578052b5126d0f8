/// A point in time, told in China time (UTC+8). The time of day may be unknown.
package struct Moment: Hashable, Comparable, Sendable {
  package let day: CalendarDay
  /// Seconds since midnight; nil when only the day is known.
  package let second: Int?

  package init(day: CalendarDay, second: Int? = nil) {
    self.day = day
    self.second = second
  }

  /// Reads `2026-01-05T20:11`, optionally with seconds and an offset (`Z`, `+08:00`), or a bare day.
  /// Without an offset it is China time.
  package init?(iso text: some StringProtocol) { self.init(written: Substring(text)) }

  private init?(written text: Substring) {
    let gap = text.utf8.firstIndex { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: " ") }
    guard let day = CalendarDay(iso: text[..<(gap ?? text.endIndex)]) else { return nil }
    guard let gap else {
      self.init(day: day)
      return
    }
    guard let (clock, offset) = Self.splitOffset(text[text.utf8.index(after: gap)...].utf8) else {
      return nil
    }
    let parts = clock.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard part.count == 2, let number = Int(Substring(part)), number >= 0 else { return nil }
      numbers.append(number)
    }
    guard numbers[0] < 24, numbers[1] < 60, numbers.count == 2 || numbers[2] < 60 else {
      return nil
    }
    let local = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    let china = local - offset + 8 * 3600
    let shift = china < 0 ? -1 : china / 86_400
    self.init(day: day.adding(days: shift), second: china - shift * 86_400)
  }

  /// The clock and its offset from UTC in seconds.
  private static func splitOffset(
    _ text: Substring.UTF8View
  ) -> (clock: Substring.UTF8View, offset: Int)? {
    if text.last == UInt8(ascii: "Z") { return (text.dropLast(), 0) }
    let minus = UInt8(ascii: "-")
    guard let sign = text.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == minus }) else {
      return (text, 8 * 3600)
    }
    let digits = text[text.index(after: sign)...].split(separator: UInt8(ascii: ":"))
    guard digits.count == 2, digits.allSatisfy({ $0.count == 2 }),
      let hours = Int(Substring(digits[0])), let minutes = Int(Substring(digits[1])),
      (0...14).contains(hours), (0..<60).contains(minutes)
    else { return nil }
    let offset = hours * 3600 + minutes * 60
    return (text[..<sign], text[sign] == minus ? -offset : offset)
  }

  /// A moment without a time of day counts as the start of its day.
  package static func < (left: Self, right: Self) -> Bool {
    (left.day, left.second ?? 0) < (right.day, right.second ?? 0)
  }
}

extension Moment {
  /// Later for certain: by the day alone where one of the two has no time of day.
  package func isAfter(_ other: Moment) -> Bool {
    guard second != nil, other.second != nil else { return day > other.day }
    return self > other
  }
}

extension Moment: CustomStringConvertible {
  /// `2026-01-05T20:11`, or the bare day.
  package var description: String {
    guard let clock else { return day.description }
    return "\(day)T\(clock)"
  }

  /// `2026年1月5日20时11分`, or the bare day.
  package var chinese: String {
    guard let second else { return day.chinese }
    return "\(day.chinese)\(second / 3600)时\(CalendarDay.padded(second / 60 % 60))分"
  }

  /// `20:11`
  package var clock: String? {
    second.map { "\(CalendarDay.padded($0 / 3600)):\(CalendarDay.padded($0 / 60 % 60))" }
  }
}
