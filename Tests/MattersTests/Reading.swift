import Basics
import Matters
import TestKit
import YAMLFiles

/// A case text read and checked as `dossier check` does it.
struct Reading {
  let checked: Case?
  let draft: CaseDraft
  let findings: [Finding]

  init(_ text: CaseText, today: String = "2026-11-23") throws {
    let node = try YAMLFile.parse(text.bytes, file: "case.yaml")
    draft = CaseDraft(reading: node)
    guard let day = CalendarDay(iso: today) else { preconditionFailure("\(today) is no day") }
    (checked, findings) = Case.checking(draft, today: day)
  }

  var errors: [String] { identifiers(.error) }
  var warnings: [String] { identifiers(.warning) }

  func identifiers(_ severity: Finding.Severity) -> [String] {
    findings.filter { $0.severity == severity }.map(\.identifier)
  }

  func finding(_ identifier: String) -> Finding? {
    findings.first { $0.identifier == identifier }
  }

  /// The holes that certain papers would show, all respondents sued.
  func holes(_ papers: Set<Paper>) -> [String] {
    guard let checked else { return ["the case has errors: \(errors)"] }
    let sued = Set(checked.respondents.map(\.id))
    return HoleCheck.findings(in: checked, papers: papers, sued: sued).map { $0.path ?? "" }
  }
}
