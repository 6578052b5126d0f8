import Documents
import Drafting
import Matters

/// The letters that are posted, with what the sender writes on the envelope.
struct PostingFacts {
  let packages: [Package]

  init(_ packages: [Package]) { self.packages = packages }

  var rows: [FactGroup] {
    let letters = packages.flatMap { package in
      package.papers.filter(\.paper.isPosted).map { (package.audience, $0) }
    }
    return letters.enumerated().map { index, letter in
      let (audience, written) = letter
      return FactGroup(
        facts: [("number", .text("\(index + 1)"))] + audience.envelope
          + [("letter", .text(written.document.heading))])
    }
  }
}

extension Document {
  /// How it names itself: its first lines.
  fileprivate var heading: String {
    blocks.compactMap { block in
      guard case .paragraph(let paragraph) = block else { return nil }
      return [.title, .subtitle].contains(paragraph.role) ? paragraph.plainText : nil
    }
    .joined()
  }
}
