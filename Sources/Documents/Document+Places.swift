extension Document {
  /// The paper with these words in its open places.
  package func filled(_ values: [String]) -> Document {
    var document = mapping { $0.filled(values) }
    document.subject = RowPattern.filled(subject, values)
    return document
  }
}

extension Table.Row {
  func filled(_ values: [String]) -> Table.Row { mapping { $0.filled(values) } }
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
