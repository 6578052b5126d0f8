extension Template {
  /// The first parts of all names in it: facts of the whole paper that are not among them need not be
  /// reckoned. A name inside a list may be its item's, so there may be more than are used.
  package var namedFacts: Set<String> {
    var names = Set(needs.compactMap(\.parts.first))
    for block in blocks { block.collect(&names) }
    return names
  }
}

extension Template.Block {
  fileprivate func collect(_ names: inout Set<String>) {
    switch self {
    case .paragraph(let paragraph): paragraph.collect(&names)
    case .list(let list): for item in list.items { item.collect(&names) }
    case .table(let table): table.collect(&names)
    case .division(let control, let inner, _):
      control.collect(&names)
      for block in inner { block.collect(&names) }
    case .figure(let name, _, _): name.collect(&names)
    case .pageBreak, .pageOne: break
    case .part(let inner, _): for block in inner { block.collect(&names) }
    }
  }
}

extension Template.Table {
  fileprivate func collect(_ names: inout Set<String>) {
    series?.collect(&names)
    for section in sections {
      section.control.collect(&names)
      for row in section.rows {
        row.control.collect(&names)
        for paragraph in row.cells.flatMap(\.paragraphs) { paragraph.collect(&names) }
      }
    }
  }
}

extension Template.Paragraph {
  fileprivate func collect(_ names: inout Set<String>) {
    control.collect(&names)
    for inline in inlines { inline.collect(&names) }
  }
}

extension Template.Inline {
  fileprivate func collect(_ names: inout Set<String>) {
    switch self {
    case .text(let text): for tag in text.tags { tag.name.collect(&names) }
    case .bold(let inner): for inline in inner { inline.collect(&names) }
    case .span(let control, let inner, _):
      control.collect(&names)
      for inline in inner { inline.collect(&names) }
    case .lineBreak, .blank, .cite: break
    }
  }
}

extension Template.Control {
  fileprivate func collect(_ names: inout Set<String>) {
    switch self {
    case .each(let name, _), .when(let name), .unless(let name): name.collect(&names)
    case .always, .inForce, .notInForce: break
    }
  }
}

extension FactName {
  fileprivate func collect(_ names: inout Set<String>) { names.insert(parts[0]) }
}
