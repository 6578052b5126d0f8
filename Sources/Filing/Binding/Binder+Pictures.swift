import Archives
import Basics
import DOCX
import Drafting
import Exhibits
import Foundation
import Pictures
import Seals

extension Binder {
  /// Where copies of pictures lie while a file is bound.
  private static let scratch = ".pictures"
  /// Where the main part of a long paper lies while it is bound.
  private static let body = ".body"

  /// Writes a paper's file; one with pictures goes straight to the disk.
  mutating func write(
    _ content: PaperContent, to path: String
  ) throws -> (fingerprint: Fingerprint, size: Int) {
    switch content {
    case .bytes(let bytes):
      try output.write(bytes, to: path)
      return (Fingerprint(of: bytes), bytes.count)
    case .pictured(let paper):
      try output.makeParent(of: path)
      try bind(paper, to: output.path(path))
      return try FileDigest.of(output.path(path))
    case .long(let paper):
      try output.checkInterruption()
      try output.makeParent(of: path)
      do {
        let paper = rowMade.map(paper.telling) ?? paper
        try paper.write(to: output.path(path), scratch: output.path(Self.body))
      } catch {
        throw FilingError(.output, "\(error)")
      }
      return try FileDigest.of(output.path(path))
    }
  }

  private mutating func bind(_ paper: PicturedPaper, to path: String) throws {
    let scratch = PictureScratch(
      folder: output.path(Self.scratch), files: drafted.assessed.checked.files, pdf: drafted.pdf)
    defer { try? FileManager.default.removeItem(atPath: scratch.folder) }
    try output.makeFolder(Self.scratch)
    var number = 0
    var failure: FilingError?
    var unseen: [PictureOrder] = []
    do {
      let entries = try paper.entries { order throws(DOCXError) in
        number += 1
        do throws(FilingError) {
          try output.checkInterruption()
          let picture = try scratch.picture(for: order, number: number)
          if !picture.isWhole { unseen.append(order) }
          return .file(path: picture.location)
        } catch {
          failure = error
          throw DOCXError(.writing, part: order.file, error.message)
        }
      }
      try ArchiveWriter.write(entries, to: path)
    } catch {
      throw failure ?? FilingError(.output, "\(error)")
    }
    note(unseen)
  }

  /// A paper is bound again for the bag: what was said of a picture is not said twice.
  private mutating func note(_ unseen: [PictureOrder]) {
    for order in unseen {
      let what = if case .page(let page) = order.origin { "第 \(page) 页" } else { "图片" }
      let finding = Finding(
        .warning, "exhibits.page_not_drawn", place: Place(file: order.file),
        "“\(order.file)”的\(what)画不出来，证据卷里这一页是空白的。",
        remedy: "请打开这个文件看看是不是坏了；能打开的，把这一页打印出来换上。")
      if !report.findings.contains(finding) { report.findings.append(finding) }
    }
  }
}

/// Finds or makes the file a picture is read from.
struct PictureScratch {
  let folder: String
  let files: ExactTable<EvidenceFile>
  let pdf: PDFPages?

  /// - Returns: where it lies, and whether it shows what it should.
  func picture(
    for order: PictureOrder, number: Int
  ) throws(FilingError) -> (location: String, isWhole: Bool) {
    guard let file = files[order.file] else {
      throw FilingError(.input, "读不到“\(order.file)”。文件可能被移动或删除了。")
    }
    if order.origin == .file { return (file.location, true) }
    let made = "\(folder)/\(number)"
    if (try? make(order, from: file, at: made)) != nil,
      FileManager.default.fileExists(atPath: made)
    {
      return (made, true)
    }
    do {
      let blank = Pixels(width: 1, height: 1, channels: 3, bytes: [255, 255, 255])
      try Data(blank.encoded(as: order.format == .png ? .png : .jpeg))
        .write(to: URL(fileURLWithPath: made))
    } catch {
      throw OutputFiles.fault(made, error)
    }
    return (made, false)
  }

  private func make(_ order: PictureOrder, from file: EvidenceFile, at made: String) throws {
    switch order.origin {
    case .file: break
    case .page(let page): try pdf?.draw(file.location, page, made)
    case .copy:
      let copy = try Pixels(of: file.location).encoded(as: order.format == .png ? .png : .jpeg)
      try Data(copy).write(to: URL(fileURLWithPath: made))
    }
  }
}
