import Documents

extension Story {
  /// What stands before the body in the main part.
  var head: Markup {
    var head = Markup.part()
    head.open("w:document", namespaces)
    head.open("w:body")
    return head
  }

  /// What ends the body: its page.
  var tail: Markup {
    var tail = Markup()
    tail.constant(countsFromHere ? style.countedSection : style.section)
    tail.close("w:body")
    tail.close("w:document")
    return tail
  }

  /// Those of drawings and pictures only where there are any: old programs need not know them.
  private var namespaces: [(key: String, value: String)] {
    var all: [(key: String, value: String)] = [
      ("xmlns:w", Namespace.word), ("xmlns:r", Namespace.office),
    ]
    if hasDrawings { all.append(("xmlns:mc", Namespace.compatibility)) }
    if hasDrawings || hasPictures {
      all += [("xmlns:wp", Namespace.drawingPlace), ("xmlns:a", Namespace.drawing)]
    }
    if hasDrawings { all += [("xmlns:wps", Namespace.shape), ("xmlns:wpg", Namespace.group)] }
    if hasPictures { all.append(("xmlns:pic", Namespace.picture)) }
    return all
  }

  /// The remarks, by the program and without a day.
  func commentsPart() -> [UInt8] {
    var part = Markup.part()
    part.open("w:comments", ["xmlns:w": Namespace.word])
    for (index, comment) in comments.enumerated() {
      part.open(
        "w:comment", ["w:id": "\(index)", "w:author": "dossier", "w:initials": "D"])
      part.writeComment(comment.text, isFirst: true)
      part.writeComment("编号：" + comment.identifier, isFirst: false)
      part.close("w:comment")
    }
    part.close("w:comments")
    return part.bytes
  }
}

extension Markup {
  fileprivate mutating func writeComment(_ text: String, isFirst: Bool) {
    open("w:p")
    open("w:pPr")
    empty("w:pStyle", ["w:val": StyleID.commentText])
    close("w:pPr")
    if isFirst {
      open("w:r")
      open("w:rPr")
      empty("w:rStyle", ["w:val": StyleID.commentReference])
      close("w:rPr")
      empty("w:annotationRef")
      close("w:r")
    }
    open("w:r")
    open("w:rPr")
    empty("w:rFonts", ["w:hint": "eastAsia"])
    close("w:rPr")
    write(TextPiece.pieces(of: text))
    close("w:r")
    close("w:p")
  }
}
