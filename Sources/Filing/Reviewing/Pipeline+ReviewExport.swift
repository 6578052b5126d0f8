package import Basics
import DOCX
import Documents
import Drafting
import Foundation
import Matters
import Review
import Rules
import Seals

/// Drafts for the lawyer, and the record of what was sent.
package struct ReviewExport: Sendable {
  /// The folder they lie in.
  package let folder: String
  /// Below it.
  package let papers: [String]
  package let findings: [Finding]
}

extension Pipeline {
  /// Writes the papers of a case for its lawyer into `review/N` in the case folder: every remark at its place,
  /// values of the case file marked, changes tracked.
  ///
  /// - Throws: `CaseFileFault` where the case has errors; nothing is written then.
  package func exportForReview(
    _ source: CaseSource, _ options: BuildOptions, on day: CalendarDay? = nil
  ) throws -> ReviewExport {
    let checked = check(source, on: day, papers: try papers(for: options))
    guard let assessed = try assess(checked) else { throw CaseFileFault(checked.findings) }
    let digest = try reviewDigest(assessed)
    let drafted = try draft(assessed, options, forReview: digest)
    guard !drafted.findings.hasErrors else { throw CaseFileFault(drafted.findings) }
    let written = try Self.reviewable(drafted)
    let record = SentRecord(
      version: SentRecord.version, digest: digest, day: "\(assessed.assessment.matter.day)",
      papers: try written.papers.map(Self.record))
    let folder = try ReviewFolder(ofCaseIn: source.folder).add(
      written.papers.map { ($0.place, $0.bytes) }, record)
    return ReviewExport(
      folder: folder, papers: written.papers.map(\.place),
      findings: drafted.findings + written.left)
  }

  /// Over all that goes into the papers: the same digest, the same drafts.
  private func reviewDigest(_ assessed: Assessed) throws -> String {
    var hash = StreamingFingerprint()
    hash.update(assessed.checked.source.bytes)
    hash.update(Array(try library.digest().hex.utf8))
    hash.update(Array("\(assessed.assessment.matter.day)\n".utf8))
    hash.update(try AmendmentsPlace(of: assessed.checked.source).bytes)
    return hash.finish().hex
  }

  /// A paper to be sent.
  private struct Reviewable {
    let place: String
    let paper: WrittenPaper
    let bytes: [UInt8]
  }

  /// Papers that hold pictures or rows for very many are not sent: nobody edits them by hand.
  private static func reviewable(
    _ drafted: Drafted
  ) throws -> (papers: [Reviewable], left: [Finding]) {
    var papers: [Reviewable] = []
    var left: [String] = []
    for package in drafted.packages where package.audience.recipient != .own {
      for paper in package.papers {
        let place = "\(package.folder)/\(paper.file)"
        if case .bytes(let bytes) = paper.content {
          papers.append(Reviewable(place: place, paper: paper, bytes: bytes))
        } else {
          left.append(place)
        }
      }
    }
    guard !papers.isEmpty else {
      throw FilingError(.input, "没有可以发给律师的文书。请换一种 --for、--only 的组合，或都不写。")
    }
    return (papers, left.isEmpty ? [] : [Self.notSent(left)])
  }

  private static func notSent(_ places: [String]) -> Finding {
    Finding(
      .note, "review.not_exported",
      "没有放进评审稿：\(places.joined(separator: "、"))。它们有图片或者很长的表，不在评审稿里改。",
      remedy: "请直接看 dossier build 生成的；要改的，改案件文件或名单。")
  }

  private static func record(_ paper: Reviewable) throws -> SentRecord.Paper {
    let document = paper.paper.document
    let facts = document.factSpans
    let read = try DOCXReader.read(paper.bytes, named: paper.place)
    let blocks = read.paragraphs.enumerated().map { index, paragraph in
      // Rows of long tables have no identity of their own.
      let bookmark = paragraph.bookmarks.last?.name ?? "#\(index)"
      return SentRecord.Block(paragraph, bookmark, facts: facts[bookmark] ?? [])
    }
    return SentRecord.Paper(
      file: paper.place, kind: paper.paper.paper.rawValue, title: document.title,
      digest: document.textDigest, blocks: blocks, remarks: read.comments.map(\.text))
  }
}

extension ReviewFolder {
  /// A new export with these papers; none is left where one of them cannot be written.
  func add(
    _ papers: [(place: String, bytes: [UInt8])], _ record: SentRecord
  ) throws -> String {
    let target = folder((numbers.last ?? 0) + 1)
    let partial = "\(path)/.partial"
    try? FileManager.default.removeItem(atPath: partial)
    let output = OutputFiles(root: partial, isInterrupted: { false })
    do {
      try output.makeFolder("")
      for paper in papers { try output.write(paper.bytes, to: paper.place) }
      try output.write(try record.bytes(), to: SentRecord.name)
      try FileManager.default.moveItem(atPath: partial, toPath: target)
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      throw error is FilingError ? error : OutputFiles.fault(target, error)
    }
    return target
  }
}

extension Document {
  /// Over the exact text, for a signature to hold to.
  var textDigest: String { Fingerprint(of: Array((title + "\n" + plainText).utf8)).hex }

  /// The values of the case file in each block, by the block's bookmark.
  fileprivate var factSpans: [String: [SentRecord.Fact]] {
    var spans: [String: [SentRecord.Fact]] = [:]
    for paragraph in paragraphs {
      guard let id = paragraph.id else { continue }
      var place = 0
      for inline in paragraph.inlines {
        let length = inline.storedLength
        if case .fact(_, let path, _) = inline {
          spans[BookmarkName.name(for: id), default: []].append(
            SentRecord.Fact(path: path, start: place, end: place + length))
        }
        place += length
      }
    }
    return spans
  }
}

extension Inline {
  /// Unicode scalars of it in a DOCX file, where a blank of one character is four no-break spaces.
  fileprivate var storedLength: Int {
    switch self {
    case .blank(let characters): max(characters, 0) * 4
    case .text, .fact, .hole, .lineBreak: plainText.unicodeScalars.count
    }
  }
}
