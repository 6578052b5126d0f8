import Archives
package import Documents

/// A paper with open places, ready to be written with one person's words after another's.
package struct DOCXPlate: Sendable {
  private enum Part {
    /// The same whatever the words are.
    case constant(ArchiveEntry)
    case open(name: String, PlacedMarkup)
  }

  private let parts: [Part]
  private let packed: PackedParts

  /// - Parameter count: of the places.
  package init(
    _ document: Document, places count: Int, style: DocumentStyle
  ) throws(DOCXError) {
    packed = style.packed
    let written = try DOCXWriter.parts(document, style: style, includesComments: false)
    var parts: [Part] = []
    for part in written {
      guard case .bytes(let bytes) = part.content else {
        throw DOCXError(.writing, part: part.name, "这份文书带图片，不能照着重复写。")
      }
      let markup = PlacedMarkup(bytes, among: count)
      if let constant = markup.constant {
        parts.append(.constant(try Self.entry(part.name, constant, packed)))
      } else {
        parts.append(.open(name: part.name, markup))
      }
    }
    self.parts = parts
    do {
      try ArchiveWriter.check(written.map(\.name))
    } catch {
      throw Self.unpacked(error)
    }
  }

  /// The file with these words in their places.
  package func bytes(_ values: [String]) throws(DOCXError) -> [UInt8] {
    var entries: [ArchiveEntry] = []
    for part in parts {
      switch part {
      case .constant(let entry): entries.append(entry)
      case .open(let name, let markup):
        var xml = Markup()
        try markup.write(values, to: &xml)
        entries.append(try Self.entry(name, xml.bytes, packed))
      }
    }
    do {
      return try ArchiveWriter.bytes(entries, areNamed: true)
    } catch {
      throw Self.unpacked(error)
    }
  }

  private static func entry(
    _ name: String, _ bytes: [UInt8], _ packed: PackedParts
  ) throws(DOCXError) -> ArchiveEntry {
    do {
      return try packed.packing(
        ArchiveEntry(
          name: name, content: .bytes(bytes), compression: DOCXWriter.compression(of: name)))
    } catch {
      throw unpacked(error)
    }
  }

  private static func unpacked(_ error: ArchiveError) -> DOCXError {
    DOCXError(.writing, part: "word/document.xml", "打包失败：\(error)")
  }
}
