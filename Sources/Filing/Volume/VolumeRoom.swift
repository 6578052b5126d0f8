import DOCX
import Documents
import Drafting
import Exhibits

/// How much fits on a page of the volume, reckoned from its style and its template.
struct VolumeRoom {
  /// Identity of the table on a group's cover: number, name, source, what it proves, pages.
  static let coverTable = "rows"
  /// Lines of small print that the caption of a sheet takes at most: the template limits its characters.
  private static let captionLines = 5
  /// Above and below a picture, and for the line it stands on; twentieths of a point.
  private static let slack = 400
  /// Of a cell to the left and right of its words.
  private static let cellMargins = 220

  let style: DocumentStyle
  /// Relative widths of the cover's five columns.
  let columns: [Int]

  init(_ style: DocumentStyle, _ template: Template) {
    self.style = style
    let found = template.columns(ofTable: Self.coverTable) ?? []
    // A table of another make is taken for a narrow one.
    columns = found.count == 5 ? found : [1, 1, 1, 1, 1]
  }

  private var width: Int { style.sheet.width * 1440 / 254 }
  private var height: Int { style.sheet.height * 1440 / 254 }

  var sheet: SheetArea {
    let note = style.metrics[.note]
    let left = height - note.before - note.after - Self.captionLines * note.height - Self.slack
    let cell = style.metrics[.cell]
    return SheetArea(
      width: style.sheet.width, height: max(1, left * 254 / 1440),
      // One line parts the words from the caption.
      characters: width / cell.size, lines: max(1, left / cell.height - 1))
  }

  var cover: CoverArea {
    let (heading, cell) = (style.metrics[.heading], style.metrics[.cell])
    let left = height - heading.before - heading.after - 2 * heading.height - Self.slack
    func characters(_ column: Int) -> Int {
      let share = width * columns[column] / max(1, columns.reduce(0, +))
      return max(2, (share - Self.cellMargins) / cell.size)
    }
    // Two lines are the table's own head.
    return CoverArea(
      name: characters(1), source: characters(2), proves: characters(3),
      lines: max(1, left / cell.height - 2))
  }
}
