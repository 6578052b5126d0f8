import Basics
import YAMLFiles

extension SmallClaimsLaw {
  init(reading file: LawFile) throws(LawFault) {
    let fields = try LawFields(
      file.body, "小额诉讼规则",
      keys: [
        "rules", "pilots", "margins", "notice_months", "stale_from", "publication", "examples",
      ])
    review = file.review
    rules = try fields.list("rules", SmallClaimsRule.init(reading:))
      .sorted { $0.period.from < $1.period.from }
    pilots = try fields.list("pilots", SmallClaimsPilot.init(reading:))
    let margins = try fields.fields("margins", keys: ["lower", "upper"])
    lowerMargin = try margins.ratio("lower")
    upperMargin = try margins.ratio("upper")
    noticeMonths = try fields.integer("notice_months", in: 1...120)
    staleFrom = try fields.dayOfYear("stale_from")
    let publication = try fields.fields(
      "publication", keys: ["certain_from", "possible_from", "possible_to"])
    self.publication = PublicationRule(
      certainFrom: try publication.dayOfYear("certain_from"),
      possibleFrom: try publication.dayOfYear("possible_from"),
      possibleTo: try publication.dayOfYear("possible_to"))
    for (earlier, later) in zip(rules, rules.dropFirst())
    where earlier.period.overlaps(later.period) {
      throw LawFields.fault("law.overlapping_periods", later.place, "“rules”里有两段期间重叠。")
    }
  }
}

extension SmallClaimsRule {
  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(
      node, "小额诉讼规则",
      keys: [
        "from", "to", "share", "agreed_share", "article_id", "law", "version", "article",
        "certainty", "source", "note",
      ])
    period = try fields.period()
    share = try fields.ratio("share")
    agreedShare = try fields.ratioIfAny("agreed_share")
    citation = Citation(
      law: try fields.text("law"), version: try fields.text("version"),
      article: try fields.text("article"), id: try fields.text("article_id"))
    certainty = try fields.certainty()
    source = try fields.text("source")
    note = try fields.textIfAny("note")
    place = node.place
  }
}

extension SmallClaimsPilot {
  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(
      node, "试点",
      keys: ["from", "to", "cap", "agreed_cap", "provinces", "certainty", "source"])
    period = try fields.period()
    cap = try fields.money("cap")
    agreedCap = try fields.money("agreed_cap")
    provinces = try fields.texts("provinces")
    certainty = try fields.certainty()
    source = try fields.text("source")
    place = node.place
    for code in provinces where !ProvinceName.all.contains(where: { $0.code == code }) {
      throw LawFields.fault("law.bad_value", node.place, "“provinces”里的“\(code)”不是省份代码。")
    }
  }
}
