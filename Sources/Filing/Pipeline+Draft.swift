package import Basics
import DOCX
package import Documents
package import Drafting
import Exhibits
import Jurisdictions
package import Matters
import Review
import Rules

/// What to build, and how.
package struct BuildOptions: Sendable {
  package var recipients: [Recipient]
  /// Those that were asked for by name; nil for all that a case needs.
  package var named: Set<Paper>?
  /// For sending: no remarks, and no holes allowed.
  package var isFinal: Bool
  /// Written beside the packages; nothing in a package depends on it.
  package var forms: Set<OtherForm>

  /// Whether papers that nobody needs unasked are wanted: they or their reader were named.
  func asks(for paper: Paper, to recipient: Recipient, _ request: DossierPlan.Request) -> Bool {
    let isNamed = named?.contains(paper) ?? false
    return switch request {
    case .none: true
    case .paper: isNamed
    case .recipient: isNamed || (recipients != Recipient.allCases && recipients.contains(recipient))
    }
  }

  /// Whether it is not left out by naming others.
  func includes(_ paper: Paper) -> Bool { named?.contains(paper) ?? true }

  package init(
    recipients: [Recipient] = Recipient.allCases, papers: Set<Paper>? = nil,
    isFinal: Bool = false, forms: Set<OtherForm> = []
  ) {
    self.forms = forms
    self.recipients = recipients
    named = papers
    self.isFinal = isFinal
  }
}

/// A paper ready to be bound.
package struct WrittenPaper: Sendable {
  package let paper: Paper
  /// What it is called.
  let name: String
  package let recipient: Recipient
  /// The package's folder.
  package let folder: String
  package let file: String
  /// How many of it are handed in.
  package let copies: Int
  let wording: Wording
  package let content: PaperContent
  /// The same in other forms, which go along with it: to copy from, or for a program.
  package let companions: [Companion]
  /// Where its words come from.
  enum Wording: Sendable {
    case drafted(Document, [BlockOrigin])
    /// Out of a plate that other papers share.
    case printed(PaperPress.Plate, words: [String])
  }

  package var document: Document {
    switch wording {
    case .drafted(let document, _): document
    case .printed(let plate, let words): plate.document.filled(words)
    }
  }

  /// Where its blocks come from.
  package var origins: [BlockOrigin] {
    switch wording {
    case .drafted(_, let origins): origins
    case .printed(let plate, let words): plate.origins.map { $0.filled(words) }
    }
  }

  package struct Companion: Sendable {
    package let file: String
    package let bytes: [UInt8]
  }
}

/// Everything one recipient gets.
package struct Package: Sendable {
  package let audience: Audience
  package let folder: String
  /// How it is handed in, as the plan says.
  let how: String?
  package var papers: [WrittenPaper]
}

extension Pipeline {
  /// A matter with its papers written.
  package struct Drafted: Sendable {
    package let assessed: Assessed
    package let packages: [Package]
    package let findings: [Finding]
    package let options: BuildOptions
    /// What drew the pages of PDF files, and will.
    let pdf: PDFPages?
    /// The file of amendments that was carried out; empty where there is none.
    var amendments: [UInt8] = []

    /// Whether a page of some paper is one of a PDF.
    var drawsPDF: Bool {
      packages.flatMap(\.papers).contains { paper in
        guard case .pictured(let pictured) = paper.content else { return false }
        return pictured.orders.values.contains { if case .page = $0.origin { true } else { false } }
      }
    }
  }

  /// assess ──► draft ──► write. Papers are made even where findings forbid binding them: the caller
  /// decides by `findings`.
  package func draft(_ assessed: Assessed, _ options: BuildOptions) throws -> Drafted {
    try draft(assessed, options, forReview: nil)
  }

  /// The same with what lawyers have a say in.
  ///
  /// - Parameter digest: of the export that the papers go into; nil for a build.
  func draft(
    _ assessed: Assessed, _ options: BuildOptions, forReview digest: String?
  ) throws -> Drafted {
    let place = try AmendmentsPlace(of: assessed.checked.source)
    let accepted = try place.file().accepted
    var desk = DraftingDesk(assessed, library, options, styles: try library.styles(), pdf: pdf)
    if digest != nil || !accepted.isEmpty {
      desk.review = DeskReview(
        marking: CaseValues(assessed.assessment.matter.single.record).marking,
        amendments: accepted, digest: digest)
    }
    var drafted = try draft(assessed, options, papers: try papers(for: options), at: &desk)
    drafted.amendments = place.bytes
    return drafted
  }

  /// The same at a desk that has its templates already.
  ///
  /// - Parameter papers: those the options name.
  func draft(
    _ assessed: Assessed, _ options: BuildOptions, papers: Set<Paper>,
    at desk: inout DraftingDesk
  ) throws -> Drafted {
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
      findings: (assessed.findings + desk.findings).concerning(papers).arranged,
      options: options, pdf: pdf)
  }
}
