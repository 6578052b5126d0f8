import Basics
import DOCX
import Documents
import Foundation
import Review

/// A paper that came back, and the one that was sent.
struct ReturnedFile {
  let path: String
  let paper: ReturnedPaper
  let sent: SentRecord.Paper
  /// Whether it was found by its words alone, for it no longer says which it is.
  let isGuessed: Bool

  /// Larger files are no papers of ours.
  private static let sizeLimit = 64 << 20
  /// Less in common is another paper.
  private static let leastShared = 0.5

  /// - Parameter records: what was sent, newest first.
  /// - Throws: `FilingError` where the file cannot be read, or is none of those that were sent.
  init(
    _ path: String, among records: [(number: Int, record: SentRecord)]
  ) throws(FilingError) {
    self.path = path
    paper = try Self.read(path)
    if let known = Self.known(paper, records) {
      (sent, isGuessed) = (known, false)
      return
    }
    guard let likest = Self.likest(paper, records) else {
      throw FilingError(
        .input, "“\(path)”不是从这个案件发出去的文书，没有比对。请核对文件，或先运行 dossier review export。")
    }
    (sent, isGuessed) = (likest, true)
  }

  private static func read(_ path: String) throws(FilingError) -> ReturnedPaper {
    try paper(in: bytes(of: path), named: path)
  }

  static func bytes(of path: String) throws(FilingError) -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: sizeLimit + 1)
    else { throw FilingError(.input, "读不了“\(path)”。请核对文件名和权限。") }
    guard data.count <= sizeLimit else {
      throw FilingError(.input, "“\(path)”太大（超过 64 MB），没有读取。")
    }
    return Array(data)
  }

  static func paper(
    in bytes: [UInt8], named path: String
  ) throws(FilingError) -> ReturnedPaper {
    do throws(DOCXError) {
      return try DOCXReader.read(bytes, named: path)
    } catch {
      throw FilingError(.input, "“\(path)”：\(error.message)")
    }
  }

  /// By what its properties say.
  private static func known(
    _ paper: ReturnedPaper, _ records: [(number: Int, record: SentRecord)]
  ) -> SentRecord.Paper? {
    guard let digest = paper.properties[DeskReview.Property.digest],
      let file = paper.properties[DeskReview.Property.paper]
    else { return nil }
    return records.first { $0.record.digest == digest }?.record.papers.first { $0.file == file }
  }

  /// By the bookmarks and sentences it shares with what was sent, where some program dropped its properties.
  private static func likest(
    _ paper: ReturnedPaper, _ records: [(number: Int, record: SentRecord)]
  ) -> SentRecord.Paper? {
    let names = Set(paper.paragraphs.flatMap { $0.bookmarks.map(\.name) })
    let texts = Set(paper.paragraphs.map(\.accepted))
    var best: (share: Double, paper: SentRecord.Paper)?
    for sent in records.flatMap(\.record.papers) where !sent.blocks.isEmpty {
      let shared = sent.blocks.count { names.contains($0.bookmark) || texts.contains($0.text) }
      let share = Double(shared) / Double(max(sent.blocks.count, paper.paragraphs.count))
      if share > best?.share ?? leastShared { best = (share, sent) }
    }
    return best?.paper
  }
}
