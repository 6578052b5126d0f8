import Basics
import YAMLFiles

extension DeadlineRules {
  init(reading file: LawFile) throws(LawFault) {
    let fields = try LawFields(file.body, "期限表", keys: ["source", "deadlines"])
    source = try fields.text("source")
    review = file.review
    rules = try fields.list("deadlines", DeadlineRule.init(reading:))
    for (index, rule) in rules.enumerated() {
      for other in rules[..<index]
      where other.kind == rule.kind && other.period.overlaps(rule.period) {
        throw LawFields.fault(
          "law.overlapping_periods", rule.place, "“\(rule.kind)”有两段期间重叠。")
      }
    }
  }
}

extension DeadlineRule {
  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(
      node, "期限",
      keys: [
        "kind", "name", "event", "length", "unit", "rolls_over", "extension", "article_ids", "from",
        "to", "certainty", "note", "examples",
      ])
    kind = try fields.text("kind")
    name = try fields.text("name")
    event = try fields.text("event")
    length = try fields.integer("length", in: 1...1_000)
    unit = try fields.word("unit", Unit.self)
    let rolls = try fields.flagIfAny("rolls_over")
    if unit != .workingDay, rolls == nil { throw fields.missing("rolls_over") }
    rollsOver = rolls ?? false
    `extension` =
      fields.has("extension") ? try fields.integer("extension", in: 1...1_000) : nil
    articleIDs = try fields.texts("article_ids")
    period = try fields.period()
    certainty = try fields.certainty()
    note = try fields.textIfAny("note")
    place = node.place
  }
}
