import Basics
import Jurisdictions
import Matters

/// Where each step of the ladder stands, and which can be taken.
struct LadderRule {
  let desk: RiskDesk

  private var matter: Matter { desk.matter }

  func standings() -> [RungStanding] { desk.tables.ladder.rungs.map { standing($0) } }

  /// Whether the step can be taken: its conditions hold and nothing closes it.
  func obstacles(to rung: Ladder.Rung) -> [String] {
    let conditions = rung.conditions.filter { !holds($0) }.map(\.failure)
    let others = rung.excludedBy.compactMap(desk.tables.ladder.rung).filter { isOccupied($0) }
    guard !others.isEmpty else { return conditions }
    let names = others.map { "“\($0.name)”" }.joined(separator: "、")
    return conditions + ["已经走了\(names)" + (rung.because.map { "；\($0)" } ?? "")]
  }

  /// The complaints that are this step, in time order.
  func attempts(at rung: Ladder.Rung) -> [Complaint] {
    let found = matter.complaints.filter { complaint in
      rung.channels.contains(complaint.channel)
        && (rung.door == .respondent) == (matter.respondent(complaint.to ?? "") != nil)
    }
    return found.enumerated().sorted { left, right in
      (left.element.at ?? .distantPast, left.offset) < (
        right.element.at ?? .distantPast, right.offset
      )
    }.map(\.element)
  }

  /// What is left to try again: an office that refused has not taken the step away.
  func isTaken(_ rung: Ladder.Rung) -> Bool {
    let made = attempts(at: rung)
    return rung.door == .respondent
      ? matter.complaints.contains { rung.channels.contains($0.channel) }
      : made.contains { !$0.replies.contains { $0.kind == "refused" } }
  }

  private func proceedings(at rung: Ladder.Rung) -> [Proceeding] {
    matter.otherProceedings.filter { rung.proceedings.contains($0.kind) }
  }

  private func isOccupied(_ rung: Ladder.Rung) -> Bool {
    isTaken(rung) || !proceedings(at: rung).isEmpty
  }

  private func holds(_ condition: Ladder.Condition) -> Bool {
    switch condition {
    case .consumer: matter.isForConsumers
    case .businessSeller:
      matter.purchases.isEmpty || !matter.purchases.allSatisfy(\.privateSeller)
    case .inTime: !desk.isTooLateForOffice
    case .silentOffice: desk.deadlines.contains { $0.isOfReview && $0.state == .running }
    case .notSued: desk.sued.contains { !matter.isSuedElsewhere($0) }
    }
  }

  private func standing(_ rung: Ladder.Rung) -> RungStanding {
    let made = attempts(at: rung)
    let replies = made.flatMap(\.replies)
    let wait = made.last.flatMap { until(rung, $0) }
    let reasons = made.isEmpty ? obstacles(to: rung) : []
    let state = state(rung, made, isWaiting: wait != nil, isClosed: !reasons.isEmpty)
    let awaited = state == .waiting || state == .accepted ? wait : nil
    return RungStanding(
      rung: rung, state: state, attempts: made.map(\.id),
      realAnswers: replies.count(where: \.isDecision),
      formalAnswers: replies.count { !$0.isSubstantive }, lastAt: made.last?.at,
      until: awaited?.day, untilNature: awaited?.nature, reasons: reasons,
      basis: desk.law.cite(rung.basis.map { Provision($0) }))
  }

  private func state(
    _ rung: Ladder.Rung, _ made: [Complaint], isWaiting: Bool, isClosed: Bool
  ) -> RungStanding.State {
    let elsewhere = proceedings(at: rung)
    if !elsewhere.isEmpty { return elsewhere.contains(where: \.isPending) ? .pending : .ended }
    guard let last = made.last else { return isClosed ? .closed : .open }
    if made.contains(where: \.wasSettled) { return .resolved }
    let decisive = last.replies.filter(\.isSubstantive)
      .max { ($0.at ?? .distantPast) < ($1.at ?? .distantPast) }
    switch decisive?.kind {
    case "accepted", "filed": return .accepted
    case "offer": return .offered
    case "terminated": return .ended
    case "resolved", "mediated": return .answered
    case nil: return isWaiting ? .waiting : .silent
    default: return .refused
    }
  }

  /// The next day by which something is due from the other side; our own suggestion where nobody set
  /// one. Nil once it is past, and where a promise or request has run out already.
  private func until(
    _ rung: Ladder.Rung, _ last: Complaint
  ) -> (day: WorkCalendar.Reckoned, nature: Deadline.Nature?)? {
    let running = desk.deadlines.filter { clock in
      clock.subject == last.id && clock.state == .running
        && (clock.nature != .statutory || rung.clocks.contains(clock.kind)) && !clock.isOfUser
    }
    let first = running.min { left, right in
      (left.nature == .statutory ? 0 : 1, left.due ?? .distantFuture)
        < (right.nature == .statutory ? 0 : 1, right.due ?? .distantFuture)
    }
    if let first, let due = first.due {
      return (WorkCalendar.Reckoned(day: due, isProvisional: first.isProvisional), first.nature)
    }
    let isBroken = desk.deadlines.contains { clock in
      clock.subject == last.id && clock.nature != .statutory && clock.state == .missed
    }
    guard !isBroken, let days = rung.waitDays, let start = (last.arrivedAt ?? last.at)?.day else {
      return nil
    }
    let day = start.adding(days: days)
    return matter.day <= day ? (WorkCalendar.Reckoned(day: day, isProvisional: false), nil) : nil
  }
}

extension Ladder.Condition {
  /// Why a step cannot be taken where this does not hold.
  fileprivate var failure: String {
    switch self {
    case .consumer: "案件文件没有写明有人是为生活消费购买的"
    case .businessSeller: "卖家都是个人，不是经营者"
    case .inTime: "从知道权益受侵害起，已经超过可以投诉的年限"
    case .silentOffice: "没有机关过了期限不答复"
    case .notSued: "已经就同样的事起诉或者申请仲裁"
    }
  }
}

extension Deadline {
  /// Time that the user has, not the other side.
  package var isOfUser: Bool {
    [
      "reconsideration", "reconsideration_of_refusal", "suit_after_reconsideration",
      "administrative_suit", "no_reason_return",
    ].contains(kind)
  }
}

extension Moment {
  fileprivate static let distantPast = Moment(day: CalendarDay(ordinal: .min))
}
