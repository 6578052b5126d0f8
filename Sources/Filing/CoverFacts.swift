import Basics
import Drafting
import Matters
import Rules

/// What the cover of the user's own dossier lists.
struct CoverFacts {
  let assessed: Pipeline.Assessed
  let packages: [Package]
  let findings: [Finding]

  init(_ assessed: Pipeline.Assessed, packages: [Package], findings: [Finding]) {
    self.assessed = assessed
    self.packages = packages
    self.findings = findings.arranged
  }

  var group: FactGroup {
    FactGroup([
      "recipient": .text("本人留存"), "law_day": .text(assessed.assessment.matter.day.chinese),
      "papers": .list(papers), "warnings": .list(items(.warning)), "notes": .list(items(.note)),
      "deadlines": .list(deadlines),
    ])
  }

  private var papers: [FactGroup] {
    packages.flatMap(\.papers).enumerated().map { index, written in
      FactGroup([
        "number": .text("\(index + 1)"), "name": .text(written.paper.chinese),
        "file": .text("\(written.folder)/\(written.file)"),
        "copies": Fact(written.copies > 1 ? "\(written.copies)" : nil),
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
          assessment.matter.respondent(limitation.respondent)?.name ?? limitation.respondent
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
