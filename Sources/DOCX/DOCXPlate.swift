import Archives
package import Documents

/// A paper with open places, ready to be written with one person's words after another's.
package struct DOCXPlate: Sendable {
  private let parts: [(name: String, markup: PlacedMarkup)]
  private let packed: PackedParts

  /// - Parameter count: of the places.
  package init(
    _ document: Document, places count: Int, style: DocumentStyle
  ) throws(DOCXError) {
    packed = style.packed
    var parts: [(name: String, markup: PlacedMarkup)] = []
    for part in try DOCXWriter.parts(document, style: style, includesComments: false) {
      guard case .bytes(let bytes) = part.content else {
        throw DOCXError(.writing, part: part.name, "这份文书带图片，不能照着重复写。")
      }
      parts.append((part.name, PlacedMarkup(bytes, among: count)))
    }
    self.parts = parts
    do {
      try ArchiveWriter.check(parts.map(\.name))
    } catch {
      throw DOCXError(.writing, part: "word/document.xml", "打包失败：\(error)")
    }
  }

  /// The file with these words in their places.
  package func bytes(_ values: [String]) throws(DOCXError) -> [UInt8] {
    var entries: [ArchiveEntry] = []
    for part in parts {
      let bytes: [UInt8]
      if let constant = part.markup.constant {
        bytes = constant
      } else {
        var xml = Markup()
        try part.markup.write(values, to: &xml)
        bytes = xml.bytes
      }
      entries.append(
        ArchiveEntry(
          name: part.name, content: .bytes(bytes),
          compression: DOCXWriter.compression(of: part.name)))
    }
    do {
      return try ArchiveWriter.bytes(packed.packing(entries), areNamed: true)
    } catch {
      throw DOCXError(.writing, part: "word/document.xml", "打包失败：\(error)")
    }
  }
}
