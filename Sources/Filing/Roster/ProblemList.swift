import Basics
import Matters
import Rosters

/// `问题清单.xlsx`: what goes back to whoever filled in a roster, each row as it was, with the cells
/// marked that are to be corrected. Taken in again it takes the place of the rows it names.
package struct ProblemList {
  let roster: ReadRoster

  package init(_ roster: ReadRoster) { self.roster = roster }

  /// A row with all there is against it.
  private struct Entry {
    let row: RosterRow
    let state: String
    let problems: [(column: RosterColumn?, text: String)]
  }

  package func write(to path: String, scratch: String) throws {
    try WorkbookWriter.write(
      [
        sheet("要改的", entries(.wrong), .wrong), sheet("要补的", entries(.missing), .missing),
        people,
      ], to: path, scratch: scratch)
  }

  private enum Kind { case wrong, missing }

  /// In the order of the rows.
  private func entries(_ kind: Kind) -> [Entry] {
    let book = roster.book
    var clashes: [Int: [RosterBook.Clash]] = [:]
    for clash in kind == .wrong ? book.conflicts : book.warnings {
      for row in clash.rows { clashes[row, default: []].append(clash) }
    }
    return book.rows.indices.compactMap { index in
      let verdict = book.verdicts[index]
      switch (kind, verdict) {
      case (.wrong, .rejected), (.wrong, .conflict), (.missing, .accepted): break
      default: return nil
      }
      let row = book.rows[index]
      let own = row.problems.filter { ($0.weight == .rejects) == (kind == .wrong) }
      let problems =
        own.map { (column: $0.column, text: $0.message + $0.remedy) }
        + (clashes[index] ?? []).map { (column: $0.column, text: $0.message + $0.remedy) }
      guard !problems.isEmpty else { return nil }
      let state = kind == .missing ? "可用，要补" : verdict == .rejected ? "退回" : "互相矛盾"
      return Entry(row: row, state: state, problems: problems)
    }
  }

  private func sheet(
    _ name: String, _ entries: [Entry], _ look: WorkbookWriter.Look
  ) -> WorkbookWriter.Sheet {
    let headings = roster.headings
    let used = headings.headings.map(\.column).filter { column in
      headings.headings[column.rawValue].isInTemplate
        || roster.book.rows.contains { !$0.shown(column).isEmpty }
    }
    let columns =
      [
        .init(width: 10), .init(width: 60, .note), .init(width: 20), .init(width: 10),
        .init(width: 6),
      ]
      + used.map { WorkbookWriter.Column(width: RosterTables.width(of: $0)) }
    return WorkbookWriter.Sheet(name, columns) { hand in
      let origin = headings.origin
      let titles = ["状态", "问题", origin.file, origin.sheet, origin.row] + used.map(headings.heading)
      try hand(titles.map { .init($0, .heading) })
      for entry in entries {
        let lead: [WorkbookWriter.Cell?] = [
          .init(entry.state), .init(entry.problems.map(\.text).joined(separator: "\n"), .note),
          .init(entry.row.origin.file), entry.row.origin.sheet.map { .init($0) },
          .init(TableCell(.number, "\(entry.row.origin.row)")),
        ]
        let marked = Set(entry.problems.compactMap(\.column))
        try hand(
          lead
            + used.map { column in
              cell(entry.row, column, marked.contains(column) ? look : .text)
            })
      }
    }
  }

  /// What a spreadsheet took for a number stays one: as text its lost digits would look whole.
  private func cell(
    _ row: RosterRow, _ column: RosterColumn, _ look: WorkbookWriter.Look
  ) -> WorkbookWriter.Cell? {
    if let unread = row.unread[column] { return .init(unread, look) }
    let text = row.values[column.rawValue]
    if text.isEmpty { return look == .text ? nil : .init("", look) }
    return .init(text, look)
  }

  // MARK: What each person must still send

  private var people: WorkbookWriter.Sheet {
    let columns: [WorkbookWriter.Column] = [
      .init(width: 12), .init(width: 14), .init(width: 8), .init(width: 100, .note),
    ]
    return WorkbookWriter.Sheet("每人要补的", columns) { hand in
      try hand(["姓名", "手机号", "几处", "可以转给本人的话"].map { .init($0, .heading) })
      for notice in RosterNotice.all(roster) {
        try hand([
          .init(notice.name), .init(notice.phone ?? ""),
          .init(TableCell(.number, "\(notice.points.count)")), .init(notice.text, .note),
        ])
      }
    }
  }
}
