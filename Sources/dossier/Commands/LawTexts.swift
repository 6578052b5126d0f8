import ArgumentParser
import Basics
import Filing
import Jurisdictions
import Matters
import Rules

struct LawCite: LawQuestion {
  static let configuration = CommandConfiguration(
    commandName: "cite", abstract: "某部法律某一条当天的版本、大意和出处。")

  @OptionGroup var common: CommonOptions
  @Argument(help: "法律名称和条号，例如 民事诉讼法 165；只写 - 时逐行读标准输入。")
  var words: [String] = []
  @Option(help: "哪一天；默认今天。") var on: String?

  var isBatch: Bool { words == ["-"] }

  func answer(_ desk: LawDesk) throws -> LawAnswer {
    guard words.count == 2 else {
      throw LawQuestionError(identifier: "cite.words", message: "请写法律名称和条号，例如 民事诉讼法 165。")
    }
    let day = try on.map(LawWords.day) ?? Clock.today
    let article = try desk.register().article(words[1], of: words[0], on: day)
    guard case .object(var members) = article.citation.json else { preconditionFailure("object") }
    members["gist"] = .string(article.gist)
    members["source"] = .string(article.source)
    members["certainty"] = .string(article.certainty.rawValue)
    members["effective_from"] = .text(article.period.from)
    members["effective_to"] = .text(article.period.to)
    let note = article.note.map { "\n注意：\($0)" } ?? ""
    return LawAnswer(
      text:
        "\(article.citation.text)（\(article.citation.version)）\n大意：\(article.gist)\n出处：\(article.source)（\(article.certainty.chinese)）\(note)",
      json: .object(members))
  }
}

struct LawID: LawQuestion {
  static let configuration = CommandConfiguration(
    commandName: "id", abstract: "核对居民身份证号码。")

  @OptionGroup var common: CommonOptions
  @Argument(help: "号码；只写 - 时逐行读标准输入。") var number: String

  var isBatch: Bool { number == "-" }

  func answer(_ desk: LawDesk) throws -> LawAnswer {
    do throws(ResidentNumber.Fault) {
      let read = try ResidentNumber(number)
      return LawAnswer(
        text: "有效：\(read.birthDate.chinese)出生，\(read.sex)。",
        json: .object([
          "number": .string(read.text), "valid": .bool(true), "reason": .null,
          "birth_date": .text(read.birthDate), "sex": .string(read.sex),
        ]))
    } catch {
      return LawAnswer(
        text: "不对：\(error.chinese)。",
        json: .object([
          "number": .string(number), "valid": .bool(false), "reason": .string(error.rawValue),
          "birth_date": .null, "sex": .null,
        ]))
    }
  }
}

struct LawUSCC: LawQuestion {
  static let configuration = CommandConfiguration(
    commandName: "uscc", abstract: "核对统一社会信用代码。")

  @OptionGroup var common: CommonOptions
  @Argument(help: "代码；只写 - 时逐行读标准输入。") var code: String

  var isBatch: Bool { code == "-" }

  func answer(_ desk: LawDesk) throws -> LawAnswer {
    do throws(CreditCode.Fault) {
      let read = try CreditCode(code)
      return LawAnswer(text: "有效。", json: Self.json(read.text, nil))
    } catch {
      return LawAnswer(text: "不对：\(error.chinese)。", json: Self.json(code, error.rawValue))
    }
  }

  private static func json(_ number: String, _ reason: String?) -> JSONValue {
    .object([
      "number": .string(number), "valid": .bool(reason == nil), "reason": .text(reason),
      "birth_date": .null, "sex": .null,
    ])
  }
}

struct LawCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "检查全部法律数据的格式、来源和前后一致。")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let law = try common.openLibrary().law
    var findings = law.check()
    // Data that is wrong in itself needs no examples to show it.
    if !findings.hasErrors { findings += try ThresholdExamples.findings(in: law) }
    if common.isJSON {
      try common.show(
        .object(["findings": findings.json, "errors": .int(findings.count(of: .error))]))
    } else {
      Console.out(findings.isEmpty ? "法律数据没有问题。" : FindingText.lines(findings))
    }
    try FindingStatus.leave(findings, strict: false)
  }
}

struct LawAuditReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "法律数据有多全、多新、多可靠。")

  @OptionGroup var common: CommonOptions
  @Option(help: "按哪一天看；默认今天。") var on: CalendarDay?

  func run() throws {
    let audit = try LawAudit(of: try common.openLibrary().law, on: on ?? Clock.today)
    try common.show(audit.json)
  }
}
