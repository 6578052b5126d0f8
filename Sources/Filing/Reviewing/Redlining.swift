import Basics
package import Documents
import Foundation
import Review

/// Two builds compared: of one paper, or of every paper in two folders.
package struct Redlining: Sendable {
  /// A paper that both builds have.
  package struct Paper: Sendable {
    /// Below the folders; of a single paper its file's name.
    package let name: String
    package let old: [String]
    package let new: [String]
    package let steps: [Redline.Step]
    let paths: (old: String, new: String)

    package var isSame: Bool {
      steps.allSatisfy { if case .same = $0 { true } else { false } }
    }
  }

  package let papers: [Paper]
  /// Papers that only one build has.
  package let removed: [String]
  package let added: [String]
  package let areFolders: Bool

  package var changed: [Paper] { papers.filter { !$0.isSame } }

  package init(from old: String, to new: String) throws(FilingError) {
    let (before, after) = (try PaperPlace(old), try PaperPlace(new))
    guard before.isFolder == after.isFolder else {
      throw FilingError(
        .input, "“\(old)”和“\(new)”一个是文件夹，一个是文件，没有比对。请给两个文件，或者两个文件夹。")
    }
    areFolders = before.isFolder
    guard areFolders else {
      papers = [try Paper(after.name, old, new)]
      (removed, added) = ([], [])
      return
    }
    let (olds, news) = (try before.papers(), try after.papers())
    var papers: [Paper] = []
    for name in news where olds.contains(name) {
      papers.append(try Paper(name.text, "\(old)/\(name.text)", "\(new)/\(name.text)"))
    }
    self.papers = papers
    removed = olds.filter { !news.contains($0) }.map(\.text)
    added = news.filter { !olds.contains($0) }.map(\.text)
  }
}

extension Redlining.Paper {
  fileprivate init(_ name: String, _ old: String, _ new: String) throws(FilingError) {
    self.name = name
    self.old = try Self.texts(old)
    self.new = try Self.texts(new)
    steps = Redline.steps(from: self.old, to: self.new)
    paths = (old, new)
  }

  /// As it reads with all changes in it accepted.
  private static func texts(_ path: String) throws(FilingError) -> [String] {
    try ReturnedFile.paper(in: ReturnedFile.bytes(of: path), named: path).paragraphs
      .map(\.accepted)
  }
}
