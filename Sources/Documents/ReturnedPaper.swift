package import Basics

/// A paper as a word processor stores it: what stands on it, and what is marked as changed.
package struct ReturnedPaper: Hashable, Sendable {
  /// In reading order; those of tables cell by cell.
  package var paragraphs: [ReturnedParagraph]
  /// In the order of their anchors; replies behind what they answer.
  package var comments: [ReturnedComment]
  /// Custom properties by name.
  package var properties: [String: String]
  /// What was found and left aside, such as macros or links to elsewhere.
  package var findings: [Finding]

  package init(
    paragraphs: [ReturnedParagraph], comments: [ReturnedComment] = [],
    properties: [String: String] = [:], findings: [Finding] = []
  ) {
    self.paragraphs = paragraphs
    self.comments = comments
    self.properties = properties
    self.findings = findings
  }
}

/// A tracked change: what was done, by whom and when.
package struct TrackedChange: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case inserted, deleted, movedFrom, movedTo
    /// Only how it looks.
    case formatted
  }

  package let kind: Kind
  package let author: String
  /// As the word processor wrote it, read as local time; nil where it gives none.
  package let on: Moment?

  package init(_ kind: Kind, author: String, on: Moment? = nil) {
    self.kind = kind
    self.author = author
    self.on = on
  }
}

/// A paragraph of a returned paper.
package struct ReturnedParagraph: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    case body
    /// Tables, rows and columns counted from zero as they stand in the file.
    case cell(table: Int, row: Int, column: Int)
  }

  /// Text of one look and one fate.
  package struct Piece: Hashable, Sendable {
    /// Line breaks as `\n`, tabs as `\t`; blanks to write on as they are stored.
    package var text: String
    package var isBold: Bool
    /// How its text came or went; nil where it is untouched.
    package var change: TrackedChange?
    /// How text that somebody took away again had come; nil where it always stood there.
    package var came: TrackedChange?
    /// A tracked change of how it looks.
    package var formatting: TrackedChange?
    /// Ids of the comments whose range covers it.
    package var comments: [String]

    package init(
      _ text: String, isBold: Bool = false, change: TrackedChange? = nil,
      came: TrackedChange? = nil, formatting: TrackedChange? = nil, comments: [String] = []
    ) {
      self.text = text
      self.isBold = isBold
      self.change = change
      self.came = came
      self.formatting = formatting
      self.comments = comments
    }
  }

  /// A bookmark with what it holds of this paragraph, in Unicode scalars of all pieces' text.
  package struct Bookmark: Hashable, Sendable {
    package let name: String
    package let start: Int
    package let end: Int

    package init(_ name: String, _ range: Range<Int>) {
      self.name = name
      start = range.lowerBound
      end = range.upperBound
    }
  }

  package var pieces: [Piece]
  package var bookmarks: [Bookmark]
  package var place: Place
  /// Name of its style, as stored.
  package var style: String?
  /// Whether its end is tracked: inserted, it was split from the next; deleted, it joins the next.
  package var endChange: TrackedChange?
  /// Whether its table's row is tracked as inserted or deleted.
  package var rowChange: TrackedChange?
  /// A tracked change of how it looks as a whole.
  package var formatting: TrackedChange?

  package init(
    _ pieces: [Piece], bookmarks: [Bookmark] = [], place: Place = .body, style: String? = nil,
    endChange: TrackedChange? = nil, rowChange: TrackedChange? = nil,
    formatting: TrackedChange? = nil
  ) {
    self.pieces = pieces
    self.bookmarks = bookmarks
    self.place = place
    self.style = style
    self.endChange = endChange
    self.rowChange = rowChange
    self.formatting = formatting
  }

  /// What it says once every tracked change is accepted.
  package var accepted: String {
    pieces.filter { !($0.change?.takesAway ?? false) }.map(\.text).joined()
  }

  /// What it said before any tracked change.
  package var original: String {
    pieces.filter { $0.came == nil && !($0.change?.brings ?? false) }.map(\.text).joined()
  }
}

extension TrackedChange {
  /// Whether the text is gone once the change is accepted.
  package var takesAway: Bool { kind == .deleted || kind == .movedFrom }
  /// Whether the text was not there before the change.
  package var brings: Bool { kind == .inserted || kind == .movedTo }
}

/// A remark in the margin of a returned paper.
package struct ReturnedComment: Hashable, Sendable {
  package let id: String
  package let author: String
  package let on: Moment?
  package let text: String
  /// The comment it answers.
  package let parent: String?
  package let isResolved: Bool

  package init(
    id: String, author: String, on: Moment? = nil, text: String, parent: String? = nil,
    isResolved: Bool = false
  ) {
    self.id = id
    self.author = author
    self.on = on
    self.text = text
    self.parent = parent
    self.isResolved = isResolved
  }
}
