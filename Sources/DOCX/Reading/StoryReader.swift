import Documents
import XMLTrees

/// Reads the paragraphs of a story, whatever they are wrapped in.
struct StoryReader {
  /// No paper has so many paragraphs.
  private static let mostParagraphs = 300_000

  /// Word's own names of the paper's styles by their ids.
  private let styles: [String: String]
  private var paragraphs: [ReturnedParagraph] = []
  /// Scalars of each paragraph so far.
  private var lengths: [Int] = []
  /// The paragraph that is open.
  private var current: Int?
  /// A remark begins or ends here: what follows is a piece of its own.
  private var isCutHere = false
  /// How much was met that is content of whatever kind.
  private var met = 0

  var tables = OpenTables()
  var fields = OpenFields()
  var ranges = StoryRanges()
  var leftAside = LeftAsideCounts()
  /// A tracked change of how a table looks waits for its next paragraph.
  var waitingChange: TrackedChange?

  init(styles: [String: String] = [:]) { self.styles = styles }

  /// The paragraphs with their bookmarks and remarks; none are left here.
  mutating func finish(named file: String) throws(DOCXError) -> [ReturnedParagraph] {
    leftAside.take(.bookmark, count: ranges.repeated)
    var marked: [ReturnedParagraph] = []
    swap(&marked, &paragraphs)
    guard marked.count < Self.mostParagraphs else {
      throw DOCXError(.reading, part: file, "文件里的段落多得不正常，没有读取。请确认文件是否选错。")
    }
    guard ranges.mark(&marked, lengths: lengths) else {
      throw DOCXError(
        .reading, part: file,
        "文件里互相重叠的书签和批注多得不正常，没有读取。请确认文件来源是否可靠。")
    }
    for index in marked.indices { marked[index].mergePieces() }
    return marked
  }

  mutating func read(inside element: XMLElement, _ around: StorySurroundings) {
    for case .element(let child) in element.children { read(child, around) }
  }

  private mutating func read(_ element: XMLElement, _ around: StorySurroundings) {
    switch element.vocabulary {
    case .word(nil): read(inside: element, around)
    case .word(let tag?): read(tag, element, around)
    case .alternatives: readAlternatives(element, around)
    case .formula where element.localName == "t": append(element.ownText, around)
    case .formula: read(inside: element, around)
    case .other: break
    }
  }

  /// The first way that says anything.
  private mutating func readAlternatives(_ element: XMLElement, _ around: StorySurroundings) {
    for case .element(let way) in element.children {
      let before = met
      read(inside: way, around)
      if met > before { return }
    }
  }

  mutating func readParagraph(_ element: XMLElement, _ around: StorySurroundings) {
    guard paragraphs.count < Self.mostParagraphs else { return }
    let outer = current
    let properties = element.first(.paragraphProperties)
    let style = properties?.first(.paragraphStyle)?.word("val")
    paragraphs.append(
      ReturnedParagraph(
        [], place: tables.place, style: style.map { styles[$0] ?? $0 },
        endChange: .fate(in: properties?.first(.runProperties)), rowChange: around.row,
        formatting: Self.changeOfLook(properties) ?? waitingChange))
    lengths.append(0)
    current = paragraphs.count - 1
    (isCutHere, waitingChange) = (false, nil)
    meet()
    read(inside: element, around)
    fields.endParagraph()
    current = outer
  }

  private static func changeOfLook(_ properties: XMLElement?) -> TrackedChange? {
    guard let properties else { return nil }
    if let change = TrackedChange.formatting(in: properties) { return change }
    if let number = properties.first(.numbering)?.first(.inserted) {
      return TrackedChange(.formatted, number)
    }
    return .formatting(in: properties.first(.sectionProperties))
  }

  /// Adds text to the open paragraph.
  mutating func append(_ text: String, _ around: StorySurroundings) {
    guard !text.isEmpty, let current, fields.areShown else { return }
    meet()
    if around.isHidden { leftAside.take(.hiddenText) }
    lengths[current] += text.unicodeScalars.count
    let piece = around.piece(text)
    let last = paragraphs[current].pieces.count - 1
    if !isCutHere, last >= 0, paragraphs[current].pieces[last].isLike(piece) {
      paragraphs[current].pieces[last].text += text
    } else {
      paragraphs[current].pieces.append(piece)
    }
    isCutHere = false
  }

  mutating func meet() { met += 1 }

  mutating func cut() { isCutHere = true }

  /// Between paragraphs: the beginning of the next.
  var position: StoryPosition {
    guard let current else { return StoryPosition(paragraph: paragraphs.count) }
    return StoryPosition(
      paragraph: current, scalar: lengths[current], piece: paragraphs[current].pieces.count)
  }
}
