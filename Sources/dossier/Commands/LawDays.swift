import ArgumentParser
import Basics
import Jurisdictions

struct LawWorkday: LawQuestion {
  static let configuration = CommandConfiguration(
    commandName: "workday", abstract: "某天之后（或之前）第几个工作日。",
    usage: "dossier law workday <日期> <±天数>")

  /// More would walk through years nobody has a calendar for.
  private static let limit = 5000

  @OptionGroup var common: CommonOptions
  @Argument(parsing: .allUnrecognized, help: "日期和工作日数，例如 2026-02-10 +7；只写 - 时逐行读标准输入。")
  var words: [String] = []

  var isBatch: Bool { words == ["-"] }

  func answer(_ desk: LawDesk) throws -> LawAnswer {
    guard words.count == 2, let days = Int(words[1]), days.magnitude <= Self.limit.magnitude else {
      throw LawQuestionError(
        identifier: "workday.words", message: "请写日期和天数，例如 2026-02-10 +7；天数不超过 \(Self.limit)。")
    }
    let from = try LawWords.day(words[0])
    let reckoned = try desk.calendar().adding(workingDays: days, to: from)
    let mark = reckoned.isProvisional ? "（暂定：那一年的放假安排还没有公布）" : ""
    return LawAnswer(
      text: reckoned.day.chinese + mark,
      json: .object([
        "from": .text(from), "days": .int(days), "due": .text(reckoned.day),
        "provisional": .bool(reckoned.isProvisional),
      ]))
  }
}

struct LawDeadline: LawQuestion {
  static let configuration = CommandConfiguration(
    commandName: "deadline", abstract: "某种法定期限从某天起算到哪天。")

  @OptionGroup var common: CommonOptions
  @Argument(help: "期限的名称和起算日，例如 complaint_decision 2026-11-02；只写 - 时逐行读标准输入。")
  var words: [String] = []

  var isBatch: Bool { words == ["-"] }

  func answer(_ desk: LawDesk) throws -> LawAnswer {
    let rules = try desk.deadlines()
    guard words.count == 2 else {
      throw LawQuestionError(
        identifier: "deadline.words",
        message: "请写期限的名称和日期。名称有：\(rules.kinds.joined(separator: "、"))。")
    }
    let from = try LawWords.day(words[1])
    let rule = try rules.rule(words[0], on: from)
    let due = rule.due(from: from, in: try desk.calendar())
    let basis = try desk.citations(rule.articleIDs, on: from)
    let mark = due.isProvisional ? "（暂定）" : ""
    return LawAnswer(
      text:
        "\(rule.name)：从\(rule.event)（\(from.chinese)）起 \(rule.length) \(rule.unit.chinese)，到 \(due.day.chinese)\(mark)",
      json: .object([
        "kind": .string(rule.kind), "from": .text(from), "due": .text(due.day),
        "basis": basis.json, "provisional": .bool(due.isProvisional),
      ]))
  }
}
