import ArgumentParser
import Basics
import Filing
import Foundation
import Matters
import Rules

struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "记一次投诉，或者对方的一次答复：直接写进案件文件，原有的内容和注释不动。",
    discussion: """
      不加选项就逐项提问。例如：
        dossier log 案件 --channel service --to platform --demand 退款198元 --evidence E5
        dossier log 案件 --answers C3 --kind progress --text 技术核查中，请耐心等待
      渠道、性质写英文或中文都可以，例如 service 或 在线客服。
      """)

  @OptionGroup var source: CaseArgument
  @OptionGroup var common: CommonOptions
  @OptionGroup var words: LogOptions

  func run() throws {
    let pipeline = Pipeline(library: try common.openLibrary(), today: Clock.today)
    let entry: LogEntry
    if words.isEmpty {
      guard let asked = try LogInterview(source: try source.open(), pipeline: pipeline).ask()
      else {
        Console.error("\n没有答完，什么都没有记。")
        throw ExitCode(130)
      }
      entry = asked
    } else {
      entry = try words.entry
    }
    let suggestion = try suggested(entry, pipeline)
    guard entry.answered == nil || entry.values["kind"] != nil else { throw unsaid(suggestion) }
    let logged = try pipeline.log(entry, in: source.path)
    show(entry, logged, suggestion)
  }

  private func suggested(_ entry: LogEntry, _ pipeline: Pipeline) throws -> AnswerSuggestion? {
    guard let answered = entry.answered else { return nil }
    let text = entry.values["text"]?.first
    let moment = entry.values["at"]?.first.flatMap { Moment(iso: $0) }
    return try pipeline.suggestion(for: text, answering: answered, at: moment, in: source.open())
  }

  private func unsaid(_ suggestion: AnswerSuggestion?) -> ValidationError {
    let words = Vocabularies.replyKind.words.map { "\($0.word)（\($0.alias)）" }
    let hint = suggestion.map { found in
      let name = Vocabularies.replyKind.alias(of: found.kind) ?? found.kind
      return "这句话像是“\(name)”：\(found.chinese)。如果是，请加上 --kind \(found.kind)。"
    }
    return ValidationError(
      "请用 --kind 写明这是哪种答复。\(hint ?? "")\n可以写：\(words.joined(separator: "、"))。")
  }

  private func show(_ entry: LogEntry, _ logged: Logged, _ suggestion: AnswerSuggestion?) {
    let given = entry.values["kind"]?.first
    let word = given.flatMap { Vocabularies.replyKind.word($0) }
    if common.isJSON {
      return common.show(
        .object([
          "case": .string(source.path), "complaint": .string(logged.id),
          "added": .string(entry.answered == nil ? "attempt" : "answer"),
          "suggestion": suggestion?.json ?? .null, "findings": logged.findings.json,
        ]))
    }
    let at = entry.values["at"]?.first ?? ""
    Console.out(
      entry.answered == nil ? "记下了投诉 \(logged.id)（\(at)）。" : "记下了对 \(logged.id) 的答复（\(at)）。")
    if let suggestion, let word, suggestion.kind != word {
      let name = Vocabularies.replyKind.alias(of: suggestion.kind) ?? suggestion.kind
      Console.out("请再看一眼：这句话像是“\(name)”（\(suggestion.chinese)）。以您写的为准。")
    }
    if !logged.findings.isEmpty { Console.out(FindingText.lines(logged.findings)) }
    Console.out("下一步：dossier status \(ShellWord.quoted(source.path))")
  }
}

/// What is to be written, given as options.
struct LogOptions: ParsableArguments {
  @Option(help: "记对哪次投诉的答复，例如 C3；不写就是记一次新的投诉。") var answers: String?
  @Option(help: "时间，例如 2026-11-20T10:05；不写是现在。") var at: String?
  @Option(help: "投诉：投诉、催告、解除通知、举报、询问。答复：自动回复、模板回复、进度告知、拒绝、方案、已解决等。")
  var kind: String?
  @Option(help: "渠道，例如 在线客服、平台介入、12315投诉。") var channel: String?
  @Option(help: "向谁：对方的编号，或者机关的名称。") var to: String?
  @Option(help: "当时的要求。") var demand: String?
  @Option(help: "对方给的编号或工单号。") var number: String?
  @Option(help: "为哪笔订单；可以写几次。") var purchase: [String] = []
  @Option(help: "谁提出的；只有一个人时不用写。") var claimant: String?
  @Option(name: .customLong("arrived-at"), help: "信函、邮件到达对方的时间。") var arrivedAt: String?
  @Option(help: "怎么寄的，例如 EMS。") var means: String?
  @Option(help: "运单号。") var tracking: String?
  @Option(help: "答复的原话。") var text: String?
  @Option(help: "证据编号；可以写几次。") var evidence: [String] = []
  @Option(name: .customLong("id"), help: "自己起的编号；不写由程序编。") var identifier: String?
  @Flag(help: "加急。") var urgent = false

  private var given: [String: [String]] {
    let single: [(String, String?)] = [
      ("kind", kind), ("channel", channel), ("to", to), ("demand", demand), ("number", number),
      ("claimant", claimant), ("arrived_at", arrivedAt), ("sent_by.means", means),
      ("sent_by.tracking", tracking), ("text", text), ("id", identifier),
      ("urgent", urgent ? "true" : nil), ("at", at),
    ]
    var values = [("purchases", purchase), ("evidence", evidence)].filter { !$0.1.isEmpty }
    values += single.compactMap { name, value in value.map { (name, [$0]) } }
    return Dictionary(uniqueKeysWithValues: values)
  }

  var isEmpty: Bool { answers == nil && given.isEmpty }

  var entry: LogEntry {
    get throws {
      var values = given
      if at == nil { values["at"] = [Clock.now.description] }
      let allowed = answers == nil ? Self.ofAttempts : Self.ofAnswers
      for name in given.keys.sorted() where !allowed.contains(name) {
        throw ValidationError(
          answers == nil
            ? "--\(Self.flag(name)) 只用于答复；请用 --answers 写明答复的是哪次投诉。"
            : "--\(Self.flag(name)) 只用于投诉，不用于答复。")
      }
      if answers == nil {
        for (name, hint) in [("channel", "通过什么渠道"), ("to", "向谁提出")] where values[name] == nil {
          throw ValidationError("请用 --\(name) 写明\(hint)；记答复请用 --answers。")
        }
      }
      return LogEntry(answering: answers, values)
    }
  }

  private static let ofAnswers = ["at", "kind", "text", "evidence"]
  private static let ofAttempts = [
    "at", "kind", "channel", "to", "demand", "number", "purchases", "claimant", "arrived_at",
    "sent_by.means", "sent_by.tracking", "evidence", "id", "urgent",
  ]

  private static func flag(_ name: String) -> String {
    switch name {
    case "purchases": "purchase"
    case "arrived_at": "arrived-at"
    case "sent_by.means": "means"
    case "sent_by.tracking": "tracking"
    default: name
    }
  }
}
