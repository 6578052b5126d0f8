import Basics
import Jurisdictions
import TestKit
import Testing

private let register = Result {
  try LawLibrary { try RepositoryFiles.bytes($0) }.register()
}

/// What the rules and the templates cite is held by the register of laws.
@Suite("Cited articles")
struct CitedArticleTests {
  /// Versions the reference does not hold: they stand in lists so that an older day says so.
  private static let knownGaps: Set<String> = ["CPLI15-4", "CPLI20-4"]

  @Test("every article the code names is held")
  func code() throws {
    let register = try register.get()
    let ids = try SwiftSource.all().flatMap { source in
      RepositoryFiles.articleIDs(in: try RepositoryFiles.text(source.path))
    }
    #expect(ids.count > 40)
    let others: Set<String> = ["UTF-8", "SHA-256"]
    let unknown = Set(ids).subtracting(Self.knownGaps).subtracting(others).filter {
      register.article($0) == nil
    }
    #expect(unknown.sorted() == [])
  }

  @Test("every provision a template cites is in force today, in one version only")
  func templates() throws {
    let register = try register.get()
    let today = try #require(CalendarDay(iso: "2026-11-23"))
    for path in try RepositoryFiles.files(below: "templates")
    where path.hasSuffix(".xhtml") {
      for provision in Self.provisions(in: try RepositoryFiles.text(path)) {
        let held = provision.compactMap { register.article($0) }
        #expect(held.count == provision.count, "\(path) \(provision)")
        #expect(held.count { $0.period.contains(today) } == 1, "\(path) \(provision)")
        for (newer, older) in zip(held, held.dropFirst()) {
          #expect(!newer.period.overlaps(older.period), "\(path) \(provision)")
        }
      }
    }
  }

  /// The lists of versions in `<cite article="CPL23-24 CPL21-24"/>`.
  private static func provisions(in text: String) -> [[String]] {
    text.split(separator: "<cite article=\"").dropFirst().compactMap { rest in
      rest.split(separator: "\"").first?.split(separator: " ").map(String.init)
    }
  }
}

extension RepositoryFiles {
  /// Quoted words that are identifiers of articles: `"CPL23-165"`, `"CC-G-188"`.
  fileprivate static func articleIDs(in text: String) -> [String] {
    text.split(separator: "\"").map(String.init).filter { word in
      let parts = word.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2 || parts.count == 3, let law = parts.first, law.count >= 2,
        let number = parts.last, !number.isEmpty, number.allSatisfy(\.isNumber)
      else { return false }
      return law.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
        && law.first?.isUppercase == true && (parts.count == 2 || parts[1].count == 1)
    }
  }
}
