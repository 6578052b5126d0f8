import Basics

/// What makes a statute's file good: its articles in order, each with a sense of its own, in force
/// within the law's own time, and a warning where only a weak text is held.
enum StatuteChecks {
  /// Characters: shorter says nothing, longer is the official text.
  private static let gistLength = 8...120

  static func findings(in statute: Statute) -> [Finding] {
    order(of: statute.articles)
      + statute.articles.flatMap { article in
        gist(of: article) + period(of: article, within: statute) + certainty(of: article)
      }
  }

  private static func order(of articles: [Article]) -> [Finding] {
    let numbered = articles.compactMap { article in
      ArticleNumber.value(of: article.citation.article).map { (article, $0) }
    }
    return zip(numbered, numbered.dropFirst()).filter { $0.1 > $1.1 }.map { _, later in
      Plausibility.misplaced(later.0.place, "\(later.0.id) 没有按条号排列。")
    }
  }

  private static func gist(of article: Article) -> [Finding] {
    guard !gistLength.contains(article.gist.unicodeScalars.count) else { return [] }
    return [
      LawFields.flaw(
        "law.bad_gist", article.place,
        "\(article.id) 的要点有 \(article.gist.unicodeScalars.count) 个字，应在 \(gistLength.lowerBound) 到 \(gistLength.upperBound) 字之间。"
      )
    ]
  }

  private static func period(of article: Article, within statute: Statute) -> [Finding] {
    let ends = article.period.to ?? .distantFuture
    let isWithin =
      article.period.from >= statute.period.from
      && ends <= (statute.period.to ?? .distantFuture) && article.period.from <= ends
    guard !isWithin else { return [] }
    return [
      LawFields.flaw(
        "law.bad_period", article.place,
        "\(article.id) 的起止日（\(article.period.from) 起）超出这部法律自己的起止日，或者结束早于开始。")
    ]
  }

  private static func certainty(of article: Article) -> [Finding] {
    let needsNote = [.lastVersionOnly, .conflict, .suspect].contains(article.certainty)
    guard needsNote, article.note == nil else { return [] }
    return [
      LawFields.flaw(
        "law.note_missing", article.place,
        "\(article.id) 的可靠程度是“\(article.certainty.chinese)”，却没有用 note 说明。")
    ]
  }
}
