import DOCX
import Documents
import Foundation
import Testing

/// Other people's programs open a marked paper.
@Suite("Other readers of a marked paper")
struct RedlineReadersTests {
  /// A paper each with the blocks of its older build.
  static let pairs: [(old: Document, new: Document)] = [
    (with(Samples.petition.blocks.dropFirst(2).reversed(), Samples.petition), Samples.petition),
    (older(Samples.evidenceIndex), Samples.evidenceIndex),
    (Samples.evidenceIndex, older(Samples.evidenceIndex)),
    (older(Samples.everything), Samples.everything),
    (Samples.letter, Samples.everything),
  ]

  private static func with(_ blocks: some Sequence<Block>, _ paper: Document) -> Document {
    Document(
      kind: paper.kind, title: paper.title, style: paper.style, subject: paper.subject,
      blocks: Array(blocks))
  }

  /// Other words in every third paragraph and cell, one block and the last rows of tables gone.
  private static func older(_ paper: Document) -> Document {
    var blocks = paper.blocks
    blocks.remove(at: blocks.count / 2)
    for (place, block) in blocks.enumerated() {
      switch block {
      case .paragraph(var paragraph) where place % 3 == 0:
        paragraph.inlines.insert(.text("从前写的", bold: true), at: 0)
        blocks[place] = .paragraph(paragraph)
      case .table(var table) where table.headerRows == 2:
        for row in 2..<table.rows.count where row % 3 == 0 {
          let last = table.rows[row].cells.count - 1
          table.rows[row].cells[last].paragraphs = [Paragraph(.cell, "旧页码\(row)")]
        }
        blocks[place] = .table(table)
      default: break
      }
    }
    return with(blocks, paper)
  }

  @Test(
    "LibreOffice keeps what is marked", .enabled(if: ReadersTests.hasOffice, "no LibreOffice"))
  func office() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "dossier-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "out"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let marked = try Self.pairs.map { try Redlined($0.old, $0.new) }
    let files = marked.indices.map { folder.appending(path: "\($0).docx") }
    for (paper, file) in zip(marked, files) { try Data(paper.bytes).write(to: file) }
    _ = try ReadersTests.output(
      of: "soffice",
      [
        "--headless", "--norestore",
        "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)",
        "--convert-to", "docx", "--outdir", folder.appending(path: "out").path,
      ] + files.map(\.path))
    for (paper, file) in zip(marked, files) {
      let saved = folder.appending(path: "out/\(file.lastPathComponent)")
      let returned = try DOCXReader.read(Array(Data(contentsOf: saved)), named: saved.path)
      #expect(returned.words(\.original) == paper.old.words(\.accepted), "\(file)")
      #expect(returned.words(\.accepted) == paper.new.words(\.accepted), "\(file)")
    }
  }

  @Test(
    "marked samples to look at, in the folder DOSSIER_SAMPLES",
    .enabled(
      if: ProcessInfo.processInfo.environment["DOSSIER_SAMPLES"] != nil,
      "set DOSSIER_SAMPLES to a folder to keep the sample papers"))
  func keep() throws {
    let path = try #require(ProcessInfo.processInfo.environment["DOSSIER_SAMPLES"])
    for (number, pair) in Self.pairs.enumerated() {
      let redlined = try Redlined(pair.old, pair.new)
      try redlined.check()
      try Data(redlined.bytes)
        .write(to: URL(filePath: path).appending(path: "redline-\(number).docx"))
    }
  }
}

extension ReturnedPaper {
  /// All text one way of reading, wherever a program ends its paragraphs, without the joiners that
  /// LibreOffice puts into empty rows that are marked.
  fileprivate func words(_ reading: (ReturnedParagraph) -> String) -> String {
    let scalars = paragraphs.map(reading).joined().unicodeScalars.filter { $0 != "\u{200D}" }
    return String(String.UnicodeScalarView(scalars))
  }
}
