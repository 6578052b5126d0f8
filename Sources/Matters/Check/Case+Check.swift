package import Basics

extension Case {
  /// Checks a draft: all findings at once; no case when one of them is an error.
  ///
  /// - Parameter today: the day to apply when the file names none.
  package static func checking(
    _ draft: CaseDraft, today: CalendarDay
  ) -> (case: Case?, findings: [Finding]) {
    var findings = draft.findings
    findings += StructureCheck.findings(in: draft.record)
    findings += ReferenceCheck.findings(in: draft.record)
    let checked = Case(taking: draft.record)
    findings += checked.ownFindings(today: today)
    return (findings.hasErrors ? nil : checked, findings)
  }

  private func ownFindings(today: CalendarDay) -> [Finding] {
    IdentityCheck.findings(in: self, on: asOf ?? today)
      + AmountCheck.findings(in: self)
      + TimeCheck.findings(in: self, on: asOf ?? today)
      + RelationCheck.findings(in: self)
      + SupportCheck.findings(in: self)
  }
}
