import Basics
import Drafting
import Matters

extension Binder {
  /// What the recipients' own web forms will not take of their packages. Only limits that were read at
  /// their source are known; none is guessed.
  var limitFindings: [Finding] {
    get throws(FilingError) {
      var found: [Finding] = []
      for package in drafted.packages {
        guard let limits = try library.plan(for: package.audience.recipient.rawValue).uploads
        else { continue }
        let facts = UploadFacts(
          limits: limits, papers: package.papers, audience: package.audience,
          files: drafted.assessed.checked.files)
        found += facts.findings.filter { !found.contains($0) }
      }
      return found
    }
  }
}
