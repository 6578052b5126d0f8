import Documents
import XMLTrees

/// Old paragraphs that are gone and wait for their place in the new paper.
struct RemovedParagraphs {
  private let old: [ReturnedParagraph]
  /// Identifiers of the new paper's styles, by name.
  private let styles: [String: String]
  private var waiting: ArraySlice<Int> = []
  /// How many paragraphs each row of each old table has.
  private let rowSizes: [Row: Int]

  private struct Row: Hashable {
    let table: Int
    let row: Int
  }

  init(_ old: [ReturnedParagraph], styles: [String: String]) {
    self.old = old
    self.styles = styles
    rowSizes = old.reduce(into: [:]) { sizes, paragraph in
      if let row = Self.row(of: paragraph) { sizes[row, default: 0] += 1 }
    }
  }

  var isEmpty: Bool { waiting.isEmpty }

  mutating func wait(_ places: [Int]) { waiting += places }

  func text(_ place: Int) -> OldText { OldText(old[place]) }

  /// All that wait.
  mutating func take() -> [XMLNode] {
    defer { waiting = [] }
    return waiting.map { .element(text($0).paragraph(styles)) }
  }

  /// Those that stood outside tables, as far as no other waits before them.
  mutating func takeFromBody() -> [XMLNode] {
    let first = waiting.prefix { old[$0].place == .body }
    waiting = waiting.dropFirst(first.count)
    return first.map { .element(text($0).paragraph(styles)) }
  }

  /// Whole rows, as far as nothing else waits before them and they have as many cells as this row.
  mutating func takeRows(like row: XMLElement) -> [XMLNode] {
    var rows: [XMLNode] = []
    while let first = waiting.first, let place = Self.row(of: old[first]) {
      let members = waiting.prefix { Self.row(of: old[$0]) == place }
      guard members.count == rowSizes[place], let made = made(Array(members), like: row) else {
        break
      }
      rows.append(.element(made))
      waiting = waiting.dropFirst(members.count)
    }
    return rows
  }

  private func made(_ members: [Int], like row: XMLElement) -> XMLElement? {
    let cells = row.elements.filter { $0.wordTag == .cell }
    let columns = Dictionary(grouping: members) { Self.column(of: old[$0]) }
    guard cells.count == columns.count else { return nil }
    let properties = XMLElement(word: .rowProperties, [], [.element(.mark(.deleted))])
    return XMLElement(
      word: .row, [],
      [.element(properties)]
        + cells.enumerated().map { column, cell in
          .element(made(columns[column] ?? [], in: cell))
        })
  }

  /// A cell as wide as this one; merged with those above only where nothing is to be seen in it.
  private func made(_ members: [Int], in cell: XMLElement) -> XMLElement {
    var properties = cell.first(.cellProperties) ?? XMLElement(word: .cellProperties)
    let isBlank = members.allSatisfy { text($0).isEmpty }
    properties.children.removeAll { node in
      guard let element = node.element, element.wordTag == .verticalMerge else { return false }
      return !isBlank || element.word("val") == "restart"
    }
    let paragraphs = members.map { XMLNode.element(text($0).paragraph(styles)) }
    let content = paragraphs.isEmpty ? [.element(XMLElement(word: .paragraph))] : paragraphs
    return XMLElement(word: .cell, [], [.element(properties)] + content)
  }

  private static func row(of paragraph: ReturnedParagraph) -> Row? {
    guard case .cell(let table, let row, _) = paragraph.place else { return nil }
    return Row(table: table, row: row)
  }

  private static func column(of paragraph: ReturnedParagraph) -> Int {
    guard case .cell(_, _, let column) = paragraph.place else { return 0 }
    return column
  }
}
