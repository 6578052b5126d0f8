/// Days and times as people write them in Chinese.
enum SpokenMoment {
  /// `2026年11月3日`, `2026年11月3日15时30分`, `2026/11/3 15:30`, `2026.11.3`: as the case file writes
  /// it; nil where it is written otherwise.
  static func iso(_ text: String) -> String? {
    let pattern =
      /(\d{4})[年\/.\-](\d{1,2})[月\/.\-](\d{1,2})日?(?:[T\s]*(\d{1,2})[时点:：](?:(\d{1,2})分?)?)?/
    guard let match = text.wholeMatch(of: pattern) else { return nil }
    let day = "\(match.1)-\(padded(match.2))-\(padded(match.3))"
    guard let hour = match.4 else { return day }
    return "\(day)T\(padded(hour)):\(padded(match.5 ?? "0"))"
  }

  private static func padded(_ digits: Substring) -> String {
    digits.count < 2 ? "0\(digits)" : String(digits)
  }
}
