import Documents

extension Story {
  /// How many no-break spaces of the Latin typeface are as wide as one Chinese character.
  private static let spacesPerCharacter = 4

  mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text, let bold): writeRun(text, bold: bold)
    case .fact(let text, _, let bold): writeRun(text, style: StyleID.fact, bold: bold)
    case .hole(let label, let comment): writeHole(label, comment)
    case .lineBreak:
      xml.open("w:r")
      xml.empty("w:br")
      xml.close("w:r")
    case .blank(let characters): writeBlank(characters)
    }
  }

  private mutating func writeRun(_ text: String, style: String? = nil, bold: Bool = false) {
    guard !text.isEmpty else { return }
    if style == nil, !bold { xml.constant(Self.plainRun) } else { xml.openRun(style, bold: bold) }
    xml.write(TextPiece.pieces(of: text))
    xml.close("w:r")
  }

  /// How nearly every run begins.
  private static let plainRun: [UInt8] = {
    var xml = Markup()
    xml.openRun(nil, bold: false)
    return xml.bytes
  }()

  private mutating func writeHole(_ label: String, _ comment: Comment?) {
    let anchor = comment.flatMap { self.anchor($0) }
    if let anchor { xml.empty("w:commentRangeStart", ["w:id": anchor]) }
    writeRun(Inline.mark(label), style: StyleID.hole)
    if let anchor { writeCommentEnd(anchor) }
  }

  /// No-break spaces, since Word lets plain ones hang over the margin at the end of a line, which
  /// is where one signs.
  private mutating func writeBlank(_ characters: Int) {
    guard characters > 0 else { return }
    xml.open("w:r")
    xml.open("w:rPr")
    xml.empty("w:rStyle", ["w:val": StyleID.blank])
    xml.close("w:rPr")
    xml.write([.words(String(repeating: "\u{A0}", count: characters * Self.spacesPerCharacter))])
    xml.close("w:r")
  }

  mutating func writeCommentEnd(_ anchor: String) {
    xml.empty("w:commentRangeEnd", ["w:id": anchor])
    xml.open("w:r")
    xml.open("w:rPr")
    xml.empty("w:rStyle", ["w:val": StyleID.commentReference])
    xml.close("w:rPr")
    xml.empty("w:commentReference", ["w:id": anchor])
    xml.close("w:r")
  }
}

extension Markup {
  /// Words inside an open `w:t`; line ends and tabs leave it for a moment.
  mutating func writeInsideRun(_ text: String) {
    guard text.unicodeScalars.contains(where: TextPiece.standsApart) else { return escape(text) }
    for piece in TextPiece.pieces(of: text) {
      guard case .words(let words) = piece else {
        close("w:t")
        write([piece])
        open("w:t", ["xml:space": "preserve"])
        continue
      }
      escape(words)
    }
  }

  /// A run as far as its content.
  fileprivate mutating func openRun(_ style: String?, bold: Bool) {
    open("w:r")
    open("w:rPr")
    if let style { empty("w:rStyle", ["w:val": style]) }
    // Without it Word sets “ ” … — in the Latin typeface, half as wide.
    empty("w:rFonts", ["w:hint": "eastAsia"])
    if bold {
      empty("w:b")
      empty("w:bCs")
    }
    close("w:rPr")
  }

  /// The content of a run.
  mutating func write(_ pieces: [TextPiece]) {
    for piece in pieces {
      switch piece {
      case .words(let words): element("w:t", ["xml:space": "preserve"], text: words)
      case .lineBreak: empty("w:br")
      case .tab: empty("w:tab")
      }
    }
  }
}
