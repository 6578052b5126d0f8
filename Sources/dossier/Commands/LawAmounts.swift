import ArgumentParser
import Basics
import Drafting
import Jurisdictions

struct LawAmount: LawCalculator {
  typealias Question = AmountQuestion
  static let configuration = CommandConfiguration(
    commandName: "amount", abstract: "金额的大写。", usage: "dossier law amount <元>")

  @OptionGroup var common: CommonOptions
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "金额（元）；只写 - 时逐行读标准输入，每行一问。", valueName: "元"))
  var words: [String] = []

  var asked: LawWords { LawWords(words) }
}

struct AmountQuestion: LawQuestion {
  static let options: [LawOption] = []
  let amount: Money

  init(_ asked: LawWords, at desk: LawDesk) throws(LawQuestionError) {
    amount = try LawWords.money(asked.argument("金额（元），例如 2680", knowing: Self.options))
  }

  func answer(at desk: LawDesk) -> LawAnswer {
    let capitals = amount.capitals
    return LawAnswer(
      json: .object(["yuan": .text(amount), "capitals": .string(capitals)]), text: capitals)
  }
}

struct LawFee: LawCalculator {
  typealias Question = FeeQuestion
  static let configuration = CommandConfiguration(
    commandName: "fee", abstract: "财产案件的受理费（以法院核算为准）。",
    usage: "dossier law fee <元> [--on <日期>] [--halved]")

  @OptionGroup var common: CommonOptions
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "标的额（元）；只写 - 时逐行读标准输入，每行一问。", valueName: "元"))
  var words: [String] = []
  @Flag(help: "只说减半的数额：简易程序、小额诉讼、调解、撤诉。") var halved = false

  @Option(help: "哪一天的标准和依据；默认今天。") var on: String?

  var asked: LawWords { LawWords(words, [.on: on, .halved: halved ? "" : nil]) }
}

struct FeeQuestion: LawQuestion {
  static let options: [LawOption] = [.on, .halved]
  let claim: Money
  let day: CalendarDay
  let wantsHalved: Bool

  init(_ asked: LawWords, at desk: LawDesk) throws(LawQuestionError) {
    claim = try LawWords.money(asked.argument("标的额（元），例如 2680", knowing: Self.options))
    day = try asked.day()
    wantsHalved = asked.options[.halved] != nil
  }

  func answer(at desk: LawDesk) throws(LawQuestionError) -> LawAnswer {
    let scale = try desk.fees(on: day)
    let fee = scale.fee(for: claim)
    let ids = ["scale", "simplified", "halved_once"].compactMap { scale.articleIDs[$0] }
    let basis = try desk.citations(ids, on: day)
    let halved = "减半 \(fee.halved.grouped) 元（以法院核算为准）"
    return LawAnswer(
      json: .object([
        "claim": .text(fee.claim), "on": .text(day), "full": .text(fee.full),
        "halved": .text(fee.halved), "basis": basis.json,
      ]),
      text: wantsHalved ? halved : "全额 \(fee.full.grouped) 元，\(halved)")
  }
}
