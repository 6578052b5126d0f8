import Archives
import DOCX
import Documents
import Foundation
import Testing

/// A written paper, opened again as a recipient's program opens it.
struct Parts {
  private var texts: [String: String] = [:]
  let names: [String]

  init(_ blocks: [Block], comments: Bool = true) throws {
    try self.init(
      Document(kind: "petition", title: "起诉状", style: "court-a4", subject: "甲诉乙", blocks: blocks),
      comments: comments)
  }

  init(_ document: Document, style: DocumentStyle? = nil, comments: Bool = true) throws {
    let bytes = try DOCXWriter.write(
      document, style: style ?? StyleFolders.style(document.style), includesComments: comments)
    let archive = try ArchiveReader(bytes: bytes)
    names = archive.entries.map(\.name)
    for name in names {
      texts[name] = String(decoding: try archive.read(name, limit: 1 << 24), as: UTF8.self)
    }
  }

  func text(_ name: String) throws -> String { try #require(texts[name]) }

  /// What stands between the body's start and its page: a paragraph, cell or row a line.
  func body() throws -> String {
    let document = try text("word/document.xml")
    let start = try #require(document.range(of: "<w:body>")).upperBound
    let end = try #require(document.range(of: "<w:sectPr", options: .backwards)).lowerBound
    return ["</w:p>", "</w:tcPr>", "</w:tc>", "</w:tr>", "</w:tblPr>", "</w:tblGrid>", "</w:trPr>"]
      .reduce(String(document[start..<end])) {
        $0.replacingOccurrences(of: $1, with: $1 + "\n")
      }
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

extension String {
  /// How often a piece of markup occurs.
  func count(of piece: String) -> Int { components(separatedBy: piece).count - 1 }
}
