package import Basics
package import Rosters

/// Where a row stands: in which file and sheet, as the sheet counts.
package struct RosterOrigin: Hashable, Sendable {
  package let file: String
  /// Nil for a file that has no sheets.
  package let sheet: String?
  package let row: Int

  package init(file: String, sheet: String?, row: Int) {
    self.file = file
    self.sheet = sheet
    self.row = row
  }

  /// `名单.xlsx（工作表“一组”）第 5 行`
  package var chinese: String {
    let sheet = sheet.map { "（工作表“\($0)”）" } ?? ""
    return "\(file)\(sheet)第 \(row) 行"
  }

  package var place: Place { Place(file: file, line: row) }

  /// By file, sheet and row.
  package static func isBefore(_ left: Self, _ right: Self) -> Bool {
    if ExactText(left.file) != ExactText(right.file) {
      return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
    }
    let (a, b) = (left.sheet ?? "", right.sheet ?? "")
    if ExactText(a) != ExactText(b) { return a.utf8.lexicographicallyPrecedes(b.utf8) }
    return left.row < right.row
  }
}

/// Something about a row that whoever filled it in must know.
package struct RosterProblem: Error, Hashable {
  package enum Weight: String, Sendable {
    /// The row cannot be used.
    case rejects
    /// It contradicts another; which is right is not for the program to say.
    case conflicts
    /// A paper will need it.
    case lacks
    /// The row is used all the same.
    case warns
  }

  package let weight: Weight
  package let identifier: String
  package let column: RosterColumn?
  package let message: String
  package let remedy: String

  package init(
    _ weight: Weight, _ identifier: String, _ column: RosterColumn?, _ message: String,
    _ remedy: String
  ) {
    self.weight = weight
    self.identifier = "roster.\(identifier)"
    self.column = column
    self.message = message
    self.remedy = remedy
  }
}

/// One row of a roster: one purchase of one person.
package struct RosterRow: Sendable {
  package let origin: RosterOrigin
  /// By column; what could be read is in one form whatever the sheet's was. Empty where nothing is.
  package internal(set) var values: [String]
  package internal(set) var problems: [RosterProblem] = []
  /// Cells that could not be read, as they were.
  package internal(set) var unread: [RosterColumn: TableCell] = [:]
  /// Whether it came back in a list of problems.
  package let isReturned: Bool

  init(_ origin: RosterOrigin, isReturned: Bool = false) {
    self.origin = origin
    self.isReturned = isReturned
    values = Array(repeating: "", count: RosterColumn.allCases.count)
  }

  /// Nil where nothing is.
  package subscript(column: RosterColumn) -> String? {
    let text = values[column.rawValue]
    return text.isEmpty ? nil : text
  }

  /// What a row that names no kind of document means.
  static let usualIDType = "居民身份证"

  /// The order's number for comparing: capitals and small letters are one.
  var orderKey: String? { self[.orderNumber].map(Self.orderKey) }

  static func orderKey(_ number: String) -> String { FullWidth.folded(number).lowercased() }

  package var isRejected: Bool { problems.contains { $0.weight == .rejects } }

  /// - Returns: whether it says the same, apart from its number and remarks.
  func says(sameAs other: RosterRow) -> Bool {
    difference(from: other).isEmpty
  }

  /// The columns in which two rows differ.
  func difference(from other: RosterRow) -> [RosterColumn] {
    RosterColumn.allCases.filter {
      !$0.isForTheSheetOnly
        && ExactText(values[$0.rawValue]) != ExactText(other.values[$0.rawValue])
        && ($0 != .name || comparableName != other.comparableName)
    }
  }

  var comparableName: ExactText? {
    self[.name].map { ExactText(RosterText.comparable(name: $0)) }
  }

  // MARK: Values by their form

  package func money(_ column: RosterColumn) -> Money? {
    self[column].flatMap { try? Money(yuan: $0) }
  }

  package func day(_ column: RosterColumn) -> CalendarDay? {
    // Moments come into the form 2026-01-05T20:11.
    self[column].flatMap { CalendarDay(iso: $0.prefix(10)) }
  }
}
