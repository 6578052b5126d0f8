import Documents

extension Paragraph.Role {
  /// The identifier in `styles.xml` of the style that shows this role.
  var styleID: String {
    switch self {
    case .title: "Title"
    case .subtitle: "Subtitle"
    case .heading: "Heading1"
    case .subheading: "Heading2"
    case .body: "BodyText"
    case .party: "Party"
    case .recipient: "Recipient"
    case .closing: "Closing"
    case .addressee: "Addressee"
    case .signature: "Signature"
    case .date: "Date"
    case .attachment: "Attachment"
    case .note: "Note"
    case .caption: "Caption"
    case .cell: "Cell"
    case .cellHeader: "CellHeader"
    }
  }
}

/// Styles no role stands for.
enum StyleID {
  static let table = "TableGrid"
  /// The line after a table that Word needs and nobody sees.
  static let tableEnd = "TableEnd"
  static let hole = "Hole"
  /// A value of the case file, in papers for review.
  static let fact = "Fact"
  static let blank = "Blank"
  static let commentReference = "CommentReference"
  static let commentText = "CommentText"

  static let others = [table, tableEnd, hole, fact, blank, commentReference, commentText]
}
