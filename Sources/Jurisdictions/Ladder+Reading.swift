import Basics
import YAMLFiles

extension Ladder {
  init(reading file: LawFile) throws(LawFault) {
    let fields = try LawFields(file.body, "阶梯", keys: ["source", "answers", "rungs"])
    source = try fields.text("source")
    answers = try fields.list("answers", Answer.init(reading:))
    rungs = try fields.list("rungs", Rung.init(reading:))
    review = file.review
    let ids = rungs.map(\.id)
    guard Set(ids).count == ids.count else {
      throw LawFields.fault("law.duplicate", file.body.place, "阶梯里有两步用了同一个编号。")
    }
    for rung in rungs {
      if let stranger = rung.excludedBy.first(where: { !ids.contains($0) }) {
        throw LawFields.fault("law.unknown_rung", rung.place, "阶梯里没有叫“\(stranger)”的步骤。")
      }
    }
  }
}

extension Ladder.Answer {
  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(node, "最后的答复", keys: ["id", "kinds", "message", "paper"])
    id = try fields.text("id")
    kinds = try fields.texts("kinds")
    message = try fields.text("message")
    paper = try fields.textIfAny("paper")
  }
}

extension Ladder.Rung {
  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(
      node, "步骤",
      keys: [
        "id", "name", "door", "channels", "proceedings", "apart", "wait_days", "clocks", "paper",
        "paper_again", "conditions", "excluded_by", "because", "basis", "step",
      ])
    id = try fields.text("id")
    name = try fields.text("name")
    door = try fields.word("door", Ladder.Door.self)
    channels = try fields.textsIfAny("channels")
    proceedings = try fields.textsIfAny("proceedings")
    isApart = try fields.flagIfAny("apart") ?? false
    waitDays = fields.has("wait_days") ? try fields.integer("wait_days", in: 1...365) : nil
    clocks = try fields.textsIfAny("clocks")
    paper = try fields.textIfAny("paper")
    paperAgain = try fields.textIfAny("paper_again")
    conditions = try fields.textsIfAny("conditions").map { text throws(LawFault) in
      guard let condition = Ladder.Condition(rawValue: text) else {
        throw LawFields.fault("law.unknown_word", node.place, "没有叫“\(text)”的条件。")
      }
      return condition
    }
    excludedBy = try fields.textsIfAny("excluded_by")
    because = try fields.textIfAny("because")
    basis = try fields.articleVersions("basis")
    step = fields.has("step") ? try Self.step(fields) : nil
    place = node.place
  }

  private static func step(_ fields: LawFields) throws(LawFault) -> Ladder.Step {
    let step = try fields.fields("step", keys: ["id", "message", "if_final"])
    return Ladder.Step(
      id: try step.text("id"), message: try step.text("message"),
      ifFinal: try step.textIfAny("if_final"))
  }
}
