import Documents

/// What a paragraph takes from where it stands.
struct ParagraphSetting {
  var keepsWithNext = false
  /// Number of the list it is an item of.
  var numberedList: Int?
  /// Side of the cell it stands in; nil leaves it to the style.
  var alignment: Table.Cell.Alignment = .start
  /// Identity of the table that begins with this paragraph.
  var tableID: String?
}

extension Story {
  mutating func write(
    _ paragraph: Paragraph, _ setting: ParagraphSetting = ParagraphSetting()
  ) throws(DOCXError) {
    xml.open("w:p")
    writeProperties(of: paragraph, setting)
    var bookmarks: [String] = []
    for id in [setting.tableID, paragraph.id].compactMap({ $0 }) {
      let bookmark = try bookmark(id)
      xml.empty("w:bookmarkStart", ["w:id": bookmark.number, "w:name": bookmark.name])
      bookmarks.append(bookmark.number)
    }
    let anchors = paragraph.comments.compactMap { anchor($0) }
    for anchor in anchors { xml.empty("w:commentRangeStart", ["w:id": anchor]) }
    for inline in paragraph.inlines { write(inline) }
    for anchor in anchors { writeCommentEnd(anchor) }
    for number in bookmarks.reversed() { xml.empty("w:bookmarkEnd", ["w:id": number]) }
    xml.close("w:p")
  }

  /// In the order the schema asks for.
  private mutating func writeProperties(of paragraph: Paragraph, _ setting: ParagraphSetting) {
    xml.open("w:pPr")
    xml.empty("w:pStyle", ["w:val": paragraph.role.styleID])
    if setting.keepsWithNext { xml.empty("w:keepNext") }
    writePageBreak()
    if let list = setting.numberedList {
      xml.open("w:numPr")
      xml.empty("w:ilvl", ["w:val": "0"])
      xml.empty("w:numId", ["w:val": "\(list)"])
      xml.close("w:numPr")
    }
    switch setting.alignment {
    case .start: break
    case .center: xml.empty("w:jc", ["w:val": "center"])
    case .end: xml.empty("w:jc", ["w:val": "right"])
    }
    xml.close("w:pPr")
  }
}
