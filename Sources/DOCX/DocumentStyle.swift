import Documents
import XMLTrees

/// Typefaces, margins and numbering of a kind of paper: a folder of `templates/styles/`, prepared
/// once and used for many papers.
package struct DocumentStyle: Sendable {
  /// The files a style folder must hold.
  package static let fileNames = [
    "styles.xml", "numbering.xml", "settings.xml", "fontTable.xml", "footer.xml", "sectPr.xml",
  ]

  let styles: [UInt8]
  let settings: [UInt8]
  /// The same with changes tracked.
  let trackingSettings: [UInt8]
  let fontTable: [UInt8]
  let footer: [UInt8]
  /// Page size and margins, ready to stand at the end of the body.
  let section: [UInt8]
  /// The same without a footer, to stand at the end of pages that carry no number.
  let unnumberedSection: [UInt8]
  /// The same, counting its pages from one.
  let countedSection: [UInt8]
  let numbering: NumberingTemplates
  /// Width between the margins, in twentieths of a point.
  let textWidth: Int
  /// Between all four margins, in tenths of a millimetre.
  package let sheet: (width: Int, height: Int)
  package let metrics: TextMetrics
  /// Parts that papers of this style share.
  let packed = PackedParts()

  /// Takes the folder's files by name; a `README.md` may lie beside them.
  package init(files: [String: [UInt8]]) throws(DOCXError) {
    try Self.refuseStrangers(among: files.keys.sorted())
    func part(_ name: String, _ root: String) throws(DOCXError) -> StylePart {
      guard let bytes = files[name] else { throw Self.missing(name) }
      return try StylePart(bytes, name: name, root: root)
    }
    let styles = try part("styles.xml", "w:styles")
    try Self.checkStyles(styles)
    self.styles = styles.bytes
    numbering = try NumberingTemplates(try part("numbering.xml", "w:numbering"))
    let settings = try part("settings.xml", "w:settings")
    self.settings = settings.bytes
    trackingSettings = try settings.inserting("<w:trackRevisions/>", behind: Self.beforeTracking)
    fontTable = try part("fontTable.xml", "w:fonts").bytes
    footer = try part("footer.xml", "w:ftr").bytes
    let page = try part("sectPr.xml", "w:sectPr")
    try Self.checkFooter(page)
    textWidth = try Self.textWidth(page)
    section = page.element
    unnumberedSection = PageSections.unnumbered(page.root)
    countedSection = PageSections.counted(page.root)
    sheet = try Self.sheet(page)
    metrics = try TextMetrics(styles)
  }

  /// What of the settings stands before the tracking of changes, in the schema's order.
  private static let beforeTracking: Set = [
    "w:writeProtection", "w:view", "w:zoom", "w:removePersonalInformation",
    "w:removeDateAndTime", "w:doNotDisplayPageBoundaries", "w:displayBackgroundShape",
    "w:printPostScriptOverText", "w:printFractionalCharacterWidth", "w:printFormsData",
    "w:embedTrueTypeFonts", "w:embedSystemFonts", "w:saveSubsetFonts", "w:saveFormsData",
    "w:mirrorMargins", "w:alignBordersAndEdges", "w:bordersDoNotSurroundHeader",
    "w:bordersDoNotSurroundFooter", "w:gutterAtTop", "w:hideSpellingErrors",
    "w:hideGrammaticalErrors", "w:activeWritingStyle", "w:proofState", "w:formsDesign",
    "w:attachedTemplate", "w:linkStyles", "w:stylePaneFormatFilter", "w:stylePaneSortMethod",
    "w:documentType", "w:mailMerge", "w:revisionView",
  ]

  private static func refuseStrangers(among names: [String]) throws(DOCXError) {
    let stranger = names.first { !fileNames.contains($0) && $0 != "README.md" }
    guard let stranger else { return }
    throw DOCXError(
      .readingStyle, part: stranger,
      "样式目录里不该有这个文件，请移走；这里只放 \(fileNames.joined(separator: "、"))。")
  }

  private static func missing(_ name: String) -> DOCXError {
    DOCXError(.readingStyle, part: name, "样式目录缺少这个文件，请从其他样式目录复制一份。")
  }

  private static func textWidth(_ page: StylePart) throws(DOCXError) -> Int {
    let sides = try page.number("w:left", of: "w:pgMar") + page.number("w:right", of: "w:pgMar")
    let width = try page.number("w:w", of: "w:pgSz") - sides
    guard width > 0 else { throw page.error("左右页边距之和超过了纸宽，请改小。") }
    return width
  }

  private static func sheet(_ page: StylePart) throws(DOCXError) -> (width: Int, height: Int) {
    let ends = try page.number("w:top", of: "w:pgMar") + page.number("w:bottom", of: "w:pgMar")
    let height = try page.number("w:h", of: "w:pgSz") - ends
    guard height > 0 else { throw page.error("上下页边距之和超过了纸高，请改小。") }
    // 1,440 twentieths of a point to the inch, 254 tenths of a millimetre.
    return (try textWidth(page) * 254 / 1440, height * 254 / 1440)
  }

  /// The writer links one footer, under this name; a link elsewhere would break the file.
  private static func checkFooter(_ page: StylePart) throws(DOCXError) {
    let links = page.root.elements.compactMap { $0["r:id"] }
    guard links.allSatisfy({ $0 == "footer" }) else {
      throw page.error("页脚的 r:id 只能写 footer；暂不支持页眉和多种页脚。")
    }
  }

  private static func checkStyles(_ styles: StylePart) throws(DOCXError) {
    let defined = Set(styles.root.elements.compactMap { $0["w:styleId"] })
    let needed = Paragraph.Role.allCases.map(\.styleID) + StyleID.others
    let missing = needed.filter { !defined.contains($0) }
    guard missing.isEmpty else {
      throw styles.error("缺少样式 \(missing.joined(separator: "、"))；样式的 w:styleId 不能改名或删除。")
    }
  }
}
