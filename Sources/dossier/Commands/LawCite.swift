import ArgumentParser
import Basics
import Jurisdictions

struct LawCite: LawCalculator {
  typealias Question = CiteQuestion
  static let configuration = CommandConfiguration(
    commandName: "cite", abstract: "某部法律某一条当天的版本、大意和出处。",
    usage: "dossier law cite <法律> <条> [--on <日期>]\ndossier law cite <编号> [--on <日期>]")

  @OptionGroup var common: CommonOptions
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "法律名称和条号，例如 民事诉讼法 165，或条文编号，例如 CPL23-165；只写 - 时逐行读标准输入，每行一问。", valueName: "法律 条"))
  var words: [String] = []
  @Option(help: "哪一天；默认今天。") var on: String?

  var asked: LawWords { LawWords(words, [.on: on]) }
}

struct CiteQuestion: LawQuestion {
  static let options: [LawOption] = [.on]

  /// `民事诉讼法` with `165`, or `CPL23-165` alone.
  enum Article {
    case number(String, law: String)
    case id(String)
  }

  let article: Article
  let day: CalendarDay

  init(_ asked: LawWords, at desk: LawDesk) throws(LawQuestionError) {
    let words = try asked.arguments(knowing: Self.options)
    switch words.count {
    case 1: article = Self.article(words[0])
    case 2: article = .number(words[1], law: words[0])
    default:
      throw LawQuestionError(
        "cite.words", "请写法律名称和条号，例如 民事诉讼法 165；或者条文的编号，例如 CPL23-165。")
    }
    day = try asked.day()
  }

  /// `民事诉讼法第165条` is a law with a number; a word that names no number is an identifier.
  private static func article(_ word: String) -> Article {
    let scalars = word.unicodeScalars
    guard let cut = scalars.lastIndex(of: "第"), cut > scalars.startIndex else {
      return .id(FullWidth.folded(word).uppercased())
    }
    return .number(String(scalars[cut...]), law: String(scalars[..<cut]))
  }

  func answer(at desk: LawDesk) throws(LawQuestionError) -> LawAnswer {
    let article =
      switch self.article {
      case .number(let number, let law): try desk.article(number, of: law, on: day)
      case .id(let id): try desk.article(id, on: day)
      }
    let citation = article.citation
    return LawAnswer(
      json: .object([
        "law": .string(citation.law), "version": .string(citation.version),
        "article": .string(citation.article), "id": .string(citation.id),
        "gist": .string(article.gist), "source": .string(article.source),
        "certainty": .string(article.certainty.rawValue),
        "effective_from": .text(article.period.from), "effective_to": .text(article.period.to),
      ]),
      text: Self.text(article))
  }

  private static func text(_ article: Jurisdictions.Article) -> String {
    let note = article.note.map { "\n注意：\($0)" } ?? ""
    return """
      \(article.citation.text)（\(article.citation.version)）
      大意：\(article.gist)
      出处：\(article.source)（\(article.certainty.chinese)）\(note)
      """
  }
}
