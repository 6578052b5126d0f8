package import Basics
import Documents
package import Review

/// What came back from lawyers.
package struct ReviewComparison: Sendable {
  /// Each returned file with the wishes in it.
  package let files: [File]
  /// Wishes that exclude each other, side by side.
  package let contradictions: [[Amendment]]
  /// How many were not known before.
  package let added: Int
  package let findings: [Finding]

  package struct File: Sendable {
    package let path: String
    /// The paper it is, such as `法院/民事起诉状.docx`.
    package let paper: String
    package let amendments: [Amendment]
  }
}

extension Pipeline {
  /// Reads returned papers, and writes down in `amendments.yaml` what they ask for. Nothing of it holds yet.
  ///
  /// - Parameter author: whose wishes they are where the file names nobody.
  package func compareReturned(
    _ paths: [String], to source: CaseSource, author: String
  ) throws -> ReviewComparison {
    let records = try ReviewFolder(ofCaseIn: source.folder).records()
    guard !records.isEmpty else {
      throw FilingError(.input, "还没有发过评审稿，没有可以比对的。请先运行 dossier review export。")
    }
    var files: [ReviewComparison.File] = []
    var findings: [Finding] = []
    for path in paths {
      let returned = try ReturnedFile(path, among: records)
      if returned.isGuessed { findings.append(Self.guessed(returned)) }
      findings += returned.paper.findings
      let amendments = Comparison.amendments(
        of: returned.paper, against: returned.sent.sent, source: Self.name(of: path), author: author
      )
      files.append(.init(path: path, paper: returned.sent.file, amendments: amendments))
    }
    let all = files.flatMap(\.amendments)
    let added = try AmendmentsPlace.update(of: source) { $0.add(all) }
    return ReviewComparison(
      files: files, contradictions: Contradiction.contradictions(in: all), added: added,
      findings: findings)
  }

  /// Without the folders of this machine.
  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func guessed(_ file: ReturnedFile) -> Finding {
    Finding(
      .warning, "review.paper_guessed",
      "“\(file.path)”里没有评审稿的标记，按内容认作《\(file.sent.title)》（\(file.sent.file)）。",
      remedy: "请核对下面列出的修改是不是这份文书的。")
  }
}
