import Basics

/// Why an article cannot be cited on a day.
extension Finding {
  static func unknownLaw(_ law: String) -> Finding {
    Finding(
      .hole, "law.article_not_in_register", "法律登记簿里没有叫“\(law)”的法律，不能引用。",
      remedy: "请写法律的全称或常用简称，例如 民事诉讼法、消费者权益保护法；确实没有的，核对官方文本后加进 jurisdictions/national/statutes/。")
  }

  /// Nothing of the kind is held, whatever the day.
  static func notHeld(
    _ what: String, on day: CalendarDay, in shelf: StatuteRegister.Shelf? = nil
  ) -> Finding {
    let version = shelf.map { "（\(current(on: day, in: $0))）" } ?? ""
    return Finding(
      .hole, "law.article_not_in_register",
      "法律登记簿里没有 \(day.chinese)适用的\(what)，不能引用\(version)。",
      remedy: "请核对官方文本后，把这一条加进 jurisdictions/national/statutes/ 下的文件。")
  }

  /// Held, but in words of other times.
  static func notInForce(
    _ held: [Article], on day: CalendarDay, in shelf: StatuteRegister.Shelf
  ) -> Finding {
    let named = held.map { "\($0.id)（\($0.citation.version)）\(span($0.period))" }
    return Finding(
      .hole, "law.article_not_in_force", place: held.first?.place,
      "登记簿里的\(held.first?.citation.text ?? "")在 \(day.chinese)不适用：\(named.joined(separator: "；"))。"
        + "\(current(on: day, in: shelf))\(counterpart(of: held, on: day, in: shelf))。",
      remedy: "请改引当天有效的版本；法律修改时条号常有变动，请核对内容。")
  }

  /// What the version of the day has under the same number.
  private static func counterpart(
    of held: [Article], on day: CalendarDay, in shelf: StatuteRegister.Shelf
  ) -> String {
    guard let number = held.first?.citation.article, let version = shelf.version(on: day) else {
      return ""
    }
    let same = version.articles.filter { $0.citation.article == number }
    if let other = same.first(where: { $0.period.contains(day) }) {
      return "；它的\(number)是 \(other.id)，内容可能不同"
    }
    return same.isEmpty ? "，登记簿里没有它的\(number)" : "，但其中\(number)当天不适用"
  }

  private static func current(on day: CalendarDay, in shelf: StatuteRegister.Shelf) -> String {
    guard let version = shelf.version(on: day) else { return "登记簿里没有这部法律当天有效的版本" }
    return "当天有效的版本是 \(version.version)，\(span(version.period))"
  }

  private static func span(_ period: Period) -> String {
    "自 \(period.from.chinese)起施行" + (period.to.map { "，到 \($0.chinese)为止" } ?? "")
  }
}
