import Archives
import DOCX
import Documents

/// Builds files as word processors save them, out of their parts' text.
struct ReturnedFile {
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"
  /// Every prefix that the samples use.
  static let namespaces = [
    "w": word, "r": office,
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wpsCustomData": "http://www.wps.cn/officeDocument/2013/wpsCustomData",
    "v": "urn:schemas-microsoft-com:vml",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "w16se": "http://schemas.microsoft.com/office/word/2015/wordml/symex",
    "w16du": "http://schemas.microsoft.com/office/word/2023/wordml/word16du",
  ]
  .sorted { $0.key < $1.key }.map { "xmlns:\($0.key)=\"\($0.value)\"" }.joined(separator: " ")

  var parts: [(name: String, text: String)]

  /// The parts that every file has.
  init(body: String) {
    self.init(
      document: "<w:document \(Self.namespaces)><w:body>\(body)<w:sectPr/></w:body></w:document>")
  }

  init(document: String) {
    parts = [
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(Self.package)\"><Relationship Id=\"a\" "
          + "Type=\"\(Self.office)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
      ),
      ("word/document.xml", document),
    ]
  }

  /// The same with one more part.
  func with(_ name: String, _ text: String) -> ReturnedFile {
    var file = self
    file.parts.append((name, text))
    return file
  }

  /// With remarks, and their threads as Word tells them.
  func with(comments: String, threads: String? = nil) -> ReturnedFile {
    let file = with(
      "word/comments.xml", "<w:comments \(Self.namespaces)>\(comments)</w:comments>")
    guard let threads else { return file }
    return file.with(
      "word/commentsExtended.xml",
      "<w15:commentsEx \(Self.namespaces)>\(threads)</w15:commentsEx>")
  }

  /// With lines from a part to elsewhere.
  func linked(from part: String = "document", _ lines: [(kind: String, target: String)])
    -> ReturnedFile
  {
    let text = lines.enumerated().map { number, line in
      "<Relationship Id=\"r\(number)\" Type=\"\(Self.office)/\(line.kind)\" "
        + "Target=\"\(line.target)\" TargetMode=\"External\"/>"
    }
    return with(
      "word/_rels/\(part).xml.rels",
      "<Relationships xmlns=\"\(Self.package)\">\(text.joined())</Relationships>")
  }

  func bytes() throws -> [UInt8] {
    try ArchiveWriter.bytes(
      parts.map { ArchiveEntry(name: $0.name, content: .bytes(Array($0.text.utf8))) })
  }

  func read() throws -> ReturnedPaper { try DOCXReader.read(bytes(), named: "回.docx") }

  /// What a body says, a paragraph a line.
  static func lines(_ body: String) throws -> [String] {
    try ReturnedFile(body: body).read().paragraphs.map(\.line)
  }
}

extension ReturnedParagraph {
  /// The paragraph as a line: `+甲{…}` came, `-甲{…}` went, `<` and `>` moved, `~` looks otherwise,
  /// `*…*` is bold, `#1{…}` is remarked on.
  var line: String {
    let marks =
      bookmarks.map { " [\($0.name) \($0.start)-\($0.end)]" }
      + [
        endChange.map { " ¶\($0.mark)" }, rowChange.map { " row\($0.mark)" },
        formatting.map { " look\($0.mark)" },
      ].compactMap { $0 }
    return place.mark + pieces.map(\.mark).joined() + marks.joined()
  }
}

extension ReturnedParagraph.Place {
  fileprivate var mark: String {
    switch self {
    case .body: ""
    case .cell(let table, let row, let column): "(\(table),\(row),\(column)) "
    }
  }
}

extension ReturnedParagraph.Piece {
  fileprivate var mark: String {
    var shown = isBold ? "*\(text)*" : text
    let outside = [came, change, formatting].compactMap { $0?.mark }.joined()
    if !outside.isEmpty { shown = "\(outside){\(shown)}" }
    return comments.isEmpty ? shown : "#\(comments.joined(separator: ",")){\(shown)}"
  }
}

extension TrackedChange {
  fileprivate var mark: String {
    let sign =
      switch kind {
      case .inserted: "+"
      case .deleted: "-"
      case .movedFrom: "<"
      case .movedTo: ">"
      case .formatted: "~"
      }
    return sign + author
  }
}
