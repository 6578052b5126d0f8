import Basics

/// A calendar as RFC 5545 writes it: `KEY:value` lines that end in CR LF, folded at 75 octets.
struct CalendarText {
  private(set) var text = ""

  mutating func line(_ name: String, _ value: String) { add("\(name):\(value)") }

  /// A value of type TEXT (RFC 5545 3.3.11).
  mutating func text(_ name: String, _ value: String) { add("\(name):\(Self.escaped(value))") }

  /// A day, or a moment of China's time.
  mutating func moment(_ name: String, _ moment: Moment) {
    let day = Self.digits(moment.day)
    if moment.second == nil {
      add("\(name);VALUE=DATE:\(day)")
    } else {
      add("\(name);TZID=Asia/Shanghai:\(day)T\(Self.clock(moment))")
    }
  }

  /// China has kept UTC+8 without daylight saving since 1991.
  mutating func zone() {
    for line in [
      "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19910915T000000",
      "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800", "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE",
    ] {
      add(line)
    }
  }

  /// `20261126T121500Z`
  static func universal(_ moment: Moment) -> String {
    let second = (moment.second ?? 0) - 8 * 3600
    let day = second < 0 ? moment.day.adding(days: -1) : moment.day
    return digits(day) + "T" + clock(Moment(day: day, second: (second + 86_400) % 86_400)) + "Z"
  }

  static func digits(_ day: CalendarDay) -> String { day.description.replacing("-", with: "") }

  private static func clock(_ moment: Moment) -> String {
    let second = moment.second ?? 0
    return [second / 3600, second / 60 % 60, second % 60].map(CalendarDay.padded).joined()
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      default:
        if scalar.value >= 0x20, scalar.value != 0x7F { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }

  /// Folds between characters, never within one.
  private mutating func add(_ line: String) {
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = scalar.utf8.count
      if octets + size > 75 {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += size
    }
    text += "\r\n"
  }
}
