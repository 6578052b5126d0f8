package import Basics

/// Why the law data cannot answer: what is wrong or missing in it, with places.
package struct LawFault: Error, Sendable, Equatable {
  package let findings: [Finding]

  package init(_ findings: [Finding]) {
    self.findings = findings
  }

  package init(_ finding: Finding) {
    self.init([finding])
  }
}
