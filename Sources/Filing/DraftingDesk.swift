import Archives
import Basics
import DOCX
import Documents
import Drafting
import Exhibits
import Jurisdictions
import Matters
import Review
import Rules

/// Where the papers of a matter are drafted, one after another.
struct DraftingDesk {
  let assessed: Pipeline.Assessed
  let library: Library
  let options: BuildOptions
  let styles: StyleShelf
  let pdf: PDFPages?
  var templates: TemplateLibrary
  let citings: CitingShelf
  var findings: [Finding] = []
  /// Nil where no lawyer has a say in the papers.
  var review: DeskReview?
  /// Of papers that many cases share; nil where each is drafted by itself.
  var press: PaperPress?
  /// By the exhibits they show: the same for every reader who sees the same.
  var volumes: [[ExactText]: Volume] = [:]

  init(
    _ assessed: Pipeline.Assessed, _ library: Library, _ options: BuildOptions,
    styles: StyleShelf, pdf: PDFPages?, templates: TemplateLibrary? = nil,
    citings: CitingShelf? = nil, press: PaperPress? = nil
  ) {
    self.press = press
    self.pdf = pdf
    self.assessed = assessed
    self.library = library
    self.options = options
    self.styles = styles
    self.templates = templates ?? library.templates
    self.citings = citings ?? CitingShelf(assessed.assessment.law)
  }

  mutating func packages(for recipient: Recipient) throws -> [Package] {
    let plan = try library.plan(for: recipient.rawValue)
    var audiences = assessed.assessment.audiences(for: recipient)
    let claimants = assessed.assessment.matter.claimants.count
    if recipient == .claimant, options.recipients == [.claimant],
      claimants <= Assessment.mostPackages
    {
      // One who is alone in the case gets the package only when it is asked for.
      audiences = assessed.assessment.claimantsAlone
    }
    let packages = try audiences.enumerated().map { index, audience in
      let folder = Self.folder(of: audience, plan, index, among: audiences.count)
      return Package(
        audience: audience, folder: folder, how: plan.how,
        papers: try papers(plan, audience, folder: folder))
    }
    .filter { !$0.papers.isEmpty }
    findings += packages.flatMap(DeskFindings.withheld) + packages.flatMap(DeskFindings.twoForms)
    findings += packages.flatMap(DeskFindings.demandFirst)
    findings += packages.flatMap(DeskFindings.exhibitsApart)
    if recipient == .claimant {
      findings += DeskFindings.claimantsApart(assessed.assessment, options)
    }
    if recipient == .platform {
      findings += DeskFindings.unplacedTerms(packages, assessed.assessment.matter)
    }
    return packages
  }

  private static func folder(
    of audience: Audience, _ plan: DossierPlan, _ index: Int, among count: Int
  ) -> String {
    if plan.recipient == .claimant, count > 1 {
      return plan.folder + "/"
        + PersonFolder.name(index + 1, of: count, audience.claimants.first?.name ?? "")
    }
    return count > 1 ? "\(plan.folder)\(index + 1)" : plan.folder
  }

  private mutating func papers(
    _ plan: DossierPlan, _ audience: Audience, folder: String
  ) throws -> [WrittenPaper] {
    var papers: [WrittenPaper] = []
    let volume = try volume(plan, audience)
    for entry in plan.entries where isAsked(entry, plan) {
      let order = Order(
        entry: entry, plan: plan, audience: audience, folder: folder, volume: volume)
      papers += try [write(order, facts(order, contents(of: order, after: papers)))]
        .compactMap { $0 }
    }
    return papers
  }

  mutating func ownPackage(after others: [Package]) throws -> Package {
    let plan = try library.plan(for: Recipient.own.rawValue)
    let audience = Audience(.own, of: assessed.assessment)
    findings += DeskFindings.oneOffice(others)
    let contents = PaperFacts.Contents(
      cover: CoverFacts(
        assessed, packages: others, unasked: try unasked(), findings: assessed.findings + findings
      ).group,
      postings: PostingFacts(others).rows)
    let papers = try plan.entries.filter { isAsked($0, plan) }.compactMap { entry in
      let paper = Order(
        entry: entry, plan: plan, audience: audience, folder: plan.folder, volume: nil)
      return try write(paper, facts(paper, contents))
    }
    return Package(audience: audience, folder: plan.folder, how: plan.how, papers: papers)
  }

