package import Basics
package import Exhibits
package import Jurisdictions
package import Matters
package import Rules
import YAMLFiles

/// The line from end to end: read, check, join, assess; then draft, write and bind.
///
/// A newcomer reads this first. Each step takes the state before it and gives the next, with every
/// finding so far; nothing here knows the clock, the terminal or where the library lies.
package struct Pipeline: Sendable {
  package let library: Library
  /// The day to apply where neither the command nor the case file names one.
  package let today: CalendarDay

  /// Looks into PDF files; nil where the machine has no program for that.
  let pdf: PDFPages?

  package init(library: Library, today: CalendarDay, pdf: PDFPages? = nil) {
    self.library = library
    self.today = today
    self.pdf = pdf
  }

  /// A case file read and checked.
  package struct Checked: Sendable {
    package let source: CaseSource
    package let matter: Matter?
    package let files: ExactTable<EvidenceFile>
    /// What was found of the exhibits' fixations.
    package let fixations: CheckedFixations
    package let findings: [Finding]
    /// Attempts and answers of the log that lie after the moment asked for.
    package let leftOut: Int

    init(
      source: CaseSource, matter: Matter? = nil, files: ExactTable<EvidenceFile> = ExactTable(),
      fixations: CheckedFixations = CheckedFixations(), findings: [Finding], leftOut: Int = 0
    ) {
      self.fixations = fixations
      self.source = source
      self.matter = matter
      self.files = files
      self.findings = findings
      self.leftOut = leftOut
    }
  }

  /// read ──► check ──► join
  ///
  /// - Parameter now: a moment to look at the case from; what happened after it is left out.
  package func check(
    _ source: CaseSource, on day: CalendarDay? = nil, at now: Moment? = nil,
    papers: Set<Paper> = Paper.usual
  ) -> Checked {
    do {
      let root = try YAMLFile.parse(source.bytes, file: source.file)
      return check(source, readAs: root, on: day, at: now, papers: papers)
    } catch {
      return Checked(source: source, findings: [error.finding])
    }
  }

  /// The same for a file that was read already.
  func check(
    _ source: CaseSource, readAs node: YAMLNode, on day: CalendarDay? = nil, at now: Moment? = nil,
    papers: Set<Paper> = Paper.usual
  ) -> Checked {
    let (draft, rosters) = joined(CaseDraft(reading: node), source, on: day)
    return check(source, draft, on: day, at: now, papers: papers, rosters: rosters)
  }

  /// The same for a draft that was joined already.
  func check(
    _ source: CaseSource, _ draft: CaseDraft, on day: CalendarDay? = nil, at now: Moment? = nil,
    papers: Set<Paper> = Paper.usual, rosters: [Finding] = []
  ) -> Checked {
    let (checked, alone) = Case.checking(draft, on: day, today: today)
    let own = alone + rosters
    guard let checked, !rosters.hasErrors else {
      return Checked(source: source, findings: own.arranged)
    }
    let survey = CaseFolder(source.folder).survey(checked)
    let seen = now.map(checked.until) ?? checked
    let matter = Matter(of: seen, on: day ?? now?.day ?? checked.asOf ?? today, at: now)
    let holes = HoleCheck.findings(in: checked, papers: papers, sued: matter.namedRespondents)
    let fixations = CheckedFixations(
      of: checked, survey.files, on: day ?? checked.asOf ?? today)
    let edited = EditedFiles.findings(in: checked, survey.files, library)
    let unfinished = UnfinishedFiles.findings(in: checked, survey.files)
    let findings = (own + survey.findings + holes + edited + unfinished + fixations.findings)
      .arranged
    return Checked(
      source: source, matter: findings.hasErrors ? nil : matter, files: survey.files,
      fixations: fixations, findings: findings, leftOut: checked.logLength - seen.logLength)
  }

  /// A matter with what the law gives.
  package struct Assessed: Sendable {
    package let checked: Checked
    package let assessment: Assessment
    /// Of the case file and of the law together.
    package let findings: [Finding]

    /// Why each value of the assessment is what it is; reckoned whenever it is asked for.
    package var explanation: Explanation { Explanation(of: assessment) }

    /// What may be said in the margins of a paper that asks for remarks by these names: the findings, and
    /// where values come from.
    func remarks(for names: Set<String>) -> [Finding] {
      findings.answering(names) + assessment.remarks(for: names)
    }
  }

  /// join ──► assess; nil where the case file has errors.
  package func assess(_ checked: Checked) throws(LawFault) -> Assessed? {
    try assess(checked, under: LawShelf(library.law))
  }

  /// The same with law that was read before.
  func assess(_ checked: Checked, under shelf: LawShelf) throws(LawFault) -> Assessed? {
    guard let matter = checked.matter else { return nil }
    let assessment = try Assessment(of: matter, under: shelf)
    return Assessed(
      checked: checked, assessment: assessment,
      findings: (checked.findings + assessment.findings + assessment.recheckFindings).arranged)
  }
}

extension Pipeline.Assessed {
  /// The assessment for the bag: the same wherever the case folder lay when it was made.
  var portable: JSONValue {
    guard case .object(var members) = assessment.json else {
      preconditionFailure("an assessment is a JSON object")
    }
    members["findings"] = findings.map(\.inBag).json
    return .object(members)
  }
}

extension Finding {
  fileprivate var inBag: Finding {
    let place = place.map { place in
      Place(
        file: place.file.hasPrefix("jurisdictions/") ? place.file : "case.yaml", line: place.line,
        column: place.column)
    }
    return Finding(severity, identifier, path: path, place: place, message, remedy: remedy)
  }
}

extension Paper {
  /// The papers a build makes unless told otherwise.
  package static let usual: Set<Paper> = Set(allCases)
}

extension Matter {
  /// Ids of those whom some claim names, or whose sale it is about; all where there are none.
  var namedRespondents: Set<String> {
    let named = claims.flatMap { claim in
      claim.against.isEmpty ? purchases(of: claim).compactMap { seller(of: $0)?.id } : claim.against
    }
    return Set(named.isEmpty ? respondents.map(\.id) : named)
  }
}
