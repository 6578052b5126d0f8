import Documents
import XMLTrees

extension TemplateReader {
  mutating func table(_ element: XMLElement) -> Template.Table {
    let columns = element.elements.filter { $0.name == "col" }
      .map { number("width", $0, default: 1) }
    let sections = element.elements.filter { $0.name != "col" }.map { section($0) }
    if columns.isEmpty { refuse(element, "表格缺少 <col>") }
    checkGrid(sections, columns: columns.count)
    let id = identity(element)
    return Template.Table(
      columns: columns, summary: element["summary"] ?? "", id: id, sections: sections,
      line: element.line)
  }

  private mutating func section(_ element: XMLElement) -> Template.Table.Section {
    let isHeader = element.name == "thead"
    let control = control(element)
    let rows = element.elements.map { row($0, isHeader: isHeader) }
    return Template.Table.Section(
      isHeader: isHeader, control: control, rows: rows, line: element.line)
  }

  private mutating func row(_ element: XMLElement, isHeader: Bool) -> Template.Table.Row {
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
