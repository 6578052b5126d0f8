import Rules

/// The report's numbers as a table that spreadsheet programs open.
struct StatisticsTable {
  private let counted: Pipeline.Counted

  init(_ counted: Pipeline.Counted) {
    self.counted = counted
  }

  private static let columns = [
    "类别", "名称", "统一社会信用代码", "消费者人数", "投诉次数", "答复次数", "其中形式答复", "得到实质答复的投诉",
    "没有任何答复的投诉", "等待天数中位数（得到实质答复的）", "等待天数中位数（含还在等的）", "以后只会更大", "最长等待天数", "最长的还在等", "争议数",
    "已经解决的争议",
    "没有解决的消费者人数", "多次被投诉", "拒绝次数", "有承诺时限的次数", "没有做到的承诺",
  ]

  var csv: [UInt8] {
    let statistics = counted.statistics
    let groups = statistics.parts.flatMap { part in
      (part.lines + [part.sum]).map { cells(part.group, $0) }
    }
    let reasons = statistics.reasons.map { reason in
      ["拒绝的理由", reason.chinese, "", "\(reason.consumers)"]
        + Array(repeating: "", count: 14) + ["\(reason.refusals)", "", ""]
    }
    return SeparatedValues.bytes([Self.columns] + groups + reasons)
  }

  private func cells(
    _ group: Trader.Group, _ line: ComplaintStatistics.Part.Line
  ) -> [String] {
    let figures = line.figures
    let worst = figures.waits.worst
    let numbers = [
      figures.consumers.count, figures.complaints, figures.answers, figures.formalAnswers,
      figures.answered, figures.silent,
    ]
    let waits = [
      figures.waits.median ?? "", figures.waits.medianOfAll?.text ?? "",
      figures.waits.medianOfAll.map { $0.isAtLeast ? "是" : "否" } ?? "",
      worst.map { "\($0.days)" } ?? "",
      worst.map { $0.isOpen ? "是" : "否" } ?? "",
    ]
    let outcome = [figures.disputes.count, figures.resolved.count, figures.unresolvedConsumers]
    let rest = [figures.refusals, figures.promises, figures.brokenPromises]
    return [group.chinese, line.name, line.creditCode ?? ""] + numbers.map(String.init) + waits
      + outcome.map(String.init) + [line.isRepeated.map { $0 ? "是" : "否" } ?? ""]
      + rest.map(String.init)
  }
}
