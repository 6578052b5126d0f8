package import Documents
import XMLTrees

/// Reads a paper as Word, WPS or LibreOffice saved it, with what is marked as changed.
package enum DOCXReader {
  /// - Parameter file: what messages call it.
  package static func read(
    _ bytes: [UInt8], named file: String
  ) throws(DOCXError) -> ReturnedPaper {
    var package = try ReturnedPackage(bytes, named: file)
    let main = try mainPart(of: &package)
    let lines = PartRelationship.all(
      in: try package.tree(PartRelationship.part(for: main)), from: main)
    let body = try body(main, of: &package)
    let styles = try package.tree(part("styles", lines, "word/styles.xml"))
    var story = StoryReader(styles: names(of: styles))
    story.read(inside: body, StorySurroundings())
    let paragraphs = try story.finish(named: file)
    return ReturnedPaper(
      paragraphs: paragraphs,
      comments: try comments(of: &package, lines, anchors: story.ranges.anchors),
      properties: try properties(of: &package),
      findings: try PackageFindings(&package).findings(in: file)
        + story.leftAside.findings(in: file))
  }

  /// Word may call it anything; the package's own line tells.
  private static func mainPart(of package: inout ReturnedPackage) throws(DOCXError) -> String {
    let lines = PartRelationship.all(in: try package.tree("_rels/.rels"), from: "")
    let main = part("officeDocument", lines, "word/document.xml")
    if package.has(main) { return main }
    if package.has("word/document.xml") { return "word/document.xml" }
    throw DOCXError(
      .reading, part: package.file, ForeignFormat.words(aboutParts: package.parts))
  }

  /// The part that a line of this kind leads to, or where it usually is.
  private static func part(
    _ kind: String, _ lines: [PartRelationship], _ usual: String
  ) -> String {
    lines.first { $0.kind == kind && !$0.isExternal }?.part ?? usual
  }

  private static func body(
    _ main: String, of package: inout ReturnedPackage
  ) throws(DOCXError) -> XMLElement {
    guard let root = try package.tree(main), root.wordTag == .document,
      let body = root.first(.body)
    else {
      throw DOCXError(
        .reading, part: package.file,
        "其中的 \(main) 不是 Word 文书的正文。请确认文件是否选错，或者重新取得这个文件。")
    }
    return body
  }

  private static func names(of styles: XMLElement?) -> [String: String] {
    var names: [String: String] = [:]
    for style in styles?.elements ?? [] where style.wordTag == .style {
      guard let id = style.word("styleId"), let name = style.first(.name)?.word("val") else {
        continue
      }
      names[id] = name
    }
    return names
  }

  private static func comments(
    of package: inout ReturnedPackage, _ lines: [PartRelationship], anchors: [String]
  ) throws(DOCXError) -> [ReturnedComment] {
    guard let root = try package.tree(part("comments", lines, "word/comments.xml")) else {
      return []
    }
    let threads = try package.tree(part("commentsExtended", lines, "word/commentsExtended.xml"))
    return try CommentsPart(root, threads: threads, named: package.file)
      .comments(anchors: anchors)
  }

  /// The properties a person or program gave the file.
  private static func properties(
    of package: inout ReturnedPackage
  ) throws(DOCXError) -> [String: String] {
    let lines = PartRelationship.all(in: try package.tree("_rels/.rels"), from: "")
    let root = try package.tree(part("custom-properties", lines, "docProps/custom.xml"))
    var properties: [String: String] = [:]
    for element in root?.elements ?? [] {
      guard let name = element.attribute("name"), properties[name] == nil else { continue }
      properties[name] = element.text
    }
    return properties
  }
}
