import Basics
import Documents

/// Where everything of a chart of times stands.
struct TimeChartLayout {
  struct Placed {
    let row: TimeChart.Row
    let label: FittedText
    let note: FittedText
    let height: Int
  }

  /// Above and below the rows: the scale, and what the symbols mean.
  static let frame = 160
  private static let size = 8
  private static let labels = 480
  private static let notes = 560
  private static let gap = 20
  private static let top = 80

  let chart: TimeChart
  let width: Int
  let scale: TimeScale
  let placed: [Placed]

  init(_ chart: TimeChart, width: Int, from: CalendarDay, through: CalendarDay) {
    self.chart = chart
    self.width = width
    let plot = width - Self.labels - Self.notes - 2 * Self.gap
    scale = TimeScale(from: from, through: through, start: Self.labels + Self.gap, width: plot)
    placed = chart.rows.map { row in
      let label = FittedText(row.label, size: Self.size, width: Self.labels)
      let note = FittedText(row.note, size: Self.size, width: Self.notes)
      return Placed(
        row: row, label: label, note: note, height: max(92, max(label.height, note.height) + 16))
    }
  }

  func drawing(_ rows: [Placed], part: (number: Int, of: Int)?) -> Drawing {
    let bottom = Self.top + rows.reduce(0) { $0 + $1.height }
    var elements = grid(bottom)
    var y = Self.top
    for placed in rows {
      elements += self.elements(placed, y)
      y += placed.height
      elements.append(.line(.init(across: 0, y, width, thickness: 1)))
    }
    elements += legend(rows, bottom)
    let name = part.map { "\(chart.title)（\($0.number)/\($0.of)）" } ?? chart.title
    let words = rows.map { $0.row.label + ($0.row.note.isEmpty ? "" : "，\($0.row.note)") }
    return Drawing(
      width: width, height: bottom + Self.frame - Self.top,
      summary: "\(name)，\(scale.from)至\(scale.through)：" + words.joined(separator: "；"),
      elements: elements)
  }

  // MARK: The scale

  private func grid(_ bottom: Int) -> [Drawing.Element] {
    let ticks = scale.ticks(apart: 200).flatMap { tick -> [Drawing.Element] in
      let x = scale.x(Moment(day: tick.day, second: 0))
      let isNearEnd = x > scale.start + scale.width - 60
      let label = Drawing.Frame(x: x - 100, y: 10, width: 200, height: 44)
      let words = Drawing.Element.words(
        .init(tick.label, label, size: Self.size, alignment: .center))
      return [.line(.init(down: x, 60, bottom - 60, thickness: 1))] + (isNearEnd ? [] : [words])
    }
    let today = scale.x(Moment(day: chart.today, second: 86_399))
    return ticks + [
      .line(.init(down: today, 50, bottom - 50, thickness: 4, dashed: true)),
      .line(.init(across: 0, Self.top, width, thickness: 3)),
    ]
  }

  // MARK: A row

  private func elements(_ placed: Placed, _ y: Int) -> [Drawing.Element] {
    let middle = y + placed.height / 2
    let waits = placed.row.waits.map { wait -> Drawing.Element in
      let (start, end) = (scale.x(wait.from), scale.x(wait.to))
      let frame = Drawing.Frame(
        x: start, y: middle - 12, width: max(4, end - start), height: 24)
      return .shape(.init(.rectangle, frame, fill: .light, isOutlined: false))
    }
    return waits + marks(placed.row, middle)
      + words(placed.label, 0, Self.labels, middle)
      + words(placed.note, width - Self.notes, Self.notes, middle)
  }

  /// Attempts stand above the middle and answers below it, so that neither hides the other; of many
  /// marks at one place one is drawn.
  private func marks(_ row: TimeChart.Row, _ middle: Int) -> [Drawing.Element] {
    var seen: Set<[Int]> = []
    return row.marks.compactMap { mark in
      let (x, order) = (scale.x(mark.at), TimeChart.Symbol.allCases.firstIndex(of: mark.symbol))
      guard seen.insert([x / 4, order ?? 0]).inserted else { return nil }
      return mark.symbol.element(x, middle + mark.symbol.rise)
    }
  }

  private func words(
    _ text: FittedText, _ x: Int, _ width: Int, _ middle: Int
  ) -> [Drawing.Element] {
    text.lines.enumerated().map { index, line in
      let y = middle - text.height / 2 + index * text.lineHeight
      return .words(
        .init(line, .init(x: x, y: y, width: width, height: text.lineHeight), size: text.size))
    }
  }

  // MARK: What the symbols mean

  private func legend(_ rows: [Placed], _ bottom: Int) -> [Drawing.Element] {
    let used = Set(rows.flatMap(\.row.marks).map(\.symbol))
    let middle = bottom + 50
    var x = 20
    var elements: [Drawing.Element] = []
    for symbol in TimeChart.Symbol.allCases where used.contains(symbol) {
      elements.append(symbol.element(x, middle))
      elements += key(symbol.chinese, &x, middle)
    }
    if rows.contains(where: { !$0.row.waits.isEmpty }) {
      let frame = Drawing.Frame(x: x - 16, y: middle - 12, width: 32, height: 24)
      elements.append(.shape(.init(.rectangle, frame, fill: .light, isOutlined: false)))
      elements += key("没有实质答复", &x, middle)
    }
    elements.append(.line(.init(down: x, middle - 22, 44, thickness: 4, dashed: true)))
    return elements + key("截至 \(chart.today)", &x, middle)
  }

  private func key(_ text: String, _ x: inout Int, _ middle: Int) -> [Drawing.Element] {
    let width = FittedText.width(text, size: Self.size) + 20
    let frame = Drawing.Frame(x: x + 26, y: middle - 20, width: width, height: 40)
    x += width + 66
    return [.words(.init(text, frame, size: Self.size))]
  }
}

extension TimeChart.Symbol {
  fileprivate var chinese: String {
    switch self {
    case .event: "交易、经过"
    case .attempt: "投诉、交涉"
    case .arrival: "到达对方"
    case .formalAnswer: "形式答复"
    case .accepted: "受理、立案"
    case .realAnswer: "实质答复"
    case .statutory: "法定期限"
    case .promise: "对方承诺的时限"
    case .request: "自己请求的时限"
    }
  }

  /// How far from the middle of its row.
  fileprivate var rise: Int {
    switch self {
    case .event, .statutory, .promise, .request: 0
    case .attempt, .arrival: -24
    case .formalAnswer, .accepted, .realAnswer: 24
    }
  }

  fileprivate func element(_ x: Int, _ y: Int) -> Drawing.Element {
    let half = self == .event ? 11 : 15
    let frame = Drawing.Frame(x: x - half, y: y - half, width: 2 * half, height: 2 * half)
    return .shape(.init(kind, frame, fill: fill))
  }

  private var kind: Drawing.Shape.Kind {
    switch self {
    case .event: .rectangle
    case .attempt, .arrival: .triangle
    case .formalAnswer, .accepted, .realAnswer: .ellipse
    case .statutory: .diamond
    case .promise, .request: .downTriangle
    }
  }

  private var fill: Drawing.Shape.Fill {
    switch self {
    case .formalAnswer, .request, .arrival: .white
    case .event, .accepted: .dark
    case .attempt, .realAnswer, .statutory, .promise: .black
    }
  }
}
