package import Archives
package import Documents

/// Writes a paper as a DOCX file: the same paper and style always give the same bytes.
package enum DOCXWriter {
  /// A paper without pictures out of files.
  ///
  /// - Parameter review: for papers that come back.
  package static func write(
    _ document: Document, style: DocumentStyle, includesComments: Bool,
    rows: [String: LongTableRows] = [:], review: ReviewMarks? = nil
  ) throws(DOCXError) -> [UInt8] {
    let parts = try parts(
      document, style: style, includesComments: includesComments, rows: rows, review: review)
    let entries = try entries(parts) { source throws(DOCXError) in
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
  /// - Parameters:
  ///   - rows: of its long tables.
  ///   - pictures: where the bytes of a picture's file are.
  package static func entries(
    _ document: Document, style: DocumentStyle, includesComments: Bool,
    rows: [String: LongTableRows] = [:],
    pictures: (Picture.Source) throws(DOCXError) -> ArchiveEntry.Content
  ) throws(DOCXError) -> [ArchiveEntry] {
    let parts = try parts(document, style: style, includesComments: includesComments, rows: rows)
    return try entries(parts, pictures: pictures)
  }

  /// The same for a paper whose long tables nobody could hold: its main part is written to a file first.
  ///
  /// - Parameter path: of that file, which must not be there yet, and must stay until the entries are read.
  package static func entries(
    _ document: Document, style: DocumentStyle, includesComments: Bool,
    rows: [String: LongTableRows], bodyAt path: String
  ) throws(DOCXError) -> [ArchiveEntry] {
    try document.checkCharacters()
    var story = Story(document, style: style, includesComments: includesComments)
    do {
      var file = try GrowingFile(path)
      try file.append(story.head.bytes)
      var failure: ArchiveError?
      let found = { (table: LongTable) throws(DOCXError) in try Self.rows(of: table, in: rows) }
      try story.write(document.blocks, rows: found) { xml throws(DOCXError) in
        do throws(ArchiveError) {
          try file.append(xml.bytes)
        } catch {
          failure = error
        }
        xml.removeAll()
        if let failure { throw DOCXError(.writing, part: document.title, "\(failure)") }
      }
      try file.append(story.xml.bytes)
      try file.append(story.tail.bytes)
      try file.finish()
    } catch let error as DOCXError {
      throw error
    } catch {
      throw DOCXError(.writing, part: document.title, "\(error)")
    }
    let parts = PackagePart.all(document, story: story, style: style, body: .file(path))
    return try entries(parts) { source throws(DOCXError) in
      throw DOCXError(.writing, part: source.name, "有长表的文书不带图片。")
    }
  }

  /// The parts of the package, in the order they are stored.
  static func parts(
    _ document: Document, style: DocumentStyle, includesComments: Bool,
    rows: [String: LongTableRows] = [:], review: ReviewMarks? = nil
  ) throws(DOCXError) -> [PackagePart] {
    try document.checkCharacters()
    var story = Story(document, style: style, includesComments: includesComments)
    try story.write(document.blocks) { table throws(DOCXError) in
      try Self.rows(of: table, in: rows)
    }
    let body = story.head.bytes + story.xml.bytes + story.tail.bytes
    return PackagePart.all(
      document, story: story, style: style, body: .bytes(body), review: review)
  }

  private static func rows(
    of table: LongTable, in rows: [String: LongTableRows]
  ) throws(DOCXError) -> LongTableRows {
    guard let rows = rows[table.rows] else {
      throw DOCXError(.writing, part: table.rows, "长表没有行可写。")
    }
    return rows
  }

  /// Words are deflated with little effort: more of it saves a tenth and takes twice the time. What papers
  /// share is deflated once.
  static func compression(of name: String) -> ArchiveEntry.Compression {
    PackedParts.changing.contains(name) ? .quick : .deflated
  }

  private static func entries(
    _ parts: [PackagePart],
    pictures: (Picture.Source) throws(DOCXError) -> ArchiveEntry.Content
  ) throws(DOCXError) -> [ArchiveEntry] {
    var entries: [ArchiveEntry] = []
    for part in parts {
      let (content, compression): (ArchiveEntry.Content, ArchiveEntry.Compression) =
        switch part.content {
        case .bytes(let bytes): (.bytes(bytes), compression(of: part.name))
        case .file(let path): (.file(path: path), .quick)
        case .picture(let source): (try pictures(source), .stored)
        }
      entries.append(ArchiveEntry(name: part.name, content: content, compression: compression))
    }
    return entries
  }
}
