package import Basics
package import YAMLFiles

/// A case file as read: its values by the key list, and what is wrong with their form.
package struct CaseDraft: Sendable {
  package let record: Record
  package let findings: [Finding]

  package init(reading node: YAMLNode) {
    var reader = CaseReader()
    record = reader.read(node, as: CaseFormat.file, path: "")
    findings = reader.findings
  }
}
