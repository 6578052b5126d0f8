import Documents

extension Story {
  /// A paragraph of its own with a picture out of a file.
  mutating func write(_ picture: Picture, id: String?) throws(DOCXError) {
    openFigure(centred: true)
    let bookmark = try id.map { id throws(DOCXError) in try self.bookmark(id) }
    if let bookmark {
      xml.empty("w:bookmarkStart", ["w:id": bookmark.number, "w:name": bookmark.name])
    }
    xml.open("w:r")
    let link = self.link(to: picture.source)
    writeInline(picture, link: link)
    xml.close("w:r")
    if let bookmark { xml.empty("w:bookmarkEnd", ["w:id": bookmark.number]) }
    xml.close("w:p")
  }

  private mutating func writeInline(_ picture: Picture, link: String) {
    let number = nextDrawn()
    let size = EMU.size(picture.width, picture.height)
    xml.open("w:drawing")
    xml.open("wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"])
    xml.empty("wp:extent", size)
    xml.empty("wp:docPr", ["id": number, "name": "图 \(number)", "descr": picture.summary])
    xml.open("a:graphic")
    xml.open("a:graphicData", ["uri": Namespace.picture])
    xml.open("pic:pic")
    xml.open("pic:nvPicPr")
    xml.empty("pic:cNvPr", ["id": number, "name": "图 \(number)"])
    xml.empty("pic:cNvPicPr")
    xml.close("pic:nvPicPr")
    writeFill(picture, link: link)
    xml.open("pic:spPr")
    xml.open("a:xfrm")
    xml.empty("a:off", EMU.offset(0, 0))
    xml.empty("a:ext", size)
    xml.close("a:xfrm")
    xml.open("a:prstGeom", ["prst": "rect"])
    xml.empty("a:avLst")
    for name in [
      "a:prstGeom", "pic:spPr", "pic:pic", "a:graphicData", "a:graphic", "wp:inline", "w:drawing",
    ] {
      xml.close(name)
    }
  }

  /// The file's own pixels; a band is the whole picture with the rest of it hidden.
  private mutating func writeFill(_ picture: Picture, link: String) {
    xml.open("pic:blipFill")
    xml.empty("a:blip", ["r:embed": link])
    if picture.hiddenAbove > 0 || picture.hiddenBelow > 0 {
      xml.empty("a:srcRect", ["t": "\(picture.hiddenAbove)", "b": "\(picture.hiddenBelow)"])
    }
    xml.open("a:stretch")
    xml.empty("a:fillRect")
    xml.close("a:stretch")
    xml.close("pic:blipFill")
  }
}
