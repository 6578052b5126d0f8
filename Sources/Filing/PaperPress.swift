import DOCX
import Documents
import Drafting
import Matters

/// Papers that are alike but for their words are drafted once, and printed with each person's words.
struct PaperPress {
  private struct Key: Hashable {
    let paper: Paper
    let pattern: FactGroup
    let places: Int

    /// What tells most patterns apart: they are few, and large.
    func hash(into hasher: inout Hasher) {
      hasher.combine(paper)
      hasher.combine(places)
    }
  }

  /// What was drafted with open places.
  struct Plate: Sendable {
    let document: Document
    let origins: [BlockOrigin]
    fileprivate let docx: DOCXPlate
  }

  private var plates: [Key: Plate] = [:]
  /// How often no plate could be made of a paper.
  private var failures: [Paper: Int] = [:]
  /// Kinds of cases beyond which no more are kept.
  private static let mostPlates = 500
  /// How many plates were made of each paper, and how often one was printed from again.
  private var made: [Paper: Int] = [:]
  private var printed: [Paper: Int] = [:]
  /// Of a paper that is another for everybody, such as by the ids in it, no more plates than these.
  private static let mostUnused = 16
  /// A paper that fails so often is not tried again: it has pictures, or always lacks something.
  private static let mostFailures = 3

  /// Nil where the paper must be drafted by itself: it has holes, faults, or rows for very many.
  ///
  /// - Parameter draft: fills the paper's template.
  mutating func plate(
    _ paper: Paper, _ facts: PressedFacts, _ style: (String) throws -> DocumentStyle,
    draft: (FactGroup, _ subject: String) throws -> Draft
  ) throws -> Plate? {
    guard facts.areClear else { return nil }
    let key = Key(paper: paper, pattern: facts.pattern, places: facts.values.count)
    if let plate = plates[key] {
      printed[paper, default: 0] += 1
      return plate
    }
    let (before, again) = (made[paper] ?? 0, printed[paper] ?? 0)
    guard before < Self.mostUnused || again > before else { return nil }
    guard plates.count < Self.mostPlates, failures[paper, default: 0] < Self.mostFailures else {
      return nil
    }
    guard let plate = try self.plate(of: paper, facts, style, draft: draft) else {
      failures[paper, default: 0] += 1
      return nil
    }
    plates[key] = plate
    made[paper, default: 0] += 1
    return plate
  }

  private func plate(
    of paper: Paper, _ facts: PressedFacts, _ style: (String) throws -> DocumentStyle,
    draft: (FactGroup, _ subject: String) throws -> Draft
  ) throws -> Plate? {
    guard Catalogue.schema(of: paper.rawValue).check(facts.pattern).isEmpty else { return nil }
    let draft = try draft(facts.pattern, facts.subject)
    guard draft.findings.isEmpty, draft.isPlain else { return nil }
    return Plate(
      document: draft.document, origins: draft.origins,
      docx: try DOCXPlate(
        draft.document, places: facts.values.count, style: try style(draft.document.style)))
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
