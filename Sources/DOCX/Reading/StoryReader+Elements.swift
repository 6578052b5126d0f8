import Documents
import XMLTrees

extension StoryReader {
  mutating func read(_ tag: WordTag, _ element: XMLElement, _ around: StorySurroundings) {
    switch tag {
    case .paragraph: readParagraph(element, around)
    case .run: read(inside: element, around.inside(run: element.first(.runProperties)))
    case .table, .row, .cell: readTable(tag, element, around)
    case .tableProperties, .tableExceptions, .tableGrid, .rowProperties, .cellProperties:
      readTableProperties(element)
    case .inserted, .deleted, .movedFrom, .movedTo:
      read(inside: element, TrackedChange(fate: element).map(around.inside) ?? around)
    case .text, .deletedText, .lineBreak, .carriageReturn, .tab, .ptab, .noBreakHyphen,
      .softHyphen, .symbol:
      readText(tag, element, around)
    case .field:
      meet()
      fields.take(element.word("fldCharType"))
    case .bookmarkStart, .bookmarkEnd: readBookmark(tag, element)
    case .commentRangeStart, .commentRangeEnd, .commentReference: readComment(tag, element)
    case .drawing, .picture, .object, .textBox: leave(around.isNew ? .drawing : nil)
    case .footnoteReference, .endnoteReference: leave(.footnote)
    case .alternateFormat: leave(.alternateFormat)
    case .paragraphProperties, .runProperties, .sectionProperties, .controlProperties,
      .controlEndProperties, .instruction, .deletedInstruction, .fieldData, .reading:
      break
    default: read(inside: element, around)
    }
  }

  private mutating func readTable(
    _ tag: WordTag, _ element: XMLElement, _ around: StorySurroundings
  ) {
    switch tag {
    case .table:
      tables.begin()
      read(inside: element, around)
      tables.end()
    case .row:
      tables.beginRow()
      read(inside: element, around.inside(row: element.first(.rowProperties)))
    default:
      tables.beginCell()
      read(inside: element, around)
    }
  }

  private mutating func readTableProperties(_ element: XMLElement) {
    waitingChange = .formatting(in: element) ?? waitingChange
    let cells = element.elements.count {
      [.cellInserted, .cellDeleted, .cellMerged].contains($0.wordTag)
    }
    leftAside.take(.cellChange, count: cells)
  }

  private mutating func readBookmark(_ tag: WordTag, _ element: XMLElement) {
    guard let id = element.word("id") else { return }
    meet()
    if tag == .bookmarkEnd {
      ranges.endBookmark(id, at: position)
    } else if let name = element.word("name") {
      ranges.beginBookmark(id, name, at: position)
    }
  }

  private mutating func readComment(_ tag: WordTag, _ element: XMLElement) {
    guard let id = element.word("id") else { return }
    meet()
    cut()
    switch tag {
    case .commentRangeStart: ranges.beginComment(id, at: position)
    case .commentRangeEnd: ranges.endComment(id, at: position)
    default: ranges.refer(to: id, at: position)
    }
  }

  private mutating func leave(_ kind: LeftAside?) {
    meet()
    if let kind { leftAside.take(kind) }
  }
}
