import DOCX
import Documents
import Drafting
import Review

/// What the drafting desk knows of a lawyer's review.
struct DeskReview: Sendable {
  /// Blocks have their identity, and values of the case file their keys.
  let marking: FactMarking
  /// What was accepted: wording and structure, paper by paper.
  let amendments: [Amendment]
  /// Of the export that the papers go into; nil in a build.
  let digest: String?

  /// Custom properties by which a returned paper is known.
  enum Property {
    static let digest = "dossier.review"
    static let paper = "dossier.paper"
  }

  /// What a paper for review carries besides.
  func marks(of paper: String) -> ReviewMarks? {
    digest.map { ReviewMarks([.init(Property.digest, $0), .init(Property.paper, paper)]) }
  }
}

extension Document {
  /// In a build for use, values of the case file are text like any other.
  var withoutMarks: Document { mapping(\.withoutMarks) }
}

extension Paragraph {
  fileprivate var withoutMarks: Paragraph {
    var paragraph = self
    // Names made of words are for a review alone.
    if id?.hasPrefix("~") ?? false { paragraph.id = nil }
    var inlines: [Inline] = []
    for inline in self.inlines {
      guard let (text, bold) = inline.words else {
        inlines.append(inline)
        continue
      }
      if case .text(let before, bold)? = inlines.last {
        inlines[inlines.count - 1] = .text(before + text, bold: bold)
      } else {
        inlines.append(.text(text, bold: bold))
      }
    }
    paragraph.inlines = inlines
    return paragraph
  }
}

extension Inline {
  fileprivate var words: (text: String, bold: Bool)? {
    switch self {
    case .text(let text, let bold), .fact(let text, _, let bold): (text, bold)
    case .hole, .lineBreak, .blank: nil
    }
  }
}
