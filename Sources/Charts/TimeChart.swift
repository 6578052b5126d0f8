package import Basics
package import Documents

/// What happened when: a row for each thing that was asked, with its answers, its deadlines and the
/// time that went by without an answer.
package struct TimeChart: Sendable {
  package enum Symbol: Hashable, Sendable, CaseIterable {
    case event, attempt, arrival, formalAnswer, accepted, realAnswer, statutory, promise, request
  }

  package struct Mark: Hashable, Sendable {
    package let at: Moment
    package let symbol: Symbol

    package init(_ symbol: Symbol, at: Moment) {
      self.at = at
      self.symbol = symbol
    }
  }

  /// A time without a real answer.
  package struct Wait: Hashable, Sendable {
    package let from: Moment
    package let to: Moment

    package init(from: Moment, to: Moment) {
      self.from = from
      self.to = to
    }
  }

  package struct Row: Hashable, Sendable {
    package let label: String
    package let marks: [Mark]
    package let waits: [Wait]
    /// What came of it, in words.
    package let note: String

    package init(label: String, marks: [Mark], waits: [Wait] = [], note: String = "") {
      self.label = label
      self.marks = marks
      self.waits = waits
      self.note = note
    }

    /// Without the marks of later days: a deadline years ahead would squeeze all else together.
    fileprivate func through(_ last: CalendarDay) -> Row {
      Row(label: label, marks: marks.filter { $0.at.day <= last }, waits: waits, note: note)
    }
  }

  package let title: String
  package let today: CalendarDay
  package let rows: [Row]
  private let from: CalendarDay
  private let through: CalendarDay

  /// From the first mark through today, and on to what falls due soon after.
  package init(title: String, today: CalendarDay, rows: [Row]) {
    self.title = title
    self.today = today
    let days = rows.flatMap(\.marks).map(\.at.day)
    from = min(days.min() ?? today, today)
    let soon = today.adding(days: max(14, (today.ordinal - from.ordinal) / 4))
    let last = max(today, days.filter { $0 <= soon }.max() ?? today)
    through = last
    self.rows = rows.map { $0.through(last) }
  }

  /// The picture in pieces, each no higher than its part of a page.
  package func drawings(width: Int, height: Int) -> [Drawing] {
    let layout = TimeChartLayout(self, width: width, from: from, through: through)
    let room = height - TimeChartLayout.frame
    return Pieces.of(layout.placed, heights: layout.placed.map(\.height), below: room)
      .numbered.map { rows, part in layout.drawing(rows, part: part) }
  }
}
