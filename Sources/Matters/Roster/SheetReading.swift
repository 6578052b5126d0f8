import Basics
import Rosters

/// One sheet being read, row after row.
struct SheetReading {
  /// A heading stands no lower than this.
  private static let lastHeading = 30
  /// A row of headings has at least so many that are known.
  private static let fewest = 3

  private let headings: RosterHeadings
  private let file: String
  private let sheet: String?
  private(set) var rows: [RosterRow] = []
  private(set) var findings: [Finding] = []
  /// By column of the sheet; nil before the headings are found.
  private var cells: [RosterCell?]?
  private var titles: [String] = []
  /// Columns that say where a row comes from; nil in a sheet that has none.
  private var sources: (file: Int, sheet: Int, row: Int)?
  private var seen = 0
  private var hiddenRows = 0
  private var sums: [(row: Int, values: RosterRow)] = []

  init(_ headings: RosterHeadings, file: String, sheet: String?) {
    self.headings = headings
    self.file = file
    self.sheet = sheet
  }

  mutating func take(_ row: TableRow) {
    if row.isEmpty { return }
    seen += 1
    guard let cells else {
      if seen <= Self.lastHeading { findHeadings(row) }
      return
    }
    if repeatsHeadings(row) { return }
    if row.isHidden { hiddenRows += 1 }
    var read = RosterRow(origin(row), isReturned: returned(row) != nil)
    for (index, cell) in row.cells.enumerated() {
      guard let cell else { continue }
      guard index < cells.count, let reader = cells[index] else {
        noteStray(cell, index, row)
        continue
      }
      take(reader.read(cell), cell, reader, into: &read)
    }
    let first = read[.name] ?? read[.number] ?? row.cells.compactMap { $0?.text }.first ?? ""
    if headings.isTotal(first) || headings.isTotal(read[.number] ?? "") {
      sums.append((row.number, read))
    } else {
      rows.append(read)
    }
  }

  private func origin(_ row: TableRow) -> RosterOrigin {
    returned(row) ?? RosterOrigin(file: file, sheet: sheet, row: row.number)
  }

  /// Where a corrected row stood before; nil for one that says nothing of it.
  private func returned(_ row: TableRow) -> RosterOrigin? {
    guard let sources else { return nil }
    let text = { (column: Int) in
      column < row.cells.count ? row.cells[column]?.text.trimmed ?? "" : ""
    }
    guard let number = Int(RosterText.plainNumber(text(sources.row))), !text(sources.file).isEmpty
    else { return nil }
    let sheet = text(sources.sheet)
    return RosterOrigin(
      file: text(sources.file), sheet: sheet.isEmpty ? nil : sheet, row: number)
  }

  /// Two columns may mean the same, such as 电话 and 手机号: they must not contradict each other.
  private func take(
    _ result: Result<String, RosterProblem>?, _ cell: TableCell, _ reader: RosterCell,
    into row: inout RosterRow
  ) {
    switch result {
    case nil: break
    case .failure(let problem)?:
      row.problems.append(problem)
      row.unread[reader.column] = cell
    case .success(let text)?:
      let place = reader.column.rawValue
      if row.values[place].isEmpty {
        row.values[place] = text
      } else if !same(row.values[place], text) {
        row.problems.append(
          RosterProblem(
            .rejects, "\(reader.column.key).twice", reader.column,
            "有两列都是“\(headings.heading(of: reader.column))”，一列写“\(row.values[place].shortened)”，"
              + "一列写“\(text.shortened)”。", "请只留对的一列。"))
      }
    }
  }

  // MARK: Headings

  private mutating func findHeadings(_ row: TableRow) {
    let columns = row.cells.map { $0.flatMap { headings.column(named: $0.text) } }
    let known = Set(columns.compactMap { $0 })
    guard known.count >= Self.fewest, known.contains(.name) else { return }
    cells = columns.map { column in
      column.map { RosterCell(column: $0, heading: headings.heading(of: $0)) }
    }
    let titles = row.cells.map { $0?.text ?? "" }
    self.titles = titles
    let place = { (name: String) in titles.firstIndex { same($0.trimmed, name) } }
    if let file = place(headings.origin.file), let sheet = place(headings.origin.sheet),
      let number = place(headings.origin.row)
    {
      sources = (file, sheet, number)
    }
    let returned = [headings.origin.file, headings.origin.sheet, headings.origin.row]
    for (index, cell) in row.cells.enumerated() where columns[index] == nil {
      guard let text = cell?.text.trimmed, !text.isEmpty, !headings.isIgnored(text),
        !returned.contains(where: { same($0, text) })
      else { continue }
      let near = headings.near(text)
      findings.append(
        Finding(
          .warning, "roster.heading.unknown", place: self.place(row.number),
          "\(name)的“\(text.shortened)”列不认识，这一列没有用到。",
          remedy: near.isEmpty
            ? "不需要的列可以不管；需要的，请把标题改成空白名单里的叫法。"
            : "是不是“\(near.joined(separator: "”或“"))”？是的话请改标题。"))
    }
  }

