import Basics
import Documents

extension Document {
  /// Refuses characters XML cannot hold. Case files are refused such text when they are read, so
  /// this speaks to whoever builds papers some other way.
  func checkCharacters() throws(DOCXError) {
    try Self.check([title, subject], part: "文件属性")
    for (index, block) in blocks.enumerated() {
      try Self.check(block.strings, part: "第 \(index + 1) 块")
    }
  }

  static func check(_ strings: [String], part: String) throws(DOCXError) {
    for string in strings {
      guard let scalar = XMLCharacters.firstIllegal(in: string) else { continue }
      throw DOCXError.illegal(scalar, part: part)
    }
  }
}

extension DOCXError {
  static func illegal(_ scalar: Unicode.Scalar, part: String) -> Self {
    let number = String(scalar.value, radix: 16, uppercase: true)
    return DOCXError(
      .writing, part: part,
      "文字里有 Word 文件放不下的控制字符 U+\(number)，多半是复制粘贴带来的；请删去后重试。")
  }
}

extension Block {
  /// Every text of the block that reaches the file.
  fileprivate var strings: [String] {
    switch self {
    case .paragraph(let paragraph): paragraph.strings
    case .list(let list): list.items.flatMap(\.strings)
    case .table(let table): table.strings
    case .longTable(let table): table.head.strings
    case .drawing(let drawing, _):
      [drawing.summary]
        + drawing.elements.compactMap { if case .words(let words) = $0 { words.text } else { nil } }
    case .picture(let picture, _): [picture.summary]
    case .pageBreak, .pageOne: []
    }
  }
}

extension Table {
  fileprivate var strings: [String] {
    [summary] + rows.flatMap(\.strings)
  }
}

extension Table.Row {
  var strings: [String] { cells.flatMap(\.paragraphs).flatMap(\.strings) }
}

extension Paragraph {
  fileprivate var strings: [String] {
    inlines.flatMap(\.strings) + comments.flatMap(\.strings)
  }
}

extension Inline {
  fileprivate var strings: [String] {
    switch self {
    case .text(let text, _), .fact(let text, _, _): [text]
    case .hole(let label, let comment): [label] + (comment?.strings ?? [])
    case .lineBreak, .blank: []
    }
  }
}

extension Comment {
  fileprivate var strings: [String] { [identifier, text] }
}
