import Basics
import Documents
import Drafting
import Filing
import Jurisdictions
import Matters
import Rules

/// An explanation as a person reads it.
enum ExplanationText {
  static func text(_ answer: Pipeline.Answer) -> String {
    let parts = answer.traces.map(text) + answer.blocks.map(text)
    let findings = answer.findings.isEmpty ? [] : ["提示：\n" + FindingText.lines(answer.findings)]
    return (parts + findings).joined(separator: "\n\n")
  }

  private static func text(_ trace: Trace) -> String {
    var lines = ["\(trace.key)", "  \(trace.title)：\(trace.value)"]
    if !trace.rule.isEmpty { lines.append("  规则：\(trace.rule)") }
    lines += section("怎么来的", trace.steps)
    lines += section(
      "案件文件", trace.facts.map { "\($0.place.description)  \($0.path) = \($0.value)" })
    lines += articles(trace.articles)
    lines += section("法律资料", trace.figures.flatMap(figure))
    lines += section("注意", trace.warnings)
    return Console.harmless(lines.joined(separator: "\n"))
  }

  private static func text(_ block: Pipeline.PaperBlock) -> String {
    var lines = [
      block.key, "  \(block.paper.chinese)（\(block.folder)）：", "    \(block.origin.text)",
    ]
    lines += section("模板", [block.origin.place.description])
    lines += articles(block.articles)
    lines += section(
      "批注",
      block.origin.comments.flatMap { comment in
        comment.text.split(separator: "\n").map(String.init)
      })
    return Console.harmless(lines.joined(separator: "\n"))
  }

  private static func section(_ name: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["  \(name)："] + items.map { "    \($0)" }
  }

  private static func articles(_ articles: [Article]) -> [String] {
    section(
      "条文",
      articles.flatMap { article in
        let until = article.period.to.map { "至 \($0.chinese)" } ?? "起施行，现行"
        return [
          "\(article.citation.text)（\(article.citation.version)；\(article.period.from.chinese)\(until)）[\(article.id)]",
          "  大意：\(article.gist)",
        ] + origin(article.origin)
      })
  }

  private static func figure(_ figure: Trace.LawFigure) -> [String] {
    ["\(figure.name)：\(figure.value)"] + origin(figure.origin)
  }

  private static func origin(_ origin: Origin) -> [String] {
    let note = origin.note.map { ["  注意：\($0)"] } ?? []
    return [
      "  出处：\(origin.source)（\(origin.certainty.chinese)）",
      "  资料：\(origin.place)；最后核对 \(origin.review.checkedOn.chinese)，应在 \(origin.review.recheckBy.chinese)以前再核对",
    ] + note
  }
}
