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
    for section in table.sections {
      let outer = inside(section.control, view, line: section.line)
      for row in section.rows {
        let inner = inside(row.control, outer, line: row.line)
        for paragraph in row.cells.flatMap(\.paragraphs) { self.paragraph(paragraph, inner) }
      }
    }
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
