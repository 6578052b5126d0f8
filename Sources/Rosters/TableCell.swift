/// What one cell of a spreadsheet holds, as its program wrote it.
package struct TableCell: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case text
    /// The digits as stored; a number may have lost digits before it was.
    case number
    /// `2026-01-05` or `2026-01-05T20:11:00`
    case moment
    case flag
    /// A formula that failed, such as `#N/A`.
    case fault
  }

  package let kind: Kind
  package let text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// One row of a sheet.
package struct TableRow: Hashable, Sendable {
  /// As the sheet counts: from one.
  package let number: Int
  /// By column; nil where there is nothing.
  package var cells: [TableCell?]
  package var isHidden = false

  package init(number: Int, cells: [TableCell?], isHidden: Bool = false) {
    self.number = number
    self.cells = cells
    self.isHidden = isHidden
  }

  package var isEmpty: Bool {
    cells.allSatisfy { $0.map { $0.text.allSatisfy(\.isWhitespace) } ?? true }
  }

  /// `A`, `B` … `AA`, as spreadsheets call a column.
  package static func columnName(_ column: Int) -> String {
    var name = ""
    var rest = column + 1
    while rest > 0 {
      rest -= 1
      name = String(UnicodeScalar(UInt8(65 + rest % 26))) + name
      rest /= 26
    }
    return name
  }
}

/// What is known of a sheet besides its rows, once these are read.
package struct TableNotes: Hashable, Sendable {
  package struct Merge: Hashable, Sendable {
    package let rows: ClosedRange<Int>
    package let columns: ClosedRange<Int>
  }

  /// The sheet's name; nil for a file that has no sheets.
  package let sheet: String?
  package var isHidden = false
  package var hiddenColumns: [ClosedRange<Int>] = []
  package var merges: [Merge] = []

  package init(sheet: String?) { self.sheet = sheet }
}

/// Why a file of rows cannot be read.
package struct TableFault: Error, Hashable {
  package enum Reason: String, Sendable {
    case unreadable, format, damaged, encrypted, tooLarge = "too_large"
  }

  package let reason: Reason
  package let row: Int?

  package init(_ reason: Reason, row: Int? = nil) {
    self.reason = reason
    self.row = row
  }
}
