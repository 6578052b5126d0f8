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
    self.findings = findings.arranged.condensed()
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
    shown.compactMap { package in
      package.how.map { FactGroup(["name": .text(name(of: package)), "how": .text($0)]) }
    }
  }

  /// Packages of many claimants are alike: one stands for all, with every paper that some of them hold.
  private var shown: [Package] {
    let own = packages.filter { $0.audience.recipient == .claimant }
    guard let first = own.first else { return packages }
    var all = first
    var seen: Set<ExactText> = []
    all.papers = own.flatMap(\.papers).filter { seen.insert(ExactText($0.file)).inserted }
    let place = packages.firstIndex { $0.audience.recipient == .claimant } ?? 0
    var shown = packages.filter { $0.audience.recipient != .claimant }
    shown.insert(all, at: packages[..<place].count { $0.audience.recipient != .claimant })
    return shown
  }

  private func name(of package: Package) -> String {
    guard package.audience.recipient == .claimant, people > 1 else { return package.folder }
    return "\(package.folder) 等 \(people) 个文件夹"
  }

  private var people: Int { packages.count { $0.audience.recipient == .claimant } }

  private var others: [FactGroup] {
    var seen: Set<Paper> = []
    return unasked.filter { seen.insert($0.paper).inserted }.map { entry in
      FactGroup(["name": .text(entry.name), "kind": .text(entry.paper.rawValue)])
    }
  }

  private var papers: [FactGroup] {
    let all = shown.flatMap { package in
      package.papers.map { (folder: name(of: package), written: $0) }
    }
    return all.enumerated().map { index, paper in
      let written = paper.written
      return FactGroup([
        "number": .text("\(index + 1)"), "name": .text(written.name),
        "file": .text("\(paper.folder)/\(written.file)"),
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
    let matter = assessment.matter
    let running = assessment.deadlines.filter { $0.state == .running && $0.due != nil }
    let alike = Dictionary(grouping: running, by: \.name)
    var told: Set<String> = []
    let clocks = running.compactMap { deadline -> FactGroup? in
      let count = alike[deadline.name]?.count ?? 1
      guard count > Self.mostAlike else { return clock(deadline, "") }
      guard told.insert(deadline.name).inserted else { return nil }
      let first = alike[deadline.name]?.min { $0.due ?? matter.day < $1.due ?? matter.day }
      return first.flatMap { clock($0, "（共 \(count) 项里最早到期的）") }
    }
    return limits + clocks
  }

  private func clock(_ deadline: Deadline, _ note: String) -> FactGroup? {
    deadline.due.map { row(deadline.name + note, $0, deadline.isProvisional, deadline.basis) }
  }

  /// More of one name than these are summed up by the one that ends first.
  private static let mostAlike = 10
  /// The same for limitations of claims.
  private static let mostLimits = 10

  private var limits: [FactGroup] {
    let all = assessed.assessment.limitations.compactMap { limitation in
      limitation.ends.map { (limitation: limitation, ends: $0) }
    }
    guard all.count > Self.mostLimits, let first = all.min(by: { $0.ends < $1.ends }) else {
      return all.map { limit($0.limitation, $0.ends, "") }
    }
    return [limit(first.limitation, first.ends, "，共 \(all.count) 项里最早到期的")]
  }

  private func limit(
    _ limitation: Limitation, _ ends: CalendarDay, _ note: String
  ) -> FactGroup {
    let matter = assessed.assessment.matter
    let name = matter.respondent(limitation.respondent)?.name ?? PaperFacts.unknownTrader
    return row(
      "诉讼时效（\(limitation.purchase)，对\(name)\(note)）", ends, limitation.isProvisional,
      limitation.basis)
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
