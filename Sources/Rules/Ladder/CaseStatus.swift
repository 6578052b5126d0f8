package import Basics
import Jurisdictions
import Matters

/// A case at one moment: the ladder, the clocks with the time left, and what comes next.
package struct CaseStatus: Sendable {
  package let now: Moment
  package let standings: [RungStanding]
  /// In the order they end; those without a last day behind.
  package let clocks: [Clock]
  package let limitations: [Limitation]
  package let next: NextStep?

  package struct Clock: Sendable {
    package let deadline: Deadline
    /// Days from today to the last day: 0 on it, negative once past; nil without one.
    package let days: Int?
    /// Working days from tomorrow to the last day; nil where it is past or over a year ahead.
    package let workingDays: Int?
    /// Whether a year on the way has no arrangement of holidays yet, so that the number of working days
    /// may change; the day itself says so of itself.
    package let isCountProvisional: Bool
  }

  package init(_ assessment: Assessment) {
    now = assessment.matter.now
    standings = assessment.standings
    limitations = assessment.limitations
    next = assessment.nextSteps.first
    let (today, calendar) = (now.day, assessment.tables.calendar)
    clocks = assessment.deadlines.map { Clock($0, today, calendar) }.enumerated()
      .sorted { left, right in
        (left.element.key, left.offset) < (right.element.key, right.offset)
      }.map(\.element)
  }

  /// Steps whose time to answer has not run out.
  package var awaited: [RungStanding] { standings.filter { $0.until != nil } }
}

extension CaseStatus.Clock {
  fileprivate init(_ deadline: Deadline, _ today: CalendarDay, _ calendar: WorkCalendar) {
    self.deadline = deadline
    days = deadline.due.map { $0.ordinal - today.ordinal }
    let left = deadline.due.flatMap { due in
      today <= due ? calendar.workingDays(after: today, through: due) : nil
    }
    workingDays = left?.count
    isCountProvisional = left?.isProvisional ?? false
  }

  fileprivate var key: Moment {
    deadline.dueAt ?? deadline.due.map { Moment(day: $0, second: 86_400) }
      ?? Moment(day: .distantFuture)
  }
}

extension CaseStatus: JSONConvertible {
  package var json: JSONValue {
    .object([
      "now": .string(now.description), "ladder": standings.json, "clocks": clocks.json,
      "limitation": limitations.json, "awaited": .list(awaited.map(\.rung.id)),
      "next": next.map { step in
        .object([
          "id": .string(step.id), "message": .string(step.message),
          "document": .text(step.document?.rawValue), "basis": step.basis.json,
        ])
      } ?? .null,
    ])
  }
}

extension CaseStatus.Clock: JSONConvertible {
  package var json: JSONValue {
    guard case .object(var members) = deadline.json else { return deadline.json }
    members["days_left"] = days.map(JSONValue.int) ?? .null
    members["working_days_left"] = workingDays.map(JSONValue.int) ?? .null
    members["working_days_provisional"] = .bool(isCountProvisional)
    return .object(members)
  }
}
