import Archives
import Testing
import XMLTrees

/// What a person reads on a written paper, taken from the DOCX itself: one paragraph a line, cells
/// between bars, remarks at the end.
struct PaperText {
  private var counters: [String: Int] = [:]
  private var remarks = 0

  static func of(_ bytes: [UInt8]) throws -> String {
    let archive = try ArchiveReader(bytes: bytes)
    var reader = PaperText()
    let document = try part("word/document.xml", of: archive)
    let body = try #require(document.elements.first { $0.localName == "body" })
    var lines = body.elements.flatMap { reader.lines(of: $0) }
    if archive.entries.contains(where: { $0.name == "word/comments.xml" }) {
      lines += ["", "── 批注 ──"]
      let comments = try part("word/comments.xml", of: archive).elements
      for (index, comment) in comments.enumerated() {
        let texts = comment.elements.map { reader.text(of: $0) }
        lines.append("［批注\(index + 1)］\(texts.joined(separator: " "))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func part(_ name: String, of archive: ArchiveReader) throws -> XMLElement {
    try XMLTree.parse(try archive.read(name, limit: 1 << 24), file: name)
  }

  private mutating func lines(of block: XMLElement) -> [String] {
    switch block.localName {
    case "p": [label(of: block) + text(of: block)]
    case "tbl": block.elements.filter { $0.localName == "tr" }.map { row(of: $0) }
    default: []
    }
  }

  private mutating func row(of row: XMLElement) -> String {
    var cells: [String] = []
    for cell in row.elements where cell.localName == "tc" {
      let lines = cell.elements.flatMap { self.lines(of: $0) }
      cells.append(lines.joined(separator: " / "))
    }
    return "| " + cells.joined(separator: " | ") + " |"
  }

  /// Numbers are made by the word processor; here they are counted as it would.
  private mutating func label(of paragraph: XMLElement) -> String {
    let properties = paragraph.elements.first { $0.localName == "pPr" }
    let numbering = properties?.elements.first { $0.localName == "numPr" }
    let list = numbering?.elements.first { $0.localName == "numId" }?["w:val"]
    guard let list else { return "" }
    counters[list, default: 0] += 1
    return "(\(counters[list, default: 0])) "
  }

  private mutating func text(of element: XMLElement) -> String {
    var text = ""
    for child in element.elements {
      switch child.localName {
      case "t": text += child.text
      case "br": text += "\n"
      case "tab": text += "\t"
      case "commentReference":
        remarks += 1
        text += "［批注\(remarks)］"
      case "pic": break
      case "docPr": text += "〔图：\(child["descr"] ?? "")〕"
      case "pPr", "rPr": break
      default: text += self.text(of: child)
      }
    }
    return text
  }
}
