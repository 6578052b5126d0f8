import Basics

/// One legal paper as a value: what stands on it, not how a word processor stores it.
package struct Document: Hashable, Sendable {
  /// Name of the paper in the contract, such as `petition`.
  package var kind: String
  /// Title for the file's properties and for a screen reader, such as 民事起诉状.
  package var title: String
  /// Name of the folder in `templates/styles/` that holds its typefaces and margins.
  package var style: String
  /// What the paper is about, for the file's properties: the case's title.
  package var subject: String
  package var blocks: [Block]

  package init(kind: String, title: String, style: String, subject: String, blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.style = style
    self.subject = subject
    self.blocks = blocks
  }
}

/// A piece of a paper that stands by itself, from top to bottom.
package enum Block: Hashable, Sendable {
  case paragraph(Paragraph)
  case list(List)
  case table(Table)
  case longTable(LongTable)
  case drawing(Drawing, id: String?)
  case picture(Picture, id: String?)
  case pageBreak
  /// A new page that is page 1; the pages before it carry no number.
  case pageOne
}

extension Document {
  /// The files its pictures come from, each once, in the order they are first shown.
  package var pictureSources: [Picture.Source] {
    var seen: Set<Picture.Source> = []
    return blocks.compactMap { block in
      if case .picture(let picture, _) = block, seen.insert(picture.source).inserted {
        picture.source
      } else {
        nil
      }
    }
  }
}

/// A paragraph and what it is for; its role decides its style.
package struct Paragraph: Hashable, Sendable {
  package enum Role: String, Hashable, Sendable, CaseIterable {
    /// The paper's name, once, at the top.
    case title
    /// Below the title: reference, case name.
    case subtitle
    /// 诉讼请求, 事实与理由: a section of the paper.
    case heading
    /// A part of a section.
    case subheading
    /// Running text, first line indented by two characters.
    case body
    /// A party's particulars, not indented.
    case party
    /// 致：…, at the margin.
    case recipient
    /// 此致.
    case closing
    /// The name of the court or office below 此致.
    case addressee
    /// Who signs, at the right.
    case signature
    /// The day below the signature, at the right.
    case date
    /// 附：…, at the margin.
    case attachment
    /// A line of small print.
    case note
    /// Above or below a table.
    case caption
    /// Inside a table cell.
    case cell
    /// Inside a header cell.
    case cellHeader
  }

  package var role: Role
  package var inlines: [Inline]
  /// Stable identity of the block within its paper, such as `claims/Q1`.
  package var id: String?
  /// Remarks for the reviewer that concern the whole paragraph.
  package var comments: [Comment]

  package init(
    _ role: Role, _ inlines: [Inline], id: String? = nil, comments: [Comment] = []
  ) {
    self.role = role
    self.inlines = inlines
    self.id = id
    self.comments = comments
  }

  package init(_ role: Role, _ text: String) {
    self.init(role, [.text(text)])
  }
}

/// A run of text inside a paragraph.
package enum Inline: Hashable, Sendable {
  case text(String, bold: Bool = false)
  /// A value that stands so in the case file, with its key, such as `purchases[0].paid`.
  case fact(String, path: String, bold: Bool = false)
  /// Something the paper needs and the case file lacks: a visible mark and a remark.
  case hole(label: String, comment: Comment?)
  case lineBreak
  /// Blank space to write on by hand, so many characters wide.
  case blank(characters: Int)
}

/// A remark in the margin, for the reviewer; never part of the text.
package struct Comment: Hashable, Sendable {
  package var identifier: String
  package var text: String

  package init(identifier: String, text: String) {
    self.identifier = identifier
    self.text = text
  }
}

/// A numbered list. Its numbers are the word processor's own, so an item can be struck out.
package struct List: Hashable, Sendable {
  package enum Numbering: String, Hashable, Sendable, CaseIterable {
    /// 1. 2. 3.
    case decimal
    /// 一、二、三、
    case chinese
    /// （一）（二）
    case parenthesized
  }

  package var numbering: Numbering
  package var items: [Paragraph]

  package init(_ numbering: Numbering, items: [Paragraph]) {
    self.numbering = numbering
    self.items = items
  }
}

/// A table with rows that do not break over a page.
package struct Table: Hashable, Sendable {
  /// Relative widths of the columns.
  package var columns: [Int]
  /// How many rows at the top repeat on every page.
  package var headerRows: Int
  package var rows: [Row]
  /// What the table holds, for a screen reader.
  package var summary: String
  package var id: String?

  package init(
    columns: [Int], headerRows: Int, rows: [Row], summary: String, id: String? = nil
  ) {
    self.columns = columns
    self.headerRows = headerRows
    self.rows = rows
    self.summary = summary
    self.id = id
  }

  package struct Row: Hashable, Sendable {
    package var cells: [Cell]

    package init(_ cells: [Cell]) {
      self.cells = cells
    }
  }

  /// A cell; `rowSpan` counts the rows below it that leave its place out.
  package struct Cell: Hashable, Sendable {
    package enum Alignment: String, Hashable, Sendable, CaseIterable {
      case start, center, end
    }

    package var paragraphs: [Paragraph]
    package var columnSpan: Int
    package var rowSpan: Int
    package var alignment: Alignment

    package init(
      _ paragraphs: [Paragraph], columnSpan: Int = 1, rowSpan: Int = 1,
      alignment: Alignment = .start
    ) {
      self.paragraphs = paragraphs
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.alignment = alignment
    }
  }
}
