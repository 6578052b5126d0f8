import Basics
import Documents
import Jurisdictions
import Matters
import Rules
import TestKit
import Testing
import YAMLFiles

@testable import Drafting

/// A case text as the papers print it, under the shipped law and with the shipped templates.
struct Papering {
  private static let library = LawLibrary { try RepositoryFiles.bytes($0) }

  let assessment: Assessment

  init(_ text: CaseText) throws {
    let draft = CaseDraft(reading: try YAMLFile.parse(text.bytes, file: "case.yaml"))
    let day = try #require(CalendarDay(iso: "2026-11-23"))
    let (checked, findings) = Case.checking(draft, today: day)
    let errors = findings.filter { $0.severity == .error }.map(\.message)
    let whole = try #require(checked, "\(errors)")
    assessment = try Assessment(of: Matter(of: whole, on: day), under: Self.library)
  }

  func petition() throws -> String {
    try print(.petition, Audience(.court, of: assessment))
  }

  func elements() throws -> String {
    try print(.elementPetition, Audience(.court, of: assessment))
  }

  func complaint() throws -> String {
    try print(.complaint12315, Audience(.regulator, of: assessment))
  }

  func index() throws -> String {
    try print(.evidenceIndex, Audience(.court, of: assessment))
  }

  /// The letter to the first site of the matter.
  func letter() throws -> String {
    let site = try #require(assessment.matter.sites.first)
    return try print(.complaintLetter, Audience(.platform, dealingWith: site, in: assessment))
  }

  func chronology() throws -> Document {
    try document(.chronology, Audience(.own, of: assessment))
  }

  private func print(_ paper: Paper, _ audience: Audience) throws -> String {
    try document(paper, audience).plainText
  }

  /// A paper drafted from all facts, or from those alone that its template names.
  func draft(_ paper: Paper, for recipient: Recipient, fromNamedOnly: Bool) throws -> Draft {
    var templates = TemplateLibrary { try RepositoryFiles.bytes("templates/\($0)") }
    let template = try templates.template(paper.rawValue)
    let facts = PaperFacts(
      assessment, for: Audience(recipient, of: assessment), paper: paper, files: ExactTable(),
      requestDays: 7, naming: fromNamedOnly ? template.namedFacts : nil
    )
    .group()
    return template.draft(from: facts, subject: "") { id in
      switch assessment.law.article(id) {
      case .success(let citation): .inForce(citation)
      case .failure(let fault): .notInForce(fault.findings[0])
      }
    }
  }

  private func document(_ paper: Paper, _ audience: Audience) throws -> Document {
    var templates = TemplateLibrary { try RepositoryFiles.bytes("templates/\($0)") }
    let facts = PaperFacts(
      assessment, for: audience, paper: paper, files: ExactTable(), requestDays: 7
    )
    .group()
    #expect(Catalogue.paper.check(facts) == [])
    let draft = try templates.template(paper.rawValue)
      .draft(from: facts, subject: assessment.matter.title) { id in
        switch assessment.law.article(id) {
        case .success(let citation): .inForce(citation)
        case .failure(let fault): .notInForce(fault.findings[0])
        }
      }
    #expect(draft.findings.filter { $0.severity == .error } == [])
    return draft.document
  }
}

extension CaseText {
  /// With something that happened to the one purchase.
  func happened(_ what: String) -> CaseText {
    adding("events:\n  - {at: 2026-10-15T09:00, what: \(what), purchases: [P1], evidence: [E1]}")
  }
}
