package import Basics
package import Documents

/// Something that somebody wants changed in a paper. A returned file is evidence of wishes: nothing
/// of it holds until it is accepted.
package struct Amendment: Hashable, Sendable {
  /// Text of one look.
  package struct Text: Hashable, Sendable {
    package let text: String
    package let isBold: Bool

    package init(_ text: String, isBold: Bool = false) {
      self.text = text
      self.isBold = isBold
    }
  }

  package enum Change: Hashable, Sendable {
    /// A value of the case file, by its key such as `purchases[0].paid`, as the paper prints it.
    case fact(path: String, old: String, new: String)
    /// What a block says instead.
    case wording(old: String, new: [Text])
    case structure(Structure)
    /// A question or a remark, with its answers.
    case comment([ReturnedComment])
  }

  package enum Structure: Hashable, Sendable {
    /// The block is taken out.
    case removed(old: String)
    /// Paragraphs that were not there stand behind the block; at the top where it names none.
    case added([[Text]])
    /// Paragraphs that were not there stand below the table the block is in.
    case addedBelow([[Text]])
    /// The block stands behind another; at the top where that is nil.
    case moved(old: String, behind: String?)
    /// One block became several paragraphs.
    case split(old: String, into: [[Text]])
    /// The block and those behind it became one.
    case merged(old: [String], with: [String], into: [Text])
    /// A table's row, from zero, with its cells' texts.
    case rowRemoved(row: Int, old: [String])
    case rowAdded(behind: Int, cells: [String])
    /// Only how it looks: told, never applied.
    case formatted
  }

  /// The paper's file in the export, such as `法院/民事起诉状.docx`.
  package let paper: String
  /// Name of the block's bookmark; nil at the top of the paper, and for remarks on nothing in
  /// particular.
  package let block: String?
  package let change: Change
  package let author: String
  package let on: Moment?
  /// Why, where a comment on the very change says so.
  package let reason: String?
  /// The returned file it was found in.
  package let source: String

  package init(
    paper: String, block: String?, _ change: Change, author: String, on: Moment? = nil,
    reason: String? = nil, source: String
  ) {
    self.paper = paper
    self.block = block
    self.change = change
    self.author = author
    self.on = on
    self.reason = reason
    self.source = source
  }
}

/// A paper as it was sent: the baseline of every comparison.
package struct SentPaper: Hashable, Sendable {
  /// A value of the case file in a block: Unicode scalars of the block's text.
  package struct FactSpan: Hashable, Sendable {
    package let path: String
    package let start: Int
    package let end: Int

    package init(_ path: String, _ range: Range<Int>) {
      self.path = path
      start = range.lowerBound
      end = range.upperBound
    }
  }

  package struct Block: Hashable, Sendable {
    /// Name of its bookmark.
    package let bookmark: String
    package let text: String
    package let place: ReturnedParagraph.Place
    /// In order, not overlapping.
    package let facts: [FactSpan]

    package init(
      _ bookmark: String, _ text: String, place: ReturnedParagraph.Place = .body,
      facts: [FactSpan] = []
    ) {
      self.bookmark = bookmark
      self.text = text
      self.place = place
      self.facts = facts
    }
  }

  /// Its file in the export.
  package let file: String
  /// From top to bottom.
  package let blocks: [Block]
  /// Ids or texts of the remarks that were sent along: they are no lawyer's.
  package let remarks: Set<String>

  package init(file: String, blocks: [Block], remarks: Set<String> = []) {
    self.file = file
    self.blocks = blocks
    self.remarks = remarks
  }
}
