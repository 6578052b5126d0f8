extension TemplateCheck {
  mutating func blocks(_ blocks: [Template.Block], _ view: View) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): self.paragraph(paragraph, view)
      case .list(let list): for item in list.items { paragraph(item, view) }
      case .table(let table): self.table(table, view)
      case .division(let control, let inner, let line):
        self.blocks(inner, inside(control, view, line: line))
      case .figure(let name, _, let line): drawn(name, in: view, line: line)
      case .pageBreak, .pageOne: break
      case .part(let inner, let file): within(file) { $0.blocks(inner, view) }
      }
    }
  }

  private mutating func paragraph(_ paragraph: Template.Paragraph, _ view: View) {
    inlines(paragraph.inlines, inside(paragraph.control, view, line: paragraph.line))
  }

  private mutating func table(_ table: Template.Table, _ view: View) {
    let (body, foot) = long(table, view)
    for section in table.sections {
      let around =
        switch section.kind {
        case .head: view
        case .body: body
        case .foot: foot
        }
      let outer = inside(section.control, around, line: section.line)
      for row in section.rows {
        let inner = inside(row.control, outer, line: row.line)
        for paragraph in row.cells.flatMap(\.paragraphs) { self.paragraph(paragraph, inner) }
      }
    }
  }

  /// What is known in the rows of a long table, and at the foot of its pages.
  private mutating func long(_ table: Template.Table, _ view: View) -> (body: View, foot: View) {
    guard let name = table.series, let entry = entry(name, in: view, line: table.line) else {
      return (view, view)
    }
    guard case .series(let schema, let summed) = entry.kind else {
      fault("fact_kind", table.line, "“\(name)”不是长表，不能用于 rows。")
      return (view, view)
    }
    return (
      view.entering(name, schema),
      view.entering(name, FactSeries.pageSchema(summed: summed))
    )
  }

  private mutating func inlines(_ inlines: [Template.Inline], _ view: View) {
    for inline in inlines {
      switch inline {
      case .text(let text): for tag in text.tags { printed(tag, in: view) }
      case .bold(let inner): self.inlines(inner, view)
      case .span(let control, let inner, let line):
        self.inlines(inner, inside(control, view, line: line))
      case .cite(let articles, let line): cited(articles, line: line)
      case .lineBreak, .blank: break
      }
    }
  }
}
