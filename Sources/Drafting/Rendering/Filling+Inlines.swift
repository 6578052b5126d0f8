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
        var parts: [[Piece]] = []
        for scope in scopes(control, in: scope, line: line) {
          parts.append(pieces(inner, in: scope, bold: bold, comments: &comments))
        }
        result += parts.filter { !$0.isEmpty }.strung(with: control.separator, bold: bold)
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
    let faults = text.tags.filter { !isPrintable($0, in: scope) }
    guard faults.isEmpty else { return [] }
    return HoleMark.pieces(of: text.filled(from: scope)).map { piece in
      switch piece {
      case .text(let text): return .inline(.text(text, bold: bold))
      case .lineBreak: return .inline(.lineBreak)
      case .hole(let mark):
        let comment = self.comment(on: mark, in: scope)
        comments.append(comment)
        return .inline(.hole(label: mark.label, comment: comment))
      }
    }
  }

  private mutating func isPrintable(_ tag: TemplateText.Tag, in scope: Scope) -> Bool {
    guard let fact = known(tag.name, in: scope, line: tag.line) else { return false }
    switch fact {
    case .hole: return true
    case .text(let text):
      guard let problem = TextFault(text) else { return true }
      fault("\(problem.rawValue)_fact", line: tag.line, "事实“\(tag.name)”\(problem.explanation)")
    case .absent:
      fault("absent_fact", line: tag.line, "事实“\(tag.name)”没有内容可印，应放在 when 里面")
    case .flag, .group, .list, .series, .drawing, .picture:
      fault("fact_kind", line: tag.line, "事实“\(tag.name)”不是文字，不能印出来")
    }
    return false
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
  fileprivate var separator: String {
    if case .each(_, let join) = self { join } else { "" }
  }
}

extension [[Piece]] {
  fileprivate func strung(with separator: String, bold: Bool) -> [Piece] {
    var result: [Piece] = []
    for (index, part) in enumerated() {
      if index > 0, !separator.isEmpty { result.append(.inline(.text(separator, bold: bold))) }
      result += part
    }
    return result
  }
}
