package import Basics
package import Review

/// How the review of a case stands.
package struct ReviewStatus: Sendable {
  /// What was sent, and how often.
  package let exports: Int
  package let entries: [AmendmentsFile.Entry]
  package let signOffs: [SignedPapers.State]
  /// Accepted wishes whose sentence is another by now, and the like.
  package let findings: [Finding]

  package func count(of state: AmendmentsFile.State) -> Int { entries.count { $0.state == state } }
}

extension Pipeline {
  /// Open questions, what was decided, what is signed off and whether that still holds.
  package func reviewStatus(
    of source: CaseSource, on day: CalendarDay? = nil
  ) throws -> ReviewStatus {
    let file = try AmendmentsPlace(of: source).file()
    let exports = ReviewFolder(ofCaseIn: source.folder).numbers.count
    let options = BuildOptions()
    let checked = check(source, on: day, papers: try papers(for: options))
    guard let assessed = try assess(checked) else {
      return ReviewStatus(
        exports: exports, entries: file.entries, signOffs: [], findings: checked.findings)
    }
    let drafted = try draft(assessed, options)
    return ReviewStatus(
      exports: exports, entries: file.entries, signOffs: SignedPapers(drafted, file).states,
      findings: drafted.findings.filter { $0.identifier.hasPrefix("review.") })
  }
}
