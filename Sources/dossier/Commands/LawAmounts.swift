import ArgumentParser
import Basics
import Drafting
import Jurisdictions

struct LawAmount: LawQuestion {
  static let configuration = CommandConfiguration(commandName: "amount", abstract: "金额的大写。")

  @OptionGroup var common: CommonOptions
  @Argument(help: "金额（元）；只写 - 时逐行读标准输入。") var yuan: String

  var isBatch: Bool { yuan == "-" }

  func answer(_ desk: LawDesk) throws -> LawAnswer {
    let money = try LawWords.money(yuan)
    return LawAnswer(
      text: money.capitals,
      json: .object(["yuan": .string(money.description), "capitals": .string(money.capitals)]))
  }
}

struct LawFee: LawQuestion {
  static let configuration = CommandConfiguration(
    commandName: "fee", abstract: "财产案件的受理费（以法院核算为准）。")

  @OptionGroup var common: CommonOptions
  @Argument(help: "标的额（元）；只写 - 时逐行读标准输入。") var yuan: String
  @Flag(help: "只说减半的数额：简易程序、小额诉讼、调解、撤诉。") var halved = false

  var isBatch: Bool { yuan == "-" }

  func answer(_ desk: LawDesk) throws -> LawAnswer {
    let scale = try desk.fees()
    let fee = scale.fee(for: try LawWords.money(yuan))
    let ids = ["scale", "simplified", "halved_once"].compactMap { scale.articleIDs[$0] }
    let basis = try desk.citations(ids, on: Clock.today)
    return LawAnswer(
      text: halved
        ? "减半 \(fee.halved.grouped) 元（以法院核算为准）"
        : "全额 \(fee.full.grouped) 元，减半 \(fee.halved.grouped) 元（以法院核算为准）",
      json: .object([
        "claim": .text(fee.claim), "full": .text(fee.full), "halved": .text(fee.halved),
        "basis": basis.json,
      ]))
  }
}
