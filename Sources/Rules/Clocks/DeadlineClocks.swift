package import Basics
package import Jurisdictions
package import Matters

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
    let targets = TargetClocks(matter: matter, calendar: calendar)
    let returned = restingOnReturn
    return matter.complaints.flatMap { office($0) + targets.clocks($0) }
      + matter.purchases.flatMap { purchase in
        records(purchase) + (returned.contains(ExactText(purchase.id)) ? returns(purchase) : [])
      }
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

  /// - Parameter other: its own kind and name, where a rule is used for two things.
  func clock(
    _ kind: String, _ subject: String, from start: CalendarDay?, endedBy end: Moment?,
    as other: (kind: String, name: String)? = nil
  ) -> Deadline? {
    guard let start, let rule = try? rules.rule(kind, on: start) else { return nil }
    let due = rule.due(from: start, in: calendar)
    let state: Deadline.State =
      if let end { end.day <= due.day ? .met : .missed } else {
        matter.day <= due.day ? .running : .missed
      }
    return Deadline(
      id: "\(other?.kind ?? kind)/\(subject)", name: other?.name ?? rule.name, from: start,
      due: due.day, ended: end,
      state: state,
      isProvisional: due.isProvisional,
      basis: law.on(start).cite(rule.articleIDs.map { Provision([$0]) }))
  }
}
