import ArgumentParser
import Basics
import Matters

struct LawID: LawCalculator {
  typealias Question = ResidentNumberQuestion
  static let configuration = CommandConfiguration(
    commandName: "id", abstract: "核对居民身份证号码。", usage: "dossier law id <号码>")

  @OptionGroup var common: CommonOptions
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "号码；只写 - 时逐行读标准输入，每行一问。", valueName: "号码"))
  var words: [String] = []

  var asked: LawWords { LawWords(words) }
}

struct ResidentNumberQuestion: LawQuestion {
  static let options: [LawOption] = []
  let number: String

  init(_ asked: LawWords, at desk: LawDesk) throws(LawQuestionError) {
    number = try asked.argument("身份证号码", knowing: Self.options)
  }

  func answer(at desk: LawDesk) -> LawAnswer {
    do throws(ResidentNumber.Fault) {
      let read = try ResidentNumber(number)
      guard read.birthDate <= Clock.today else { throw .birthDate }
      return LawAnswer(
        json: .object([
          "number": .string(read.text), "valid": .bool(true), "reason": .null,
          "birth_date": .text(read.birthDate), "sex": .string(read.sex),
        ]),
        text: "有效：\(read.birthDate.chinese)出生，\(read.sex)。")
    } catch {
      return LawAnswer(
        json: .object([
          "number": .string(number), "valid": .bool(false), "reason": .string(error.rawValue),
          "birth_date": .null, "sex": .null,
        ]),
        text: "不对：\(error.chinese)。")
    }
  }
}

struct LawUSCC: LawCalculator {
  typealias Question = CreditCodeQuestion
  static let configuration = CommandConfiguration(
    commandName: "uscc", abstract: "核对统一社会信用代码。", usage: "dossier law uscc <代码>")

  @OptionGroup var common: CommonOptions
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "代码；只写 - 时逐行读标准输入，每行一问。", valueName: "代码"))
  var words: [String] = []

  var asked: LawWords { LawWords(words) }
}

struct CreditCodeQuestion: LawQuestion {
  static let options: [LawOption] = []
  let code: String

  init(_ asked: LawWords, at desk: LawDesk) throws(LawQuestionError) {
    code = try asked.argument("统一社会信用代码", knowing: Self.options)
  }

  func answer(at desk: LawDesk) -> LawAnswer {
    do throws(CreditCode.Fault) {
      return LawAnswer(json: Self.json(try CreditCode(code).text, nil), text: "有效。")
    } catch {
      return LawAnswer(json: Self.json(code, error.rawValue), text: "不对：\(error.chinese)。")
    }
  }

  private static func json(_ number: String, _ reason: String?) -> JSONValue {
    .object([
      "number": .string(number), "valid": .bool(reason == nil), "reason": .text(reason),
      "birth_date": .null, "sex": .null,
    ])
  }
}
