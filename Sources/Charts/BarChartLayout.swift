import Documents

/// Where everything of a chart of bars stands.
struct BarChartLayout {
  struct Placed {
    let row: BarChart.Row
    let label: FittedText
    let height: Int
  }

  /// Above and below the rows: the title, and what the bars mean.
  static let frame = 170
  private static let size = 8
  private static let labels = 700
  /// Behind the longest bar, for its number.
  private static let numbers = 300
  private static let gap = 20
  private static let top = 80
  private static let bar = 34

  let chart: BarChart
  let width: Int
  let placed: [Placed]
  private let longest: Int

  init(_ chart: BarChart, width: Int) {
    self.chart = chart
    self.width = width
    longest = max(1, chart.rows.flatMap(\.bars).compactMap { $0?.length }.max() ?? 1)
    placed = chart.rows.map { row in
      let label = FittedText(row.label, size: Self.size, width: Self.labels)
      return Placed(
        row: row, label: label, height: max(label.height, row.bars.count * Self.bar) + 24)
    }
  }

  func drawing(_ rows: [Placed], part: (number: Int, of: Int)?) -> Drawing {
    let name = part.map { "\(chart.title)（\($0.number)/\($0.of)）" } ?? chart.title
    let bottom = Self.top + rows.reduce(0) { $0 + $1.height }
    let heading = Drawing.Frame(x: 0, y: 10, width: width, height: 56)
    var elements: [Drawing.Element] = [.words(.init(name, heading, size: 10))]
    var y = Self.top
    for placed in rows {
      elements += self.elements(placed, y)
      y += placed.height
    }
    elements.append(
      .line(.init(down: Self.labels + Self.gap, Self.top, bottom - Self.top, thickness: 3)))
    elements += legend(bottom)
    return Drawing(
      width: width, height: bottom + Self.frame - Self.top,
      summary: "\(name)：" + rows.map { described($0.row) }.joined(separator: "；"),
      elements: elements)
  }

  private func described(_ row: BarChart.Row) -> String {
    let numbers = zip(chart.series, row.bars).compactMap { series, bar in
      bar.map { "\(series.name) \($0.text)" }
    }
    return "\(row.label)，" + numbers.joined(separator: "，")
  }

  private func elements(_ placed: Placed, _ y: Int) -> [Drawing.Element] {
    let middle = y + placed.height / 2
    let label = placed.label.lines.enumerated().map { index, line -> Drawing.Element in
      let lineHeight = placed.label.lineHeight
      let frame = Drawing.Frame(
        x: 0, y: middle - placed.label.height / 2 + index * lineHeight, width: Self.labels,
        height: lineHeight)
      return .words(.init(line, frame, size: Self.size, alignment: .end))
    }
    let first = middle - placed.row.bars.count * Self.bar / 2
    let bars = zip(chart.series, placed.row.bars).enumerated().flatMap { index, pair in
      pair.1.map { elements($0, pair.0.fill, first + index * Self.bar) } ?? []
    }
    return label + bars
  }

  private func elements(
    _ bar: BarChart.Bar, _ fill: Drawing.Shape.Fill, _ y: Int
  ) -> [Drawing.Element] {
    let start = Self.labels + Self.gap
    let room = width - start - Self.numbers
    let length = bar.length * room / longest
    let frame = Drawing.Frame(x: start, y: y + 4, width: max(1, length), height: Self.bar - 8)
    let number = Drawing.Frame(
      x: start + length + 12, y: y, width: Self.numbers - 12, height: Self.bar)
    return (length > 0 ? [.shape(.init(.rectangle, frame, fill: fill))] : [])
      + [.words(.init(bar.text, number, size: Self.size))]
  }

  private func legend(_ bottom: Int) -> [Drawing.Element] {
    var x = Self.labels + Self.gap
    return chart.series.flatMap { series -> [Drawing.Element] in
      let text = FittedText.width(series.name, size: Self.size) + 20
      let square = Drawing.Frame(x: x, y: bottom + 32, width: 26, height: 26)
      let words = Drawing.Frame(x: x + 40, y: bottom + 25, width: text, height: 40)
      x += text + 80
      return [
        .shape(.init(.rectangle, square, fill: series.fill)),
        .words(.init(series.name, words, size: Self.size)),
      ]
    }
  }
}
