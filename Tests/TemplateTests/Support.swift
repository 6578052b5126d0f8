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
let kinds = ["complaint_letter", "complaint_12315", "petition", "evidence_index", "cover"]

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
  let (old, new) = (expected.split(separator: "\n"), text.split(separator: "\n"))
  if let index = (0..<max(old.count, new.count)).first(where: {
    index in
    index >= old.count || index >= new.count
      || !old[index].utf8.elementsEqual(new[index].utf8)
  }) {
    let was = index < old.count ? old[index] : "(end)"
    let now = index < new.count ? new[index] : "(end)"
    Issue.record("golden/\(name).txt differs at line \(index + 1):\n- \(was)\n+ \(now)")
  }
}
