import Basics
import Jurisdictions
import Matters

/// What the other side promised, or the user asked for: no period of the law, and never called one.
/// Only a real answer ends it; an automatic one does not.
struct TargetClocks {
  let matter: Matter
  let calendar: WorkCalendar

  func clocks(_ complaint: Complaint) -> [Deadline] {
    guard matter.respondent(complaint.to ?? "") != nil,
      let asked = complaint.arrivedAt ?? complaint.at
    else { return [] }
    return matter.responseTargets.enumerated().compactMap { index, target in
      target.length(for: complaint).map { length in
        clock(target, length, index, on: complaint, from: asked)
      }
    }
  }

  private func clock(
    _ target: ResponseTarget, _ length: ResponseTarget.Length, _ index: Int,
    on complaint: Complaint, from asked: Moment
  ) -> Deadline {
    let answered = complaint.replies.filter(\.isSubstantive).compactMap(\.at).min()
    let due = due(length, from: asked)
    let nature: Deadline.Nature = target.isPromise ? .promise : .request
    return Deadline(
      id: "\(nature.rawValue)_\(index + 1)/\(complaint.id)",
      name: (target.isPromise ? "承诺的答复时限" : "请求的答复时限") + "（\(length.chinese)）", nature: nature,
      length: length, target: target, from: asked.day, due: due.moment.day,
      dueAt: due.moment.second == nil ? nil : due.moment,
      ended: answered, state: state(due.moment, answered), isProvisional: due.isProvisional)
  }

  private func due(
    _ length: ResponseTarget.Length, from asked: Moment
  ) -> (moment: Moment, isProvisional: Bool) {
    switch length {
    case .hours(let hours):
      guard let second = asked.second else {
        // Of a day alone the last hour is meant: the other side gets the benefit.
        return (Moment(day: asked.day.adding(days: (hours + 23) / 24)), false)
      }
      let seconds = second + hours * 3600
      return (
        Moment(day: asked.day.adding(days: seconds / 86_400), second: seconds % 86_400), false
      )
    case .days(let days): return (Moment(day: asked.day.adding(days: days)), false)
    case .workingDays(let days):
      let due = calendar.adding(workingDays: days, to: asked.day)
      return (Moment(day: due.day), due.isProvisional)
    }
  }

  private func state(_ due: Moment, _ answered: Moment?) -> Deadline.State {
    if let answered { return answered.isAfter(due) ? .missed : .met }
    return matter.now.isAfter(due) ? .missed : .running
  }
}

extension ResponseTarget.Length {
  /// For people.
  package var chinese: String {
    switch self {
    case .hours(let hours): "\(hours) 小时"
    case .days(let days): "\(days) 天"
    case .workingDays(let days): "\(days) 个工作日"
    }
  }
}
