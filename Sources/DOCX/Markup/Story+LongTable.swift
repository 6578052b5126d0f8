import Basics
import Documents

extension Story {
  /// Markup beyond this is taken away while a long table is written.
  private static let room = 1 << 20

  /// Page by page, each a table of its own with the head and the foot of every page, for no program adds
  /// up what it breaks over pages by itself.
  ///
  /// - Parameter used: height of what stands above it on its first page.
  mutating func write(
    _ long: LongTable, _ rows: LongTableRows, below used: Int, spill: Spill
  ) throws(DOCXError) {
    let grid = try TableGrid(long.head, textWidth: style.textWidth)
    var press = RowPress(grid, self)
    var head = long.head
    let headHeight = head.rows.reduce(0) {
      $0 + RowRoom($1, grid.widths, style).height(of: [])
    }
    var next = 0
    var repeated: [UInt8]?
    // The row that was too tall for the page before.
    var pending: LongRow?
    var used = used
    repeat {
      if next > 0 {
        breakPage()
        writeTableEnd()
      }
      if let repeated {
        xml.constant(repeated)
      } else {
        let start = xml.bytes.count
        try open(head, grid, keepsWithNext: false)
        // The first has the table's identity; from the second page on all are alike.
        if next > 0 { repeated = Array(xml.bytes[start...]) }
        head.id = nil
      }
      let first = next
      var left = PageRoom(style).height - used - headHeight - PageRoom.slack
      for row in rows.foot(first, []) { left -= try press.height(of: row) }
      var page: [LongRow] = []
      while next < long.count {
        let row = pending ?? rows.row(next)
        pending = nil
        left -= try press.height(of: row)
        guard left >= 0 || next == first else {
          pending = row
          break
        }
        try press.write(row, to: &xml)
        page.append(row)
        next += 1
        if xml.bytes.count > Self.room { try spill(&xml) }
      }
      for row in rows.foot(first, page) { try press.write(row, to: &xml) }
      xml.close("w:tbl")
      used = 0
    } while next < long.count
  }
}

/// Prints rows of a long table: each pattern is written once, and its words are put in for each row.
private struct RowPress {
  private struct Plate {
    let markup: PlacedMarkup
    let room: RowRoom
  }

  private let grid: TableGrid
  private let style: DocumentStyle
  private let blank: Story
  private var plates: [ObjectIdentifier: Plate] = [:]

  init(_ grid: TableGrid, _ story: Story) {
    self.grid = grid
    style = story.style
    blank = story.withoutContent
  }

  mutating func height(of row: LongRow) throws(DOCXError) -> Int {
    try plate(of: row).room.height(of: row.values.map { TextWidth.cells($0) })
  }

  mutating func write(_ row: LongRow, to xml: inout Markup) throws(DOCXError) {
    try plate(of: row).markup.write(row.values, to: &xml)
  }

  private mutating func plate(of row: LongRow) throws(DOCXError) -> Plate {
    let key = ObjectIdentifier(row.pattern)
    if let plate = plates[key] { return plate }
    let plate = try made(row.pattern, places: row.values.count)
    plates[key] = plate
    return plate
  }

  private func made(_ pattern: RowPattern, places: Int) throws(DOCXError) -> Plate {
    let table = Table(columns: grid.widths, headerRows: 0, rows: [pattern.row], summary: "")
    try Document.check(pattern.row.strings, part: "表格的一行")
    var story = blank
    for places in try TableGrid(table, textWidth: style.textWidth).rows {
      try story.write(places, in: grid, isHeader: false, ParagraphSetting())
    }
    return Plate(
      markup: PlacedMarkup(story.xml.bytes, among: places),
      room: RowRoom(pattern.row, grid.widths, style, places: places))
  }
}
