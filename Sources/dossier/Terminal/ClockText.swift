import Basics
import Rules

/// The clocks of a case as a person reads them: what runs, what was missed, what was met.
struct ClockText {
  let status: CaseStatus
  /// Lines of one kind before the rest is only counted.
  private static let most = 12

  init(_ status: CaseStatus) {
    self.status = status
  }

  var parts: [String] {
    let clocks = status.clocks.filter { $0.deadline.state != .notStarted }
    let (kept, answers) = (
      clocks.filter(\.deadline.isOfRecords), clocks.filter { !$0.deadline.isOfRecords }
    )
    let groups: [(String, Deadline.State, Int)] = [
      ("正在走的期限", .running, 33), ("已经过了的期限", .missed, 31), ("按时做到的", .met, 32),
    ]
    let parts = groups.compactMap { title, state, colour in
      part(title, answers.filter { $0.deadline.state == state }, colour)
    }
    return (parts.isEmpty ? ["期限\n  现在没有正在走的期限"] : parts) + [records(kept)].compactMap { $0 }
  }

  /// Running ones soonest first, past ones newest first.
  private func part(_ title: String, _ clocks: [CaseStatus.Clock], _ colour: Int) -> String? {
    guard let first = clocks.first else { return nil }
    let ordered = first.deadline.state == .running ? clocks : clocks.reversed()
    let shown = ordered.prefix(Self.most).map { line($0, colour) }
    let rest = ordered.count - shown.count
    let more = rest > 0 ? ["  另有 \(rest) 个，加 --format json 全部列出。"] : []
    return ([title] + shown + more).joined(separator: "\n")
  }

  private func line(_ clock: CaseStatus.Clock, _ colour: Int) -> String {
    let deadline = clock.deadline
    let due = deadline.dueAt ?? deadline.due.map { Moment(day: $0) }
    let when = Columns.padded(due.map(Self.short) ?? "", to: 18)
    let state = Columns.padded(outcome(clock), to: 26)
    let mark = deadline.isProvisional ? "，暂定：有关年份的放假安排还没有公布" : ""
    return "  \(when)\(Console.coloured(state, colour))"
      + "\(deadline.name) \(Console.harmless(deadline.subject))（\(deadline.nature.chinese)\(mark)）"
  }

  private func outcome(_ clock: CaseStatus.Clock) -> String {
    let deadline = clock.deadline
    let ended = deadline.ended.map(Self.short)
    switch deadline.state {
    case .met: return ended.map { "\($0) 做到" } ?? "做到了"
    case .missed where ended != nil: return "\(ended ?? "") 才做到"
    case .missed where clock.days == 0: return "今天已经过了"
    default:
      return Self.left(
        days: clock.days ?? 0, working: clock.workingDays, isAbout: clock.isCountProvisional)
    }
  }

  /// Records that must be kept: the day that comes first, for each kind.
  private func records(_ clocks: [CaseStatus.Clock]) -> String? {
    var seen: Set<String> = []
    let kinds = clocks.map(\.deadline.kind).filter { seen.insert($0).inserted }
    guard !kinds.isEmpty else { return nil }
    let lines = kinds.compactMap { kind -> String? in
      let found = clocks.filter { $0.deadline.kind == kind }
      let running = found.filter { $0.deadline.state == .running }
      guard let first = running.first ?? found.last, let due = first.deadline.due else {
        return nil
      }
      let more =
        found.count > 1 ? "；共 \(found.count) 笔，还没有到期的 \(running.count) 笔里最早的" : ""
      return "  \(first.deadline.name)：到 \(due)，"
        + "\(Self.left(days: first.days ?? 0, working: nil))"
        + "（\(Console.harmless(first.deadline.subject))\(more)）"
    }
    return (["对方要保存记录到什么时候（法定的最短时间）"] + lines).joined(separator: "\n")
  }

  /// `2026-11-20 10:05`, or the bare day.
  static func short(_ moment: Moment) -> String {
    "\(moment.day)" + (moment.clock.map { " \($0)" } ?? "")
  }

  static func left(days: Int, working: Int?, isAbout: Bool = false) -> String {
    let work = working.map { "（\(isAbout ? "约 " : "")\($0) 个工作日）" } ?? ""
    if days == 0 { return "今天是最后一天" }
    return days > 0 ? "还有 \(days) 天\(work)" : "过了 \(-days) 天"
  }
}