  /// Papers nobody asked for by name, in the order of their readers.
  private func unasked() throws -> [DossierPlan.Entry] {
    try options.recipients.flatMap { recipient in
      let plan = try library.plan(for: recipient.rawValue)
      return plan.entries.filter {
        $0.request != .none && !options.asks(for: $0.paper, to: recipient, $0.request)
      }
    }
  }

  private func isAsked(_ entry: DossierPlan.Entry, _ plan: DossierPlan) -> Bool {
    options.includes(entry.paper)
      && options.asks(for: entry.paper, to: plan.recipient, entry.request)
  }

  /// A paper to be written: which, by what plan, for whom.
  struct Order {
    let entry: DossierPlan.Entry
    let plan: DossierPlan
    let audience: Audience
    let folder: String
    let volume: Volume?

    var paper: Paper { entry.paper }
    /// Where it lies in the output: 法院/民事起诉状.docx.
    var place: String { "\(folder)/\(entry.file)" }
  }

  /// What a paper may list of the package it lies in: the papers before it, and the exhibits.
  private func contents(of order: Order, after papers: [WrittenPaper]) -> PaperFacts.Contents {
    let files = assessed.checked.files
    let uploads = order.plan.uploads.map {
      UploadFacts(limits: $0, papers: papers, audience: order.audience, files: files)
    }
    return PaperFacts.Contents(
      materials: MaterialFacts(papers, order.audience, volume: order.volume).rows,
      uploads: uploads?.chosen ?? [], notUploaded: uploads?.leftOut ?? [])
  }

  private mutating func facts(_ order: Order, _ contents: PaperFacts.Contents) -> FactGroup {
    let assessment = assessed.assessment
    guard order.audience.recipient != .everyone else { return PublicFacts(assessment).group }
    // A template that cannot be read is reported when it is needed.
    let named = templates.namedFacts(of: order.paper.rawValue)
    let asked = order.entry.condition.map { Set($0.fact.parts.prefix(1)) } ?? []
    return PaperFacts(
      assessment, for: order.audience, paper: order.paper, files: assessed.checked.files,
      fixations: assessed.checked.fixations,
      namesIdentityNumbers: order.entry.identityNumbers ? true : nil,
      requestDays: order.plan.requestDays, naming: named?.union(asked), volume: order.volume
    ).group(contents)
  }

  private mutating func write(_ order: Order, _ facts: FactGroup) throws -> WrittenPaper? {
    if let printed = try printed(order, facts) { return printed }
    findings += Catalogue.schema(of: order.paper.rawValue).check(facts)
    guard try isNeeded(order.entry, facts) else { return nil }
    let draft = try draft(order, facts)
    findings += draft.findings
    findings += PaperHoles.findings(
      in: draft.document, draft.rows.values.flatMap(\.patterns), named: order.entry.name,
      known: assessed.findings + findings)
    if order.audience.recipient == .everyone, !isPublishable(draft) { return nil }
    let isLong = draft.document.longRows > LongPaper.mostHeld
    return paper(
      order, .drafted(isLong ? draft.document : draft.whole, draft.origins),
      try content(of: draft, try style(draft.document.style), order),
      order.entry.companions(of: draft.document))
  }

  private func paper(
    _ order: Order, _ wording: WrittenPaper.Wording, _ content: PaperContent,
    _ companions: [WrittenPaper.Companion] = []
  ) -> WrittenPaper {
    WrittenPaper(
      paper: order.paper, name: order.entry.name, recipient: order.audience.recipient,
      folder: order.folder, file: order.entry.file,
      copies: order.entry.copies.count(opponents: assessed.assessment.sued.count),
      wording: wording, content: content, companions: companions)
  }

  private func style(_ name: String) throws -> DocumentStyle {
    guard let style = styles.styles[name] else {
      throw FilingError(.own, "文书库里没有样式“\(name)”（templates/styles）。")
    }
    return style
  }

