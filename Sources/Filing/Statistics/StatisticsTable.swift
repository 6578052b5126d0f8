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

  /// UTF-8 with the mark Excel knows it by, lines ending in CR LF (RFC 4180).
  var csv: [UInt8] {
    let statistics = counted.statistics
    let groups = statistics.parts.flatMap { part in
      (part.lines + [part.sum]).map { cells(part.group, $0) }
    }
    let reasons = statistics.reasons.map { reason in
      ["拒绝的理由", reason.chinese, "", "\(reason.consumers)"]
        + Array(repeating: "", count: 14) + ["\(reason.refusals)", "", ""]
    }
    let lines = ([Self.columns] + groups + reasons).map { cells in
      cells.map(Self.field).joined(separator: ",")
    }
    return Array(("\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n").utf8)
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

  /// A field that would begin a formula is no formula: an apostrophe goes before it.
  static func field(_ text: String) -> String {
    let begins = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let safe = begins ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return safe
    }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
