import Basics
package import Matters

extension Pipeline.Drafted {
  /// Errors refuse every build; under `--final` a hole does too.
  package var isRefused: Bool {
    findings.hasErrors || (options.isFinal && findings.count(of: .hole) > 0)
  }
}

extension Pipeline.Drafted {
  /// Why there is nothing to make, sentence by sentence; nil where there is something.
  package var nothingToMake: [String]? {
    guard packages.isEmpty else { return nil }
    let reasons = findings.filter {
      ["paper.not_needed", "claimants.packages_apart"].contains($0.identifier)
    }
    return reasons.map { $0.message + ($0.identifier == "paper.not_needed" ? "" : $0.remedy ?? "") }
      + ["按 --for 和 --only 没有可以生成的文书，请换一种组合，或都不写。"]
  }
}

extension Pipeline {
  /// The papers that a build with these options really makes.
  package func papers(for options: BuildOptions) throws -> Set<Paper> {
    let planned = try options.recipients.flatMap { recipient in
      try library.plan(for: recipient.rawValue).entries.map(\.paper)
    }
    return Set(planned.filter(options.includes))
  }
}

extension [Finding] {
  /// Without the holes of papers that are not built: a missing court is no hole in a letter.
  func concerning(_ papers: Set<Paper>) -> [Finding] {
    filter { finding in
      guard finding.severity == .hole else { return true }
      switch finding.identifier.prefix(while: { $0 != "." }) {
      case "venue", "cause": return papers.contains(where: \.namesCourt)
      case "authority":
        return !papers.isDisjoint(with: [.complaint12315, .report12315, .form12315])
      case "law": return papers != [.evidenceIndex]
      default: return true
      }
    }
  }
}
