import Basics
import Exhibits
import Foundation
import Jurisdictions
import Matters
import Rules

/// The dates of a case for the calendar of a telephone or computer (RFC 5545). A calendar is often
/// shared, so nobody's name, number or address is in it.
package struct CalendarFile {
  let standing: Pipeline.Standing

  package init(_ standing: Pipeline.Standing) {
    self.standing = standing
  }

  package var text: String {
    var calendar = CalendarText()
    for (name, value) in [
      ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//dossier//dossier 0.1//ZH"),
      ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH"), ("X-WR-TIMEZONE", "Asia/Shanghai"),
      ("X-WR-CALNAME", "维权期限"),
    ] {
      calendar.line(name, value)
    }
    calendar.zone()
    for entry in entries { entry.write(to: &calendar, of: seed, stamp: standing.status.now) }
    calendar.line("END", "VCALENDAR")
    return calendar.text
  }

  /// Puts the file in its place in one step; another program's file is not replaced.
  package func write(to path: String) throws(FilingError) {
    let old = try? Data(contentsOf: URL(fileURLWithPath: path))
    if let old, !old.starts(with: Data("BEGIN:VCALENDAR".utf8)) {
      throw FilingError(.output, "“\(path)”已经存在，而且不是日历文件，没有改动它。请换一个文件名，例如 期限.ics。")
    }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw FilingError(.output, "写不了“\(path)”。请检查文件夹是否存在、有没有权限和空间。")
    }
  }

  /// Tells this case from others, by what does not change while it goes on; a digest, so that nothing
  /// of it can be read back.
  private var seed: String {
    let matter = standing.assessed.assessment.matter
    let first = matter.purchases.first
    return [
      first?.orderNumber, first?.at?.description, first?.id, matter.respondents.first?.name,
    ].map { $0 ?? "" }.joined(separator: "\n")
  }

  private var entries: [CalendarEntry] {
    standing.status.clocks.compactMap(entry) + standing.status.limitations.compactMap(entry)
      + standing.status.standings.compactMap(entry)
  }

  private func entry(_ clock: CaseStatus.Clock) -> CalendarEntry? {
    let deadline = clock.deadline
    guard let at = deadline.dueAt ?? deadline.due.map({ Moment(day: $0) }) else { return nil }
    guard deadline.state == .running || deadline.state == .met else { return nil }
    let isLong = deadline.isOfUser || deadline.isOfRecords
    return CalendarEntry(
      id: deadline.id, at: at, title: title(of: deadline, clock.isProvisional),
      notes: notes(deadline.nature.chinese, clock.isProvisional, deadline.basis),
      alarms: isLong ? CalendarEntry.longAlarms : CalendarEntry.shortAlarms(at),
      isCancelled: deadline.state == .met)
  }

  private func title(of deadline: Deadline, _ isProvisional: Bool) -> String {
    let mark = isProvisional ? "（暂定）" : ""
    return deadline.isOfRecords
      ? "要求提供并保留交易记录的最后一天：\(deadline.name)（\(deadline.subject)）\(mark)"
      : "\(deadline.name)，到期（\(deadline.subject)）\(mark)"
  }

  private func entry(_ limitation: Limitation) -> CalendarEntry? {
    guard let ends = limitation.ends, ends >= standing.status.now.day else { return nil }
    return CalendarEntry(
      id: "limitation/\(limitation.purchase)/\(limitation.respondent)", at: Moment(day: ends),
      title:
        "诉讼时效届满（\(limitation.purchase)，对\(role(limitation.respondent))）\(limitation.isProvisional ? "（暂定）" : "")",
      notes: notes("法定，以法院认定为准", limitation.isProvisional, limitation.basis),
      alarms: ["-P89DT15H"] + CalendarEntry.longAlarms)
  }

  /// What they are, not who.
  private func role(_ id: String) -> String {
    let respondent = standing.assessed.assessment.matter.respondent(id)
    return respondent.flatMap { Vocabularies.role.alias(of: $0.role) } ?? "对方"
  }

  /// A day this project suggests to wait for; those of law and promise have their clocks.
  private func entry(_ rung: RungStanding) -> CalendarEntry? {
    guard let until = rung.until, rung.untilNature == nil, let last = rung.attempts.last else {
      return nil
    }
    return CalendarEntry(
      id: "wait/\(rung.rung.id)/\(last)", at: Moment(day: until.day),
      title: "看看有没有答复：\(rung.rung.name)（\(last)）",
      notes: notes("建议等的时间，没有法律约束力", until.isProvisional, []), alarms: ["PT9H"])
  }

  private func notes(_ nature: String, _ isProvisional: Bool, _ basis: [Citation]) -> String {
    let articles = basis.isEmpty ? "" : "依据：\(basis.map(\.text).joined(separator: "、"))。"
    let provisional = isProvisional ? "暂定：有关年份的放假安排还没有公布。" : ""
    return "性质：\(nature)。\(articles)\(provisional)最新情况用 dossier status 查看。"
  }
}

enum Fingerprinted {
  static func hex(_ text: String) -> String {
    String(Fingerprint(of: Array(text.utf8)).hex.prefix(32))
  }
}
