extension Document {
  /// The paper with these words in its open places.
  package func filled(_ values: [String]) -> Document {
    var document = self
    document.subject = RowPattern.filled(subject, values)
    document.blocks = blocks.map { $0.filled(values) }
    return document
  }
}

extension Block {
  fileprivate func filled(_ values: [String]) -> Block {
    switch self {
    case .paragraph(let paragraph): return .paragraph(paragraph.filled(values))
    case .list(var list):
      list.items = list.items.map { $0.filled(values) }
      return .list(list)
    case .table(var table):
      table.rows = table.rows.map { $0.filled(values) }
      return .table(table)
    case .longTable, .drawing, .picture, .pageBreak, .pageOne: return self
    }
  }
}

extension Table.Row {
  func filled(_ values: [String]) -> Table.Row {
    Table.Row(
      cells.map { cell in
        var cell = cell
        cell.paragraphs = cell.paragraphs.map { $0.filled(values) }
        return cell
      })
  }
}

extension Paragraph {
  fileprivate func filled(_ values: [String]) -> Paragraph {
    var paragraph = self
    paragraph.inlines = inlines.map { inline in
      guard case .text(let text, let bold) = inline else { return inline }
      return .text(RowPattern.filled(text, values), bold: bold)
    }
    return paragraph
  }
}

extension RowPattern {
  /// The text with these words in its open places.
  package static func filled(_ text: String, _ values: [String]) -> String {
    var whole = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let number = number(of: scalar, among: values.count) {
        whole.append(contentsOf: values[number].unicodeScalars)
      } else {
        whole.append(scalar)
      }
    }
    return String(whole)
  }
}
