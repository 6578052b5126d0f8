import Basics
import Filing
import Foundation
import Jurisdictions
import Matters
import Rules
import TestKit
import Testing

private let shelf = "Tests/GoldenTests/published"
private let slugs: [String] =
  (try? RepositoryFiles.names(in: shelf).filter { !$0.hasSuffix(".md") }) ?? []

/// Cases on online consumption that courts have published: what the assessment says of them, against
/// what was decided. README.md there names each case, its source and its outcome.
@Suite("Published cases")
struct PublishedTests {
  @Test func thereAreMany() {
    #expect(slugs.count >= 40)
  }

  @Test("the assessment agrees with the outcome", arguments: slugs)
  func agrees(slug: String) throws {
    let assessed = try Self.assessed(slug)
    let lines = try RepositoryFiles.text("\(shelf)/\(slug)/outcome.tsv").split(separator: "\n")
    #expect(lines.count > 1 && lines[0] == "ask\tabout\tanswer")
    for line in lines.dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let outcome = try Outcome(ask: cells[0], about: cells[1], answer: cells[2])
      let got = outcome.disagreement(with: assessed)
      #expect(got == nil, "\(slug): \(line) — \(got ?? "")")
    }
  }

  private static func assessed(_ slug: String) throws -> Pipeline.Assessed {
    let root = RepositoryFiles.root.path
    let today = try #require(CalendarDay(iso: "2026-11-23"))
    let pipeline = Pipeline(library: try Library(at: root), today: today)
    let checked = pipeline.check(try CaseSource("\(root)/\(shelf)/\(slug)"))
    try #require(!checked.findings.hasErrors, "\(checked.findings)")
    return try #require(try pipeline.assess(checked))
  }
}

/// One line of an outcome: what is asked of the assessment, about which claim, and the answer.
private struct Outcome {
  enum Ask: String {
    case included, amount, against, reaches, cites, finds, silent, venue, cause, procedure
    case notAmount = "not_amount"
    case citesNot = "cites_not"
  }

  let ask: Ask
  let about: String
  let answer: String

  init(ask: String, about: String, answer: String) throws {
    self.ask = try #require(Ask(rawValue: ask), "“\(ask)” is no question")
    self.about = about
    self.answer = answer
  }

  private var words: [String] { answer.split(separator: " ").map(String.init) }

  /// What the assessment says instead; nil where it agrees.
  func disagreement(with assessed: Pipeline.Assessed) -> String? {
    let assessment = assessed.assessment
    let said = Set(assessed.findings.map(\.identifier))
    switch ask {
    case .finds: return words.contains(where: said.contains) ? nil : "\(said.sorted())"
    case .silent: return said.contains(answer) ? "it is said" : nil
    case .venue:
      let courts = assessment.venues.compactMap(\.court)
      return courts.contains(answer) ? nil : "\(courts)"
    case .cause: return assessment.cause?.name == answer ? nil : assessment.cause?.name ?? "none"
    case .procedure:
      let kind = assessment.procedure.kind.rawValue
      return words.contains(kind) ? nil : kind
    default:
      guard let claim = assessment.claims.first(where: { $0.claim.id == about }) else {
        return "there is no claim \(about)"
      }
      return disagreement(with: claim)
    }
  }

  private func disagreement(with claim: AssessedClaim) -> String? {
    let basis = claim.basis.map(\.id)
    let amount = claim.amount?.description ?? "none"
    switch ask {
    case .included: return "\(claim.included)" == answer ? nil : "\(claim.included)"
    case .amount: return amount == answer ? nil : amount
    case .notAmount: return amount == answer ? amount : nil
    case .against: return claim.against.sorted() == words ? nil : "\(claim.against.sorted())"
    case .reaches: return claim.against.contains(answer) ? nil : "\(claim.against)"
    case .cites: return basis.contains(answer) ? nil : "\(basis)"
    case .citesNot: return basis.contains(answer) ? "\(basis)" : nil
    case .finds, .silent, .venue, .cause, .procedure: return nil
    }
  }
}
