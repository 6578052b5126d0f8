package import Basics
import Foundation
import Jurisdictions
import Matters
import Rules

/// The dates of a case for the calendar of a telephone or computer (RFC 5545). A calendar is often
/// shared, so nobody's name, number or address is in it.
package struct CalendarFile {
  private static let product = "-//dossier//dossier 0.1//ZH"

  let standing: Pipeline.Standing
  /// When it is written: a later calendar takes the place of an earlier one.
  private let stamp: Moment

  /// - Parameter stamp: the present, whatever moment the case is looked at.
  package init(_ standing: Pipeline.Standing, stamp: Moment) {
    self.standing = standing
    self.stamp = stamp
  }

  package var text: String {
    var calendar = CalendarText()
    for (name, value) in [
      ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", Self.product),
      ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH"), ("X-WR-TIMEZONE", "Asia/Shanghai"),
      ("X-WR-CALNAME", "维权期限"),
    ] {
      calendar.line(name, value)
    }
    calendar.zone()
    for entry in entries { entry.write(to: &calendar, of: seed, stamp: stamp) }
    calendar.line("END", "VCALENDAR")
    return calendar.text
  }

  /// Puts the file in its place in one step; another program's file is not replaced.
  package func write(to path: String) throws(FilingError) {
    try refuseForeign(path)
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw FilingError(.output, "写不了“\(path)”。请检查文件夹是否存在、有没有权限和空间。")
    }
  }

  private func refuseForeign(_ path: String) throws(FilingError) {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return }
    let isFile = attributes[.type] as? FileAttributeType == .typeRegular
    let head = isFile ? FileHandle(forReadingAtPath: path)?.readData(ofLength: 1024) : nil
    guard let head, String(decoding: head, as: UTF8.self).contains("PRODID:\(Self.product)\r\n")
    else {
      throw FilingError(
        .output, "“\(path)”已经存在，而且不是本程序写的日历，没有改动它。请换一个文件名，例如 期限.ics。")
    }
  }

  /// Tells this case from others, by what hardly changes while it goes on; only a digest of it is
  /// written.
  private var seed: String {
    let matter = standing.assessed.assessment.matter
    return [matter.single.title, matter.claimants.first?.name, matter.purchases.first?.id]
      .map { $0 ?? "" }.joined(separator: "\n")
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
      id: deadline.id, at: at, title: title(of: deadline),
      notes: notes(deadline.nature.chinese, deadline.isProvisional, deadline.basis),
      alarms: isLong ? CalendarEntry.longAlarms : CalendarEntry.shortAlarms(at),
      isCancelled: deadline.state == .met)
  }

  private func title(of deadline: Deadline) -> String {
    let mark = deadline.isProvisional ? "（暂定）" : ""
    let subject = shown(deadline.subject)
    return deadline.isOfRecords
      ? "要求提供并保留交易记录的最后一天：\(deadline.name)（\(subject)）\(mark)"
      : "\(deadline.name)，到期（\(subject)）\(mark)"
  }

  /// Ids are their owner's words, and may tell who somebody is: only plain ones are shown.
  private func shown(_ id: String) -> String {
    if id.wholeMatch(of: /[A-Za-z]{1,3}-?[0-9]{1,4}/) != nil { return id }
    let matter = standing.assessed.assessment.matter
    if let index = matter.complaints.firstIndex(where: { $0.id == id }) {
      return "第 \(index + 1) 次投诉"
    }
    return matter.purchases.firstIndex { $0.id == id }.map { "第 \($0 + 1) 笔订单" } ?? "本案"
  }

  private func entry(_ limitation: Limitation) -> CalendarEntry? {
    guard let ends = limitation.ends, ends >= standing.status.now.day else { return nil }
    return CalendarEntry(
      id: "limitation/\(limitation.purchase)/\(limitation.respondent)", at: Moment(day: ends),
      title:
        "诉讼时效届满（\(shown(limitation.purchase))，对\(role(limitation.respondent))）\(limitation.isProvisional ? "（暂定）" : "")",
      notes: notes("法定，以法院认定为准", limitation.isProvisional, limitation.basis),
      alarms: ["-P89DT15H"] + CalendarEntry.longAlarms)
  }

  /// What they are, not who.
  private func role(_ id: String) -> String {
    let respondent = standing.assessed.assessment.matter.respondent(id)
    return respondent.flatMap { Vocabularies.role.alias(of: $0.role) } ?? "对方"
  }

  /// A day that is suggested to wait for; those of law and promise have their clocks. Once there is an
  /// answer, or something else to wait for, it is taken out again.
  private func entry(_ rung: RungStanding) -> CalendarEntry? {
    guard let days = rung.rung.waitDays, let last = rung.attempts.last,
      let complaint = standing.assessed.assessment.matter.complaints.first(where: { $0.id == last }
      ),
      let start = complaint.begunAt
    else { return nil }
    let isAwaited = rung.until != nil && rung.untilNature == nil
    return CalendarEntry(
      id: "wait/\(rung.rung.id)/\(last)", at: Moment(day: start.day.adding(days: days)),
      title: "看看有没有答复：\(rung.rung.name)（\(shown(last))）",
      notes: notes("建议等的时间，没有法律约束力", false, []), alarms: ["PT9H"], isCancelled: !isAwaited)
  }

  private func notes(_ nature: String, _ isProvisional: Bool, _ basis: [Citation]) -> String {
    let articles = basis.isEmpty ? "" : "依据：\(basis.map(\.text).joined(separator: "、"))。"
    let provisional = isProvisional ? "暂定：有关年份的放假安排还没有公布。" : ""
    return "性质：\(nature)。\(articles)\(provisional)最新情况用 dossier status 查看。"
  }
}
