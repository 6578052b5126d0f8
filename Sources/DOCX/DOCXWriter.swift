import Archives
package import Documents

/// Writes a paper as a DOCX file: the same paper and style always give the same bytes.
package enum DOCXWriter {
  package static func write(
    _ document: Document, style: DocumentStyle, includesComments: Bool
  ) throws(DOCXError) -> [UInt8] {
    let parts = try parts(document, style: style, includesComments: includesComments)
    do {
      return try ArchiveWriter.bytes(
        parts.map { ArchiveEntry(name: $0.name, content: .bytes($0.bytes), compression: .deflated) }
      )
    } catch {
      throw DOCXError(.writing, part: document.title, "打包失败：\(error)")
    }
  }

  /// The parts of the package, in the order they are stored.
  static func parts(
    _ document: Document, style: DocumentStyle, includesComments: Bool
  ) throws(DOCXError) -> [PackagePart] {
    try document.checkCharacters()
    var story = Story(document, style: style, includesComments: includesComments)
    try story.write(document.blocks)
    return PackagePart.all(document, story: story, style: style)
  }
}
