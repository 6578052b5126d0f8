import Documents
import XMLTrees

extension Template.Control {
  fileprivate var isAlways: Bool {
    if case .always = self { true } else { false }
  }
}

extension TemplateReader {
  mutating func table(_ element: XMLElement) -> Template.Table {
    let columns = element.elements.filter { $0.name == "col" }
      .map { number("width", $0, default: 1) }
    let sections = element.elements.filter { $0.name != "col" }.map { section($0) }
    if columns.isEmpty { refuse(element, "表格缺少 <col>") }
    checkGrid(sections, columns: columns.count)
    let id = identity(element)
    let series = element["rows"].flatMap { factName($0, element.line) }
    if element["rows"] == nil {
      if sections.contains(where: { $0.kind == .foot }) {
        refuse(element, "只有写了 rows 的表格才有 <tfoot>")
      }
    } else {
      checkLong(sections, element)
    }
    return Template.Table(
      columns: columns, summary: element["summary"] ?? "", id: id, series: series,
      sections: sections, line: element.line)
  }

  /// A long table repeats one row, in which nothing can be told apart by an identity.
  private mutating func checkLong(_ sections: [Template.Table.Section], _ element: XMLElement) {
    let body = sections.filter { $0.kind == .body }.flatMap(\.rows)
    if body.count != 1 { refuse(element, "写了 rows 的表格，tbody 里只写一行") }
    for section in sections where section.kind != .head {
      if !section.control.isAlways || section.rows.contains(where: { !$0.control.isAlways }) {
        refuse(section.line, "写了 rows 的表格，各行不能再写 each、when 等")
      }
      let paragraphs = section.rows.flatMap(\.cells).flatMap(\.paragraphs)
      if paragraphs.contains(where: { $0.id != nil || !$0.comments.isEmpty }) {
        refuse(section.line, "写了 rows 的表格，行里的段落不能有 id 和 comments")
      }
    }
  }

  private mutating func section(_ element: XMLElement) -> Template.Table.Section {
    let kind: Template.Table.Section.Kind =
      switch element.name {
      case "thead": .head
      case "tfoot": .foot
      default: .body
      }
    let control = control(element)
    let rows = element.elements.map { row($0) }
    return Template.Table.Section(kind: kind, control: control, rows: rows, line: element.line)
  }

  private mutating func row(_ element: XMLElement) -> Template.Table.Row {
    let control = control(element)
    let cells = element.elements.map { cell($0) }
    return Template.Table.Row(control: control, cells: cells, line: element.line)
  }

  private mutating func cell(_ element: XMLElement) -> Template.Table.Cell {
    let role = element.name == "th" ? Documents.Paragraph.Role.cellHeader : .cell
    let inner = element.elements.filter { $0.name == "p" }
    let paragraphs =
      inner.isEmpty
      ? [paragraph(element, role: role)] : inner.map { paragraph($0, role: role) }
    let fallback = element.name == "th" ? "center" : "start"
    let alignment = Documents.Table.Cell.Alignment(rawValue: element["align"] ?? fallback)
    if alignment == nil { refuse(element, "align 只能是 start、center、end") }
    return Template.Table.Cell(
      paragraphs: paragraphs, columnSpan: number("colspan", element, default: 1),
      rowSpan: number("rowspan", element, default: 1), alignment: alignment ?? .start)
  }

  /// Every row fills the table, counting the cells that reach down from above.
  private mutating func checkGrid(_ sections: [Template.Table.Section], columns: Int) {
    for section in sections {
      var hanging = Array(repeating: 0, count: columns)
      for row in section.rows {
        let covered = hanging.count { $0 > 0 }
        let own = row.cells.reduce(0) { $0 + $1.columnSpan }
        if covered + own != columns {
          refuse(row.line, "表格这一行有 \(covered + own) 格，应当是 \(columns) 格")
          return
        }
        advance(&hanging, by: row)
      }
    }
  }

  private func advance(_ hanging: inout [Int], by row: Template.Table.Row) {
    var fresh: [Int] = []
    var cells = row.cells[...]
    while fresh.count < hanging.count {
      if hanging[fresh.count] > 0 {
        fresh.append(hanging[fresh.count] - 1)
      } else if let cell = cells.popFirst() {
        fresh += Array(repeating: cell.rowSpan - 1, count: cell.columnSpan)
      } else {
        break
      }
    }
    let missing = max(0, hanging.count - fresh.count)
    hanging = Array(fresh.prefix(hanging.count)) + Array(repeating: 0, count: missing)
  }
}
