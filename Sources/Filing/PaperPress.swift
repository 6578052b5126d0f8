import DOCX
import Documents
import Drafting
import Matters

/// Papers that are alike but for their words are drafted once, and printed with each person's words.
struct PaperPress {
  private struct Key: Hashable {
    let paper: Paper
    let pattern: FactGroup
  }

  /// What was drafted with open places.
  struct Plate: Sendable {
    let document: Document
    let origins: [BlockOrigin]
    fileprivate let docx: DOCXPlate
  }

  private var plates: [Key: Plate] = [:]
  /// Kinds of cases beyond which no more are kept.
  private static let mostPlates = 500

  /// Nil where the paper must be drafted by itself: it has holes, faults, or rows for very many.
  ///
  /// - Parameter draft: fills the paper's template.
  mutating func plate(
    _ paper: Paper, _ facts: PressedFacts, _ style: (String) throws -> DocumentStyle,
    draft: (FactGroup, _ subject: String) throws -> Draft
  ) throws -> Plate? {
    let key = Key(paper: paper, pattern: facts.pattern)
    if let plate = plates[key] { return plate }
    guard plates.count < Self.mostPlates else { return nil }
    guard Catalogue.schema(of: paper.rawValue).check(facts.pattern).isEmpty else { return nil }
    let draft = try draft(facts.pattern, facts.subject)
    guard draft.findings.isEmpty, draft.isPlain else { return nil }
    let plate = Plate(
      document: draft.document, origins: draft.origins,
      docx: try DOCXPlate(
        draft.document, places: facts.values.count, style: try style(draft.document.style)))
    plates[key] = plate
    return plate
  }
}

extension PaperPress.Plate {
  func bytes(_ values: [String]) throws -> [UInt8] { try docx.bytes(values) }
}

extension Draft {
  /// Words alone: no picture, no long table, no field to be cut, nothing missing.
  fileprivate var isPlain: Bool {
    rows.isEmpty && !hasLimits && document.pictureSources.isEmpty && !document.hasHoles
  }
}
