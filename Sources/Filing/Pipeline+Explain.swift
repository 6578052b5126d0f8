package import Basics
import Documents
package import Drafting
package import Jurisdictions
package import Matters
package import Rules

extension Pipeline {
  /// Why something of the case is what it is.
  package struct Answer: Sendable {
    package let traces: [Trace]
    package let blocks: [PaperBlock]
    package let findings: [Finding]

    package var isEmpty: Bool { traces.isEmpty && blocks.isEmpty && findings.isEmpty }
  }

  /// A block of one of the papers, with the articles it cites.
  package struct PaperBlock: Sendable {
    package let paper: Paper
    package let folder: String
    package let origin: BlockOrigin
    package let articles: [Article]

    /// `papers.petition.claim/Q1`
    package var key: String { "papers.\(paper.rawValue).\(origin.id)" }
  }

  /// What there is under a key: a value of the assessment (`claims.Q1`), an article (`CPL23-165`), a
  /// line of the case file (`purchases[0].paid`), a finding (`venue.court_derived`), or a paragraph of
  /// a paper (`papers.petition.claim/Q1`).
  package func explain(_ assessed: Assessed, _ key: String) throws -> Answer {
    if key.hasPrefix("papers.") || key == "papers" {
      return Answer(
        traces: [], blocks: try blocks(of: assessed).filter { $0.answers(to: key) }, findings: [])
    }
    let explanation = assessed.explanation
    let traces = [
      explanation.traces(under: key), explanation.traces(citing: key),
      explanation.traces(restingOn: key),
    ].first { !$0.isEmpty }
    return Answer(
      traces: traces ?? [], blocks: [],
      findings: assessed.findings.filter {
        same($0.identifier, key) || ($0.path.map { same($0, key) } ?? false)
      })
  }

  /// Every block of every paper that a build would make.
  private func blocks(of assessed: Assessed) throws -> [PaperBlock] {
    let law = assessed.assessment.law
    return try draft(assessed, BuildOptions()).packages.flatMap(\.papers).flatMap { paper in
      paper.origins.map { origin in
        PaperBlock(
          paper: paper.paper, folder: paper.folder, origin: origin,
          articles: origin.citations.compactMap { law.entry($0.id) })
      }
    }
  }

  /// Keys like a mistyped one, the nearest first.
  package func suggestions(for key: String, _ assessed: Assessed) -> [String] {
    let known = assessed.explanation.traces.map(\.key) + assessed.findings.map(\.identifier)
    let head = key.split(separator: ".").first.map(String.init) ?? key
    var seen: Set<String> = []
    return (Nearest.names(to: key, among: known) + known.filter { $0.hasPrefix(head) })
      .filter { seen.insert($0).inserted }
  }
}

extension Pipeline.PaperBlock {
  fileprivate func answers(to asked: String) -> Bool {
    guard key.utf8.starts(with: asked.utf8) else { return false }
    let next = key.utf8.dropFirst(asked.utf8.count).first
    return next == nil || next == UInt8(ascii: ".") || next == UInt8(ascii: "/")
  }
}

extension Pipeline.PaperBlock: JSONConvertible {
  package var json: JSONValue {
    .object([
      "key": .string(key), "folder": .string(folder), "text": .string(origin.text),
      "template": .string(origin.place.file),
      "line": origin.place.line.map(JSONValue.int) ?? .null, "articles": articles.json,
      "comments": .list(origin.comments.map(\.text)),
    ])
  }
}
