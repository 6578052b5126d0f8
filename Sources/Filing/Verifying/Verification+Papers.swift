import Archives
import Basics
import Drafting
import Exhibits
import Foundation
import Matters

extension Verification {
  /// Drafts the papers of a bag again from the case file inside and compares them byte for byte.
  /// Without the same library, or for packages without a case file, nothing is compared.
  ///
  /// - Parameter scratch: a folder that may be made, used and removed for a bag in a ZIP.
  package mutating func comparePapers(of path: String, library: Library?, scratch: String) {
    guard isWhole, let library, let tree = try? PackageTree(path) else { return }
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    for root in tree.bagRoots {
      let info = BagInfo(tree.bytes(of: root + "bag-info.txt") ?? [])
      guard let info, let digest = try? library.digest(), digest.hex == info.library,
        let folder = try? tree.folder(below: root, extractingTo: scratch),
        let papers = try? Self.papers(of: folder + "/data/case", info, library)
      else { continue }
      for (name, bytes) in papers where tree.bytes(of: root + name) != bytes {
        problems.append(
          Problem(
            path: root + name, identifier: "document.not_from_case", message: "这份文书不是由里面的案件文件生成的。"))
      }
      hasComparedPapers = true
    }
  }

  private static func papers(
    of folder: String, _ info: BagInfo, _ library: Library
  ) throws -> [(name: String, bytes: [UInt8])] {
    let pipeline = Pipeline(library: library, today: info.day)
    let checked = pipeline.check(
      try CaseSource(folder), on: info.day, papers: try pipeline.papers(for: info.options))
    guard let assessed = try pipeline.assess(checked) else { return [] }
    return try pipeline.draft(assessed, info.options).packages.flatMap { package in
      package.papers.map { paper in
        let isOwn = package.audience.recipient == .own
        return (
          isOwn ? "data/\(paper.file)" : "data/papers/\(package.folder)/\(paper.file)", paper.bytes
        )
      }
    }
  }
}
