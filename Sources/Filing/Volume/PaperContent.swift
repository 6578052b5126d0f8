package import Archives
import Basics
package import DOCX
package import Documents
package import Drafting
import Exhibits
import Foundation
import Matters
import Seals

/// What a paper's file is made of.
package enum PaperContent: Sendable {
  case bytes([UInt8])
  /// Too large to be held: the pictures are fetched when the file is bound.
  case pictured(PicturedPaper)
  /// Too long to be held: it is written when it is bound.
  case long(LongPaper)

  /// Whether it is in memory already.
  var isHeld: Bool {
    if case .bytes = self { true } else { false }
  }
}

/// A paper with rows for very many.
package struct LongPaper: Sendable {
  /// Rows beyond which a paper is not held.
  static let mostHeld = 2_000

  let document: Document
  let style: DocumentStyle
  let includesComments: Bool
  let rows: [String: LongTableRows]

  /// The entries of the DOCX file.
  ///
  /// - Parameter path: where the main part is written; it must stay until the entries are read.
  func entries(bodyAt path: String) throws(DOCXError) -> [ArchiveEntry] {
    try DOCXWriter.entries(
      document, style: style, includesComments: includesComments, rows: rows, bodyAt: path)
  }

  /// Over the exact text, row by row.
  var textDigest: String {
    var hash = StreamingFingerprint()
    hash.update(Array((document.title + "\n" + document.plainText).utf8))
    for case .longTable(let table) in document.blocks {
      guard let rows = rows[table.rows] else { continue }
      for index in 0..<table.count {
        hash.update(Array((rows.row(index).row.plainText + "\n").utf8))
      }
    }
    return hash.finish().hex
  }

  /// Writes the DOCX file.
  ///
  /// - Parameter scratch: a file beside it that is made and removed.
  func write(to path: String, scratch: String) throws {
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    try ArchiveWriter.write(entries(bodyAt: scratch), to: path)
  }
}

extension LongPaper {
  /// The same paper, telling of each row that is made for it.
  func telling(_ step: @escaping @Sendable () -> Void) -> LongPaper {
    LongPaper(
      document: document, style: style, includesComments: includesComments,
      rows: rows.mapValues { rows in
        LongTableRows(
          patterns: rows.patterns,
          row: { index in
            step()
            return rows.row(index)
          }, foot: rows.foot)
      })
  }
}

extension Pipeline.Drafted {
  /// Rows of long tables that binding writes: for a reader, and once more into the bag.
  package var longRows: Int {
    let hasBag = packages.contains { $0.audience.recipient == .own }
    return packages.flatMap(\.papers).reduce(0) { count, paper in
      guard case .long(let long) = paper.content else { return count }
      return count + long.document.longRows * (hasBag && paper.recipient != .own ? 2 : 1)
    }
  }
}

extension Document {
  /// Rows of all its long tables.
  var longRows: Int {
    blocks.reduce(0) { count, block in
      if case .longTable(let table) = block { count + table.count } else { count }
    }
  }
}

/// A paper with pictures out of files.
package struct PicturedPaper: Sendable {
  package let document: Document
  let style: DocumentStyle
  let includesComments: Bool
  package let orders: [Picture.Source: PictureOrder]

  /// The entries of the DOCX file.
  ///
  /// - Parameter pictures: where the bytes of a picture are.
  package func entries(
    pictures: (PictureOrder) throws(DOCXError) -> ArchiveEntry.Content
  ) throws(DOCXError) -> [ArchiveEntry] {
    try DOCXWriter.entries(document, style: style, includesComments: includesComments) {
      source throws(DOCXError) in
      guard let order = orders[source] else {
        throw DOCXError(.writing, part: source.name, "模板用了不属于证据卷的图片。")
      }
      return try pictures(order)
    }
  }
}

extension PicturedPaper {
  /// Whether a DOCX file is this paper: its words byte for byte, its pictures those of the case. A picture
  /// that some program made must be there; another version of the program would make it otherwise.
  func isFile(at path: String, picturesFrom files: ExactTable<EvidenceFile>) -> Bool {
    let wanted = try? entries { order throws(DOCXError) in
      if order.origin == .file, let file = files[order.file] { return .file(path: file.location) }
      return .bytes([])
    }
    guard let wanted, let archive = try? ArchiveReader(path: path),
      archive.entries.map(\.name) == wanted.map(\.name)
    else { return false }
    return wanted.allSatisfy { entry in
      switch entry.content {
      case .bytes([]): true
      case .bytes(let bytes): (try? archive.read(entry.name, limit: bytes.count)) == bytes
      case .file(let location):
        fingerprint(of: entry.name, in: archive) == Self.digest(of: location)
      case .made: false
      }
    }
  }

  private func fingerprint(of name: String, in archive: ArchiveReader) -> Fingerprint? {
    var hash = StreamingFingerprint()
    let done: Void? = try? archive.stream(name) { piece in hash.update(piece) }
    return done == nil ? nil : hash.finish()
  }

  private static func digest(of location: String) -> Fingerprint? {
    try? FileDigest.of(location).fingerprint
  }
}

extension WrittenPaper {
  /// The DOCX file in memory, with whatever bytes stand for its pictures.
  package func bytes(
    pictures: (PictureOrder) -> [UInt8] = { _ in [] }
  ) throws -> [UInt8] {
    switch content {
    case .bytes(let bytes): bytes
    case .pictured(let paper): try ArchiveWriter.bytes(paper.entries { .bytes(pictures($0)) })
    case .long(let paper):
      try DOCXWriter.write(
        paper.document, style: paper.style, includesComments: paper.includesComments,
        rows: paper.rows)
    }
  }
}
