import Archives
import Basics

/// An XLSX file, opened: its sheets in their order, read row by row.
package struct Workbook {
  package struct Sheet: Sendable, Hashable {
    package let name: String
    package let isHidden: Bool
    fileprivate let part: String
  }

  package let sheets: [Sheet]
  private let archive: ArchiveReader
  private let texts: SharedTexts
  private let styles: NumberStyles
  private let is1904: Bool

  /// Parts that are read whole.
  private static let smallest = 16 << 20
  /// Bytes of texts that cells share.
  private static let mostTexts: UInt64 = 1 << 30
  private static let mostSheet: UInt64 = 8 << 30

  package init(_ path: String) throws(TableFault) {
    do {
      archive = try ArchiveReader(path: path)
    } catch {
      throw TableFault(.format)
    }
    if archive.isEncrypted { throw TableFault(.encrypted) }
    do {
      let book = try Self.book(archive)
      sheets = book.sheets
      is1904 = book.is1904
      styles = try Self.styles(archive, book.styles)
      texts = try Self.texts(archive, book.texts)
    } catch let fault as TableFault {
      throw fault
    } catch {
      throw TableFault(.damaged)
    }
  }

  /// Hands over the rows one after another.
  ///
  /// - Returns: what else is known of the sheet.
  package func read(
    _ sheet: Sheet, _ hand: (TableRow) throws -> Void
  ) throws -> TableNotes {
    var notes = TableNotes(sheet: sheet.name)
    notes.isHidden = sheet.isHidden
    var reader = SheetReader(notes, texts: texts, styles: styles, is1904: is1904)
    do {
      try archive.stream(sheet.part, limit: Self.mostSheet) { try reader.take($0, hand) }
    } catch is XMLPieces.Fault {
      throw TableFault(.damaged)
    } catch is ArchiveError {
      throw TableFault(.damaged)
    }
    return reader.notes
  }

  // MARK: The parts of a book

  private struct Book {
    var sheets: [Sheet] = []
    var is1904 = false
    var styles: String?
    var texts: String?
  }

  private static func book(_ archive: ArchiveReader) throws -> Book {
    let names = Set(archive.entries.map(\.name))
    let main = try targets(archive, of: "", type: "/officeDocument").first?.target
    guard let main, names.contains(main) else { throw TableFault(.format) }
    let relations = try targets(archive, of: main, type: nil)
    var book = Book()
    book.styles = relations.first { $0.type.hasSuffix("/styles") }?.target
    book.texts = relations.first { $0.type.hasSuffix("/sharedStrings") }?.target
    var pieces = XMLPieces(try archive.read(main, limit: smallest))
    while let piece = try pieces.next() {
      guard case .start(let name, let attributes, _) = piece else { continue }
      func text(_ key: StaticString) throws -> String? {
        try pieces.attribute(key, in: attributes).map { try pieces.text($0) }
      }
      if pieces.isNamed(name, "workbookPr") {
        book.is1904 = try ["1", "true"].contains(text("date1904"))
      } else if pieces.isNamed(name, "sheet") {
        let id = try text("id")
        guard let relation = relations.first(where: { $0.id == id }),
          relation.type.hasSuffix("/worksheet"), names.contains(relation.target)
        else { continue }
        book.sheets.append(
          Sheet(
            name: try text("name") ?? "", isHidden: try text("state") ?? "visible" != "visible",
            part: relation.target))
      }
    }
    guard !book.sheets.isEmpty else { throw TableFault(.format) }
    return book
  }

  private typealias Relation = (id: String, type: String, target: String)

  /// What a part points to.
  ///
  /// - Parameter part: empty for the package itself.
  private static func targets(
    _ archive: ArchiveReader, of part: String, type: String?
  ) throws -> [Relation] {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let file = part.split(separator: "/").last.map(String.init) ?? ""
    let path = (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels"
    guard archive.entries.contains(where: { $0.name == path }) else {
      throw TableFault(part.isEmpty ? .format : .damaged)
    }
    var pieces = XMLPieces(try archive.read(path, limit: smallest))
    var found: [Relation] = []
    while let piece = try pieces.next() {
      guard case .start(let name, let attributes, _) = piece,
        pieces.isNamed(name, "Relationship"),
        let id = pieces.attribute("Id", in: attributes),
        let kind = pieces.attribute("Type", in: attributes),
        let target = pieces.attribute("Target", in: attributes)
      else { continue }
      let relation = (
        try pieces.text(id), try pieces.text(kind), resolved(try pieces.text(target), in: folder)
      )
      if type.map({ relation.1.hasSuffix($0) }) ?? true { found.append(relation) }
    }
    return found
  }

  private static func resolved(_ target: String, in folder: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for part in target.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }

  private static func styles(_ archive: ArchiveReader, _ part: String?) throws -> NumberStyles {
    guard let part, archive.entries.contains(where: { $0.name == part }) else {
      return NumberStyles()
    }
    return try NumberStyles(try archive.read(part, limit: smallest))
  }

  private static func texts(_ archive: ArchiveReader, _ part: String?) throws -> SharedTexts {
    guard let part, let entry = archive.entries.first(where: { $0.name == part }) else {
      return SharedTexts()
    }
    if entry.size > mostTexts { throw TableFault(.tooLarge) }
    var reader = SharedTextsReader()
    try archive.stream(part, limit: mostTexts) { try reader.take($0) }
    return reader.texts
  }
}
