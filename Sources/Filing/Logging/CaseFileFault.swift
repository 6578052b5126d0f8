package import Basics

/// Why nothing was added to a case file.
package struct CaseFileFault: Error, Sendable {
  package let findings: [Finding]

  package init(_ findings: [Finding]) { self.findings = findings }
}

extension [Finding] {
  /// Those that were not there before, wherever a line has moved to.
  func fresh(since before: [Finding]) -> [Finding] {
    let known = Set(before.map(\.identity))
    return filter { !known.contains($0.identity) }
  }
}

extension Finding {
  fileprivate var identity: String { "\(identifier) \(path ?? "") \(message)" }
}
