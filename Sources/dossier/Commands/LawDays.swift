import ArgumentParser
import Basics
import Jurisdictions

struct LawWorkday: LawCalculator {
  typealias Question = WorkdayQuestion
  static let configuration = CommandConfiguration(
    commandName: "workday", abstract: "某天之后（或之前）第几个工作日。",
    usage: "dossier law workday <日期> <±天数>")

  @OptionGroup var common: CommonOptions
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "日期和工作日数，例如 2026-02-10 +7；只写 - 时逐行读标准输入，每行一问。", valueName: "日期 天数"))
  var words: [String] = []

  var asked: LawWords { LawWords(words) }
}

struct WorkdayQuestion: LawQuestion {
  static let options: [LawOption] = []
  /// More would lead through years nobody has a calendar for.
  private static let limit = 5000

  let from: CalendarDay
  let days: Int

  init(_ asked: LawWords, at desk: LawDesk) throws(LawQuestionError) {
    let words = try asked.arguments(knowing: Self.options)
    guard words.count == 2, let days = Int(words[1]), days.magnitude <= Self.limit.magnitude else {
      throw LawQuestionError(
        "workday.words", "请写日期和天数，例如 2026-02-10 +7；天数不超过 \(Self.limit)。")
    }
    from = try LawWords.day(words[0])
    self.days = days
  }

  func answer(at desk: LawDesk) throws(LawQuestionError) -> LawAnswer {
    let due = try desk.adding(workingDays: days, to: from)
    let mark = due.isProvisional ? "（暂定：那一年的放假安排还没有公布）" : ""
    return LawAnswer(
      json: .object([
        "from": .text(from), "days": .int(days), "due": .text(due.day),
        "provisional": .bool(due.isProvisional),
      ]),
      text: due.day.chinese + mark)
  }
}

struct LawDeadline: LawCalculator {
  typealias Question = DeadlineQuestion
  static let configuration = CommandConfiguration(
    commandName: "deadline", abstract: "某种法定期限从某天起算到哪天。",
    usage: "dossier law deadline <名称> <日期>")

  @OptionGroup var common: CommonOptions
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "期限的名称和起算日，例如 complaint_decision 2026-11-02；只写 - 时逐行读标准输入，每行一问。", valueName: "名称 日期"))
  var words: [String] = []

  var asked: LawWords { LawWords(words) }
}

struct DeadlineQuestion: LawQuestion {
  static let options: [LawOption] = []
  let kind: String
  let from: CalendarDay

  init(_ asked: LawWords, at desk: LawDesk) throws(LawQuestionError) {
    let words = try asked.arguments(knowing: Self.options)
    guard words.count == 2 else {
      throw LawQuestionError(
        "deadline.words", "请写期限的名称和日期。名称有：\(try desk.deadlines().kinds.joined(separator: "、"))。")
    }
    kind = words[0]
    from = try LawWords.day(words[1])
  }

  func answer(at desk: LawDesk) throws(LawQuestionError) -> LawAnswer {
    let rule = try desk.deadline(kind, from: from)
    let due = rule.due(from: from, in: try desk.calendar())
    var basis = try desk.citations(rule.articleIDs, on: from)
    // A period may run into the time of the rule that ends it.
    if basis.isEmpty { basis = try desk.citations(rule.articleIDs, on: due.day) }
    let mark = due.isProvisional ? "（暂定）" : ""
    return LawAnswer(
      json: .object([
        "kind": .string(rule.kind), "from": .text(from), "due": .text(due.day),
        "basis": basis.json, "provisional": .bool(due.isProvisional),
      ]),
      text:
        "\(rule.name)：从\(rule.event)（\(from.chinese)）起 \(rule.length) \(rule.unit.chinese)，到 \(due.day.chinese)\(mark)"
    )
  }
}
