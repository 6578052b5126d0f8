import Basics
import Documents

/// The filling of one template: blocks first, see `Filling+Inlines` for the words.
struct Filling {
  private(set) var file: String
  let remarks: [Finding]
  /// By the item of the case file they are about, such as `complaints[3]`.
  let remarksByItem: [String: [Finding]]
  let citing: (String) -> Citing
  /// Nil where nobody asks where values come from; otherwise every block has an identity, too.
  let marking: FactMarking?
  var findings: [Finding] = []
  var commented: Set<Finding> = []
  var origins: [BlockOrigin] = []
  /// Whether a field was filled that takes so many characters only.
  var hasLimits = false
  /// Of the long tables.
  var rows: [String: LongTableRows] = [:]
  private var identities: Set<String> = []
  /// How often blocks without a name said the same.
  private var repetitions: [String: Int] = [:]

  init(
    file: String, remarks: [Finding], marking: FactMarking? = nil,
    citing: @escaping (String) -> Citing
  ) {
    self.file = file
    self.marking = marking
    self.remarks = remarks
    remarksByItem = Dictionary(grouping: remarks.filter { $0.path != nil }) {
      ($0.path ?? "").firstItem
    }
    self.citing = citing
  }

  mutating func blocks(_ blocks: [Template.Block], in scope: Scope) -> [Block] {
    blocks.flatMap { self.blocks($0, in: scope) }
  }

  private mutating func blocks(_ block: Template.Block, in scope: Scope) -> [Block] {
    switch block {
    case .paragraph(let paragraph): return paragraphs(paragraph, in: scope).map(Block.paragraph)
    case .list(let list):
      let items = list.items.flatMap { paragraphs($0, in: scope) }
      return items.isEmpty ? [] : [.list(List(list.numbering, items: items))]
    case .table(let table):
      guard let series = table.series else { return [.table(self.table(table, in: scope))] }
      return longTable(table, series, in: scope)
    case .division(let control, let inner, let line):
      return scopes(control, in: scope, line: line).flatMap { self.blocks(inner, in: $0) }
    case .figure(let name, let id, let line): return figure(name, id, in: scope, line: line)
    case .pageBreak: return [.pageBreak]
    case .pageOne: return [.pageOne]
    case .part(let inner, let own):
      let outer = file
      file = own
      defer { file = outer }
      return self.blocks(inner, in: scope)
    }
  }

  private mutating func figure(
    _ name: FactName, _ id: String?, in scope: Scope, line: Int
  ) -> [Block] {
    guard let fact = known(name, in: scope, line: line) else { return [] }
    let id = identity(id, in: scope, line: line)
    switch fact {
    case .drawing(let drawing): return [.drawing(drawing, id: id)]
    case .picture(let picture): return [.picture(picture, id: id)]
    case .text, .flag, .group, .list, .series, .hole, .absent:
      fault("fact_kind", line: line, "“\(name)”不是图，不能用于 figure")
      return []
    }
  }

  mutating func paragraphs(_ paragraph: Template.Paragraph, in scope: Scope) -> [Paragraph] {
    scopes(paragraph.control, in: scope, line: paragraph.line).map { inner in
      var comments: [Comment] = []
      let pieces = pieces(paragraph.inlines, in: inner, bold: false, comments: &comments)
      let margin = self.comments(paragraph.comments, in: inner).filter { !comments.contains($0) }
      let named = identity(paragraph.id, in: inner, line: paragraph.line)
      let inlines = fitted(pieces.joined, to: paragraph, id: named)
      let id = named ?? identity(ofWords: inlines)
      let filled = Paragraph(paragraph.role, inlines, id: id, comments: margin)
      if let id = named { note(filled, id, pieces, comments, line: paragraph.line) }
      return filled
    }
  }

  private mutating func note(
    _ paragraph: Paragraph, _ id: String, _ pieces: [Piece], _ comments: [Comment], line: Int
  ) {
    origins.append(
      BlockOrigin(
        id: id, text: paragraph.plainText, place: Place(file: file, line: line),
        citations: pieces.compactMap(\.citation), comments: comments + paragraph.comments))
  }

  mutating func table(_ table: Template.Table, in scope: Scope) -> Table {
    var rows: [Table.Row] = []
    var headerRows = 0
    for section in table.sections {
      let before = rows.count
      for outer in scopes(section.control, in: scope, line: section.line) {
        for row in section.rows {
          rows += scopes(row.control, in: outer, line: row.line).map { inner in
            Table.Row(row.cells.map { cell($0, in: inner) })
          }
        }
      }
      if section.kind == .head { headerRows += rows.count - before }
    }
    return Table(
      columns: table.columns, headerRows: headerRows, rows: rows, summary: table.summary,
      id: identity(table.id, in: scope, line: table.line))
  }

  mutating func cell(_ cell: Template.Table.Cell, in scope: Scope) -> Table.Cell {
    Table.Cell(
      cell.paragraphs.flatMap { paragraphs($0, in: scope) }, columnSpan: cell.columnSpan,
      rowSpan: cell.rowSpan, alignment: cell.alignment)
  }

  private mutating func identity(_ id: String?, in scope: Scope, line: Int) -> String? {
    guard let id else { return nil }
    let whole = ([id] + scope.trail).joined(separator: "/")
    if !identities.insert(whole).inserted {
      fault("identity", line: line, "两个段落的标识都是“\(whole)”，无法区分")
    }
    return whole
  }

  /// In papers for review, of a block that its template does not name: by its words.
  private mutating func identity(ofWords inlines: [Inline]) -> String? {
    guard marking != nil else { return nil }
    let words =
      "~"
      + inlines.map(\.plainText).joined().unicodeScalars.prefix(Self.wordsInIdentity)
      .reduce(into: "") { $0.unicodeScalars.append($1) }
    let number = repetitions[words, default: 0] + 1
    repetitions[words] = number
    return number == 1 ? words : "\(words)/\(number)"
  }

  private static let wordsInIdentity = 40

  mutating func fault(_ topic: String, line: Int, _ message: String) {
    findings.append(
      Finding(
        .error, "template.\(topic)", place: Place(file: file, line: line), "\(message)。",
        remedy: "请对照 docs/facts.md 检查模板，或者补充给这份文书的事实。"))
  }
}
