import Basics
import Drafting
import Filing
import Foundation
import Matters
import Rules
import TestKit
import Testing

/// A matter whose assessment and papers are kept as texts, to be read by a person.
struct GoldenMatter: CustomTestStringConvertible, Sendable {
  let slug: String
  /// Where its case folder lies in the repository.
  let folder: String

  var testDescription: String { slug }
  private var kept: String { "\(Self.shelf)/\(slug)" }

  private static let shelf = "Tests/GoldenTests/matters"

  /// The examples, and the folders that hold a case of their own.
  static var all: [GoldenMatter] {
    get throws {
      let examples = try RepositoryFiles.names(in: "examples")
      return try Set(examples + RepositoryFiles.names(in: shelf)).sorted().map { slug in
        let isExample = examples.contains(slug)
        return GoldenMatter(slug: slug, folder: isExample ? "examples/\(slug)" : "\(shelf)/\(slug)")
      }
    }
  }

  /// Files kept for it by what the program gives now.
  func texts() throws -> [String: String] {
    let root = RepositoryFiles.root.path
    let today = try #require(CalendarDay(iso: "2026-11-23"))
    let pipeline = Pipeline(library: try Library(at: root), today: today)
    let checked = pipeline.check(try CaseSource("\(root)/\(folder)"))
    try #require(!checked.findings.hasErrors, "\(checked.findings)")
    let assessed = try #require(try pipeline.assess(checked))
    let drafted = try pipeline.draft(assessed, BuildOptions())
    var texts = ["\(kept)/assess.json": try assessment(of: assessed)]
    // The packages of many claimants are alike: one is read for all.
    let first = drafted.packages.first { $0.audience.recipient == .claimant }?.folder
    for paper in drafted.packages.flatMap(\.papers)
    where paper.recipient != .claimant || paper.folder == first {
      let number = paper.folder.filter { $0.isASCII && $0.isNumber }
      let name = "\(paper.recipient.rawValue)\(number)-\(paper.paper.rawValue)"
      texts["\(kept)/\(name).txt"] = try PaperText.of(paper.bytes())
    }
    return texts.mapValues { $0.replacingOccurrences(of: "\(root)/", with: "") }
  }

  /// As `dossier assess --format json` prints it.
  private func assessment(of assessed: Pipeline.Assessed) throws -> String {
    guard case .object(var members) = assessed.assessment.json else { return "" }
    members["findings"] = assessed.findings.json
    return String(decoding: JSONText.bytes(of: .object(members)), as: UTF8.self)
  }

  /// The texts kept, without the case itself.
  func keptNames() throws -> Set<String> {
    Set(
      try RepositoryFiles.files(below: kept).filter { path in
        path.hasSuffix("/assess.json")
          || (path.hasSuffix(".txt") && !path.dropFirst(kept.utf8.count + 1).contains("/"))
      })
  }
}
