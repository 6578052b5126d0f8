package import Rules

extension Pipeline {
  /// Where a case stands at a moment.
  package struct Standing: Sendable {
    package let assessed: Assessed
    package let status: CaseStatus
    /// How many attempts and answers of the log lie after the moment.
    package let leftOut: Int
  }

  /// The case as it stood at a moment, under the law of that day; nil where the case file has errors.
  package func status(_ checked: Checked) throws -> Standing? {
    guard let assessed = try assess(checked) else { return nil }
    return Standing(
      assessed: assessed, status: CaseStatus(assessed.assessment), leftOut: checked.leftOut)
  }
}
