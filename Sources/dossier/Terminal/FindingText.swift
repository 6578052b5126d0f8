import Basics

/// Findings as a person reads them.
enum FindingText {
  static func word(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "错误"
    case .hole: "待补"
    case .warning: "注意"
    case .note: "提示"
    }
  }

  private static func colour(_ severity: Finding.Severity) -> Int {
    switch severity {
    case .error: 31
    case .hole: 35
    case .warning: 33
    case .note: 36
    }
  }

  static func plain(_ finding: Finding) -> String {
    let place = finding.place.map { "\($0)：" } ?? ""
    let remedy = finding.remedy.map { "\n    → \($0)" } ?? ""
    return "\(word(finding.severity)) \(place)\(finding.message)\(remedy)"
  }

  static func lines(_ findings: [Finding]) -> String {
    findings.condensed().map { finding in
      let mark = Console.coloured(word(finding.severity), colour(finding.severity))
      let place = [finding.place?.description, finding.path].compactMap { $0 }
        .joined(separator: "  ")
      var lines = ["\(mark)  \(Console.harmless(finding.message))"]
      if let remedy = finding.remedy { lines.append("      → \(Console.harmless(remedy))") }
      let head = place.isEmpty ? "" : Console.harmless(place) + "  "
      lines.append("      \(head)[\(finding.identifier)]")
      return lines.joined(separator: "\n")
    }
    .joined(separator: "\n")
  }

  static func summary(_ findings: [Finding]) -> String {
    let counts = Finding.Severity.allCases.map { severity in
      "\(word(severity)) \(findings.count(of: severity))"
    }
    return counts.joined(separator: "，") + "。"
  }
}
