package import Basics
import Documents

/// What the register of laws knows about an article on the case's day.
package enum Citing: Hashable, Sendable {
  case inForce(Citation)
  case notInForce(Finding)
  /// The register holds no such article: a mistake in the template, or a gap in the data.
  case unknown(Finding)

  var citation: Citation? {
    if case .inForce(let citation) = self { citation } else { nil }
  }

  var finding: Finding? {
    switch self {
    case .inForce: nil
    case .notInForce(let finding), .unknown(let finding): finding
    }
  }

  var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }
}

/// A piece of a paragraph before neighbouring citations are joined.
enum Piece {
  case inline(Inline)
  case citation(Citation, bold: Bool)

  var citation: Citation? {
    if case .citation(let citation, _) = self { citation } else { nil }
  }
}

extension [Piece] {
  /// Articles of one law that follow each other name the law once: 《…法》第五十九条、第六十二条.
  var joined: [Inline] {
    var inlines: [Inline] = []
    var law: String?
    for piece in self {
      switch piece {
      case .citation(let citation, let bold):
        let text = law == citation.law ? citation.article : citation.text
        inlines.append(.text(text, bold: bold))
        law = citation.law
      case .inline(let inline):
        inlines.append(inline)
        if law != nil, !inline.joinsCitations { law = nil }
      }
    }
    return inlines.merged
  }
}

extension [Inline] {
  /// Neighbouring texts of one kind become one run.
  fileprivate var merged: Self {
    var result: Self = []
    var words: (text: String, bold: Bool)?
    for inline in self {
      if case .text(let text, let bold) = inline {
        if words?.bold == bold {
          words?.text += text
          continue
        }
        if let words { result.append(.text(words.text, bold: words.bold)) }
        words = (text, bold)
      } else {
        if let words { result.append(.text(words.text, bold: words.bold)) }
        words = nil
        result.append(inline)
      }
    }
    if let words { result.append(.text(words.text, bold: words.bold)) }
    return result
  }
}

extension Inline {
  /// A mere 、 or 和 between two citations, the paragraph of the first perhaps before it: 第二款、.
  fileprivate var joinsCitations: Bool {
    guard case .text(let text, _) = self else { return false }
    let rest = text.unicodeScalars.drop { "第一二三四五六七八九十款项".unicodeScalars.contains($0) }
    return ["、", "和", "及", "以及"].contains(String(rest))
  }

  /// The signs of which such words are made.
  static let citationJoints: Set<Unicode.Scalar> = Set("第一二三四五六七八九十款项、和及以".unicodeScalars)
}
