import ArgumentParser
import Basics
import Filing
import Foundation
import Jurisdictions

struct Law: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "law", abstract: "查法律数据：小额标准、诉讼费、大写金额、工作日、期限、条文、号码。",
    subcommands: [
      LawThreshold.self, LawAmount.self, LawFee.self, LawWorkday.self, LawDeadline.self,
      LawCite.self, LawID.self, LawUSCC.self, LawCheck.self, LawAuditReport.self,
    ])
}

/// One answer, for people and for programs.
struct LawAnswer {
  let text: String
  let json: JSONValue
}

/// A question that cannot be answered, in words and with a stable identifier.
struct LawQuestionError: Error {
  let identifier: String
  let message: String
}

extension LawQuestionError {
  init(_ fault: LawFault) {
    let finding = fault.findings.first
    identifier = finding?.identifier ?? "law.unreadable"
    message = [finding?.message, finding?.remedy].compactMap { $0 }.joined(separator: "\n→ ")
  }

  var isAboutWords: Bool { identifier.hasPrefix("law.unknown_") }

  var isAboutHoldings: Bool {
    ["law.article_not_in_register", "law.article_not_in_force", "law.deadline_not_held"]
      .contains(identifier)
  }
}

/// A calculator: its words make one question; with `-` alone each line of standard input does.
protocol LawQuestion: ParsableCommand {
  var common: CommonOptions { get }
  /// The words after the command, `-` alone for a batch.
  var isBatch: Bool { get }
  func answer(_ desk: LawDesk) throws -> LawAnswer
}

extension LawQuestion {
  func run() throws {
    let desk = LawDesk(try common.openLibrary())
    if isBatch { return try answerLines(desk) }
    do {
      let answer = try answer(desk)
      if common.isJSON { try common.show(answer.json) } else { Console.out(answer.text) }
    } catch let error as LawQuestionError {
      try refuse(error, status: 64)
    } catch let error as LawFault {
      let error = LawQuestionError(error)
      // A word the law data does not know is the asker's; data that cannot be read is ours.
      try refuse(error, status: error.isAboutWords ? 64 : error.isAboutHoldings ? 1 : 70)
    }
  }

  private func refuse(_ error: LawQuestionError, status: Int32) throws {
    if common.isJSON { try common.show(Self.json(error)) }
    Console.error(error.message)
    throw ExitCode(status)
  }

  private func answerLines(_ desk: LawDesk) throws {
    while let line = readLine() {
      let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
      Console.out(bytes: try JSONText.line(of: Self.answer(words, desk)))
    }
  }

  /// A line that cannot be answered says so, and the rest go on.
  private static func answer(_ words: [String], _ desk: LawDesk) -> JSONValue {
    do {
      guard let question = try parseAsRoot(words) as? Self, !question.isBatch else {
        throw LawQuestionError(identifier: "line.invalid", message: "这一行读不懂。")
      }
      return try question.answer(desk).json
    } catch let error as LawQuestionError {
      return json(error)
    } catch let error as LawFault {
      return json(LawQuestionError(error))
    } catch {
      let text = UsageText.chinese(message(for: error))
      return json(LawQuestionError(identifier: "line.invalid", message: text))
    }
  }

  private static func json(_ error: LawQuestionError) -> JSONValue {
    .object([
      "error": .object([
        "identifier": .string(error.identifier), "message": .string(error.message),
      ])
    ])
  }
}

/// The law data a run of questions needs, each file read once.
final class LawDesk {
  let library: LawLibrary
  private var provinces: [String: Province] = [:]
  private var smallClaimsLaw: SmallClaimsLaw?
  private var feeScale: FeeScale?
  private var workCalendar: WorkCalendar?
  private var deadlineRules: DeadlineRules?
  private var statuteRegister: StatuteRegister?

  init(_ library: Library) {
    self.library = library.law
  }

  func province(_ name: String) throws(LawFault) -> Province {
    if let known = provinces[name] { return known }
    let province = try library.province(named: name)
    provinces[name] = province
    return province
  }

  func smallClaims() throws(LawFault) -> SmallClaimsLaw {
    if let smallClaimsLaw { return smallClaimsLaw }
    let law = try library.smallClaims()
    smallClaimsLaw = law
    return law
  }

  func fees() throws(LawFault) -> FeeScale {
    if let feeScale { return feeScale }
    let scale = try library.fees()
    feeScale = scale
    return scale
  }

  func calendar() throws(LawFault) -> WorkCalendar {
    if let workCalendar { return workCalendar }
    let calendar = try library.calendar()
    workCalendar = calendar
    return calendar
  }

  func deadlines() throws(LawFault) -> DeadlineRules {
    if let deadlineRules { return deadlineRules }
    let rules = try library.deadlines()
    deadlineRules = rules
    return rules
  }

  func register() throws(LawFault) -> StatuteRegister {
    if let statuteRegister { return statuteRegister }
    let register = try library.register()
    statuteRegister = register
    return register
  }

  /// The articles with these identifiers in force on a day.
  func citations(_ ids: [String], on day: CalendarDay) throws(LawFault) -> [Citation] {
    let register = try register()
    return ids.compactMap { try? register.article($0, on: day).citation }
  }
}

/// Reading the words of a question.
enum LawWords {
  static func day(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso: text) else {
      throw LawQuestionError(
        identifier: "day.invalid", message: "“\(text)”不是一个日期，请写成 2026-11-23。")
    }
    return day
  }

  static func money(_ text: String) throws -> Money {
    do throws(Money.Fault) {
      return try Money(yuan: text)
    } catch {
      let why =
        switch error {
        case .notANumber: "不是一个金额"
        case .negative: "是负数"
        case .tooManyDecimals: "超过两位小数"
        case .tooLarge: "太大了"
        }
      throw LawQuestionError(
        identifier: "amount.invalid", message: "“\(text)”\(why)。请写数字，单位是元，例如 198.00。")
    }
  }
}
