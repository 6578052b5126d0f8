package import Basics
import DOCX
import Documents
package import Drafting
import Exhibits
import Jurisdictions
package import Matters
import Rules

/// What to build, and how.
package struct BuildOptions: Sendable {
  package var recipients: [Recipient]
  package var papers: Set<Paper>
  /// For sending: no remarks, and no holes allowed.
  package var isFinal: Bool

  package init(
    recipients: [Recipient] = Recipient.allCases, papers: Set<Paper> = Paper.usual,
    isFinal: Bool = false
  ) {
    self.recipients = recipients
    self.papers = papers
    self.isFinal = isFinal
  }
}

/// A paper ready to be bound.
package struct WrittenPaper: Sendable {
  package let paper: Paper
  package let recipient: Recipient
  /// The package's folder.
  package let folder: String
  package let file: String
  /// How many of it are handed in.
  package let copies: Int
  package let bytes: [UInt8]
  /// Where its blocks come from.
  package let origins: [BlockOrigin]
}

/// Everything one recipient gets.
package struct Package: Sendable {
  package let audience: Audience
  package let folder: String
  package var papers: [WrittenPaper]
}

extension Pipeline {
  /// A matter with its papers written.
  package struct Drafted: Sendable {
    package let assessed: Assessed
    package let packages: [Package]
    package let findings: [Finding]
    package let options: BuildOptions
  }

  /// assess ──► draft ──► write. Papers are made even where findings forbid binding them: the caller
  /// decides by `findings`.
  package func draft(_ assessed: Assessed, _ options: BuildOptions) throws -> Drafted {
    var desk = DraftingDesk(assessed, library, options, styles: try library.styles())
    var packages: [Package] = []
    for recipient in Recipient.allCases where recipient != .own {
      guard options.recipients.contains(recipient) else { continue }
      packages += try desk.packages(for: recipient)
    }
    if options.recipients.contains(.own) {
      let own = try desk.ownPackage(after: packages)
      if !(own.papers + packages.flatMap(\.papers)).isEmpty { packages.append(own) }
    }
    return Drafted(
      assessed: assessed, packages: packages,
      findings: (assessed.findings + desk.findings).concerning(try papers(for: options)).arranged,
      options: options)
  }
}

/// Where the papers of a matter are drafted, one after another.
private struct DraftingDesk {
  let assessed: Pipeline.Assessed
  let library: Library
  let options: BuildOptions
  let styles: StyleShelf
  var templates: TemplateLibrary
  var findings: [Finding] = []

  init(
    _ assessed: Pipeline.Assessed, _ library: Library, _ options: BuildOptions,
    styles: StyleShelf
  ) {
    self.assessed = assessed
    self.library = library
    self.options = options
    self.styles = styles
    templates = library.templates
  }

  mutating func packages(for recipient: Recipient) throws -> [Package] {
    let plan = try library.plan(for: recipient.rawValue)
    let audiences = audiences(for: recipient)
    let packages = try audiences.enumerated().map { index, audience in
      let folder = audiences.count > 1 ? "\(plan.folder)\(index + 1)" : plan.folder
      var papers: [WrittenPaper] = []
      for entry in plan.entries where options.papers.contains(entry.paper) {
        let materials = MaterialFacts(papers, audience, files: assessed.checked.files).rows
        papers += try [write(entry, plan, audience, folder: folder, materials: materials)]
          .compactMap { $0 }
      }
      return Package(audience: audience, folder: folder, papers: papers)
    }
    .filter { !$0.papers.isEmpty }
    findings += packages.flatMap(Self.withheld) + packages.flatMap(Self.twoForms)
    if recipient == .platform { findings += unplacedTerms(packages) }
    return packages
  }

  /// With several sites, a rule that names none of them goes to none: it may be another site's.
  private func unplacedTerms(_ packages: [Package]) -> [Finding] {
    let matter = assessed.assessment.matter
    let placed = Set(packages.flatMap { $0.audience.standardTerms.map(\.record.path) })
    return matter.standardTerms.filter { !placed.contains($0.record.path) }.map { term in
      Finding(
        .warning, "standard_term.site_unknown", path: term.record.path, place: term.record.place,
        "看不出“\(term.text)”是哪个平台的规则，没有写进任何一份投诉函。",
        remedy: "请在 source（出处）里写明平台的名称，例如“某某卡盟用户协议第5.2条”。")
    }
  }

