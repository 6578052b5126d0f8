import Basics
import YAMLFiles

extension Signs {
  init(reading file: LawFile) throws(LawFault) {
    let fields = try LawFields(
      file.body, "提示线与用词",
      keys: ["source", "lines", "words", "answers", "refusals", "illegal_goods"])
    source = try fields.text("source")
    answers = try fields.list("answers", Answer.init(reading:))
    refusals = try fields.list("refusals", Refusal.init(reading:))
    illegalGoods = try fields.list("illegal_goods", IllegalGoods.init(reading:))
    let lines = try fields.list("lines") { item throws(LawFault) in
      let line = try LawFields(item, "提示线", keys: ["kind", "name", "value"])
      _ = try line.text("name")
      return (try line.word("kind", Line.self), try line.integer("value", in: 1...10_000))
    }
    let words = try fields.list("words") { item throws(LawFault) in
      let list = try LawFields(item, "用词", keys: ["kind", "words", "unless"])
      return (
        try list.word("kind", Kind.self),
        SignWords(words: try list.texts("words"), unless: try list.textsIfAny("unless"))
      )
    }
    guard Set(lines.map(\.0)) == Set(Line.allCases), lines.count == Line.allCases.count,
      Set(words.map(\.0)) == Set(Kind.allCases), words.count == Kind.allCases.count
    else {
      throw LawFields.fault("law.missing_value", file.body.place, "每种提示线、每种用词要有一行，不能多也不能少。")
    }
    self.lines = Dictionary(uniqueKeysWithValues: lines.map { ($0.0.rawValue, $0.1) })
    self.words = Dictionary(uniqueKeysWithValues: words.map { ($0.0.rawValue, $0.1) })
  }
}

extension Signs.Answer {
  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(node, "答复", keys: ["kind", "offices_only", "words", "unless"])
    kind = try fields.text("kind")
    isOffices = try fields.flagIfAny("offices_only") ?? false
    words = SignWords(words: try fields.texts("words"), unless: try fields.textsIfAny("unless"))
  }
}

extension Signs.Refusal {
  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(node, "拒绝的理由", keys: ["kind", "name", "words", "unless"])
    kind = try fields.text("kind")
    name = try fields.text("name")
    words = SignWords(words: try fields.texts("words"), unless: try fields.textsIfAny("unless"))
  }
}

extension Signs.IllegalGoods {
  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(
      node, "违法商品",
      keys: [
        "risk", "in_names", "in_events", "unless", "digital_only", "office", "article_ids",
      ])
    let unless = try fields.textsIfAny("unless")
    risk = try fields.text("risk")
    inNames = SignWords(words: try fields.texts("in_names"), unless: unless)
    inEvents = SignWords(words: try fields.texts("in_events"), unless: unless)
    isDigitalOnly = try fields.flagIfAny("digital_only") ?? false
    office = try fields.textIfAny("office")
    articleIDs = try fields.texts("article_ids")
  }
}
