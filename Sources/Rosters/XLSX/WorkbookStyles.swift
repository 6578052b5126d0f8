/// The looks of cells; their order is that of `WorkbookWriter.Look`.
enum WorkbookStyles {
  private static let weights = ["", "<b/>", "<b/>"]
  private static let sizes = [11, 11, 14]
  private static let colours = ["FFD9E2F3", "FFFFC7CE", "FFFFEB9C"]

  /// Format, font, fill and whether lines wrap. 49 is text, 4 is `#,##0.00`.
  private static let looks: [(format: Int, font: Int, fill: Int, wraps: Bool)] = [
    (49, 0, 0, false), (49, 1, 2, true), (49, 0, 3, false), (49, 0, 4, false), (49, 0, 0, true),
    (4, 0, 0, false), (49, 2, 0, false),
  ]

  static let part: String = {
    let fonts = zip(weights, sizes).map {
      "<font>\($0)<sz val=\"\($1)\"/><name val=\"宋体\"/><family val=\"3\"/><charset val=\"134\"/></font>"
    }
    let fills =
      ["none", "gray125"].map { "<fill><patternFill patternType=\"\($0)\"/></fill>" }
      + colours.map {
        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\($0)\"/></patternFill></fill>"
      }
    let side = { (name: String) in "<\(name) style=\"thin\"><color rgb=\"FFBFBFBF\"/></\(name)>" }
    let lines = ["left", "right", "top", "bottom"].map(side).joined()
    let cells = looks.map { look in
      let border = look.fill > 0 ? 1 : 0
      let wrap = look.wraps ? " wrapText=\"1\"" : ""
      return "<xf numFmtId=\"\(look.format)\" fontId=\"\(look.font)\" fillId=\"\(look.fill)\""
        + " borderId=\"\(border)\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
        + " applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"center\"\(wrap)/></xf>"
    }
    return "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
      + "<fonts count=\"\(fonts.count)\">\(fonts.joined())</fonts>"
      + "<fills count=\"\(fills.count)\">\(fills.joined())</fills>"
      + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
      + "<border>\(lines)<diagonal/></border></borders>"
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
      + "</cellStyleXfs><cellXfs count=\"\(cells.count)\">\(cells.joined())</cellXfs>"
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
      + "</styleSheet>"
  }()
}
