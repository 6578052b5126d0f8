import Basics
import Matters
import Rules

extension PaperFacts {
  /// - Parameter targets: the promises and requests that ran on it.
  func complaint(_ complaint: Complaint, _ index: Int, _ targets: [Deadline]) -> FactGroup {
    let kinds = complaint.replies.map(\.kind)
    let many = audience.claimants.count > 1
    let to = complaint.to.flatMap { matter.respondent($0)?.name ?? $0 }
    return FactGroup(
      id: complaint.id, path: complaint.record.path,
      [
        "number": .text("\(index + 1)"),
        "at": needed(complaint.at?.chinese, "投诉时间", "complaint.at.missing"),
        "complainant": Fact(many ? matter.claimant(complaint.claimant)?.name : nil),
        "channel": Fact(Phrases.channel(of: complaint, in: matter)),
        "act": .text(Phrases.act(of: complaint)),
        "to": needed(to, "投诉对象", "complaint.to.missing"),
        "to_authority": .flag(complaint.isToAuthority(in: matter)),
        "reference": Fact(complaint.number),
        "demand": Fact(complaint.demand?.withoutFullStop),
        "arrived_at": Fact(complaint.arrivedAt?.chinese, unless: complaint.at?.chinese),
        "sent_by": Fact(sending(of: complaint)),
        "unanswered": .flag(kinds.isEmpty),
        "formal_only": .flag(!kinds.isEmpty && !complaint.wasAnswered),
        "refused": .flag(kinds.contains("refusal") || kinds.contains("refused")),
        "offered": .flag(kinds.contains("offer")),
        "resolved": .flag(kinds.contains("resolved") || kinds.contains("mediated")),
        "replies": .list(complaint.replies.sorted(by: \.at).map(reply)),
        "missed_targets": .list(targets.compactMap { missed($0, isUrgent: complaint.urgent) }),
        "evidence": evidence(complaint.evidence),
      ])
  }

  /// A time that ran out without a real answer; nil of one that was kept or still runs.
  private func missed(_ target: Deadline, isUrgent: Bool) -> FactGroup? {
    guard target.state == .missed, let length = target.length, let day = target.due,
      target.target.map(matter.isAttributed) ?? false
    else { return nil }
    return FactGroup([
      "promise": .flag(target.nature == .promise),
      "length": .text(length.chinese.filter { $0 != " " }),
      "urgent": .flag(isUrgent && target.target?.urgentHours != nil),
      "due": .text((target.dueAt ?? Moment(day: day)).chinese),
      "answered_at": Fact(target.ended?.chinese),
      "source": Fact(target.target?.source?.withoutFullStop),
      "evidence": evidence(target.target?.evidence ?? []),
    ])
  }

  private func sending(of complaint: Complaint) -> String? {
    let parts = [complaint.means, complaint.tracking.map { "单号\($0)" }].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "，")
  }

  private func reply(_ reply: Complaint.Reply) -> FactGroup {
    FactGroup(
      path: reply.record.path,
      [
        "at": needed(reply.at?.chinese, "答复时间", "reply.at.missing"),
        "kind": .text(Phrases.reply(reply.kind)),
        "formal": .flag(!reply.isSubstantive),
        "text": Fact(reply.text.map(\.withoutFullStop)), "evidence": evidence(reply.evidence),
      ])
  }

  /// The complaints this paper lists; nil when there was none.
  var history: FactGroup? {
    let made = audience.complaints
    guard let first = made.compactMap(\.at?.day).min() else { return nil }
    let answers = AnswerCount(made, in: matter)
    let isMediated = made.contains { $0.replies.contains { $0.kind == "mediated" } }
    return FactGroup([
      "asked": Fact(answers.asked == made.count || answers.asked == 0 ? nil : "\(answers.asked)"),
      "replies": Fact(answers.total), "reply_kinds": Fact(answers.kinds),
      "decisions": Fact(answers.decisions), "silent": Fact(answers.silent),
      "none_decided": .flag(answers.noneDecides),
      "count": .text("\(made.count)"), "first_at": .text(first.chinese),
      "days": .text("\(max(0, matter.day.ordinal - first.ordinal))"),
      "undecided": .flag(answers.decisions == nil && !isMediated && hasOpenClaims),
      "unresolved": .flag(!made.contains(where: \.wasSettled) && hasOpenClaims),
      "formal_replies": .flag(
        made.contains { $0.replies.contains { !$0.isSubstantive } }),
      "unanswered": .flag(made.contains(where: \.replies.isEmpty)),
      "refused": .flag(answers.isRefused),
    ])
  }

  /// Whether anything is still to be paid or done.
  private var hasOpenClaims: Bool {
    !audience.claims.isEmpty || audience.purchases.contains { $0.outstanding != .zero }
  }

  /// A notice of rescission counts once it has arrived (民法典 第五百六十五条).
  var rescission: FactGroup? {
    let notices = audience.complaints.filter { $0.kind == "rescission" && $0.arrivedAt != nil }
    guard let notice = notices.last, let sent = notice.at, let arrived = notice.arrivedAt else {
      return nil
    }
    let to = notice.to.flatMap { matter.respondent($0)?.name ?? $0 }
    return FactGroup(
      id: notice.id, path: notice.record.path,
      [
        "sent_at": .text(sent.chinese), "arrived_at": .text(arrived.chinese),
        "to": needed(to, "通知对象", "complaint.to.missing"), "evidence": evidence(notice.evidence),
      ])
  }

  func term(_ term: StandardTerm, _ index: Int) -> FactGroup {
    FactGroup(
      path: term.record.path,
      [
        "number": .text("\(index + 1)"), "text": .text(term.text.withoutFullStop),
        "source": Fact(term.source),
        "complaint_window": .flag(term.kind == "complaint_window"),
        "evidence_burden": .flag(term.kind == "evidence_burden"),
        "no_refund": .flag(term.kind == "no_refund"),
        "exemption": .flag(term.kind == "exemption"),
        "jurisdiction": .flag(term.kind == "jurisdiction"),
        "arbitration": .flag(term.kind == "arbitration"), "or_court": .flag(term.orCourt),
        "other": .flag(term.kind == "other"),
        "not_highlighted": .flag(term.highlighted == false),
        "body": Fact(term.court ?? term.body), "evidence": evidence(term.evidence),
      ])
  }
}
