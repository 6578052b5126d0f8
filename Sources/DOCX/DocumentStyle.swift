import Documents

/// Typefaces, margins and numbering of a kind of paper: a folder of `templates/styles/`, prepared
/// once and used for many papers.
package struct DocumentStyle: Sendable {
  /// The files a style folder must hold.
  package static let fileNames = [
    "styles.xml", "numbering.xml", "settings.xml", "fontTable.xml", "footer.xml", "sectPr.xml",
  ]

  let styles: [UInt8]
  let settings: [UInt8]
  let fontTable: [UInt8]
  let footer: [UInt8]
  /// Page size and margins, ready to stand at the end of the body.
  let section: [UInt8]
  let numbering: NumberingTemplates
  /// Width between the margins, in twentieths of a point.
  let textWidth: Int

  /// Takes the folder's files by name; a `README.md` may lie beside them.
  package init(files: [String: [UInt8]]) throws(DOCXError) {
    if let stranger = files.keys.sorted().first(where: { !Self.expects($0) }) {
      throw DOCXError(
        .readingStyle, part: stranger,
        "样式目录里不该有这个文件，请移走；这里只放 \(Self.fileNames.joined(separator: "、"))。")
    }
    styles = try Self.part("styles.xml", in: files)
    settings = try Self.part("settings.xml", in: files)
    fontTable = try Self.part("fontTable.xml", in: files)
    footer = try Self.part("footer.xml", in: files)
    let page = try Self.part("sectPr.xml", in: files)
    section = ConstantMarkup.withoutDeclaration(page)
    textWidth = try Self.textWidth(page)
    numbering = try NumberingTemplates(try Self.part("numbering.xml", in: files))
    try Self.checkStyles(styles)
  }

  private static func expects(_ name: String) -> Bool {
    fileNames.contains(name) || name == "README.md"
  }

  private static func part(
    _ name: String, in files: [String: [UInt8]]
  ) throws(DOCXError) -> [UInt8] {
    guard let bytes = files[name] else {
      throw DOCXError(.readingStyle, part: name, "样式目录缺少这个文件，请从其他样式目录复制一份。")
    }
    return try ConstantMarkup.prepared(bytes, name: name)
  }

  private static func textWidth(_ page: [UInt8]) throws(DOCXError) -> Int {
    func length(_ element: String, _ attribute: String) throws(DOCXError) -> Int {
      let value = ConstantMarkup.value(of: attribute, in: element, page).flatMap { Int($0) }
      guard let value else {
        throw DOCXError(
          .readingStyle, part: "sectPr.xml", "\(element) 缺少 \(attribute)，或它不是整数，请补上。")
      }
      return value
    }
    let sides = try length("w:pgMar", "w:left") + length("w:pgMar", "w:right")
    let width = try length("w:pgSz", "w:w") - sides
    guard width > 0 else {
      throw DOCXError(.readingStyle, part: "sectPr.xml", "左右页边距之和超过了纸宽，请改小。")
    }
    return width
  }

  private static func checkStyles(_ styles: [UInt8]) throws(DOCXError) {
    let needed = Paragraph.Role.allCases.map(\.styleID) + StyleID.others
    let defined = ConstantMarkup.values(of: "w:styleId", in: "w:style", styles)
    let missing = needed.filter { !defined.contains($0) }
    guard missing.isEmpty else {
      throw DOCXError(
        .readingStyle, part: "styles.xml",
        "缺少样式 \(missing.joined(separator: "、"))；样式的 w:styleId 不能改名或删除。")
    }
  }
}
