import Basics
import Documents
import Foundation
import Review

/// What was sent to the lawyer, kept beside the papers: every comparison begins here.
struct SentRecord: Codable {
  /// The format of this file.
  let version: Int
  /// Over the case, the library, the day and the amendments accepted so far.
  let digest: String
  let day: String
  let papers: [Paper]

  struct Paper: Codable {
    /// Below the export's folder, such as `法院/民事起诉状.docx`.
    let file: String
    let kind: String
    let title: String
    /// Over its exact text.
    let digest: String
    let blocks: [Block]
    /// Texts of the remarks that went along.
    let remarks: [String]
  }

  struct Block: Codable {
    let bookmark: String
    let text: String
    /// Table, row and column, where it stands in a table.
    let cell: [Int]?
    let facts: [Fact]?
  }

  struct Fact: Codable {
    let path: String
    let start: Int
    let end: Int
  }

  static let name = "sent.json"
  static let version = 1
}

extension SentRecord.Paper {
  var sent: SentPaper {
    SentPaper(
      file: file,
      blocks: blocks.map { block in
        SentPaper.Block(
          block.bookmark, block.text, place: block.place,
          facts: (block.facts ?? []).map { .init($0.path, $0.start..<$0.end) })
      }, remarks: Set(remarks))
  }
}

extension SentRecord.Block {
  var place: ReturnedParagraph.Place {
    guard let cell, cell.count == 3 else { return .body }
    return .cell(table: cell[0], row: cell[1], column: cell[2])
  }

  init(_ paragraph: ReturnedParagraph, _ bookmark: String, facts: [SentRecord.Fact]) {
    self.bookmark = bookmark
    text = paragraph.accepted
    if case .cell(let table, let row, let column) = paragraph.place {
      cell = [table, row, column]
    } else {
      cell = nil
    }
    self.facts = facts.isEmpty ? nil : facts
  }
}

extension SentRecord {
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }

  /// - Throws: `FilingError` where the file is not what was written.
  init(at path: String) throws(FilingError) {
    guard let data = FileManager.default.contents(atPath: path),
      let record = try? JSONDecoder().decode(SentRecord.self, from: data),
      record.version == Self.version
    else {
      throw FilingError(.input, "读不懂“\(path)”。它记着发给律师的是什么，请不要改动；可以重新 dossier review export。")
    }
    self = record
  }
}
