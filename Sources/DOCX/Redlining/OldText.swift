import Documents
import XMLTrees

/// What an old paragraph said, to be shown as deleted.
struct OldText {
  private let scalars: [Unicode.Scalar]
  private let areBold: [Bool]
  private let style: String?

  init(_ paragraph: ReturnedParagraph) {
    let kept = paragraph.pieces.filter { !($0.change?.takesAway ?? false) }
    scalars = kept.flatMap { Array($0.text.unicodeScalars) }
    areBold = kept.flatMap { piece in piece.text.unicodeScalars.map { _ in piece.isBold } }
    style = paragraph.style
  }

  var isEmpty: Bool { scalars.isEmpty }

  /// The whole as a paragraph that is gone.
  ///
  /// - Parameter styles: of the new paper, identifiers by name.
  func paragraph(_ styles: [String: String]) -> XMLElement {
    let id = style.flatMap { styles[$0] }
    let properties = XMLElement(
      word: .paragraphProperties, [],
      (id.map { [.element(XMLElement(word: .paragraphStyle, [("val", $0)]))] } ?? []) + [
        .element(XMLElement(word: .runProperties, [], [.element(.mark(.deleted))]))
      ])
    return XMLElement(word: .paragraph, [], [.element(properties)] + runs(scalars.indices))
  }

  /// Some of it as deleted runs, one for each look.
  func runs(_ range: Range<Int>) -> [XMLNode] {
    var runs: [XMLNode] = []
    var start = range.lowerBound
    let range = range.clamped(to: scalars.indices)
    for place in range where place + 1 == range.upperBound || areBold[place + 1] != areBold[place] {
      runs.append(.element(.mark(.deleted, [.element(run(start...place))])))
      start = place + 1
    }
    return runs
  }

  private func run(_ range: ClosedRange<Int>) -> XMLElement {
    // Without it Word sets “ ” … — in the Latin typeface.
    var properties = [XMLElement(word: .runFonts, [("hint", "eastAsia")])]
    if areBold[range.lowerBound] {
      properties += [XMLElement(word: .bold), XMLElement(word: .boldComplex)]
    }
    let look = XMLElement(word: .runProperties, [], properties.map { .element($0) })
    return XMLElement(word: .run, [], [.element(look)] + Self.content(scalars[range]))
  }

  private static func content(_ scalars: ArraySlice<Unicode.Scalar>) -> [XMLNode] {
    var content: [XMLNode] = []
    var words = String.UnicodeScalarView()
    func flush() {
      if !words.isEmpty { content.append(.element(.text(.deletedText, String(words)))) }
      words = String.UnicodeScalarView()
    }
    for scalar in scalars {
      guard scalar == "\n" || scalar == "\t" else {
        words.append(scalar)
        continue
      }
      flush()
      content.append(.element(XMLElement(word: scalar == "\n" ? .lineBreak : .tab)))
    }
    flush()
    return content
  }
}
