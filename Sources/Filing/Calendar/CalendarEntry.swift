import Basics
import Seals

/// One day or moment to be reminded of.
struct CalendarEntry {
  /// What it is about, the same from one export to the next: `complaint_decision/C3`.
  let id: String
  let at: Moment
  let title: String
  let notes: String
  /// What stands before the day: `PT9H` is nine o'clock on it, `-PT15H` nine o'clock the day before.
  let alarms: [String]
  /// Nothing is due any more: a calendar that holds the entry takes it out.
  var isCancelled = false

  /// The day before and the day itself, at nine; of a moment, two hours before.
  static func shortAlarms(_ at: Moment) -> [String] {
    at.second == nil ? ["-PT15H", "PT9H"] : ["-PT2H"]
  }

  /// A month, a week and a day before, at nine.
  static let longAlarms = ["-P29DT15H", "-P6DT15H", "-PT15H"]

  func write(to calendar: inout CalendarText, of seed: String, stamp: Moment) {
    calendar.line("BEGIN", "VEVENT")
    calendar.line("UID", "\(Fingerprint(of: Array("\(seed)\n\(id)".utf8)).hex.prefix(32))@dossier")
    calendar.line("DTSTAMP", CalendarText.universal(stamp))
    calendar.line("SEQUENCE", String(max(0, Self.minutes(stamp))))
    calendar.moment("DTSTART", at)
    if at.second == nil { calendar.moment("DTEND", Moment(day: at.day.adding(days: 1))) }
    calendar.text("SUMMARY", title)
    calendar.text("DESCRIPTION", notes)
    calendar.line("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED")
    calendar.line("TRANSP", "TRANSPARENT")
    calendar.line("CLASS", "PRIVATE")
    for alarm in alarms where !isCancelled {
      calendar.line("BEGIN", "VALARM")
      calendar.line("ACTION", "DISPLAY")
      calendar.text("DESCRIPTION", title)
      calendar.line("TRIGGER", alarm)
      calendar.line("END", "VALARM")
    }
    calendar.line("END", "VEVENT")
  }

  /// Minutes since 2020: a later export replaces an earlier one.
  private static func minutes(_ stamp: Moment) -> Int {
    let days = stamp.day.ordinal - (CalendarDay(iso: "2020-01-01")?.ordinal ?? 0)
    return days * 1440 + (stamp.second ?? 0) / 60
  }
}
