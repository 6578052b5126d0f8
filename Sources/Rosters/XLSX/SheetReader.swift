import Basics

/// Reads one sheet of a workbook row by row while its bytes arrive.
struct SheetReader {
  let texts: SharedTexts
  let styles: NumberStyles
  let is1904: Bool
  private(set) var notes: TableNotes

  private var pieces = XMLPieces()
  private var row = TableRow(number: 0, cells: [])
  private var cell = OpenCell()

  /// A cell whose end has not come yet.
  private struct OpenCell {
    enum Form { case number, shared, formula, inline, flag, fault, moment }
    var column = 0
    var form = Form.number
    var style = 0
    var text = ""
    var isInValue = false
    var isInReading = false
  }

  init(_ notes: TableNotes, texts: SharedTexts, styles: NumberStyles, is1904: Bool) {
    self.notes = notes
    self.texts = texts
    self.styles = styles
    self.is1904 = is1904
  }

  mutating func take(_ piece: RawSpan, _ hand: (TableRow) throws -> Void) throws {
    pieces.append(piece)
    while let piece = try pieces.next() {
      switch piece {
      case .start(let name, let attributes, let isEmpty):
        try start(name, attributes, isEmpty, hand)
      case .end(let name): try end(name, hand)
      case .words(let range, let isPlain):
        if cell.isInValue { cell.text += try pieces.text(range, isPlain: isPlain) }
      }
    }
  }

  private mutating func start(
    _ name: Range<Int>, _ attributes: Range<Int>, _ isEmpty: Bool,
    _ hand: (TableRow) throws -> Void
  ) throws {
    if pieces.isNamed(name, "c") {
      open(attributes)
    } else if pieces.isNamed(name, "v") || pieces.isNamed(name, "t") {
      cell.isInValue = !isEmpty && !cell.isInReading
    } else if pieces.isNamed(name, "row") {
      begin(attributes)
      if isEmpty { try hand(row) }
    } else if pieces.isNamed(name, "rPh") {
      cell.isInReading = !isEmpty
    } else if pieces.isNamed(name, "col") {
      note(column: attributes)
    } else if pieces.isNamed(name, "mergeCell") {
      note(merge: attributes)
    }
  }

  private mutating func end(_ name: Range<Int>, _ hand: (TableRow) throws -> Void) throws {
    if pieces.isNamed(name, "v") || pieces.isNamed(name, "t") {
      cell.isInValue = false
    } else if pieces.isNamed(name, "rPh") {
      cell.isInReading = false
    } else if pieces.isNamed(name, "c") {
      close()
    } else if pieces.isNamed(name, "row") {
      try hand(row)
    }
  }

  // MARK: Rows and cells

  private mutating func begin(_ attributes: Range<Int>) {
    let number = pieces.attribute("r", in: attributes).flatMap(pieces.number) ?? row.number + 1
    row = TableRow(number: number, cells: [], isHidden: isOn("hidden", attributes))
    row.cells.reserveCapacity(40)
  }

  private func isOn(_ name: StaticString, _ attributes: Range<Int>) -> Bool {
    guard let value = pieces.attribute(name, in: attributes) else { return false }
    return pieces.isNamed(value, "1") || pieces.isNamed(value, "true")
  }

  private mutating func open(_ attributes: Range<Int>) {
    cell = OpenCell()
    cell.column =
      pieces.attribute("r", in: attributes).flatMap(column) ?? row.cells.count
    cell.style = pieces.attribute("s", in: attributes).flatMap(pieces.number) ?? 0
    guard let type = pieces.attribute("t", in: attributes) else { return }
    if pieces.isNamed(type, "s") {
      cell.form = .shared
    } else if pieces.isNamed(type, "inlineStr") {
      cell.form = .inline
    } else if pieces.isNamed(type, "str") {
      cell.form = .formula
    } else if pieces.isNamed(type, "b") {
      cell.form = .flag
    } else if pieces.isNamed(type, "e") {
      cell.form = .fault
    } else if pieces.isNamed(type, "d") {
      cell.form = .moment
    }
  }

  /// A place such as `AB12`; nil where it is none, or beyond what sheets have.
  private func column(_ range: Range<Int>) -> Int? {
    var column = 0
    for byte in pieces.bytes[range] {
      guard (0x41...0x5A).contains(byte) else { break }
      column = column * 26 + Int(byte) - 0x40
      if column > Self.mostColumns { return nil }
    }
    return column > 0 ? column - 1 : nil
  }

  private static let mostColumns = 16_384

  private mutating func close() {
    guard let value = value(), cell.column < Self.mostColumns else { return }
    while row.cells.count < cell.column { row.cells.append(nil) }
    if row.cells.count == cell.column {
      row.cells.append(value)
    } else {
      row.cells[cell.column] = value
    }
  }

  private func value() -> TableCell? {
    switch cell.form {
    case .shared:
      let text = Int(cell.text).flatMap { texts[$0] }
      return text.flatMap { $0.isEmpty ? nil : TableCell(.text, $0) }
    case .inline, .formula:
      return cell.text.isEmpty ? nil : TableCell(.text, EscapedLetters.read(cell.text))
    case .flag: return TableCell(.flag, cell.text == "1" ? "是" : "否")
    case .fault: return TableCell(.fault, cell.text)
    case .moment: return cell.text.isEmpty ? nil : TableCell(.moment, cell.text)
    case .number:
      guard !cell.text.isEmpty else { return nil }
      if styles.isMoment(cell.style), let number = Double(cell.text),
        let moment = SerialMoment.text(number, is1904: is1904)
      {
        return TableCell(.moment, moment)
      }
      return TableCell(.number, cell.text)
    }
  }

  // MARK: Notes

  private mutating func note(column attributes: Range<Int>) {
    guard isOn("hidden", attributes),
      let first = pieces.attribute("min", in: attributes).flatMap(pieces.number),
      let last = pieces.attribute("max", in: attributes).flatMap(pieces.number),
      first >= 1, first <= last
    else { return }
    notes.hiddenColumns.append(first - 1...last - 1)
  }

  private mutating func note(merge attributes: Range<Int>) {
    guard let range = pieces.attribute("ref", in: attributes),
      let text = try? pieces.text(range), let merge = Self.merge(text)
    else { return }
    notes.merges.append(merge)
  }

  /// `A3:B4`
  static func merge(_ text: String) -> TableNotes.Merge? {
    let corners = text.split(separator: ":").compactMap(corner)
    guard corners.count == 2 else { return nil }
    let (rows, columns) = (corners.map(\.row).sorted(), corners.map(\.column).sorted())
    return TableNotes.Merge(rows: rows[0]...rows[1], columns: columns[0]...columns[1])
  }

  private static func corner(_ text: Substring) -> (row: Int, column: Int)? {
    let plain = text.filter { $0 != "$" }
    let letters = plain.prefix { $0.isASCII && $0.isUppercase }
    guard let row = Int(plain.dropFirst(letters.count)), row > 0, !letters.isEmpty,
      letters.utf8.count <= 3
    else { return nil }
    return (row, letters.utf8.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1)
  }
}
