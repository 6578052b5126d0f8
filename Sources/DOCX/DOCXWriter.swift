package import Archives
package import Documents

/// Writes a paper as a DOCX file: the same paper and style always give the same bytes.
package enum DOCXWriter {
  /// A paper without pictures out of files.
  package static func write(
    _ document: Document, style: DocumentStyle, includesComments: Bool
  ) throws(DOCXError) -> [UInt8] {
    let entries = try entries(document, style: style, includesComments: includesComments) {
      source throws(DOCXError) in
      throw DOCXError(.writing, part: source.name, "这份文书不带图片，图片没有地方放。")
    }
    do {
      return try ArchiveWriter.bytes(style.packed.packing(entries))
    } catch {
      throw DOCXError(.writing, part: document.title, "打包失败：\(error)")
    }
  }

  /// The entries of the file in the order they are stored, so that pictures need not be held in memory.
  ///
  /// - Parameter pictures: where the bytes of a picture's file are.
  package static func entries(
    _ document: Document, style: DocumentStyle, includesComments: Bool,
    pictures: (Picture.Source) throws(DOCXError) -> ArchiveEntry.Content
  ) throws(DOCXError) -> [ArchiveEntry] {
    var entries: [ArchiveEntry] = []
    for part in try parts(document, style: style, includesComments: includesComments) {
      switch part.content {
      case .bytes(let bytes):
        entries.append(
          ArchiveEntry(name: part.name, content: .bytes(bytes), compression: .deflated))
      case .picture(let source):
        entries.append(
          ArchiveEntry(name: part.name, content: try pictures(source), compression: .stored))
      }
    }
    return entries
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
