import Basics

/// Times that contradict each other, or lie after the day the law is applied.
enum TimeCheck {
  static func findings(in checked: Case, on day: CalendarDay) -> [Finding] {
    var findings: [Finding] = []
    for purchase in checked.purchases {
      findings += late(purchase.at, purchase.record, "at", "purchase", on: day)
      findings += late(
        purchase.knewOn.map { Moment(day: $0) }, purchase.record, "knew_on", "purchase", on: day)
      findings += order(
        purchase.record, "purchase", from: ("at", purchase.at, "下单"),
        to: ("delivered_at", purchase.deliveredAt, "交付"))
    }
    for event in checked.events {
      findings += late(event.at, event.record, "at", "event", on: day)
    }
    for complaint in checked.complaints {
      findings += late(complaint.at, complaint.record, "at", "complaint", on: day)
      findings += beforePurchase(complaint, in: checked)
      findings += order(
        complaint.record, "complaint", from: ("at", complaint.at, "提出"),
        to: ("arrived_at", complaint.arrivedAt, "到达"))
      for reply in complaint.replies where isBefore(reply.at, complaint.at) {
        findings.append(
          contradiction(
            reply.record, "reply", "at",
            "这次答复的时间 \(reply.at?.chinese ?? "") 早于投诉的时间 \(complaint.at?.chinese ?? "")。"))
      }
    }
    for item in checked.evidence {
      guard let captured = item.captured, isBefore(captured.at, item.madeAt),
        let record = item.record.record("captured")
      else { continue }
      findings.append(
        contradiction(
          record, "captured", "at",
          "证据 \(item.id) 的取证时间早于内容形成的时间。"))
    }
    return findings
  }

  private static func beforePurchase(_ complaint: Complaint, in checked: Case) -> [Finding] {
    let bought = checked.purchases.filter { complaint.purchases.contains($0.id) }.compactMap(\.at)
    guard let first = bought.min(), isBefore(complaint.at, first) else { return [] }
    return [
      Finding(
        .warning, "complaint.at.before_purchase", path: complaint.record.path(of: "at"),
        place: complaint.record.place(of: "at"),
        "投诉 \(complaint.id) 的时间早于所涉订单的下单时间 \(first.chinese)。", remedy: "请核对哪个时间写错了。")
    ]
  }

  private static func isBefore(_ left: Moment?, _ right: Moment?) -> Bool {
    guard let left, let right else { return false }
    return right.isAfter(left)
  }

  private static func order(
    _ record: Record, _ group: String, from: (key: String, at: Moment?, name: String),
    to: (key: String, at: Moment?, name: String)
  ) -> [Finding] {
    guard isBefore(to.at, from.at) else { return [] }
    return [
      contradiction(
        record, group, to.key,
        "\(to.name)时间 \(to.at?.chinese ?? "") 早于\(from.name)时间 \(from.at?.chinese ?? "")。")
    ]
  }

  private static func contradiction(
    _ record: Record, _ group: String, _ key: String, _ message: String
  ) -> Finding {
    Finding(
      .error, "\(group).\(key).too_early", path: record.path(of: key), place: record.place(of: key),
      message, remedy: "请对照证据改正其中写错的时间。")
  }

  private static func late(
    _ moment: Moment?, _ record: Record, _ key: String, _ group: String, on day: CalendarDay
  ) -> [Finding] {
    guard let moment, moment.day > day else { return [] }
    return [
      Finding(
        .warning, "\(group).\(key).after_as_of", path: record.path(of: key),
        place: record.place(of: key), "\(moment.day.chinese) 晚于适用日期 \(day.chinese)。",
        remedy: "请核对这个时间，或改写适用日期（as_of）。")
    ]
  }
}
