import Basics

/// Days that spreadsheets count from the turn of the century.
enum SerialMoment {
  /// ISO text of a serial number; nil where it is none of this calendar.
  ///
  /// - Parameter is1904: counted from 1904, as old Macintosh programs do.
  static func text(_ number: Double, is1904: Bool) -> String? {
    guard number >= 0, number < 2_958_466 else { return nil }
    let seconds = (number * 86_400).rounded()
    let days = Int(seconds / 86_400)
    let second = Int(seconds) - days * 86_400
    // The count of 1900 takes that year for a leap year: days before its March are one off.
    let offset = is1904 ? 0 : days < 60 ? 1 : 0
    guard let first = CalendarDay(iso: is1904 ? "1904-01-01" : "1899-12-30") else { return nil }
    let day = first.adding(days: days + offset)
    return second == 0 ? "\(day)" : "\(day)T\(clock(second))"
  }

  private static func clock(_ second: Int) -> String {
    [second / 3600, second / 60 % 60, second % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
