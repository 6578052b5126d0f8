package import Basics
import Documents

/// One paper's wording, read once: structure in elements, words in strict Mustache.
package struct Template: Sendable {
  package let kind: String
  package let title: String
  package let style: String
  package let file: String
  /// Optional facts this paper cannot do without.
  package let needs: [FactName]
  let blocks: [Block]

  /// Relative widths of a table's columns; nil where no table has that identity.
  package func columns(ofTable id: String) -> [Int]? {
    Self.tables(in: blocks).first { $0.id == id }?.columns
  }

  private static func tables(in blocks: [Block]) -> [Table] {
    blocks.flatMap { block -> [Table] in
      switch block {
      case .table(let table): [table]
      case .division(_, let inner, _), .part(let inner, _): tables(in: inner)
      case .paragraph, .list, .figure, .pageBreak, .pageOne: []
      }
    }
  }

  /// Whether and how often a piece stands on the paper.
  enum Control: Sendable {
    case always
    case each(FactName, join: String)
    case when(FactName)
    case unless(FactName)
    /// All these articles are in force on the case's day.
    case inForce([String])
    /// None of these articles is in force on the case's day.
    case notInForce([String])
  }

  indirect enum Block: Sendable {
    case paragraph(Paragraph)
    case list(List)
    case table(Table)
    case division(Control, [Block], line: Int)
    /// A picture that the facts hold.
    case figure(FactName, id: String?, line: Int)
    case pageBreak
    case pageOne
    /// What stands in a file of its own, for several papers.
    case part([Block], file: String)
  }

  struct Paragraph: Sendable {
    let role: Documents.Paragraph.Role
    let control: Control
    let inlines: [Inline]
    let id: String?
    /// Findings whose identifiers begin so become remarks on this paragraph.
    let comments: [String]
    /// Characters a form takes here; longer text is cut at the end of a sentence.
    var limit: Int? = nil
    let line: Int
  }

  indirect enum Inline: Sendable {
    case text(TemplateText)
    case bold([Inline])
    case span(Control, [Inline], line: Int)
    case lineBreak
    case blank(characters: Int)
    /// The first of these articles that is in force on the case's day.
    case cite([String], line: Int)
  }

  struct List: Sendable {
    let numbering: Documents.List.Numbering
    let items: [Paragraph]
  }

  struct Table: Sendable {
    let columns: [Int]
    let summary: String
    let id: String?
    /// What a long table has a row for.
    let series: FactName?
    let sections: [Section]
    let line: Int

    struct Section: Sendable {
      enum Kind: Sendable { case head, body, foot }

      let kind: Kind
      let control: Control
      let rows: [Row]
      let line: Int
    }

    struct Row: Sendable {
      let control: Control
      let cells: [Cell]
      let line: Int
    }

    struct Cell: Sendable {
      let paragraphs: [Paragraph]
      let columnSpan: Int
      let rowSpan: Int
      let alignment: Documents.Table.Cell.Alignment
    }
  }
}

/// Why a template cannot be used: all that is wrong with it, at once.
package struct TemplateError: Error, Hashable, Sendable {
  package let findings: [Finding]
}