  /// A paper for sending that every case needs, out of a plate; nil where it has to be drafted.
  private mutating func printed(_ order: Order, _ facts: FactGroup) throws -> WrittenPaper? {
    guard review == nil, var press, options.isFinal, order.entry.condition == nil,
      order.entry.forms.isEmpty,
      order.audience.recipient != .everyone
    else { return nil }
    self.press = nil
    defer { self.press = press }
    let subject = subject(of: order.entry, for: order.audience)
    let pressed = PressedFacts(facts, subject: subject)
    let plate = try press.plate(order.paper, pressed, style) { facts, subject in
      try draft(order, facts, subject: subject)
    }
    guard let plate else { return nil }
    return paper(
      order, .printed(plate, words: pressed.values), .bytes(try plate.bytes(pressed.values)))
  }

  private func content(
    of draft: Draft, _ style: DocumentStyle, _ order: Order
  ) throws -> PaperContent {
    let (document, includesComments) = (draft.document, !options.isFinal)
    if document.longRows > LongPaper.mostHeld {
      return .long(
        LongPaper(
          document: document, style: style, includesComments: includesComments,
          rows: draft.rows))
    }
    guard !document.pictureSources.isEmpty else {
      return .bytes(
        try DOCXWriter.write(
          document, style: style, includesComments: includesComments, rows: draft.rows,
          review: review?.marks(of: order.place)))
    }
    let paper = PicturedPaper(
      document: document, style: style, includesComments: includesComments,
      orders: order.volume?.pictureOrders ?? [:])
    // What cannot be written is found now, not when half of the packages are bound.
    _ = try paper.entries { _ in .bytes([]) }
    return .pictured(paper)
  }

  private mutating func draft(
    _ order: Order, _ facts: FactGroup, subject: String? = nil
  ) throws -> Draft {
    let audience = order.audience
    let template = try templates.template(order.paper.rawValue)
    let draft = template.draft(
      from: facts, subject: subject ?? self.subject(of: order.entry, for: audience),
      remarks: options.isFinal
        ? []
        : audience.visible(
          assessed.remarks(for: template.namedRemarks).filter { $0.severity != .error }),
      marking: review?.marking
    ) { [citings] in citings.citing($0) }
    guard let review else { return draft }
    let (document, stale) = draft.document.amended(
      by: review.amendments, paper: order.place, bookmark: BookmarkName.name)
    findings += stale
    return draft.with(review.digest == nil ? document.withoutMarks : document)
  }

  /// A paper for everyone is not written while anything in it belongs to a person.
  private mutating func isPublishable(_ draft: Draft) -> Bool {
    let (facts, document) = (PublicFacts(assessed.assessment), draft.document)
    let text = [document.title, document.subject, document.plainText].joined(separator: "\n")
    var leaks = facts.leaks(in: text)
    for case .longTable(let table) in document.blocks where leaks.isEmpty {
      guard let rows = draft.rows[table.rows] else { continue }
      leaks = (0..<table.count).flatMap {
        facts.leaks(inRow: rows.row($0).row.plainText, of: $0)
      }
    }
    findings += facts.findings + leaks
    return leaks.isEmpty
  }

  /// The user's own name for the matter stays between the user and the court.
  private func subject(of entry: DossierPlan.Entry, for audience: Audience) -> String {
    audience.recipient.seesAll ? assessed.assessment.matter.title : entry.name
  }

  /// Whether the case is one that needs the paper. Who asked for it by name is told why not.
  private mutating func isNeeded(_ entry: DossierPlan.Entry, _ facts: FactGroup) throws -> Bool {
    guard let condition = entry.condition else { return true }
    guard let holds = condition.holds(for: facts) else {
      throw FilingError(
        .own, "templates/dossiers 里“\(entry.name)”的条件用了不认识的事实“\(condition.fact)”。")
    }
    if !holds, options.named != nil {
      findings.append(
        Finding(
          .note, "paper.not_needed", "没有生成《\(entry.name)》：\(condition.reason)。",
          remedy: "案件文件里补上相应内容后再生成。"))
    }
    return holds
  }
}
