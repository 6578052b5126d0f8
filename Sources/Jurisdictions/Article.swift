package import Basics

/// An article of one version of a law, with its sense in our own words.
package struct Article: Hashable, Sendable {
  package let citation: Citation
  /// When this wording is in force, as far as it is held.
  package let period: Period
  /// What it says, never its official text.
  package let gist: String
  package let certainty: Certainty
  package let source: String
  /// What to beware of in this version.
  package let note: String?
  package let place: Place
  package let review: Review

  package var id: String { citation.id }
}

/// One version of a law.
package struct Statute: Hashable, Sendable {
  /// The prefix of its articles' identifiers, such as `CPL23`.
  package let id: String
  package let law: String
  package let shortName: String
  package let version: String
  package let period: Period
  package let certainty: Certainty
  package let articles: [Article]
}
