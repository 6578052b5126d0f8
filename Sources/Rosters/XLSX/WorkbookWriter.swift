import Archives
import Basics
import Foundation

/// Writes XLSX files that Excel, WPS and LibreOffice open. The same sheets always give the same bytes.
package struct WorkbookWriter {
  /// How a cell looks.
  package enum Look: Int, Sendable {
    /// Text, whatever it looks like.
    case text
    case heading
    /// To be corrected.
    case wrong
    /// To be supplied.
    case missing
    /// Long text on several lines.
    case note
    /// Yuan with two decimals.
    case money
    case title
  }

  package struct Cell: Sendable {
    package let value: TableCell
    package let look: Look

    package init(_ text: String, _ look: Look = .text) {
      self.init(TableCell(.text, text), look)
    }

    /// A number keeps its kind: what a spreadsheet took for a number stays one.
    package init(_ value: TableCell, _ look: Look = .text) {
      self.value = value
      self.look = look
    }
  }

  package struct Column: Sendable {
    /// In letters.
    package let width: Int
    package let look: Look
    /// What may be chosen; empty where anything may stand.
    package let choices: [String]
    /// Shown to whoever stands in the column.
    package let prompt: (title: String, text: String)?

    package init(
      width: Int, _ look: Look = .text, choices: [String] = [],
      prompt: (title: String, text: String)? = nil
    ) {
      self.width = width
      self.look = look
      self.choices = choices
      self.prompt = prompt
    }
  }

  package struct Sheet {
    package let name: String
    package let columns: [Column]
    /// Rows at the top that stay in sight.
    package let frozenRows: Int
    package let isLandscape: Bool
    /// Hands over the rows one after another.
    package let rows: ((_ row: [Cell?]) throws -> Void) throws -> Void

    package init(
      _ name: String, _ columns: [Column], frozenRows: Int = 1, isLandscape: Bool = true,
      rows: @escaping ((_ row: [Cell?]) throws -> Void) throws -> Void
    ) {
      self.name = name
      self.columns = columns
      self.frozenRows = frozenRows
      self.isLandscape = isLandscape
      self.rows = rows
    }
  }

  /// Letters across a page.
  private static let widest = 160
  /// Rows below which a chooser still stands in an empty sheet.
  private static let lastChoice = 20_000

  /// - Parameter scratch: the beginning of paths for files that are gone afterwards.
  package static func write(_ sheets: [Sheet], to path: String, scratch: String) throws {
    var entries = [
      entry("[Content_Types].xml", contentTypes(sheets.count)),
      entry("_rels/.rels", packageRelations),
      entry("xl/workbook.xml", workbook(sheets)),
      entry("xl/_rels/workbook.xml.rels", workbookRelations(sheets.count)),
      entry("xl/styles.xml", WorkbookStyles.part),
    ]
    var made: [String] = []
    defer { for file in made { try? FileManager.default.removeItem(atPath: file) } }
    for (index, sheet) in sheets.enumerated() {
      let file = "\(scratch)-\(index + 1)"
      made.append(file)
      var part = try GrowingFile(file)
      try write(sheet, into: &part)
      try part.finish()
      entries.append(
        ArchiveEntry(
          name: "xl/worksheets/sheet\(index + 1).xml", content: .file(path: file),
          compression: .quick))
    }
    try ArchiveWriter.write(entries, to: path)
  }

  static func entry(_ name: String, _ text: String) -> ArchiveEntry {
    ArchiveEntry(name: name, content: .bytes(Array((head + text).utf8)))
  }

  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  // MARK: A sheet

  private static func write(_ sheet: Sheet, into part: inout GrowingFile) throws {
    try part.append(head + "<worksheet xmlns=\"\(main)\">")
    // On one page's width where that can still be read.
    let fits = sheet.columns.reduce(0) { $0 + $1.width } <= widest
    if fits { try part.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>") }
    try part.append("<sheetViews><sheetView workbookViewId=\"0\">")
    if sheet.frozenRows > 0 {
      let first = "A\(sheet.frozenRows + 1)"
      try part.append(
        "<pane ySplit=\"\(sheet.frozenRows)\" topLeftCell=\"\(first)\" activePane=\"bottomLeft\""
          + " state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"\(first)\""
          + " sqref=\"\(first)\"/>")
    }
    try part.append("</sheetView></sheetViews><cols>")
    for (index, column) in sheet.columns.enumerated() {
      try part.append(
        "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(column.width)\""
          + " style=\"\(column.look.rawValue)\" customWidth=\"1\"/>")
    }
    try part.append("</cols><sheetData>")
    let names = sheet.columns.indices.map(TableRow.columnName)
    var number = 0
    var line = ""
    try sheet.rows { row in
      number += 1
      line.removeAll(keepingCapacity: true)
      let height = rowHeight(row, sheet.columns).map { " ht=\"\($0)\" customHeight=\"1\"" }
      line += "<row r=\"\(number)\"\(height ?? "")>"
      for (index, cell) in row.enumerated() where index < names.count {
        if let cell { add(cell, "\(names[index])\(number)", to: &line) }
      }
      line += "</row>"
      try part.append(line)
    }
    try part.append("</sheetData>")
    try part.append(validations(sheet, names))
    try part.append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\"")
    try part.append(" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\"")
    try part.append(
      " orientation=\"\(sheet.isLandscape ? "landscape" : "portrait")\" fitToHeight=\"0\"/>")
    try part.append("</worksheet>")
  }

  /// Points for a row with text on several lines, which not every program reckons by itself.
  private static func rowHeight(_ row: [Cell?], _ columns: [Column]) -> Int? {
    let lines = zip(row, columns).map { cell, column in
      guard let cell, cell.look == .note else { return 1 }
      return cell.value.text.split(separator: "\n", omittingEmptySubsequences: false)
        .reduce(0) { $0 + max(1, (TextWidth.cells($1) + column.width - 1) / column.width) }
    }
    return lines.max().flatMap { $0 > 1 ? min(409, $0 * lineHeight) : nil }
  }

  private static let lineHeight = 15

  private static func add(_ cell: Cell, _ name: String, to line: inout String) {
    let text = cell.value.text
    line += "<c r=\"\(name)\" s=\"\(cell.look.rawValue)\""
    if text.isEmpty {
      line += "/>"
    } else if cell.value.kind == .number {
      line += "><v>"
      line += escaped(text)
      line += "</v></c>"
    } else {
      line += " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
      line += escaped(text)
      line += "</t></is></c>"
    }
  }

  private static func validations(_ sheet: Sheet, _ names: [String]) -> String {
    let told = sheet.columns.enumerated().filter { !$1.choices.isEmpty || $1.prompt != nil }
    guard !told.isEmpty else { return "" }
    var text = "<dataValidations count=\"\(told.count)\">"
    for (index, column) in told {
      text += "<dataValidation"
      if !column.choices.isEmpty { text += " type=\"list\"" }
      text += " allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\""
      if let prompt = column.prompt {
        // As much as spreadsheets show.
        text += " promptTitle=\"\(escaped(String(prompt.title.prefix(32))))\""
        text += " prompt=\"\(escaped(String(prompt.text.prefix(255))))\""
      }
      let rows = "\(sheet.frozenRows + 1):\(names[index])\(lastChoice)"
      text += " sqref=\"\(names[index])\(rows)\""
      text +=
        column.choices.isEmpty
        ? "/>"
        : "><formula1>\"\(escaped(column.choices.joined(separator: ",")))\"</formula1></dataValidation>"
    }
    return text + "</dataValidations>"
  }

  /// Text between tags or in quotes; what XML cannot hold is shown as a question mark.
  static func escaped(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "&")
        && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "\"") && byte < 0x7F
    }
    if isPlain { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n": result.append(contentsOf: "&#10;".unicodeScalars)
      default: result.append(XMLCharacters.allows(scalar) ? scalar : "?")
      }
    }
    return String(result)
  }
}
