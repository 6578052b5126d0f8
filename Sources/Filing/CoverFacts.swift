import Basics
import Documents
import Drafting
import Matters
import Rules

/// What the cover of the user's own dossier lists.
struct CoverFacts {
  let assessed: Pipeline.Assessed
  let packages: [Package]
  /// Papers that are made only when named.
  let unasked: [DossierPlan.Entry]
  let findings: [Finding]

  init(
    _ assessed: Pipeline.Assessed, packages: [Package], unasked: [DossierPlan.Entry],
    findings: [Finding]
  ) {
    self.assessed = assessed
    self.packages = packages
    self.unasked = unasked
    self.findings = findings.arranged
  }

  var group: FactGroup {
    FactGroup([
      "recipient": .text("本人留存"), "law_day": .text(assessed.assessment.matter.day.chinese),
      "steps": .list(steps), "papers": .list(papers), "doors": .list(doors),
      "unasked": .list(others), "warnings": .list(items(.warning)), "notes": .list(items(.note)),
      "deadlines": .list(deadlines),
    ])
  }

  /// What to do, in order, each with the papers that do it.
  private var steps: [FactGroup] {
    assessed.assessment.nextSteps.enumerated().map { index, step in
      let files = packages.flatMap(\.papers).filter { $0.paper == step.document }
        .map { "\($0.folder)/\($0.file)" }
      return FactGroup([
        "number": .text("\(index + 1)"), "message": .text(step.message),
        "files": Fact(files.isEmpty ? nil : files.joined(separator: "、")),
      ])
    }
  }

  private var doors: [FactGroup] {
    packages.compactMap { package in
      package.how.map { FactGroup(["name": .text(package.folder), "how": .text($0)]) }
    }
  }

  private var others: [FactGroup] {
    var seen: Set<Paper> = []
    return unasked.filter { seen.insert($0.paper).inserted }.map { entry in
      FactGroup(["name": .text(entry.name), "kind": .text(entry.paper.rawValue)])
    }
  }

  private var papers: [FactGroup] {
    packages.flatMap(\.papers).enumerated().map { index, written in
      FactGroup([
        "number": .text("\(index + 1)"), "name": .text(written.name),
        "file": .text("\(written.folder)/\(written.file)"),
        "copies": Fact(written.copies > 1 ? "\(written.copies)" : nil),
        "signed": .flag(written.document.isSigned),
      ])
    }
  }

  private func items(_ severity: Finding.Severity) -> [FactGroup] {
    findings.filter { $0.severity == severity }.map { finding in
      FactGroup(["message": .text(finding.message), "remedy": Fact(finding.remedy)])
    }
  }

  private var deadlines: [FactGroup] {
    let assessment = assessed.assessment
    let clocks = assessment.deadlines.filter { $0.state == .running }.compactMap { deadline in
      deadline.due.map { row(deadline.name, $0, deadline.isProvisional, deadline.basis) }
    }
    let limits = assessment.limitations.compactMap { limitation in
      limitation.ends.map { ends in
        let name =
          assessment.matter.respondent(limitation.respondent)?.name ?? PaperFacts.unknownTrader
        return row(
          "诉讼时效（\(limitation.purchase)，对\(name)）", ends, limitation.isProvisional,
          limitation.basis)
      }
    }
    return limits + clocks
  }

  private func row(
    _ name: String, _ day: CalendarDay, _ isProvisional: Bool, _ basis: [Citation]
  ) -> FactGroup {
    FactGroup([
      "name": .text(name), "date": .text(day.chinese + (isProvisional ? "（暂定）" : "")),
      "basis": Fact(basis.first?.text),
    ])
  }
}

extension Document {
  /// Whether somebody signs it.
  fileprivate var isSigned: Bool {
    blocks.contains { block in
      guard case .paragraph(let paragraph) = block else { return false }
      return paragraph.role == .signature
    }
  }
}
