extension Document {
  /// The paper as plain text, one paragraph a line, cells separated by tabs: for forms that are
  /// typed in, for tests, and for reading on a terminal.
  package var plainText: String {
    blocks.map(\.plainText).joined(separator: "\n") + "\n"
  }
}

extension Block {
  package var plainText: String {
    switch self {
    case .paragraph(let paragraph): paragraph.plainText
    case .list(let list):
      list.items.enumerated()
        .map { list.numbering.label($0.offset + 1) + $0.element.plainText }
        .joined(separator: "\n")
    case .table(let table): table.plainText
    case .longTable(let table): table.head.plainText + "\n（共\(table.count)行）"
    case .drawing(let drawing, _): "〔图：\(drawing.summary)〕"
    case .picture(let picture, _): "〔图：\(picture.summary)〕"
    case .pageBreak, .pageOne: ""
    }
  }
}

extension Table {
  fileprivate var plainText: String { rows.map(\.plainText).joined(separator: "\n") }
}

extension Table.Row {
  package var plainText: String {
    cells.map { $0.paragraphs.map(\.plainText).joined(separator: " / ") }.joined(separator: "\t")
  }
}

extension Paragraph {
  package var plainText: String { inlines.map(\.plainText).joined() }
}

extension Inline {
  package var plainText: String {
    switch self {
    case .text(let text, _), .fact(let text, _, _): text
    case .hole(let label, _): Self.mark(label)
    case .lineBreak: "\n"
    case .blank(let characters): String(repeating: "＿", count: characters)
    }
  }

  /// How a hole shows on the paper.
  package static func mark(_ label: String) -> String { "〔待补：\(label)〕" }
}

extension List.Numbering {
  /// The label before an item in plain text, as the word processor would number it.
  package func label(_ number: Int) -> String {
    switch self {
    case .decimal: "\(number). "
    case .chinese: "\(Self.chinese(number))、"
    case .parenthesized: "（\(Self.chinese(number))）"
    }
  }

  /// 一 to 九十九; larger numbers in digits.
  package static func chinese(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    switch number {
    case 1...9: return digits[number]
    case 10...19: return "十" + digits[number - 10]
    case 20...99: return digits[number / 10] + "十" + digits[number % 10]
    default: return "\(number)"
    }
  }
}
