/// A day of the Gregorian calendar, without clock, zone or locale.
package struct CalendarDay: Hashable, Comparable, Sendable {
  /// Whole days since 1970-01-01; negative before.
  package let ordinal: Int

  package init(ordinal: Int) {
    self.ordinal = ordinal
  }

  /// Later than any day a case can speak of: the end of what has no end.
  package static let distantFuture = CalendarDay(ordinal: .max)

  /// Nil when there is no such day, or outside the years 1850 to 2200 that a case can speak of.
  package init?(year: Int, month: Int, day: Int) {
    guard (1850...2200).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    // Days from the civil calendar, counted in 400-year eras that begin on 1 March.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    ordinal = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads `2026-01-05`; nil for anything else.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  /// Days in a month, 28 to 31.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    switch month {
    case 2: return leap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex + (monthIndex < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  package var year: Int { civil.year }
  package var month: Int { civil.month }
  package var day: Int { civil.day }

  /// 1 is Monday, 7 is Sunday.
  package var weekday: Int { (((ordinal + 3) % 7) + 7) % 7 + 1 }

  package static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }

  package func adding(days: Int) -> Self { Self(ordinal: ordinal + days) }

  /// The same day of the month, months later; the month's last day where it has no such day
  /// (民法典 第二百零二条).
  package func adding(months: Int) -> Self {
    let start = civil
    let index = start.year * 12 + start.month - 1 + months
    let year = index / 12
    let month = index % 12 + 1
    let day = min(start.day, Self.length(ofMonth: month, year: year))
    return Self(year: year, month: month, day: day) ?? self
  }

  package func adding(years: Int) -> Self { adding(months: years * 12) }
}

extension CalendarDay: CustomStringConvertible {
  /// `2026-01-05`
  package var description: String {
    let (year, month, day) = civil
    return "\(year)-\(Self.padded(month))-\(Self.padded(day))"
  }

  /// `2026年1月5日`, as prose and papers write it: no leading zeros.
  package var chinese: String {
    let (year, month, day) = civil
    return "\(year)年\(month)月\(day)日"
  }

  package static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
