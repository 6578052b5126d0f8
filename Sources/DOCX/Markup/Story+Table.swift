import Documents

extension Story {
  mutating func write(_ table: Table, keepsWithNext: Bool) throws(DOCXError) {
    let grid = try TableGrid(table, textWidth: style.textWidth)
    try open(table, grid, keepsWithNext: keepsWithNext)
    xml.close("w:tbl")
  }

  /// The table with its rows, still open for more.
  mutating func open(
    _ table: Table, _ grid: TableGrid, keepsWithNext: Bool
  ) throws(DOCXError) {
    xml.open("w:tbl")
    writeProperties(of: table)
    xml.open("w:tblGrid")
    for width in grid.widths { xml.empty("w:gridCol", ["w:w": "\(width)"]) }
    xml.close("w:tblGrid")
    for (index, row) in grid.rows.enumerated() {
      let isLast = index == grid.rows.count - 1
      // A group's name never stands alone at the foot of a page.
      let keeps = isLast ? keepsWithNext : row.spansTable(grid.widths.count)
      try write(
        row, in: grid, isHeader: index < table.headerRows,
        ParagraphSetting(keepsWithNext: keeps, tableID: index == 0 ? table.id : nil))
    }
  }

  mutating func write(
    _ row: [TableGrid.Place], in grid: TableGrid, isHeader: Bool, _ setting: ParagraphSetting
  ) throws(DOCXError) {
    var setting = setting
    xml.open("w:tr")
    xml.open("w:trPr")
    xml.empty("w:cantSplit")
    if isHeader { xml.empty("w:tblHeader") }
    xml.close("w:trPr")
    for place in row {
      try write(place, in: grid, setting)
      setting.tableID = nil
    }
    xml.close("w:tr")
  }

  /// WPS needs the width here as well as in the grid.
  private mutating func writeProperties(of table: Table) {
    xml.open("w:tblPr")
    xml.empty("w:tblStyle", ["w:val": StyleID.table])
    xml.empty("w:tblW", ["w:w": "\(style.textWidth)", "w:type": "dxa"])
    xml.empty("w:jc", ["w:val": "center"])
    xml.empty("w:tblLayout", ["w:type": "fixed"])
    writeLook(hasHeader: table.headerRows > 0)
    if !table.summary.isEmpty {
      xml.empty("w:tblCaption", ["w:val": title])
      xml.empty("w:tblDescription", ["w:val": table.summary])
    }
    xml.close("w:tblPr")
  }

  /// Says twice, as Word does, that only header rows stand out.
  private mutating func writeLook(hasHeader: Bool) {
    xml.empty(
      "w:tblLook",
      [
        "w:val": hasHeader ? "0620" : "0600", "w:firstRow": hasHeader ? "1" : "0",
        "w:lastRow": "0", "w:firstColumn": "0", "w:lastColumn": "0", "w:noHBand": "1",
        "w:noVBand": "1",
      ])
  }

  private mutating func write(
    _ place: TableGrid.Place, in grid: TableGrid, _ setting: ParagraphSetting
  ) throws(DOCXError) {
    xml.open("w:tc")
    switch place {
    case .continued(let column, let columnSpan):
      writeCellProperties(grid.width(column, span: columnSpan), columnSpan, merge: "continue")
      try write(Paragraph(.cell, []), setting)
    case .cell(let cell, let column):
      writeCellProperties(
        grid.width(column, span: cell.columnSpan), cell.columnSpan,
        merge: cell.rowSpan > 1 ? "restart" : nil)
      var setting = setting
      setting.alignment = cell.alignment
      for paragraph in cell.paragraphs.isEmpty ? [Paragraph(.cell, [])] : cell.paragraphs {
        try write(paragraph, setting)
        setting.tableID = nil
      }
    }
    xml.close("w:tc")
  }

  private mutating func writeCellProperties(_ width: Int, _ columnSpan: Int, merge: String?) {
    xml.open("w:tcPr")
    xml.empty("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
    if columnSpan > 1 { xml.empty("w:gridSpan", ["w:val": "\(columnSpan)"]) }
    if let merge { xml.empty("w:vMerge", ["w:val": merge]) }
    xml.empty("w:vAlign", ["w:val": "center"])
    xml.close("w:tcPr")
  }
}

extension [TableGrid.Place] {
  /// One cell over all columns: the name of the rows below it.
  fileprivate func spansTable(_ columns: Int) -> Bool {
    guard columns > 1, count == 1, case .cell(let cell, _) = self[0] else { return false }
    return cell.columnSpan == columns
  }
}
