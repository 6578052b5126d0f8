import Basics
import YAMLFiles

extension FeeScale {
  init(reading file: LawFile) throws(LawFault) {
    let fields = try LawFields(
      file.body, "诉讼费用",
      keys: [
        "from", "to", "certainty", "source", "article_ids", "property", "halving",
        "payment_order_divisor", "preservation", "payment_days", "examples",
      ])
    review = file.review
    place = file.body.place
    period = try fields.period()
    certainty = try fields.certainty()
    source = try fields.text("source")
    property = try Self.brackets(fields, "property")
    halving = try fields.ratio("halving")
    paymentOrderDivisor = try fields.integer("payment_order_divisor", in: 1...100)
    let preservation = try fields.fields("preservation", keys: ["maximum", "brackets"])
    self.preservation = try Self.brackets(preservation, "brackets")
    preservationMaximum = try preservation.money("maximum")
    paymentDays = try fields.integer("payment_days", in: 1...365)
    guard let ids = fields.node["article_ids"]?.entries else { throw fields.missing("article_ids") }
    var articleIDs: [String: String] = [:]
    for entry in ids { articleIDs[entry.key] = entry.value.text }
    self.articleIDs = articleIDs
  }

  /// Steps must rise, and only the last is open.
  private static func brackets(_ fields: LawFields, _ key: String) throws(LawFault) -> [Bracket] {
    let brackets = try fields.list(key, Bracket.init(reading:))
    let tops = brackets.dropLast().map(\.upTo)
    let rising = zip(tops, tops.dropFirst()).allSatisfy { ($0 ?? .limit) < ($1 ?? .limit) }
    guard brackets.last?.upTo == nil, !tops.contains(nil), rising else {
      throw LawFields.fault(
        "law.bad_scale", fields.node.place, "“\(key)”各段的上限应逐段升高，只有最后一段没有上限。")
    }
    return brackets
  }
}

extension FeeScale.Bracket {
  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(node, "收费段", keys: ["up_to", "flat", "rate"])
    upTo = try fields.moneyIfAny("up_to")
    switch (try fields.moneyIfAny("flat"), try fields.ratioIfAny("rate")) {
    case (let flat?, nil): charge = .flat(flat)
    case (nil, let rate?): charge = .share(rate)
    default:
      throw LawFields.fault("law.bad_scale", node.place, "每一段写 flat 或 rate，只写一个。")
    }
  }
}
