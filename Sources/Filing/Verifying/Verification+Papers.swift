import Archives
import Basics
import Drafting
package import Exhibits
import Foundation
import Matters
import Seals
import YAMLFiles

extension Verification {
  /// Drafts the papers of a bag again from the case file inside and compares them byte for byte; holds
  /// the case's time-stamps against their files. Without the same library no papers are compared, and
  /// for packages without a case file nothing is.
  ///
  /// - Parameter scratch: a folder that is made, used and removed for a bag in a ZIP.
  package mutating func comparePapers(
    of path: String, library: Library?, scratch: String, pdf: PDFPages? = nil,
    password: String? = nil,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws(FilingError) {
    guard isWhole else { return }
    let tree = try PackageTree(path, password: password)
    for root in tree.bagRoots {
      // One of very many is longer than any that is read.
      guard let file = tree.bytes(of: root + "data/case/case.yaml"),
        file.count <= YAMLFile.sizeLimit
      else { continue }
      guard let info = BagInfo(tree.bytes(of: root + "bag-info.txt") ?? []) else {
        report(root + "bag-info.txt", "bag.info_damaged", "看不出全卷是怎样生成的，无法核对文书。")
        continue
      }
      let stamped = Self.stampedCase(tree.bytes(of: root + "data/case/case.yaml"), on: info.day)
      let same = try Self.same(library, as: info, pdf)
      guard stamped != nil || same != nil else { continue }
      defer { try? FileManager.default.removeItem(atPath: scratch) }
      let folder = try tree.caseFolder(
        of: root, extractingTo: scratch, isInterrupted: isInterrupted)
      if let stamped {
        timestamps += Self.timestamps(of: stamped, in: folder, below: root, on: info.day)
      }
      guard let same else { continue }
      let papers = try? Self.papers(of: folder, info, same, info.drawsPDF ? pdf : nil)
      try compare(papers, with: tree, below: root, scratch: scratch + "-papers")
    }
  }

  /// The library where the papers can be drafted again just as they were.
  private static func same(
    _ library: Library?, as info: BagInfo, _ pdf: PDFPages?
  ) throws(FilingError) -> Library? {
    guard let library, try library.digest().hex == info.library else { return nil }
    // Pages of PDF files were drawn there and cannot be here: the volume would be another.
    return info.drawsPDF && pdf == nil ? nil : library
  }

  /// A file as the case file gives it.
  private struct Expected {
    let name: String
    let content: PaperContent
    let files: ExactTable<EvidenceFile>
  }

  /// The papers must be those, all of those, and nothing else.
  private mutating func compare(
    _ papers: [Expected]?, with tree: PackageTree, below root: String, scratch: String
  ) throws(FilingError) {
    guard let papers, !papers.isEmpty else {
      report(root + "data/case/case.yaml", "bag.case_unusable", "里面的案件文件生成不了文书，文书不是由它来的。")
      return
    }
    for paper in papers where try !Self.isThere(paper, tree, below: root, scratch: scratch) {
      report(root + paper.name, "document.not_from_case", "这份文书不是由里面的案件文件生成的。")
    }
    let known = Set(papers.map { ExactText(root + $0.name) })
    for name in tree.files.names
    where name.isBelow(root + "data/papers/") && !known.contains(ExactText(name)) {
      report(name, "document.not_from_case", "里面的案件文件不会生成这份文书。")
    }
    hasComparedPapers = true
  }

  private static func isThere(
    _ paper: Expected, _ tree: PackageTree, below root: String, scratch: String
  ) throws(FilingError) -> Bool {
    switch paper.content {
    case .bytes(let bytes): return tree.bytes(of: root + paper.name) == bytes
    case .pictured(let pictured):
      defer { try? FileManager.default.removeItem(atPath: scratch) }
      guard let file = try tree.location(of: root + paper.name, extractingTo: scratch) else {
        return false
      }
      return pictured.isFile(at: file, picturesFrom: paper.files)
    case .long(let long):
      defer { try? FileManager.default.removeItem(atPath: scratch) }
      guard let file = try tree.location(of: root + paper.name, extractingTo: scratch + "/there")
      else { return false }
      let made = scratch + "/made"
      try? FileManager.default.createDirectory(
        atPath: scratch, withIntermediateDirectories: true)
      guard (try? long.write(to: made, scratch: scratch + "/body")) != nil else { return false }
      return (try? FileDigest.of(file).fingerprint) == (try? FileDigest.of(made).fingerprint)
    }
  }

  private mutating func report(_ path: String, _ identifier: String, _ message: String) {
    problems.append(Problem(path: path, identifier: identifier, message: message))
  }

  private static func papers(
    of folder: String, _ info: BagInfo, _ library: Library, _ pdf: PDFPages?
  ) throws -> [Expected] {
    let pipeline = Pipeline(library: library, today: info.day, pdf: pdf)
    let checked = pipeline.check(
      try CaseSource(folder), on: info.day, papers: try pipeline.papers(for: info.options))
    guard let assessed = try pipeline.assess(checked) else { return [] }
    return try pipeline.draft(assessed, info.options).packages.flatMap { package in
      let isOwn = package.audience.recipient == .own
      let folder = isOwn ? "data/" : "data/papers/\(package.folder)/"
      return package.papers.flatMap { paper in
        let companions = paper.companions.map { ($0.file, PaperContent.bytes($0.bytes)) }
        return ([(paper.file, paper.content)] + companions).map { file, content in
          Expected(name: folder + file, content: content, files: checked.files)
        }
      }
    }
  }
}
