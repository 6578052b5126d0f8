package import Basics
package import Matters

/// A clock on something in the log or the purchases.
package struct Deadline: Sendable {
  package enum State: String, Sendable {
    case running, met, missed
    case notStarted = "not_started"
  }

  /// Who set it: only the first kind is law.
  package enum Nature: String, Sendable {
    case statutory, promise, request
  }

  /// Kind and what it is about, such as `complaint_decision/C3`.
  package let id: String
  package let name: String
  package let nature: Nature
  /// The time somebody promised or was asked to answer within; nil of a period of the law.
  package let length: ResponseTarget.Length?
  /// That promise or request; nil of a period of the law.
  package let target: ResponseTarget?
  package let from: CalendarDay?
  package let due: CalendarDay?
  /// Where the hour counts.
  package let dueAt: Moment?
  /// When what was due was done, in time or late.
  package let ended: Moment?
  package let state: State
  package let isProvisional: Bool
  package let basis: [Citation]

  package init(
    id: String, name: String, nature: Nature = .statutory,
    length: ResponseTarget.Length? = nil, target: ResponseTarget? = nil, from: CalendarDay?,
    due: CalendarDay?,
    dueAt: Moment? = nil, ended: Moment? = nil, state: State, isProvisional: Bool = false,
    basis: [Citation] = []
  ) {
    self.id = id
    self.name = name
    self.nature = nature
    self.length = length
    self.target = target
    self.from = from
    self.due = due
    self.dueAt = dueAt
    self.ended = ended
    self.state = state
    self.isProvisional = isProvisional
    self.basis = basis
  }

  /// The first part of its identifier.
  package var kind: String { String(id.prefix { $0 != "/" }) }
  /// What it is about: the id of a complaint or purchase.
  package var subject: String { String(id.drop { $0 != "/" }.dropFirst()) }

  /// The kind of the rule it was reckoned by.
  var ruleKind: String { kind == "reconsideration_of_refusal" ? "reconsideration" : kind }

  /// Done, but after the day.
  package var isLate: Bool { state == .missed && ended != nil }
}

extension Deadline.Nature {
  /// What kind of period it is, in brackets behind its name.
  package var chinese: String {
    switch self {
    case .statutory: "法定"
    case .promise: "对方承诺，不是法定"
    case .request: "自己的请求，不是法定"
    }
  }

  var remark: String {
    switch self {
    case .statutory: ""
    case .promise: "案件文件里写的对方公布的承诺（response_targets），不是法定期限。"
    case .request: "案件文件里写的自己的请求（response_targets），不是法定期限。"
    }
  }
}

extension Deadline: JSONConvertible {
  package var json: JSONValue {
    .object([
      "id": .string(id), "name": .string(name), "nature": .string(nature.rawValue),
      "from": .text(from), "due": .text(due), "due_at": .text(dueAt), "ended": .text(ended),
      "state": .string(state.rawValue), "provisional": .bool(isProvisional), "basis": basis.json,
    ])
  }
}
