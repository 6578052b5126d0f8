import Basics
import Documents
import Foundation
import Testing

@testable import Drafting

enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  static var library: TemplateLibrary {
    TemplateLibrary { try bytes("templates/\($0)") }
  }
}

/// The papers that have a template.
let kinds = [
  "complaint_letter", "escalation_letter", "records_request", "demand_letter", "lawyer_letter",
  "rescission_notice", "complaint_12315", "report_12315", "form_12315", "association_complaint",
  "support_request", "review_application", "petition", "element_petition", "evidence_index",
  "power_of_attorney",
  "legal_representative", "service_address", "respondent_leads", "small_claims_statement",
  "small_claims_agreement", "representatives_election", "claimant_roll", "claimant_schedule",
  "complainant_roll", "complaint_representatives", "participation", "public_schedule",
  "refund_account",
  "materials_list", "preservation", "evidence_collection", "exhibits", "settlement",
  "posting_guide", "public_statement", "cover", "chronology", "statistics_report",
]

/// A few articles and their days, enough for these papers; the register proper has its own tests.
struct SampleRegister {
  struct Article {
    let citation: Citation
    let from: CalendarDay
    let until: CalendarDay?
  }

  let articles: [String: Article]

  init() throws {
    let lines = String(
      decoding: try Repository.bytes("Tests/TemplateTests/articles.tsv"), as: UTF8.self
    )
    .split(separator: "\n")
    var articles: [String: Article] = [:]
    for line in lines {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count == 5)
      articles[cells[0]] = Article(
        citation: Citation(law: cells[1], version: "", article: cells[2], id: cells[0]),
        from: try #require(CalendarDay(iso: cells[3])), until: CalendarDay(iso: cells[4]))
    }
    self.articles = articles
  }

  func citing(on day: CalendarDay) -> (String) -> Citing {
    { id in
      guard let article = articles[id] else {
        return .unknown(Finding(.hole, "law.article_not_in_register", "法律条文表里没有 \(id)。"))
      }
      if day >= article.from, article.until.map({ day <= $0 }) ?? true {
        return .inForce(article.citation)
      }
      return .notInForce(
        Finding(.hole, "law.article_not_in_force", "\(id) 在 \(day.chinese) 不是有效条文。"))
    }
  }
}

/// Compares with `golden/<name>.txt`; `DOSSIER_UPDATE_GOLDEN=1` writes it anew.
func expectGolden(_ text: String, _ name: String) throws {
  let file = Repository.root.appending(path: "Tests/TemplateTests/golden/\(name).txt")
  if ProcessInfo.processInfo.environment["DOSSIER_UPDATE_GOLDEN"] == "1" {
    try Data(text.utf8).write(to: file)
  }
  let expected = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
  guard let expected else {
    Issue.record("There is no golden/\(name).txt; run with DOSSIER_UPDATE_GOLDEN=1 and read it.")
    return
  }
  if expected.utf8.elementsEqual(text.utf8) { return }
  let (old, new) = (lines(expected), lines(text))
  let index = zip(old, new).enumerated().first {
    !$0.element.0.utf8.elementsEqual($0.element.1.utf8)
  }
  let line = index?.offset ?? min(old.count, new.count)
  let was = line < old.count ? old[line] : "(end)"
  let now = line < new.count ? new[line] : "(end)"
  Issue.record("golden/\(name).txt differs at line \(line + 1):\n- \(was)\n+ \(now)")
}

private func lines(_ text: String) -> [Substring] {
  text.split(separator: "\n", omittingEmptySubsequences: false)
}
