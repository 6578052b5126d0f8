import Basics
import Matters
import Rules

extension PaperFacts {
  /// An office that let its period pass without an answer, while a review may still be asked for.
  var review: FactGroup? {
    guard audience.recipient == .review, let complaint = audience.complaints.first,
      let sent = complaint.at,
      let decision = clock("complaint_decision", complaint)?.due,
      let limit = clock("reconsideration", complaint), limit.state == .running,
      let until = limit.due
    else { return nil }
    let office = complaint.to
    return FactGroup(
      path: complaint.record.path,
      [
        "government": needed(
          office.flatMap(Self.government), "行政复议机关", "review.government_unknown"),
        "office": needed(office, "没有答复的部门", "complaint.to.missing"),
        "sent_at": .text(sent.chinese),
        "received_at": .text((complaint.arrivedAt ?? sent).day.chinese),
        "reference": Fact(complaint.number), "due": .text(decision.chinese),
        "until": .text(until.chinese), "evidence": evidence(complaint.evidence),
      ])
  }

  private func clock(_ kind: String, _ complaint: Complaint) -> Deadline? {
    assessment.deadlines.first { $0.id == "\(kind)/\(complaint.id)" }
  }

  /// 行政复议法 第二十四条: the government whose office it is, told from the office's name.
  private static func government(of office: String) -> String? {
    let ending = "市场监督管理局"
    guard office.hasSuffix(ending), office != ending,
      let last = office.dropLast(ending.count).last, "区县市旗".contains(last)
    else { return nil }
    return office.dropLast(ending.count) + "人民政府"
  }
}
