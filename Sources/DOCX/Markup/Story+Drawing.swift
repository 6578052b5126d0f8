import Documents

extension Story {
  /// A paragraph of its own with a group of shapes, which stays editable.
  mutating func write(_ drawing: Drawing, id: String?) throws(DOCXError) {
    openFigure()
    let bookmark = try id.map { id throws(DOCXError) in try self.bookmark(id) }
    if let bookmark {
      xml.empty("w:bookmarkStart", ["w:id": bookmark.number, "w:name": bookmark.name])
    }
    xml.open("w:r")
    xml.open("mc:AlternateContent")
    xml.open("mc:Choice", ["Requires": "wpg"])
    writeInline(drawing)
    xml.close("mc:Choice")
    xml.open("mc:Fallback")
    xml.write([.words("（这里是一幅图，您的软件版本较旧，显示不了。）")])
    xml.close("mc:Fallback")
    xml.close("mc:AlternateContent")
    xml.close("w:r")
    if let bookmark { xml.empty("w:bookmarkEnd", ["w:id": bookmark.number]) }
    xml.close("w:p")
  }

  /// A paragraph for something that is looked at.
  mutating func openFigure(centred: Bool = false) {
    xml.open("w:p")
    xml.open("w:pPr")
    xml.empty("w:pStyle", ["w:val": StyleID.tableEnd])
    writePageBreak()
    // An exact height of lines would cut the picture.
    xml.empty(
      "w:spacing", ["w:before": "60", "w:after": "60", "w:line": "240", "w:lineRule": "auto"])
    if centred { xml.empty("w:jc", ["w:val": "center"]) }
    xml.close("w:pPr")
  }

  private mutating func writeInline(_ drawing: Drawing) {
    let number = nextDrawn()
    xml.open("w:drawing")
    xml.open("wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"])
    xml.empty("wp:extent", EMU.size(drawing.width, drawing.height))
    xml.empty("wp:docPr", ["id": number, "name": "图 \(number)", "descr": drawing.summary])
    xml.open("a:graphic")
    xml.open("a:graphicData", ["uri": Namespace.group])
    xml.open("wpg:wgp")
    xml.empty("wpg:cNvGrpSpPr")
    xml.open("wpg:grpSpPr")
    xml.open("a:xfrm")
    for (offset, size) in [("a:off", "a:ext"), ("a:chOff", "a:chExt")] {
      xml.empty(offset, EMU.offset(0, 0))
      xml.empty(size, EMU.size(drawing.width, drawing.height))
    }
    xml.close("a:xfrm")
    xml.close("wpg:grpSpPr")
    for element in drawing.elements { write(element) }
    for name in ["wpg:wgp", "a:graphicData", "a:graphic", "wp:inline", "w:drawing"] {
      xml.close(name)
    }
  }

  private mutating func write(_ element: Drawing.Element) {
    let number = nextDrawn()
    xml.open("wps:wsp")
    xml.empty("wps:cNvPr", ["id": number, "name": "\(element.name) \(number)"])
    switch element {
    case .line(let line): xml.writeLine(line)
    case .shape(let shape): xml.writeShape(shape)
    case .words(let words): xml.writeWords(words)
    }
    xml.close("wps:wsp")
  }
}

/// English metric units: 36,000 to the millimetre.
enum EMU {
  static func of(_ tenths: Int) -> String { "\(tenths * 3600)" }

  static func offset(_ x: Int, _ y: Int) -> Markup.Attributes { ["x": of(x), "y": of(y)] }

  static func size(_ width: Int, _ height: Int) -> Markup.Attributes {
    ["cx": of(width), "cy": of(height)]
  }
}

extension Drawing.Element {
  fileprivate var name: String {
    switch self {
    case .line: "线"
    case .shape: "形"
    case .words: "字"
    }
  }
}

extension Markup {
  fileprivate mutating func writeLine(_ line: Drawing.Line) {
    empty("wps:cNvCnPr")
    open("wps:spPr")
    writeGeometry("line", line.frame)
    writeOutline(line.thickness, isDashed: line.isDashed)
    close("wps:spPr")
    empty("wps:bodyPr")
  }

  fileprivate mutating func writeShape(_ shape: Drawing.Shape) {
    empty("wps:cNvSpPr")
    open("wps:spPr")
    let isTurned = shape.kind == .downTriangle
    writeGeometry(shape.kind.preset, shape.frame, isTurned: isTurned)
    writeColour(shape.fill.colour)
    if shape.isOutlined { writeOutline(2, isDashed: false) } else { writeNoOutline() }
    close("wps:spPr")
    empty("wps:bodyPr")
  }

  fileprivate mutating func writeWords(_ words: Drawing.Words) {
    empty("wps:cNvSpPr", ["txBox": "1"])
    open("wps:spPr")
    writeGeometry("rect", words.frame)
    empty("a:noFill")
    writeNoOutline()
    close("wps:spPr")
    open("wps:txbx")
    open("w:txbxContent")
    writeParagraph(words)
    close("w:txbxContent")
    close("wps:txbx")
    open(
      "wps:bodyPr",
      ["wrap": "square", "lIns": "0", "tIns": "0", "rIns": "0", "bIns": "0", "anchor": "ctr"])
    empty("a:noAutofit")
    close("wps:bodyPr")
  }

  private mutating func writeParagraph(_ words: Drawing.Words) {
    open("w:p")
    open("w:pPr")
    empty("w:pStyle", ["w:val": StyleID.tableEnd])
    empty("w:spacing", ["w:before": "0", "w:after": "0", "w:line": "240", "w:lineRule": "auto"])
    empty("w:jc", ["w:val": words.alignment.justification])
    close("w:pPr")
    open("w:r")
    open("w:rPr")
    empty("w:rFonts", ["w:hint": "eastAsia"])
    empty("w:sz", ["w:val": "\(words.size * 2)"])
    empty("w:szCs", ["w:val": "\(words.size * 2)"])
    close("w:rPr")
    write(TextPiece.pieces(of: words.text))
    close("w:r")
    close("w:p")
  }

  private mutating func writeGeometry(
    _ preset: String, _ frame: Drawing.Frame, isTurned: Bool = false
  ) {
    open("a:xfrm", isTurned ? ["flipV": "1"] : [:])
    empty("a:off", EMU.offset(frame.x, frame.y))
    empty("a:ext", EMU.size(frame.width, frame.height))
    close("a:xfrm")
    open("a:prstGeom", ["prst": preset])
    empty("a:avLst")
    close("a:prstGeom")
  }

  private mutating func writeOutline(_ thickness: Int, isDashed: Bool) {
    open("a:ln", ["w": EMU.of(thickness)])
    writeColour(Drawing.Shape.Fill.black.colour)
    if isDashed { empty("a:prstDash", ["val": "dash"]) }
    close("a:ln")
  }

  private mutating func writeNoOutline() {
    open("a:ln")
    empty("a:noFill")
    close("a:ln")
  }

  private mutating func writeColour(_ colour: String) {
    open("a:solidFill")
    empty("a:srgbClr", ["val": colour])
    close("a:solidFill")
  }
}

extension Drawing.Shape.Kind {
  fileprivate var preset: String {
    switch self {
    case .rectangle: "rect"
    case .ellipse: "ellipse"
    case .diamond: "diamond"
    case .triangle, .downTriangle: "triangle"
    }
  }
}

extension Drawing.Words.Alignment {
  fileprivate var justification: String {
    switch self {
    case .start: "left"
    case .center: "center"
    case .end: "right"
    }
  }
}
