import Documents

/// Takes markup away, to where there is more room.
typealias Spill = (inout Markup) throws(DOCXError) -> Void

/// The body of a paper being written, and what its other parts must know of it.
struct Story {
  var xml = Markup()
  let title: String
  let style: DocumentStyle
  /// Whether there are groups of shapes.
  let hasDrawings: Bool
  let hasPictures: Bool
  private(set) var includesComments: Bool
  /// Remarks in the order they are anchored; the place is the identifier.
  private(set) var comments: [Comment] = []
  /// Lists in their order; the place, from one, is the number Word knows them by.
  private(set) var lists: [List.Numbering] = []
  private var bookmarks: Set<String> = []
  /// Numbers of drawings and the shapes in them, unique in a paper.
  private var drawn = 0
  /// Files of pictures in the order they are first shown; the place, from one, is their number.
  private(set) var pictures: [Picture.Source] = []
  private var numbers: [Picture.Source: Int] = [:]
  /// A page break waits for the paragraph that will begin the page.
  private var breaksPage = false
  /// Whether the last section begins with page 1.
  private(set) var countsFromHere = false

  init(_ document: Document, style: DocumentStyle, includesComments: Bool) {
    title = document.title
    hasPictures = document.blocks.contains { if case .picture = $0 { true } else { false } }
    hasDrawings = document.blocks.contains { if case .drawing = $0 { true } else { false } }
    self.style = style
    self.includesComments = includesComments
  }

  /// The same paper before anything is written, without remarks.
  var withoutContent: Story {
    var story = self
    story.xml = Markup()
    story.breaksPage = false
    story.includesComments = false
    return story
  }

  /// - Parameters:
  ///   - rows: those of a long table.
  ///   - spill: takes what is written so far, where it would grow too large to be held.
  mutating func write(
    _ blocks: [Block],
    rows: (LongTable) throws(DOCXError) -> LongTableRows = { table throws(DOCXError) in
      throw DOCXError(.writing, part: table.rows, "这份文书的长表没有行可写。")
    },
    spill: Spill = { _ in }
  ) throws(DOCXError) {
    var endsInTable = false
    for (index, block) in blocks.enumerated() {
      let keeps = blocks.keepsWithNext(index)
      switch block {
      case .paragraph(let paragraph):
        try write(paragraph, ParagraphSetting(keepsWithNext: keeps))
      case .list(let list): try write(list, keepsWithNext: keeps)
      case .table(let table):
        // Word joins tables that touch, and a table cannot begin a page by itself.
        if endsInTable || breaksPage { writeTableEnd() }
        try write(table, keepsWithNext: keeps)
      case .longTable(let table):
        if endsInTable || breaksPage { writeTableEnd() }
        let used = PageRoom(style).used(by: blocks[..<index])
        try write(table, try rows(table), below: used, spill: spill)
      case .drawing(let drawing, let id): try write(drawing, id: id)
      case .picture(let picture, let id): try write(picture, id: id)
      case .pageBreak:
        if breaksPage { writeTableEnd() }
        breaksPage = true
      case .pageOne: writeSectionEnd()
      }
      if block.isTable { endsInTable = true } else if !breaksPage { endsInTable = false }
    }
    if endsInTable || breaksPage { writeTableEnd() }
  }

  private mutating func write(_ list: List, keepsWithNext: Bool) throws(DOCXError) {
    lists.append(list.numbering)
    for (index, item) in list.items.enumerated() {
      let isLast = index == list.items.count - 1
      try write(
        item,
        ParagraphSetting(keepsWithNext: keepsWithNext && isLast, numberedList: lists.count))
    }
  }

  /// Ends a table; what follows it may begin a page.
  mutating func writeTableEnd() {
    xml.open("w:p")
    xml.open("w:pPr")
    xml.empty("w:pStyle", ["w:val": StyleID.tableEnd])
    writePageBreak()
    xml.close("w:pPr")
    xml.close("w:p")
  }

  /// Closes the pages that carry no number: what follows begins a page, and the count.
  private mutating func writeSectionEnd() {
    xml.open("w:p")
    xml.open("w:pPr")
    xml.empty("w:pStyle", ["w:val": StyleID.tableEnd])
    writePageBreak()
    xml.constant(style.unnumberedSection)
    xml.close("w:pPr")
    xml.close("w:p")
    countsFromHere = true
  }

  /// What is written next begins a page.
  mutating func breakPage() { breaksPage = true }

  /// Inside the properties of the paragraph that begins the page.
  mutating func writePageBreak() {
    if breaksPage { xml.empty("w:pageBreakBefore") }
    breaksPage = false
  }

  /// The relationship that leads to a picture's file.
  mutating func link(to source: Picture.Source) -> String {
    if let index = numbers[source] { return "picture\(index)" }
    pictures.append(source)
    numbers[source] = pictures.count
    return "picture\(pictures.count)"
  }

  mutating func nextDrawn() -> String {
    drawn += 1
    return "\(drawn)"
  }

  /// Takes a remark's place; nil when this copy carries none.
  mutating func anchor(_ comment: Comment) -> String? {
    guard includesComments else { return nil }
    comments.append(comment)
    return "\(comments.count - 1)"
  }

  /// Takes a block's identity, which may stand in a paper once.
  mutating func bookmark(_ id: String) throws(DOCXError) -> (number: String, name: String) {
    let name = BookmarkName.name(for: id)
    guard bookmarks.insert(name.lowercased()).inserted else {
      throw DOCXError(
        .writing, part: id, "同一份文书里有两块的标识都是“\(id)”，请在模板里给它们不同的 id。")
    }
    return ("\(bookmarks.count - 1)", name)
  }
}
