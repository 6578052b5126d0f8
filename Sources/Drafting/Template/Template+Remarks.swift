extension Template {
  /// What findings its paragraphs ask for: the beginnings of their identifiers.
  package var namedRemarks: Set<String> { Set(blocks.flatMap(\.paragraphs).flatMap(\.comments)) }
}

extension Template.Block {
  fileprivate var paragraphs: [Template.Paragraph] {
    switch self {
    case .paragraph(let paragraph): [paragraph]
    case .list(let list): list.items
    case .table(let table):
      table.sections.flatMap(\.rows).flatMap(\.cells).flatMap(\.paragraphs)
    case .division(_, let inner, _), .part(let inner, _): inner.flatMap(\.paragraphs)
    case .figure, .pageBreak, .pageOne: []
    }
  }
}
