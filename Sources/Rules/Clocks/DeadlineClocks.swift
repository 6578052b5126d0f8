package import Basics
package import Jurisdictions
package import Matters

/// A clock that the law runs on something in the log.
package struct Deadline: Sendable {
  package enum State: String, Sendable {
    case running, met, missed
    case notStarted = "not_started"
  }

  /// Kind and what it is about, such as `complaint_decision/C3`.
  package let id: String
  package let name: String
  package let from: CalendarDay?
  package let due: CalendarDay?
  package let state: State
  package let isProvisional: Bool
  package let basis: [Citation]
}

extension Deadline: JSONConvertible {
  package var json: JSONValue {
    .object([
      "id": .string(id), "name": .string(name), "from": .text(from), "due": .text(due),
      "state": .string(state.rawValue), "provisional": .bool(isProvisional), "basis": basis.json,
    ])
  }
}

extension Complaint {
  /// The office said nothing that decides anything: neither taken nor refused, nor ended.
  fileprivate var isUnanswered: Bool {
    !replies.contains { Self.decisions.contains($0.kind) }
  }

  private static let decisions = [
    "accepted", "refused", "refusal", "mediated", "terminated", "resolved",
  ]
}

/// The clocks of 12315 complaints, of records that must be kept, and of goods sent back.
package struct DeadlineClocks {
  let matter: Matter
  let law: LawOnDay
  let rules: DeadlineRules
  let calendar: WorkCalendar
  /// Words for paying in cash, of which no institution has records.
  let cash: SignWords

  package init(
    _ matter: Matter, _ law: LawOnDay, _ rules: DeadlineRules, _ calendar: WorkCalendar,
    cash: SignWords
  ) {
    self.matter = matter
    self.law = law
    self.rules = rules
    self.calendar = calendar
    self.cash = cash
  }

  package func deadlines() -> [Deadline] {
    matter.complaints.flatMap(office) + matter.purchases.flatMap { records($0) + returns($0) }
  }

  /// 令121 第十六条第四项: after three years from knowledge an office refuses a complaint.
  package func lateComplaints(_ limitations: [Limitation]) -> [Finding] {
    var seen: Set<String> = []
    return limitations.compactMap { limitation in
      guard let knew = limitation.starts, seen.insert(limitation.purchase).inserted,
        let rule = try? rules.rule("complaint_limit", on: knew)
      else { return nil }
      let due = rule.due(from: knew, in: calendar).day
      guard due < matter.day else { return nil }
      let record = matter.purchase(limitation.purchase)?.record
      return Finding(
        .warning, "complaint_12315.too_late", path: record?.path, place: record?.place,
        "订单 \(limitation.purchase) 从知道权益受侵害起已经超过三年（到 \(due.chinese)），12315 会不予受理。",
        remedy: "可以考虑起诉；请律师先看诉讼时效有没有中断。")
    }
  }

  /// 令121 第十五条, 第二十三条: seven working days to decide, then sixty days to mediate; where it stays
  /// silent, sixty days to ask for a review (行政复议法 第二十条, 实施条例 第二十四条).
  private func office(_ complaint: Complaint) -> [Deadline] {
    guard complaint.channel == "complaint_12315", let sent = complaint.at?.day else { return [] }
    let received = complaint.arrivedAt?.day ?? sent
    let decision = complaint.replies.first { ["accepted", "refused"].contains($0.kind) }?.at?.day
    let first = clock("complaint_decision", complaint.id, from: received, endedBy: decision)
    var found = [first]
    if let first, first.state == .missed, complaint.isUnanswered, let due = first.due {
      found.append(clock("reconsideration", complaint.id, from: due, endedBy: reviewAsked(due)))
    }
    let accepted = complaint.replies.first { $0.kind == "accepted" }?.at?.day
    if let accepted {
      let end = complaint.replies.first {
        ["mediated", "terminated", "resolved"].contains($0.kind)
      }?.at?.day
      found.append(clock("mediation_end", complaint.id, from: accepted, endedBy: end))
    }
    return found.compactMap { $0 }
  }

  /// When a review was asked for after the office had let its period pass.
  private func reviewAsked(_ due: CalendarDay) -> CalendarDay? {
    matter.complaints.filter { $0.channel == "review" }.compactMap(\.at?.day).first { $0 > due }
  }

  func clock(
    _ kind: String, _ subject: String, from start: CalendarDay?, endedBy end: CalendarDay?
  ) -> Deadline? {
    guard let start, let rule = try? rules.rule(kind, on: start) else { return nil }
    let due = rule.due(from: start, in: calendar)
    let state: Deadline.State =
      if let end { end <= due.day ? .met : .missed } else {
        matter.day <= due.day ? .running : .missed
      }
    return Deadline(
      id: "\(kind)/\(subject)", name: rule.name, from: start, due: due.day, state: state,
      isProvisional: due.isProvisional,
      basis: law.on(start).cite(rule.articleIDs.map { Provision([$0]) }))
  }
}
