package import Basics
package import Jurisdictions

/// Where one step of the ladder stands.
package struct RungStanding: Sendable {
  package enum State: String, Sendable {
    /// Nothing was done; it can be.
    case open
    /// It cannot be taken now, for the reasons given.
    case closed
    /// An answer may still come in time.
    case waiting
    /// The time is over without a real answer.
    case silent
    case accepted, offered, refused, resolved
    /// What was asked for by the way was done; the dispute is not settled.
    case answered
    /// Before a court or another body.
    case pending
    case ended
  }

  package let rung: Ladder.Rung
  package let state: State
  /// Ids of the complaints that are this step, in time order.
  package let attempts: [String]
  /// Answers that deal with the matter.
  package let realAnswers: Int
  /// Automatic ones, form letters and words of progress.
  package let formalAnswers: Int
  package let lastAt: Moment?
  /// The last day to wait for.
  package let until: WorkCalendar.Reckoned?
  /// Who set that day; nil where it is this project's suggestion.
  package let untilNature: Deadline.Nature?
  package let reasons: [String]
  package let basis: [Citation]
}

extension RungStanding.State {
  package var chinese: String {
    switch self {
    case .open: "可以走"
    case .closed: "现在不能走"
    case .waiting: "等答复"
    case .silent: "没有实质答复"
    case .accepted: "已受理"
    case .offered: "提出了方案"
    case .refused: "被拒绝"
    case .resolved: "已解决"
    case .answered: "已答复"
    case .pending: "正在进行"
    case .ended: "已经结束"
    }
  }
}

extension RungStanding: JSONConvertible {
  package var json: JSONValue {
    .object([
      "id": .string(rung.id), "name": .string(rung.name), "state": .string(state.rawValue),
      "attempts": .list(attempts), "real_answers": .int(realAnswers),
      "formal_answers": .int(formalAnswers), "last_at": .text(lastAt),
      "until": .text(until?.day), "until_nature": .text(untilNature?.rawValue),
      "provisional": .bool(until?.isProvisional ?? false), "reasons": .list(reasons),
      "paper": .text(rung.paper), "basis": basis.json,
    ])
  }
}