  /// 法〔2025〕82号: the official form is what courts guide people to; the narrative one stays good.
  private static func twoForms(_ package: Package) -> [Finding] {
    guard Set(package.papers.map(\.paper)).isSuperset(of: [.petition, .elementPetition]) else {
      return []
    }
    return [
      Finding(
        .note, "petition.two_forms",
        "本案是买卖合同纠纷，有官方的要素式起诉状：两种起诉状只交一份，法院一般引导用要素式，叙述式也有效。",
        remedy: "要素式里没有打√的项目（调解意愿、是否按期交付等）案件文件没有写，请本人核对后勾选。")
    ]
  }

  /// What a package names and does not hold is said, so that nobody misses it.
  private static func withheld(_ package: Package) -> [Finding] {
    package.audience.evidence.filter { $0.isWithheld(from: package.audience.recipient) }.map {
      item in
      Finding(
        .note, "evidence.withheld", path: item.record.path(of: "private"),
        place: item.record.place(of: "private"),
        "证据 \(item.id)“\(item.title ?? "")”含有证件号码、人脸或他人信息，没有放进给\(package.folder)的材料包，只在函里列名。",
        remedy: "确实要给的，请另做遮住这些信息的副本，作为新的证据列出。")
    }
  }

  /// A letter goes to each site, and each site has its own office; the court hears all together.
  private func audiences(for recipient: Recipient) -> [Audience] {
    let assessment = assessed.assessment
    let sites = assessment.matter.sites
    switch recipient {
    case .platform: return sites.map { Audience(.platform, dealingWith: $0, in: assessment) }
    case .regulator where !assessment.matter.isForConsumers: return []
    case .regulator where sites.count > 1:
      return sites.map { Audience(.regulator, dealingWith: $0, in: assessment) }
    default: return [Audience(recipient, of: assessment)]
    }
  }

  mutating func ownPackage(after others: [Package]) throws -> Package {
    let plan = try library.plan(for: Recipient.own.rawValue)
    let audience = Audience(.own, of: assessed.assessment)
    let cover = CoverFacts(assessed, packages: others, findings: assessed.findings + findings)
    let papers = try plan.entries.filter { options.papers.contains($0.paper) }.compactMap {
      entry in
      try write(entry, plan, audience, folder: plan.folder, cover: cover.group)
    }
    return Package(audience: audience, folder: plan.folder, papers: papers)
  }

  /// The user's own name for the matter stays between the user and the court.
  private func subject(of paper: Paper, for audience: Audience) -> String {
    switch audience.recipient {
    case .court, .own: assessed.assessment.matter.title
    case .platform, .regulator: paper.chinese
    }
  }

  private mutating func write(
    _ entry: DossierPlan.Entry, _ plan: DossierPlan, _ audience: Audience, folder: String,
    cover: FactGroup? = nil, materials: [FactGroup] = []
  ) throws -> WrittenPaper? {
    let facts = PaperFacts(
      assessed.assessment, for: audience, paper: entry.paper, files: assessed.checked.files,
      requestDays: plan.requestDays
    ).group(cover: cover, materials: materials)
    findings += Catalogue.paper.check(facts)
    guard try isNeeded(entry, facts) else { return nil }
    let law = assessed.assessment.law
    let draft = try templates.template(entry.paper.rawValue).draft(
      from: facts, subject: subject(of: entry.paper, for: audience),
      remarks: assessed.remarks.filter { $0.severity != .error && audience.maySee($0) }
    ) { id in
      switch law.article(id) {
      case .success(let citation): .inForce(citation)
      case .failure(let fault): .notInForce(fault.findings[0])
      }
    }
    findings += draft.findings
    findings += PaperHoles.findings(
      in: draft.document, named: entry.paper, known: assessed.findings + findings)
    guard let style = styles.styles[draft.document.style] else {
      throw FilingError(.own, "文书库里没有样式“\(draft.document.style)”（templates/styles）。")
    }
    let bytes = try DOCXWriter.write(
      draft.document, style: style, includesComments: !options.isFinal)
    return WrittenPaper(
      paper: entry.paper, recipient: audience.recipient, folder: folder, file: entry.file,
      copies: entry.copies.count(opponents: assessed.assessment.sued.count), bytes: bytes,
      origins: draft.origins)
  }

  /// Whether the case is one that needs the paper. Who asked for it by name is told why not.
  private mutating func isNeeded(_ entry: DossierPlan.Entry, _ facts: FactGroup) throws -> Bool {
    guard let condition = entry.condition else { return true }
    guard let holds = condition.holds(for: facts) else {
      throw FilingError(
        .own, "templates/dossiers 里“\(entry.paper.chinese)”的条件用了不认识的事实“\(condition.fact)”。")
    }
    if !holds, options.papers != Paper.usual {
      findings.append(
        Finding(
          .note, "paper.not_needed", "没有生成《\(entry.paper.chinese)》：\(condition.reason)。",
          remedy: "案件文件里补上相应内容后再生成。"))
    }
    return holds
  }
}
