package import Basics

/// A period that the law sets somebody, from an event.
package struct DeadlineRule: Hashable, Sendable {
  package enum Unit: String, Sendable, CaseIterable {
    case workingDay = "working_day"
    case day, month, year

    package var chinese: String {
      switch self {
      case .workingDay: "个工作日"
      case .day: "日"
      case .month: "个月"
      case .year: "年"
      }
    }
  }

  /// `complaint_decision`, `mediation_end`, `refusal_presumed`, …
  package let kind: String
  package let name: String
  package let event: String
  package let length: Int
  package let unit: Unit
  package let rollsOver: Bool
  /// What may be added with leave, in the same unit.
  package let `extension`: Int?
  package let articleIDs: [String]
  package let period: Period
  package let certainty: Certainty
  package let note: String?
  package let place: Place

  /// The last day of the period; the day of the event is not counted.
  package func due(from event: CalendarDay, in calendar: WorkCalendar) -> WorkCalendar.Reckoned {
    switch unit {
    case .workingDay: calendar.adding(workingDays: length, to: event)
    case .day: rolled(event.adding(days: length), in: calendar)
    case .month: rolled(event.adding(months: length), in: calendar)
    case .year: rolled(event.adding(years: length), in: calendar)
    }
  }

  private func rolled(_ day: CalendarDay, in calendar: WorkCalendar) -> WorkCalendar.Reckoned {
    rollsOver
      ? calendar.rollingForward(day) : WorkCalendar.Reckoned(day: day, isProvisional: false)
  }
}

/// All periods, by kind and day.
package struct DeadlineRules: Hashable, Sendable {
  package let rules: [DeadlineRule]
  package let source: String
  package let review: Review

  /// The kinds there are, each once, in the order of the file.
  package var kinds: [String] {
    var seen: Set<String> = []
    return rules.map(\.kind).filter { seen.insert($0).inserted }
  }

  /// The rule for an event on a day.
  package func rule(_ kind: String, on day: CalendarDay) throws(LawFault) -> DeadlineRule {
    let known = rules.filter { $0.kind == kind }
    if let rule = known.first(where: { $0.period.contains(day) }) { return rule }
    guard let name = known.first?.name else {
      throw LawFault(
        Finding(
          .error, "law.unknown_deadline", "没有叫“\(kind)”的期限。",
          remedy: "可用的名称：\(kinds.joined(separator: "、"))。"))
    }
    throw LawFault(
      Finding(
        .hole, "law.deadline_not_held", "资料里没有“\(name)”在 \(day.chinese)适用的规定，不能推算。",
        remedy: "请核对当时的规定，补进 jurisdictions/national/deadlines.yaml。"))
  }
}
