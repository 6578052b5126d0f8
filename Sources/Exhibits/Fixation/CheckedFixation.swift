package import Basics
package import Matters

/// One fixation of an exhibit, held against the exhibit's own bytes.
package struct CheckedFixation: Sendable {
  package enum Outcome: String, Sendable {
    /// Everything that can be looked at fits.
    case verified
    /// What was looked at fits; something could not be looked at.
    case partly
    /// Nothing could be looked at: a notary's paper, a record without a digest.
    case unchecked
    /// It is not this file's, or is no good.
    case refuted
  }

  package let fixation: EvidenceItem.Fixation
  package let outcome: Outcome
  /// What was found, in a phrase.
  package let result: String
  /// The file it was found to belong to.
  package let file: String?
  /// What the stamp itself says; nil where there is none that holds.
  package let stamp: Stamp?

  init(
    fixation: EvidenceItem.Fixation, outcome: Outcome, result: String, file: String?, stamp: Stamp?
  ) {
    self.fixation = fixation
    self.outcome = outcome
    self.result = result
    self.file = file
    self.stamp = stamp
  }

  /// As the case file has it, for want of a look.
  package init(unchecked fixation: EvidenceItem.Fixation) {
    self.init(
      fixation: fixation, outcome: .unchecked, result: "未核对", file: fixation.file, stamp: nil)
  }

  package struct Stamp: Sendable, Hashable {
    package let time: Moment
    package let authority: String?
    /// In sixteens.
    package let serial: String
  }
}

/// What was found of every fixation of a case.
package struct CheckedFixations: Sendable {
  private var byExhibit: ExactTable<[CheckedFixation]> = ExactTable()
  package private(set) var findings: [Finding] = []

  package init() {}

  /// In the order of the case file.
  package subscript(exhibit: String) -> [CheckedFixation] { byExhibit[exhibit] ?? [] }

  /// Looks at the fixations of a case.
  ///
  /// - Parameter day: the day it is looked at, to tell which certificates ran out since.
  package init(of checked: Case, _ files: ExactTable<EvidenceFile>, on day: CalendarDay) {
    for item in checked.evidence where !item.fixations.isEmpty {
      var desk = FixationDesk(item, files, on: day)
      byExhibit[item.id] = item.fixations.map { desk.look(at: $0) }
      findings += desk.findings
    }
  }
}