  private func repeatsHeadings(_ row: TableRow) -> Bool {
    let texts = row.cells.map { $0?.text ?? "" }
    return texts.count == titles.count && zip(texts, titles).allSatisfy { same($0, $1) }
  }

  private mutating func noteStray(_ cell: TableCell, _ index: Int, _ row: TableRow) {
    let isTitled = index < titles.count && !titles[index].trimmed.isEmpty
    guard !isTitled, !cell.text.trimmed.isEmpty else { return }
    findings.append(
      Finding(
        .warning, "roster.cell.untitled", place: place(row.number),
        "\(name)第 \(row.number) 行 \(TableRow.columnName(index)) 列写了“\(cell.text.shortened)”，可是这一列没有标题，没有用到。",
        remedy: "请给这一列加上标题，或把内容移到对的列。"))
  }

  private var name: String { sheet.map { "“\(file)”的工作表“\($0)”" } ?? "“\(file)”" }

  private func place(_ row: Int?) -> Place { Place(file: file, line: row) }

  // MARK: The end of a sheet

  /// What is known of a sheet only when all its rows are read.
  mutating func finish(_ notes: TableNotes) {
    guard cells != nil else {
      if seen > 0, !(sheet.map(headings.isIgnoredSheet) ?? false) { findings.append(skipped()) }
      return
    }
    markMerges(notes.merges)
    checkSums()
    if notes.isHidden {
      note("roster.sheet.hidden", "\(name)是隐藏的，里面的 \(rows.count) 行也读了。", "不该读的，请删掉这个工作表。")
    }
    if hiddenRows > 0 {
      note("roster.rows.hidden", "\(name)有 \(hiddenRows) 行是隐藏的，也读了。", "不该读的，请删掉这些行。")
    }
    let hidden = notes.hiddenColumns.flatMap { range in
      range.prefix(200).filter { $0 < titles.count && cells?[$0] != nil }.map { titles[$0] }
    }
    if !hidden.isEmpty {
      note(
        "roster.columns.hidden", "\(name)的“\(hidden.joined(separator: "”“"))”列是隐藏的，也读了。",
        "不该读的，请删掉这些列。")
    }
  }

  private mutating func note(_ identifier: String, _ message: String, _ remedy: String) {
    findings.append(
      Finding(.note, identifier, place: place(nil), message, remedy: remedy))
  }

  private func skipped() -> Finding {
    Finding(
      .note, "roster.sheet.skipped", place: place(nil),
      "\(name)没有认得的标题行，没有读。", remedy: "是名单的，请加一行标题，至少有“\(headings.heading(of: .name))”。")
  }

  /// A merged cell shows one value for several rows and holds it for the first alone.
  private mutating func markMerges(_ merges: [TableNotes.Merge]) {
    guard let cells, !merges.isEmpty else { return }
    for merge in merges where merge.rows.count > 1 {
      for index in rows.indices
      where merge.rows.dropFirst().contains(rows[index].origin.row) {
        for column in merge.columns where column < cells.count {
          guard let reader = cells[column] else { continue }
          rows[index].problems.append(
            RosterProblem(
              .rejects, "merged", reader.column,
              "“\(reader.heading)”和第 \(merge.rows.lowerBound) 行合并成了一格，不知道这一行是不是也写这个。",
              "请取消合并单元格，每一行都写上。"))
        }
      }
    }
  }

  /// A row of sums is no person; its sums are compared.
  private mutating func checkSums() {
    var last = 0
    for sum in sums {
      let above = rows.filter { $0.origin.row < sum.row }
      let since = above.filter { $0.origin.row > last }
      last = sum.row
      for column in [RosterColumn.paid, .refunded, .disputed] {
        guard let stated = sum.values.money(column) else { continue }
        let added = above.compactMap { $0.money(column) }.reduce(.zero, +)
        // 小计 counts from the sum before it.
        let part = since.compactMap { $0.money(column) }.reduce(.zero, +)
        guard stated != added, stated != part else { continue }
        findings.append(
          Finding(
            .warning, "roster.total.differs", place: place(sum.row),
            "\(name)第 \(sum.row) 行合计的“\(headings.heading(of: column))”是 \(stated.grouped) 元，"
              + "上面各行加起来是 \(added.grouped) 元。",
            remedy: "请核对有没有漏行、重行或写错的金额。合计行本身不算一个人。"))
      }
    }
  }
}
