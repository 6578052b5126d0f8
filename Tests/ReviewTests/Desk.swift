import Documents
import Review

/// A lawyer's desk: a paper that was sent, and what a word processor makes of it while it is worked
/// on.
struct Desk {
  /// Text that came from one block, or from the lawyer.
  struct Segment {
    var piece: ReturnedParagraph.Piece
    var owner: String?
  }

  struct Line {
    var segments: [Segment]
    var place: ReturnedParagraph.Place = .body
    var endChange: TrackedChange?
    var rowChange: TrackedChange?
  }

  let document: Document
  let sent: SentPaper
  var lines: [Line]
  var keepsBookmarks = true

  static let lawyer = "赵律师"
  static func bookmark(_ id: String) -> String { "_" + id }

  init(_ document: Document, facts: [String: [SentPaper.FactSpan]] = [:]) {
    self.document = document
    var blocks: [SentPaper.Block] = []
    var tables = 0
    func add(_ paragraph: Paragraph, _ place: ReturnedParagraph.Place) {
      guard let id = paragraph.id else { return }
      blocks.append(
        SentPaper.Block(
          Self.bookmark(id), paragraph.plainText, place: place, facts: facts[id] ?? []))
    }
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph): add(paragraph, .body)
      case .list(let list): for item in list.items { add(item, .body) }
      case .table(let table):
        for (row, content) in table.rows.enumerated() {
          for (column, cell) in content.cells.enumerated() {
            for paragraph in cell.paragraphs {
              add(paragraph, .cell(table: tables, row: row, column: column))
            }
          }
        }
        tables += 1
      default: break
      }
    }
    sent = SentPaper(file: "法院/民事起诉状.docx", blocks: blocks)
    lines = blocks.map { block in
      Line(segments: [Segment(piece: .init(block.text), owner: block.bookmark)], place: block.place)
    }
  }

  /// One paragraph each.
  init(_ texts: [String], facts: [Int: [SentPaper.FactSpan]] = [:]) {
    let blocks = texts.enumerated().map { number, text in
      Block.paragraph(Paragraph(.body, [.text(text)], id: "p\(number)"))
    }
    let named = Dictionary(uniqueKeysWithValues: facts.map { ("p\($0.key)", $0.value) })
    self.init(
      Document(kind: "petition", title: "民事起诉状", style: "court-a4", subject: "", blocks: blocks),
      facts: named)
  }

  // MARK: What is on it

  var returned: ReturnedPaper {
    var paper = ReturnedPaper(paragraphs: lines.map(paragraph))
    // Rows are counted as they stand.
    var rows: [Int: [Int]] = [:]
    for index in paper.paragraphs.indices {
      guard case .cell(let table, let row, let column) = paper.paragraphs[index].place
      else { continue }
      if !(rows[table] ?? []).contains(row) { rows[table, default: []].append(row) }
      let number = (rows[table] ?? []).firstIndex(of: row) ?? 0
      paper.paragraphs[index].place = .cell(table: table, row: number, column: column)
    }
    return paper
  }

  private func paragraph(_ line: Line) -> ReturnedParagraph {
    var ranges: [String: Range<Int>] = [:]
    var start = 0
    for segment in line.segments {
      let end = start + segment.piece.text.unicodeScalars.count
      if let owner = segment.owner { ranges[owner] = (ranges[owner]?.lowerBound ?? start)..<end }
      start = end
    }
    let bookmarks = ranges.sorted { $0.value.lowerBound < $1.value.lowerBound }
      .map { ReturnedParagraph.Bookmark($0.key, $0.value) }
    return ReturnedParagraph(
      line.segments.map(\.piece), bookmarks: keepsBookmarks ? bookmarks : [], place: line.place,
      endChange: line.endChange, rowChange: line.rowChange)
  }

  /// What it says in the end, empty paragraphs left out.
  var wanted: [String] {
    var result: [String] = []
    var goesOn: ReturnedParagraph.Place?
    for line in lines where !(line.rowChange?.takesAway ?? false) {
      let text = line.segments.filter { !($0.piece.change?.takesAway ?? false) }
        .map(\.piece.text).joined()
      if goesOn == line.place, !result.isEmpty {
        result[result.count - 1] += text
      } else {
        result.append(text)
      }
      let isStruck = line.endChange?.takesAway ?? false
      goesOn = isStruck && result.last?.isEmpty == false ? line.place : nil
    }
    return result.filter { !$0.isEmpty }
  }

  func amendments() -> [Amendment] {
    Comparison.amendments(of: returned, against: sent, source: "退回.docx", author: "律师")
  }

  /// What the paper says once everything is accepted.
  func amended(by amendments: [Amendment]) -> Document {
    document.amended(by: amendments, paper: sent.file, bookmark: Self.bookmark).0
  }
}

extension Document {
  /// Paragraph by paragraph, empty ones left out.
  var lines: [String] {
    blocks.flatMap { block -> [Paragraph] in
      switch block {
      case .paragraph(let paragraph): [paragraph]
      case .list(let list): list.items
      case .table(let table): table.rows.flatMap(\.cells).flatMap(\.paragraphs)
      default: []
      }
    }
    .map(\.plainText).filter { !$0.isEmpty }
  }
}
