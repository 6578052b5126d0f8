import Basics
import Documents

extension Filling {
  mutating func pieces(
    _ inlines: [Template.Inline], in scope: Scope, bold: Bool, comments: inout [Comment]
  ) -> [Piece] {
    var result: [Piece] = []
    for inline in inlines {
      switch inline {
      case .text(let text): result += pieces(text, in: scope, bold: bold, comments: &comments)
      case .bold(let inner): result += pieces(inner, in: scope, bold: true, comments: &comments)
      case .span(let control, let inner, let line):
        var strung: [Piece] = []
        for scope in scopes(control, in: scope, line: line) {
          let part = pieces(inner, in: scope, bold: bold, comments: &comments)
          guard !part.isEmpty else { continue }
          if !strung.isEmpty { strung += control.separator(bold: bold) }
          strung += part
        }
        result += strung
      case .lineBreak: result.append(.inline(.lineBreak))
      case .blank(let characters): result.append(.inline(.blank(characters: characters)))
      case .cite(let articles, let line):
        result.append(cite(articles, line: line, bold: bold, comments: &comments))
      }
    }
    return result
  }

  private mutating func pieces(
    _ text: TemplateText, in scope: Scope, bold: Bool, comments: inout [Comment]
  ) -> [Piece] {
    let facts = text.tags.compactMap { printable($0, in: scope) }
    guard facts.count == text.tags.count else { return [] }
    var filled = FilledText(text.head)
    for (index, fact) in facts.enumerated() {
      if case .text(let words) = fact,
        let path = marking?.path(of: text.tags[index].name, words, in: scope)
      {
        filled.append(words, from: path)
      } else {
        filled.append(fact)
      }
      filled.append(words: text.tails[index])
    }
    return filled.pieces.map { piece in
      switch piece {
      case .text(let text): return .inline(.text(text, bold: bold))
      case .fact(let text, let path): return .inline(.fact(text, path: path, bold: bold))
      case .lineBreak: return .inline(.lineBreak)
      case .hole(let label, let finding):
        let comment = comment(onHole: label, finding, in: scope)
        comments.append(comment)
        return .inline(.hole(label: label, comment: comment))
      }
    }
  }

  private mutating func printable(_ tag: TemplateText.Tag, in scope: Scope) -> Fact? {
    guard let fact = known(tag.name, in: scope, line: tag.line) else { return nil }
    switch fact {
    case .hole: return fact
    case .text(let text):
      guard let problem = TextFault(text) else { return fact }
      fault("\(problem.rawValue)_fact", line: tag.line, "事实“\(tag.name)”\(problem.explanation)")
    case .absent:
      fault("absent_fact", line: tag.line, "事实“\(tag.name)”没有内容可印，应放在 when 里面")
    case .flag, .group, .list, .series, .drawing, .picture:
      fault("fact_kind", line: tag.line, "事实“\(tag.name)”不是文字，不能印出来")
    }
    return nil
  }

  private mutating func cite(
    _ articles: [String], line: Int, bold: Bool, comments: inout [Comment]
  ) -> Piece {
    let outcomes = articles.map(citing)
    if let citation = outcomes.lazy.compactMap(\.citation).first {
      return .citation(citation, bold: bold)
    }
    let findings = outcomes.compactMap(\.finding)
    self.findings += findings.map { finding in
      Finding(
        finding.severity, finding.identifier, path: finding.path,
        place: finding.place ?? Place(file: file, line: line), finding.message,
        remedy: finding.remedy)
    }
    let comment = findings.first.map(Comment.init)
    if let comment { comments.append(comment) }
    return .inline(.hole(label: "法律依据", comment: comment))
  }
}

extension Template.Control {
  fileprivate func separator(bold: Bool) -> [Piece] {
    guard case .each(_, let join) = self, !join.isEmpty else { return [] }
    return [.inline(.text(join, bold: bold))]
  }
}
