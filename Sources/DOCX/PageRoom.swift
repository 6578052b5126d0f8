import Basics
import Documents

/// How much of a page words take, as far as that can be told without setting them.
struct PageRoom {
  /// Lines break sooner than by counting, for a number moves to the next line whole.
  private static let tightness = (numerator: 94, denominator: 100)

  /// Room that is left free, for programs measure each in their own way.
  static let slack = 300

  private let style: DocumentStyle

  init(_ style: DocumentStyle) { self.style = style }

  /// Between the margins, in twentieths of a point.
  var height: Int { style.sheet.height * 1440 / 254 }

  /// What the blocks since the last new page take of theirs.
  func used(by blocks: ArraySlice<Block>) -> Int {
    let start = blocks.lastIndex { $0 == .pageBreak || $0 == .pageOne }.map { $0 + 1 }
    return blocks[(start ?? blocks.startIndex)...].reduce(0) { $0 + height(of: $1) } % height
  }

  private func height(of block: Block) -> Int {
    switch block {
    case .paragraph(let paragraph): return height(of: paragraph)
    case .list(let list): return list.items.reduce(0) { $0 + height(of: $1) }
    case .table(let table):
      let whole = max(1, table.columns.reduce(0, +))
      let widths = table.columns.map { style.textWidth * $0 / whole }
      return table.rows.reduce(0) { $0 + RowRoom($1, widths, style).height(of: []) }
    case .longTable, .drawing, .picture, .pageBreak, .pageOne: return 0
    }
  }

  private func height(of paragraph: Paragraph) -> Int {
    let line = style.metrics[paragraph.role]
    let lines = Self.lines(
      TextWidth.cells(paragraph.plainText), size: line.size, width: style.textWidth)
    return line.before + line.after + lines * line.height
  }

  /// - Parameter cells: half the width of a Chinese character each.
  static func lines(_ cells: Int, size: Int, width: Int) -> Int {
    let room = max(size, width * tightness.numerator / tightness.denominator)
    return max(1, (cells * size / 2 + room - 1) / room)
  }
}
