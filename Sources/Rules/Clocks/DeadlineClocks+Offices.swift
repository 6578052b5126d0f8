import Basics
import Jurisdictions
import Matters

extension DeadlineClocks {
  func office(_ complaint: Complaint) -> [Deadline] {
    guard let sent = complaint.at?.day else { return [] }
    let received = complaint.arrivedAt?.day ?? sent
    return switch complaint.channel {
    case "complaint_12315": complained(complaint, received)
    case "report_12315": reported(complaint, received)
    case "review": reviewed(complaint)
    default: []
    }
  }

  /// 令121 第十五条, 第二十三条: seven working days to decide, then sixty days to mediate and seven working
  /// days to tell of the end; where the office stays silent or refuses, sixty days to ask for a review
  /// (行政复议法 第二十条, 实施条例 第二十四条), or six months to sue over a refusal (行政诉讼法 第四十六条).
  private func complained(_ complaint: Complaint, _ received: CalendarDay) -> [Deadline] {
    let decision = complaint.first("accepted", "refused")
    let first = clock("complaint_decision", complaint.id, from: received, endedBy: decision)
    var found = [first]
    if let first, first.state == .missed, complaint.isUnanswered, let due = first.due {
      found.append(clock("reconsideration", complaint.id, from: due, endedBy: reviewAsked(due)))
    }
    if let refused = complaint.first("refused")?.day {
      found += [
        clock(
          "reconsideration", complaint.id, from: refused, endedBy: reviewAsked(refused),
          as: ("reconsideration_of_refusal", "对不予受理申请行政复议")),
        clock("administrative_suit", complaint.id, from: refused, endedBy: nil),
      ]
    }
    if let accepted = complaint.first("accepted")?.day {
      let end = complaint.first("mediated", "terminated", "resolved")
      found.append(clock("mediation_end", complaint.id, from: accepted, endedBy: end))
    }
    return found.compactMap { $0 }
  }

  /// 处罚程序规定 第十八条, 第六十四条: fifteen working days to look into a clue, ninety days to decide.
  private func reported(_ complaint: Complaint, _ received: CalendarDay) -> [Deadline] {
    let decided = complaint.first("filed", "not_filed")
    let filed = complaint.first("filed")?.day
    return [
      clock("report_check", complaint.id, from: received, endedBy: decided),
      clock("penalty_decision", complaint.id, from: filed, endedBy: nil),
    ].compactMap { $0 }
  }

  /// 行政复议法 第六十二条; 第三十四条, 行政诉讼法 第四十五条: fifteen days to sue over the decision.
  private func reviewed(_ complaint: Complaint) -> [Deadline] {
    let accepted = complaint.first("accepted")?.day
    let decision = complaint.replies.first { reply in
      reply.isSubstantive && !["accepted", "refused"].contains(reply.kind)
    }?.at
    return [
      clock("reconsideration_decision", complaint.id, from: accepted, endedBy: decision),
      clock("suit_after_reconsideration", complaint.id, from: decision?.day, endedBy: nil),
    ].compactMap { $0 }
  }

  /// When a review was asked for after the office had refused or let its period pass.
  private func reviewAsked(_ day: CalendarDay) -> Moment? {
    matter.complaints.filter { $0.channel == "review" }.compactMap(\.at).first { $0.day > day }
  }
}

extension Complaint {
  /// When the first answer of these kinds came.
  fileprivate func first(_ kinds: String...) -> Moment? {
    replies.filter { kinds.contains($0.kind) }.compactMap(\.at).min()
  }

  /// The office said nothing that decides anything: neither taken nor refused, nor ended.
  fileprivate var isUnanswered: Bool {
    !replies.contains { Self.decisions.contains($0.kind) }
  }

  private static let decisions = [
    "accepted", "refused", "refusal", "mediated", "terminated", "resolved",
  ]
}
