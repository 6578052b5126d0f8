import Documents

/// Carries a plan out: every block where it now stands, then what follows it.
struct Rewriter {
  let plan: AmendmentPlan
  let paragraphs: PaperParagraphs

  func rewritten(_ blocks: [Block]) -> [Block] {
    let top = followers(of: nil, as: blocks.lazy.compactMap(\.firstParagraph).first)
    return top.map(Block.paragraph) + blocks.flatMap { rewritten($0) }
  }

  private func rewritten(_ block: Block) -> [Block] {
    switch block {
    case .paragraph(let paragraph): return inPlace(paragraph).map(Block.paragraph)
    case .list(var list):
      list.items = list.items.flatMap { inPlace($0) }
      return list.items.isEmpty ? [] : [.list(list)]
    case .table(let table): return rewritten(table)
    case .longTable, .drawing, .picture, .pageBreak, .pageOne: return [block]
    }
  }

  /// What stands where a paragraph stood, unless it was moved.
  private func inPlace(_ paragraph: Paragraph) -> [Paragraph] {
    guard let name = paragraphs.name(of: paragraph) else { return [paragraph] }
    return plan.moved.contains(name)
      ? [] : texts(of: paragraph, name) + followers(of: name, as: paragraph)
  }

  private func texts(of paragraph: Paragraph, _ name: String) -> [Paragraph] {
    guard let texts = plan.texts[name] else { return [paragraph] }
    return texts.enumerated().map { number, text in
      var changed = paragraph.saying(text)
      guard number > 0 else { return changed }
      changed.id = nil
      changed.comments = []
      return changed
    }
  }

  /// What is new behind a block, and what was moved there.
  private func followers(of name: String?, as model: Paragraph?) -> [Paragraph] {
    let new = (plan.added[name] ?? []).map { (model ?? Paragraph(.body, "")).new(saying: $0) }
    return new + movedBehind(name)
  }

  private func movedBehind(_ name: String?) -> [Paragraph] {
    (plan.followers[name] ?? []).flatMap { follower in
      paragraphs.byName[follower].map {
        texts(of: $0, follower) + followers(of: follower, as: $0)
      } ?? []
    }
  }

  // MARK: Tables

  private func rewritten(_ table: Table) -> [Block] {
    var changed = table
    changed.rows = []
    var names: [String] = []
    for (number, row) in table.rows.enumerated() {
      let own = row.cells.flatMap(\.paragraphs).compactMap { paragraphs.name(of: $0) }
      names += own
      changed.rows += own.flatMap { plan.rowsAbove[$0] ?? [] }.map { table.newRow(saying: $0) }
      if own.contains(where: plan.removedRows.contains) {
        if number < table.headerRows { changed.headerRows -= 1 }
      } else {
        changed.rows.append(rewritten(row))
      }
      changed.rows += own.flatMap { plan.rowsBelow[$0] ?? [] }.map { table.newRow(saying: $0) }
    }
    let below = names.flatMap { name in
      (plan.below[name] ?? []).map { Paragraph(.body, "").new(saying: $0) } + movedBehind(name)
    }
    return (changed.rows.isEmpty ? [] : [.table(changed)]) + below.map(Block.paragraph)
  }

  /// A cell keeps a paragraph even where it says nothing.
  private func rewritten(_ row: Table.Row) -> Table.Row {
    Table.Row(
      row.cells.map { cell in
        var changed = cell
        changed.paragraphs = cell.paragraphs.flatMap { paragraph in
          guard let name = paragraphs.name(of: paragraph) else { return [paragraph] }
          guard !plan.moved.contains(name) else { return [] }
          let new = (plan.added[name] ?? []).map { paragraph.new(saying: $0) }
          return texts(of: paragraph, name) + new
        }
        if changed.paragraphs.isEmpty, let first = cell.paragraphs.first {
          changed.paragraphs = [first.saying([])]
        }
        return changed
      })
  }
}

extension Block {
  fileprivate var firstParagraph: Paragraph? {
    if case .paragraph(let paragraph) = self {
      paragraph.role == .title ? nil : paragraph
    } else {
      nil
    }
  }
}

extension Table {
  /// A row that looks like the last one of as many cells; texts without a column go into the last.
  fileprivate func newRow(saying texts: [String]) -> Row {
    let width = max(1, columns.count)
    let own = texts.prefix(width - 1) + [texts.dropFirst(width - 1).joined(separator: "\n")]
    let fitting = texts.count < width ? Array(texts) : Array(own)
    let model = rows.last { $0.cells.count == fitting.count }
    return Row(
      fitting.enumerated().map { number, text in
        let like = model?.cells[number]
        let isLast = number == fitting.count - 1
        return Cell(
          Self.paragraphs(text),
          columnSpan: like?.columnSpan ?? (isLast ? width - fitting.count + 1 : 1),
          alignment: like?.alignment ?? .start)
      })
  }

  private static func paragraphs(_ text: String) -> [Paragraph] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Paragraph(.cell, "").new(saying: [Amendment.Text(String($0))])
    }
  }
}
