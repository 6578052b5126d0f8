import Basics
import YAMLFiles

extension Statute {
  init(reading file: LawFile) throws(LawFault) {
    let fields = try LawFields(
      file.body, "法律",
      keys: [
        "id", "law", "short", "version", "effective_from", "effective_to", "held_from",
        "certainty", "source", "note", "articles",
      ])
    let id = try fields.text("id")
    let head = ArticleHead(
      prefix: id, law: try fields.text("law"), version: try fields.text("version"),
      period: try fields.period(from: "effective_from", to: "effective_to"),
      heldFrom: try fields.dayIfAny("held_from"), certainty: try fields.certainty(),
      source: try fields.text("source"),
      note: try fields.textIfAny("note"), review: file.review)
    self.id = id
    law = head.law
    shortName = try fields.text("short")
    version = head.version
    period = head.period
    certainty = head.certainty
    articles = try fields.list("articles") { item throws(LawFault) in
      try Article(reading: item, under: head)
    }
    var seen: Set<String> = []
    for article in articles where !seen.insert(article.id).inserted {
      throw LawFields.fault("law.duplicate_article", article.place, "“\(article.id)”写了两次。")
    }
  }
}

/// What the articles of a version share.
struct ArticleHead {
  let prefix: String
  let law: String
  let version: String
  let period: Period
  /// From when the wording is held, where an earlier one was in force before.
  let heldFrom: CalendarDay?
  let certainty: Certainty
  let source: String
  let note: String?
  let review: Review
}

extension Article {
  init(reading node: YAMLNode, under head: ArticleHead) throws(LawFault) {
    let fields = try LawFields(
      node, "条文",
      keys: [
        "id", "article", "gist", "effective_from", "effective_to", "certainty", "source", "note",
      ])
    let id = try fields.text("id")
    guard id.hasPrefix(head.prefix + "-") else {
      throw LawFields.fault(
        "law.wrong_article_id", node.place, "“\(id)”应以“\(head.prefix)-”开头。")
    }
    let name = try fields.text("article")
    guard ArticleNumber.isWellFormed(name) else {
      throw LawFields.fault("law.bad_value", node.place, "“\(name)”不是“第…条”这样的条号。")
    }
    citation = Citation(law: head.law, version: head.version, article: name, id: id)
    period = Period(
      from: try fields.dayIfAny("effective_from") ?? head.heldFrom ?? head.period.from,
      to: try fields.dayIfAny("effective_to") ?? head.period.to)
    gist = try fields.text("gist")
    certainty = fields.has("certainty") ? try fields.certainty() : head.certainty
    source = try fields.textIfAny("source") ?? head.source
    note = try fields.textIfAny("note") ?? head.note
    place = node.place
    review = head.review
  }
}
