package import Documents

/// Numbers as bars, side by side for each row.
package struct BarChart: Sendable {
  package struct Series: Hashable, Sendable {
    package let name: String
    package let fill: Drawing.Shape.Fill

    package init(_ name: String, fill: Drawing.Shape.Fill) {
      self.name = name
      self.fill = fill
    }
  }

  package struct Bar: Hashable, Sendable {
    /// In whatever unit all bars share; never negative.
    package let length: Int
    /// The number as it is read.
    package let text: String

    package init(_ length: Int, text: String? = nil) {
      self.length = length
      self.text = text ?? "\(length)"
    }
  }

  package struct Row: Hashable, Sendable {
    package let label: String
    /// One for each series; nil where there is no number.
    package let bars: [Bar?]

    package init(_ label: String, _ bars: [Bar?]) {
      self.label = label
      self.bars = bars
    }
  }

  package let title: String
  package let series: [Series]
  package let rows: [Row]

  package init(title: String, series: [Series], rows: [Row]) {
    self.title = title
    self.series = series
    self.rows = rows
  }

  /// The picture in pieces, each no higher than its part of a page.
  package func drawings(width: Int, height: Int) -> [Drawing] {
    let layout = BarChartLayout(self, width: width)
    return Pieces.of(
      layout.placed, heights: layout.placed.map(\.height), below: height - BarChartLayout.frame
    )
    .numbered.map { rows, part in layout.drawing(rows, part: part) }
  }
}
