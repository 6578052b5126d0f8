import Basics
import Documents

extension Filling {
  /// A table whose rows are made when it is written. What they may look like is found here, once for all
  /// rows of one kind, so that every fault and every hole is known before anything is written.
  mutating func longTable(
    _ table: Template.Table, _ name: FactName, in scope: Scope
  ) -> [Block] {
    guard let fact = known(name, in: scope, line: table.line) else { return [] }
    guard case .series(let series) = fact else {
      fault("fact_kind", line: table.line, "“\(name)”不是长表的行，不能用于 rows")
      return []
    }
    guard !table.rows(.head).isEmpty else {
      fault("long_table_head", line: table.line, "逐行的长表要有表头（thead），每页重印")
      return []
    }
    let head = self.table(table.heads, in: scope)
    let key = "\(rows.count + 1)"
    let body = patterns(
      table.rows(.body), shapes(of: series, line: table.line), series.schema, in: scope)
    let page = FactSeries.pageSchema(summed: series.summed)
    let feet = table.rows(.foot).map { row in
      patterns([row], Self.pageShapes(of: series), page, in: scope)
    }
    rows[key] = LongTableRows(patterns: body.values.inOrder + feet.flatMap { $0.values.inOrder }) {
      let row = series.row($0)
      return Self.row(row.facts, body, amounts: row.amounts)
    } foot: { first, rows in
      let facts = series.page(from: first, rows.map(\.amounts))
      return feet.map { Self.row(facts, $0) }
    }
    return [.longTable(LongTable(head: head, rows: key, count: series.count))]
  }

  private static func row(
    _ facts: [Fact], _ patterns: [RowShape: RowPattern], amounts: [Money?] = []
  ) -> LongRow {
    guard let pattern = patterns[RowShape(facts)] else {
      preconditionFailure("a series gives the same rows whenever it is asked")
    }
    return LongRow(pattern, RowShape.values(of: facts), amounts: amounts)
  }

  /// The kinds of its rows; the first text that cannot be printed is told with its place.
  private mutating func shapes(of series: FactSeries, line: Int) -> Set<RowShape> {
    var shapes: Set<RowShape> = []
    var isPrintable = true
    for index in 0..<series.count {
      let facts = series.row(index).facts
      shapes.insert(RowShape(facts))
      for (entry, fact) in zip(series.schema.entries, facts) where isPrintable {
        guard case .text(let text) = fact, let problem = TextFault(text) else { continue }
        isPrintable = false
        fault(
          "\(problem.rawValue)_fact", line: line,
          "\(series.schema.title)：第 \(index + 1) 行的“\(entry.name)”\(problem.explanation)")
      }
    }
    return shapes
  }

  /// Each sum of a page is known or not.
  private static func pageShapes(of series: FactSeries) -> Set<RowShape> {
    let least: [[Fact]] = [[.text(""), .text(""), .text("")]]
    let all = series.summed.reduce(least) { facts, _ in
      facts.flatMap { [$0 + [.text("")], $0 + [.absent]] }
    }
    return Set(all.map { RowShape($0) })
  }

  private mutating func patterns(
    _ rows: [Template.Table.Row], _ shapes: Set<RowShape>, _ schema: FactSchema, in scope: Scope
  ) -> [RowShape: RowPattern] {
    guard let row = rows.first else { return [:] }
    let names = schema.entries.map(\.name)
    var patterns: [RowShape: RowPattern] = [:]
    for shape in shapes {
      let item = FactGroup(facts: shape.facts(named: names))
      let inner = scope.entering(item, at: 0)
      patterns[shape] = RowPattern(Documents.Table.Row(row.cells.map { cell($0, in: inner) }))
    }
    return patterns
  }
}

extension Template.Table {
  fileprivate var heads: Self {
    Self(
      columns: columns, summary: summary, id: id, series: nil,
      sections: sections.filter { $0.kind == .head }, line: line)
  }

  fileprivate func rows(_ kind: Section.Kind) -> [Row] {
    sections.filter { $0.kind == kind }.flatMap(\.rows)
  }
}

extension Dictionary<RowShape, RowPattern>.Values {
  /// In an order that is the same on every day.
  fileprivate var inOrder: [RowPattern] { sorted { $0.row.plainText < $1.row.plainText } }
}
