package import Basics
package import Jurisdictions

/// Why a value of the assessment is what it is: the rule it follows from, the articles and figures of
/// law that carry it, and the lines of the case file it was reckoned from.
package struct Trace: Sendable {
  /// `claims.Q1`, `venue.1`, `limitation.P1.platform`: what a person asks for.
  package let key: String
  package let title: String
  /// As a person reads it; says so where nothing can be stated.
  package let value: String
  /// The condition of law in one sentence.
  package let rule: String
  /// How this value follows, step by step.
  package var steps: [String] = []
  /// What to beware of; findings say the same with a remedy.
  package var warnings: [String] = []
  package var facts: [CaseFact] = []
  package var articles: [Article] = []
  package var figures: [LawFigure] = []
  /// What the value is about in the case file, such as `claims[0]`.
  package var subject: String?

  /// A line of the case file.
  package struct CaseFact: Hashable, Sendable {
    package let path: String
    package let value: String
    package let place: Place
  }

  /// A value of the law data.
  package struct LawFigure: Hashable, Sendable {
    package let name: String
    package let value: String
    package let origin: Origin
  }
}

extension Trace {
  /// Everything of the law data that the value rests on.
  package var origins: [Origin] { articles.map(\.origin) + figures.map(\.origin) }

  /// In a margin: the value, where it comes from, what carries it and when that was last checked.
  package var remark: Finding {
    var parts = ["\(title)：\(value)"] + steps
    if !articles.isEmpty {
      parts.append("依据：\(articles.map(\.citation.text).joined(separator: "、"))")
    }
    parts += figures.map { "资料：\($0.name) \($0.value)（\($0.origin.certainty.chinese)）" }
    if let oldest = origins.map(\.review.checkedOn).min() {
      parts.append("最后核对：\(oldest.chinese)")
    }
    let lines = facts.compactMap { fact in fact.place.line.map { "\(fact.path)（第 \($0) 行）" } }
    if !lines.isEmpty { parts.append("案件文件：\(lines.joined(separator: "、"))") }
    return Finding(
      .note, "trace.\(key)", path: subject, parts.joined(separator: "\n"))
  }
}

extension Trace: JSONConvertible {
  package var json: JSONValue {
    .object([
      "key": .string(key), "title": .string(title), "value": .string(value),
      "rule": .string(rule), "steps": .list(steps), "warnings": .list(warnings),
      "facts": facts.json,
      "articles": articles.json, "figures": figures.json,
    ])
  }
}

extension Trace.CaseFact: JSONConvertible {
  package var json: JSONValue {
    .object([
      "path": .string(path), "value": .string(value), "file": .string(place.file),
      "line": place.line.map(JSONValue.int) ?? .null,
    ])
  }
}

extension Trace.LawFigure: JSONConvertible {
  package var json: JSONValue {
    .object(["name": .string(name), "value": .string(value), "origin": origin.json])
  }
}

extension Origin: JSONConvertible {
  package var json: JSONValue {
    .object([
      "file": .string(place.file), "line": place.line.map(JSONValue.int) ?? .null,
      "source": .string(source), "certainty": .string(certainty.rawValue), "note": .text(note),
      "checked_on": .text(review.checkedOn), "recheck_by": .text(review.recheckBy),
    ])
  }
}

extension Article: JSONConvertible {
  package var json: JSONValue {
    guard case .object(var members) = citation.json else { return citation.json }
    members["gist"] = .string(gist)
    members["effective_from"] = .text(period.from)
    members["effective_to"] = .text(period.to)
    members["origin"] = origin.json
    return .object(members)
  }
}
