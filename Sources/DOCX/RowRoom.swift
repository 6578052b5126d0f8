import Basics
import Documents

/// How tall a row of a table gets, by what stands in its open places.
struct RowRoom {
  /// A line of a cell as it was typed, which may take several on paper.
  private struct Line {
    let metrics: TextMetrics.Line
    let width: Int
    /// Of the words that stand there always; half the width of a Chinese character each.
    let cells: Int
    let places: [Int]
  }

  /// Of a cell to the left and right of its words, in twentieths of a point.
  private static let sides = 170
  /// Of a row above and below its words, with its line.
  private static let ends = 95

  private let cells: [[Line]]

  /// - Parameters:
  ///   - widths: of the columns, in twentieths of a point.
  ///   - places: how many there are.
  init(_ row: Table.Row, _ widths: [Int], _ style: DocumentStyle, places: Int = 0) {
    var column = 0
    cells = row.cells.map { cell in
      let end = min(widths.count, column + cell.columnSpan)
      let width = widths[min(column, end)..<end].reduce(0, +) - Self.sides
      column = end
      return cell.paragraphs.flatMap { paragraph in
        paragraph.plainText.unicodeScalars.split(
          separator: "\n", omittingEmptySubsequences: false
        ).map { words in
          let numbers = words.compactMap { RowPattern.number(of: $0, among: places) }
          let cells = words.filter { RowPattern.number(of: $0, among: places) == nil }
            .reduce(0) { $0 + TextWidth.cells($1) }
          return Line(
            metrics: style.metrics[paragraph.role], width: width, cells: cells, places: numbers)
        }
      }
    }
  }

  /// - Parameter widths: of what stands in the open places, in cells.
  func height(of widths: [Int]) -> Int {
    let tallest = cells.lazy.map { lines in lines.reduce(0) { $0 + height(of: $1, widths) } }.max()
    return (tallest ?? 0) + Self.ends
  }

  private func height(of line: Line, _ widths: [Int]) -> Int {
    let cells = line.places.reduce(line.cells) { $0 + widths[$1] }
    let (metrics, room) = (line.metrics, line.width)
    return metrics.before + metrics.after + metrics.height
      * PageRoom.lines(cells, size: metrics.size, width: room)
  }
}
