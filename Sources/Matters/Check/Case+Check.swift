package import Basics

extension Case {
  /// Checks a draft: all findings at once; no case when one of them is an error.
  ///
  /// - Parameters:
  ///   - day: the day to apply whatever the file says.
  ///   - today: the day to apply when neither names one.
  package static func checking(
    _ draft: CaseDraft, on day: CalendarDay? = nil, today: CalendarDay
  ) -> (case: Case?, findings: [Finding]) {
    var findings = draft.findings
    findings += StructureCheck.findings(in: draft.record)
    findings += ReferenceCheck.findings(in: draft.record)
    let checked = Case(taking: draft.record)
    findings += checked.ownFindings(on: day ?? checked.asOf ?? today)
    return (findings.hasErrors ? nil : checked, findings)
  }

  private func ownFindings(on day: CalendarDay) -> [Finding] {
    IdentityCheck.findings(in: self, on: day)
      + AmountCheck.findings(in: self)
      + TimeCheck.findings(in: self, on: day)
      + RelationCheck.findings(in: self)
      + SupportCheck.findings(in: self)
  }
}
