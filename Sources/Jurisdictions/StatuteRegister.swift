package import Basics

/// The articles that papers may cite: found by identifier or by name, and only if in force that day.
package final class StatuteRegister: Sendable {
  package let statutes: [Statute]
  private let articles: [Article]
  /// Where in `articles` each identifier's stands.
  private let places: [String: Int]
  /// The first day on which a version wants another look; nil where there is none.
  private let firstRecheck: CalendarDay?

  /// The versions of a law, oldest first.
  struct Shelf {
    var versions: [Statute] = []

    /// What they hold under an article's number.
    func articles(_ number: String) -> [Article] {
      versions.flatMap { $0.articles.filter { $0.citation.article == number } }
    }

    func version(on day: CalendarDay) -> Statute? { versions.first { $0.period.contains(day) } }
  }

  package init(_ statutes: [Statute]) throws(LawFault) {
    let articles = statutes.flatMap(\.articles)
    var places: [String: Int] = [:]
    for (index, article) in articles.enumerated() {
      guard places.updateValue(index, forKey: article.id) == nil else {
        throw LawFields.fault("law.duplicate_article", article.place, "“\(article.id)”写了两次。")
      }
    }
    self.statutes = statutes
    self.articles = articles
    self.places = places
    firstRecheck = articles.map(\.review.recheckBy).min()
  }

  /// The article with this identifier, whenever it was in force.
  package func article(_ id: String) -> Article? { places[id].map { articles[$0] } }

  /// How the article with this identifier is cited where it is in force on a day; nil where not, without
  /// saying why.
  package func citationInForce(_ id: String, on day: CalendarDay) -> Citation? {
    guard let place = places[id], articles[place].period.contains(day) else { return nil }
    return articles[place].citation
  }

  /// Whether any version was to be looked at again before a day and was not.
  package func hasDueArticles(on day: CalendarDay) -> Bool {
    firstRecheck.map { $0 < day } ?? false
  }

  /// The article with this identifier, in force on a day.
  package func article(_ id: String, on day: CalendarDay) throws(LawFault) -> Article {
    guard let article = article(id) else { throw LawFault(.notHeld("“\(id)”", on: day)) }
    guard article.period.contains(day) else {
      throw LawFault(.notInForce([article], on: day, in: shelf(article.citation.law)))
    }
    return article
  }

  /// The article of a law by full or short name, in the version of a day.
  package func article(
    _ number: String, of law: String, on day: CalendarDay
  ) throws(LawFault) -> Article {
    let shelf = shelf(law)
    guard !shelf.versions.isEmpty else { throw LawFault(.unknownLaw(law)) }
    let typed = FullWidth.folded(number)
    let printed = ArticleNumber.printed(typed) ?? typed
    let held = shelf.articles(printed)
    if let article = held.first(where: { $0.period.contains(day) }) { return article }
    guard !held.isEmpty else {
      throw LawFault(.notHeld("《\(LawName.bare(law))》\(printed)", on: day, in: shelf))
    }
    throw LawFault(.notInForce(held, on: day, in: shelf))
  }

  /// The law of a name; without versions where none goes by it.
  private func shelf(_ law: String) -> Shelf {
    let name = LawName.key(law)
    let versions = statutes.filter { LawName.all(of: $0).contains(name) }
    return Shelf(versions: versions.sorted { $0.period.from < $1.period.from })
  }
}

/// Names of laws as people write them.
enum LawName {
  /// In full and in short, with and without the name of the state.
  static func all(of statute: Statute) -> [ExactText] {
    let bare = bare(statute.law).replacing("中华人民共和国", with: "")
    return [statute.law, statute.shortName, bare].map(key)
  }

  /// Full-width signs, blanks and book-title marks make no other law.
  static func key(_ name: String) -> ExactText { ExactText(FullWidth.folded(bare(name))) }

  /// Without book-title marks.
  static func bare(_ name: String) -> String {
    let marks: [Unicode.Scalar] = ["《", "》", "〈", "〉"]
    return String(String.UnicodeScalarView(name.unicodeScalars.filter { !marks.contains($0) }))
  }
}
