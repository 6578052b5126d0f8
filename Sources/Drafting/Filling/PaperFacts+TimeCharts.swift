import Basics
import Charts
import Matters
import Rules

extension PaperFacts {
  /// Of an A4 page on its side, in tenths of a millimetre: the text's width, and what the heading
  /// leaves of its height.
  private static let (chartWidth, chartHeight) = (2450, 1150)
  /// More complaints than this are shown by channel and addressee.
  private static let mostRows = 30

  /// The complaints as pictures; none where nobody has complained.
  var timeCharts: [FactGroup] {
    guard audience.complaints.contains(where: { $0.at != nil }) else { return [] }
    return timeChart.drawings(width: Self.chartWidth, height: Self.chartHeight).map { drawing in
      FactGroup(["drawing": .drawing(drawing)])
    }
  }

  private var timeChart: TimeChart {
    let made = audience.complaints.filter { $0.at != nil }.sorted(by: \.at)
    let clocks = clocksBySubject
    let groups = made.count <= Self.mostRows ? made.map { [$0] } : gathered(made)
    let rows = groups.map { row($0, clocks) }
    return TimeChart(title: "投诉经过图", today: matter.day, rows: happenings + rows)
  }

  /// Orders and events, in one row.
  private var happenings: [TimeChart.Row] {
    let moments =
      audience.purchases.flatMap { [$0.at, $0.deliveredAt] } + audience.events.map(\.at)
    let marks = moments.compactMap { $0 }.map { TimeChart.Mark(.event, at: $0) }
    return marks.isEmpty ? [] : [TimeChart.Row(label: "交易和经过", marks: marks)]
  }

  private func gathered(_ complaints: [Complaint]) -> [[Complaint]] {
    var order: [String] = []
    var groups: [String: [Complaint]] = [:]
    for complaint in complaints {
      let key = "\(complaint.channel)\n\(complaint.to ?? "")"
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(complaint)
    }
    return order.compactMap { groups[$0] }
  }

  private func row(
    _ complaints: [Complaint], _ clocksBySubject: [String: [Deadline]]
  ) -> TimeChart.Row {
    let replies = complaints.flatMap(\.replies)
    let attempts = complaints.compactMap(\.at).map { TimeChart.Mark(.attempt, at: $0) }
    let arrivals = complaints.filter { $0.arrivedAt?.day != $0.at?.day }.compactMap(\.arrivedAt)
      .map { TimeChart.Mark(.arrival, at: $0) }
    let answers = replies.compactMap { reply in
      reply.at.map { TimeChart.Mark(reply.symbol, at: $0) }
    }
    let clocks = complaints.flatMap { clocksBySubject[$0.id] ?? [] }
    return TimeChart.Row(
      label: label(complaints), marks: attempts + arrivals + answers + marks(of: clocks),
      waits: complaints.compactMap(wait), note: note(complaints, clocks))
  }

  private func marks(of clocks: [Deadline]) -> [TimeChart.Mark] {
    clocks.compactMap { clock in
      (clock.dueAt ?? clock.due.map { Moment(day: $0) }).map {
        TimeChart.Mark(clock.nature.symbol, at: $0)
      }
    }
  }

  /// Those the other side or an office had to keep.
  private var clocksBySubject: [String: [Deadline]] {
    Dictionary(
      grouping: assessment.deadlines.filter {
        $0.state != .notStarted && !$0.isOfUser && !$0.isOfRecords
      }, by: \.subject)
  }

  private func label(_ complaints: [Complaint]) -> String {
    let first = complaints[0]
    let channel = Vocabularies.channel.alias(of: first.channel) ?? "投诉"
    let to = first.to.flatMap { id in
      matter.respondent(id).flatMap { Vocabularies.role.alias(of: $0.role) } ?? id
    }
    let whom = to.map { "（\($0)）" } ?? ""
    return complaints.count == 1
      ? "\(first.id) \(channel)\(whom)" : "\(channel)\(whom)，\(complaints.count) 次"
  }

  /// From its arrival until the first real answer, or until today.
  private func wait(_ complaint: Complaint) -> TimeChart.Wait? {
    complaint.begunAt.map { start in
      TimeChart.Wait(
        from: start, to: complaint.decidedAt ?? Moment(day: matter.day, second: 86_399))
    }
  }

  private func note(_ complaints: [Complaint], _ clocks: [Deadline]) -> String {
    let replies = complaints.flatMap(\.replies)
    let formal = replies.count { !$0.isSubstantive }
    let forms = formal == 0 ? "" : "（形式答复 \(formal) 次）"
    let missed = Set(clocks.filter { $0.state == .missed }.map(\.nature))
    let late = [Deadline.Nature.statutory, .promise, .request].filter(missed.contains)
      .map { "，\($0.lateness)" }.joined()
    guard complaints.count == 1, let start = complaints[0].begunAt else {
      let open = complaints.count { !$0.replies.contains(where: \.isDecision) }
      return (open == 0 ? "每次都有实质答复" : "\(open) 次没有实质答复") + forms + late
    }
    let real = replies.filter(\.isSubstantive).sorted(by: \.at).map { reply in
      let days = max(0, (reply.at ?? start).day.ordinal - start.day.ordinal)
      return (days == 0 ? "当天" : "\(days) 天后") + Phrases.done(reply.kind)
    }
    let open = "\(max(0, matter.day.ordinal - start.day.ordinal)) 天没有实质答复"
    let said = complaints[0].decidedAt == nil ? real + [open] : real
    return said.joined(separator: "，") + forms + late
  }
}

extension Complaint.Reply {
  fileprivate var symbol: TimeChart.Symbol {
    if isDecision { return .realAnswer }
    return isSubstantive ? .accepted : .formalAnswer
  }
}

extension Deadline.Nature {
  fileprivate var lateness: String {
    switch self {
    case .statutory: "超过法定期限"
    case .promise: "超过承诺时限"
    case .request: "超过请求时限"
    }
  }

  fileprivate var symbol: TimeChart.Symbol {
    switch self {
    case .statutory: .statutory
    case .promise: .promise
    case .request: .request
    }
  }
}
