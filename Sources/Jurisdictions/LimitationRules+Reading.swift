import Basics
import YAMLFiles

extension LimitationRules {
  init(reading file: LawFile) throws(LawFault) {
    let fields = try LawFields(
      file.body, "诉讼时效",
      keys: [
        "from", "to", "certainty", "source", "ordinary", "longest", "minor_start",
        "raised_by_opponent", "interruptions", "examples",
      ])
    review = file.review
    place = file.body.place
    period = try fields.period()
    certainty = try fields.certainty()
    source = try fields.text("source")
    let ordinary = try fields.fields("ordinary", keys: ["years", "article_id"])
    ordinaryYears = try ordinary.integer("years", in: 1...50)
    ordinaryArticleID = try ordinary.text("article_id")
    let longest = try fields.fields("longest", keys: ["years", "article_id"])
    longestYears = try longest.integer("years", in: 1...50)
    longestArticleID = try longest.text("article_id")
    minorStartArticleID = try fields.fields("minor_start", keys: ["article_id"]).text("article_id")
    raisedByOpponentArticleIDs =
      try fields.fields("raised_by_opponent", keys: ["article_ids"]).texts("article_ids")
    interruptions = try fields.list("interruptions", Interruption.init(reading:))
  }
}

extension LimitationRules.Interruption {
  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(node, "中断事由", keys: ["kind", "name", "counts_from", "article_ids"])
    kind = try fields.text("kind")
    name = try fields.text("name")
    countsFrom = try fields.word("counts_from", Start.self)
    articleIDs = try fields.texts("article_ids")
  }
}
