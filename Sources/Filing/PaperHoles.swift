import Basics
import Documents
import Matters

/// Every mark 〔待补〕 on a paper is a hole that somebody must be told of: no paper passes as final with
/// one that no finding names.
enum PaperHoles {
  static func findings(
    in document: Document, _ patterns: [RowPattern], named name: String, known: [Finding]
  ) -> [Finding] {
    let named = Set(known.filter { $0.severity == .hole }.map(\.identifier))
    return (document.inlines + patterns.flatMap(\.row.inlines)).compactMap {
      inline in
      guard case .hole(let label, let comment) = inline,
        !(comment.map { named.contains($0.identifier) } ?? false)
      else { return nil }
      return Finding(
        .hole, comment?.identifier ?? "paper.hole", "《\(name)》里的“\(label)”还是空的。",
        remedy: "请在案件文件里补上，或请律师在文书上填写。")
    }
  }
}

extension Document {
  /// Whether something is missing that the paper marks.
  var hasHoles: Bool {
    inlines.contains { if case .hole = $0 { true } else { false } }
  }

  fileprivate var inlines: [Inline] { blocks.flatMap(\.inlines) }
}

extension Block {
  fileprivate var inlines: [Inline] {
    switch self {
    case .paragraph(let paragraph): paragraph.inlines
    case .list(let list): list.items.flatMap(\.inlines)
    case .table(let table): table.rows.flatMap(\.inlines)
    case .longTable(let table): table.head.rows.flatMap(\.inlines)
    case .drawing, .picture, .pageBreak, .pageOne: []
    }
  }
}

extension Table.Row {
  fileprivate var inlines: [Inline] { cells.flatMap(\.paragraphs).flatMap(\.inlines) }
}
