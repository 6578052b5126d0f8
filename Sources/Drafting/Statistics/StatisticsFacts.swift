package import Basics
import Charts
import Documents
package import Rules

/// The facts of a report across cases.
package struct StatisticsFacts {
  /// Of an A4 page on its side, in tenths of a millimetre.
  private static let (chartWidth, chartHeight) = (2450, 1400)

  /// With fewer people a row may be recognised: such a report is for its maker's eyes.
  package static let anonymous = 5

  private let statistics: ComplaintStatistics
  private let since: CalendarDay?
  /// Cases with errors, which were not counted.
  private let leftOut: Int
  private let repeatFrom: Int

  package init(
    _ statistics: ComplaintStatistics, since: CalendarDay?, leftOut: Int, repeatFrom: Int
  ) {
    self.statistics = statistics
    self.since = since
    self.leftOut = leftOut
    self.repeatFrom = repeatFrom
  }

  package var group: FactGroup {
    let hidden = statistics.hidden.map(\.chinese).joined(separator: "、")
    let repeated = statistics.parts.flatMap(\.rows).filter(\.isRepeated)
      .sorted { $1.figures.unresolvedConsumers < $0.figures.unresolvedConsumers }
    return FactGroup([
      "date": .text(statistics.now.day.chinese),
      "first": Fact(statistics.first?.chinese), "last": Fact(statistics.last?.chinese),
      "since": Fact(since?.chinese), "cases": .text("\(statistics.cases)"),
      "consumers": .text("\(statistics.consumers)"), "least": .text("\(statistics.least)"),
      "groups": .list(statistics.parts.map(part)),
      "hidden": Fact(hidden.isEmpty ? nil : hidden),
      "repeated": .list(
        repeated.map { row($0.trader.name ?? "", $0.trader.creditCode, $0.figures) }),
      "repeat_from": .text("\(repeatFrom)"),
      "reasons": .list(statistics.reasons.map(reason)),
      "reason_charts": .list(reasonCharts),
      "to_offices": Fact(statistics.toOffices.map(String.init)),
      "elsewhere": Fact(statistics.elsewhere.map(String.init)),
      "own_eyes": .flag(statistics.least < Self.anonymous),
      "left_out": count(leftOut),
    ])
  }

  private func count(_ number: Int) -> Fact { Fact(number == 0 ? nil : "\(number)") }

  // MARK: Groups

  private func part(_ part: ComplaintStatistics.Part) -> FactGroup {
    FactGroup(
      id: part.group.rawValue,
      [
        "name": .text(part.group.chinese),
        "rows": .list((part.lines + [part.sum]).map { row($0.name, $0.creditCode, $0.figures) }),
        "untold": count(part.untold), "charts": .list(charts(of: part)),
      ])
  }

  private func row(_ name: String, _ code: String?, _ figures: ComplaintFigures) -> FactGroup {
    let (disputes, resolved) = (figures.disputes.count, figures.resolved.count)
    return FactGroup([
      "name": .text(name), "code": Fact(code),
      "consumers": .text("\(figures.consumers.count)"),
      "complaints": .text("\(figures.complaints)"), "answers": .text("\(figures.answers)"),
      "formal": .text("\(figures.formalAnswers)"), "answered": .text("\(figures.answered)"),
      "silent": .text("\(figures.silent)"), "median": .text(figures.waits.median ?? "—"),
      "median_all": .text(figures.waits.medianOfAll?.text ?? "—"),
      "median_all_open": .flag(figures.waits.medianOfAll?.isAtLeast ?? false),
      "worst": .text(figures.waits.worst.map { "\($0.days)" } ?? "—"),
      "worst_waiting": .flag(figures.waits.worst?.isOpen ?? false),
      "disputes": .text("\(disputes)"), "resolved": .text("\(resolved)"),
      "share": .text(Self.share(resolved, of: disputes)),
      "unresolved": .text("\(figures.unresolvedConsumers)"),
      "refusals": .text("\(figures.refusals)"), "promises": .text("\(figures.promises)"),
      "broken": .text("\(figures.brokenPromises)"),
    ])
  }

  /// Whole per cent, half up.
  static func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "—" : "\((part * 200 + whole) / (2 * whole))%"
  }

  // MARK: Charts

  private func charts(of part: ComplaintStatistics.Part) -> [FactGroup] {
    let answers = BarChart(
      title: "\(part.group.chinese)：投诉和实质答复（次）",
      series: [.init("投诉", fill: .light), .init("得到实质答复", fill: .black)],
      rows: part.lines.map { line in
        .init(line.name, [.init(line.figures.complaints), .init(line.figures.answered)])
      })
    let waits = BarChart(
      title: "\(part.group.chinese)：等待实质答复（天）",
      series: [.init("中位数（含还在等的）", fill: .dark), .init("最长", fill: .black)],
      rows: part.lines.map { .init($0.name, Self.bars($0.figures.waits)) })
    return drawings(answers) + drawings(waits)
  }

  /// In half days.
  private static func bars(_ waits: WaitingTimes) -> [BarChart.Bar?] {
    [
      waits.medianOfAll.map { .init($0.halfDays, text: $0.text + ($0.isAtLeast ? "+" : "")) },
      waits.worst.map { .init(2 * $0.days, text: "\($0.days)" + ($0.isOpen ? "，还在等" : "")) },
    ]
  }

  private var reasonCharts: [FactGroup] {
    drawings(
      BarChart(
        title: "拒绝的理由（次）", series: [.init("拒绝", fill: .dark)],
        rows: statistics.reasons.map { .init($0.chinese, [.init($0.refusals)]) }))
  }

  private func drawings(_ chart: BarChart) -> [FactGroup] {
    chart.drawings(width: Self.chartWidth, height: Self.chartHeight).map {
      FactGroup(["drawing": .drawing($0)])
    }
  }

  // MARK: Reasons

  private func reason(_ reason: ComplaintStatistics.Reason) -> FactGroup {
    FactGroup([
      "name": .text(reason.chinese), "refusals": .text("\(reason.refusals)"),
      "consumers": .text("\(reason.consumers)"),
    ])
  }
}
