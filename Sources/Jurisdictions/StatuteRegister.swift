package import Basics

/// The articles that papers may cite: found by identifier or by name, and only if in force that day.
package struct StatuteRegister: Sendable {
  package let statutes: [Statute]
  private let articles: [String: Article]

  package init(_ statutes: [Statute]) throws(LawFault) {
    var articles: [String: Article] = [:]
    for article in statutes.flatMap(\.articles) {
      guard articles.updateValue(article, forKey: article.id) == nil else {
        throw LawFields.fault("law.duplicate_article", article.place, "“\(article.id)”写了两次。")
      }
    }
    self.statutes = statutes
    self.articles = articles
  }

  /// The article with this identifier, whenever it was in force.
  package func article(_ id: String) -> Article? { articles[id] }

  /// The article with this identifier, in force on a day.
  package func article(_ id: String, on day: CalendarDay) throws(LawFault) -> Article {
    guard let article = articles[id] else { throw LawFault(Self.notHeld("“\(id)”", on: day)) }
    guard article.period.contains(day) else { throw LawFault(Self.notInForce(article, on: day)) }
    return article
  }

  /// The article of a law by full or short name, in the version of a day.
  package func article(
    _ number: String, of law: String, on day: CalendarDay
  ) throws(LawFault) -> Article {
    let name = Self.bare(law)
    let known = statutes.filter { statute in
      [Self.bare(statute.law), statute.shortName].contains { $0.utf8.elementsEqual(name.utf8) }
        || statute.law.utf8.elementsEqual("中华人民共和国\(name)".utf8)
    }
    let printed = ArticleNumber.printed(number) ?? number
    let matches = known.flatMap(\.articles).filter { $0.citation.article == printed }
    if let article = matches.first(where: { $0.period.contains(day) }) { return article }
    if let other = matches.last, !known.contains(where: { $0.period.contains(day) }) {
      throw LawFault(Self.notInForce(other, on: day))
    }
    throw LawFault(Self.notHeld("《\(name)》\(printed)", on: day))
  }

  /// A law's name without its marks, those inside it too: 关于适用《…法》的解释.
  private static func bare(_ name: String) -> String {
    name.filter { !"《》〈〉".contains($0) }
  }

  private static func notHeld(_ what: String, on day: CalendarDay) -> Finding {
    Finding(
      .hole, "law.article_not_in_register", "法律登记簿里没有 \(day.chinese) 适用的\(what)，不能引用。",
      remedy: "请核对官方文本后，把这一条加进 jurisdictions/national/statutes/ 下的文件。")
  }

  private static func notInForce(_ article: Article, on day: CalendarDay) -> Finding {
    let until = article.period.to.map { "，到 \($0.chinese)为止" } ?? ""
    return Finding(
      .hole, "law.article_not_in_force", place: article.place,
      "\(article.citation.text)（\(article.citation.version)）自 \(article.period.from.chinese)起施行\(until)，"
        + "在 \(day.chinese)不适用。",
      remedy: "请改引当天有效的版本。")
  }
}
