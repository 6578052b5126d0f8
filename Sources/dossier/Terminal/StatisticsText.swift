import Basics
import Filing
import Rules

/// A report across cases as a person reads it on a terminal.
struct StatisticsText {
  private let counted: Pipeline.Counted
  private var statistics: ComplaintStatistics { counted.statistics }

  init(_ counted: Pipeline.Counted) {
    self.counted = counted
  }

  var text: String {
    ([scope] + statistics.parts.map(part) + [hidden, reasons].compactMap { $0 })
      .joined(separator: "\n\n")
  }

  private var scope: String {
    let period = statistics.first.flatMap { first in
      statistics.last.map { "，投诉在 \(first) 至 \($0)" }
    }
    let left = counted.leftOut == 0 ? "" : "；\(counted.leftOut) 个案件有错误，没有统计"
    return "读了 \(statistics.read) 个案件，统计了 \(statistics.cases) 个案件、\(statistics.consumers) 名消费者"
      + (period ?? "") + left + "。"
  }

  private static let headings = ["消费者", "投诉", "实质答复", "中位数", "最长", "解决"]
  private static let nameWidth = 36

  private func part(_ part: ComplaintStatistics.Part) -> String {
    let lines = (part.lines + [part.sum]).map { row in
      line(row.name, cells(row.figures)) + (row.isRepeated == true ? "  多人没有解决" : "")
    }
    let untold =
      part.untold == 0
      ? [] : ["  另有 \(part.untold) 家，消费者不足 \(statistics.least) 人，没有列出，也不在合计里。"]
    return ([part.group.chinese, line("", Self.headings)] + lines + untold)
      .joined(separator: "\n")
  }

  private func line(_ name: String, _ cells: [String]) -> String {
    "  " + Columns.padded(Console.harmless(name), to: Self.nameWidth)
      + cells.map { Columns.padded(toEnd: $0, in: 10) }.joined()
  }

  private func cells(_ figures: ComplaintFigures) -> [String] {
    let worst = figures.waits.worst.map { "\($0.days)天" + ($0.isOpen ? "+" : "") } ?? "—"
    return [
      "\(figures.consumers.count)", "\(figures.complaints)", "\(figures.answered)",
      figures.waits.medianOfAll.map { "\($0.text)天" + ($0.isAtLeast ? "+" : "") } ?? "—", worst,
      "\(figures.resolved.count)/\(figures.disputes.count)",
    ]
  }

  private var hidden: String? {
    let notes = [
      statistics.hidden.isEmpty
        ? nil
        : "\(statistics.hidden.map(\.chinese).joined(separator: "、"))：消费者不足 \(statistics.least) 人，没有列出。"
          + "只给自己看、人数少也要列出，加 --least 1。",
      statistics.toOffices.map { "另有向机关、消费者组织提出的 \($0) 次，没有统计。" },
      statistics.elsewhere.map { "另有公开发布等其他方式的 \($0) 次，没有统计。" },
      statistics.parts.isEmpty ? nil : "等待从投诉到达起，到第一次实质答复；中位数、最长都含还在等的，“+”是以后只会更大。",
    ].compactMap { $0 }
    return notes.isEmpty ? nil : notes.joined(separator: "\n")
  }

  private var reasons: String? {
    guard !statistics.reasons.isEmpty else { return nil }
    let lines = statistics.reasons.map { reason in
      "  " + Columns.padded(reason.chinese, to: Self.nameWidth)
        + Columns.padded(toEnd: "\(reason.refusals) 次", in: 10)
    }
    return (["拒绝的理由"] + lines).joined(separator: "\n")
  }
}
