import ArgumentParser
import Basics
import Filing
import Foundation
import Matters
import Review

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "律师改稿：发出去，比对改回来的，采纳或不采纳，签发。",
    discussion: """
      例如：
        dossier review export 案件                     写出评审稿（案件里的 review/1）
        dossier review compare 案件 改回来.docx          列出律师的修改和批注
        dossier review accept 案件 3f2a91c0              采纳一处；--all 全部采纳
        dossier review reject 案件 77b0d1e2              不采纳
        dossier review answer 案件 5c01aa2b 已经补了截图    回答批注里的问题
        dossier review sign 案件 --by 赵律师              签发现在的文字
        dossier review status 案件                      还有哪些没有处理
        dossier review redline 旧.docx 新.docx           两次生成的有哪里不同
      改回来的文件只说明律师想怎样改；采纳以前，案件文件和文书都不变。
      """,
    subcommands: [
      ReviewExportCommand.self, ReviewCompareCommand.self, ReviewAcceptCommand.self,
      ReviewRejectCommand.self, ReviewAnswerCommand.self, ReviewSignCommand.self,
      ReviewStatusCommand.self, ReviewRedlineCommand.self,
    ])
}

/// Who decides, for the record.
struct DeciderOption: ParsableArguments {
  @Option(help: "谁决定的，写进记录；不写是“当事人”。") var by = "当事人"
}

/// Which papers a review is about.
struct ReviewedPapers: ParsableArguments {
  @Option(help: "按哪一天的法律，例如 2026-11-23。") var on: CalendarDay?
  @Option(
    name: .customLong("for"), parsing: .upToNextOption, help: "只做给谁的文书，例如 court。")
  var recipients: [Recipient] = []
  @Option(parsing: .upToNextOption, help: "只做哪些文书，例如 petition。") var only: [Paper] = []

  var options: BuildOptions {
    BuildOptions(
      recipients: recipients.isEmpty ? Recipient.allCases : recipients,
      papers: only.isEmpty ? nil : Set(only))
  }
}

struct ReviewExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "写出给律师的评审稿：批注齐全，案件数据有浅蓝底，打开就记录修订。")

  @OptionGroup var source: CaseArgument
  @OptionGroup var common: CommonOptions
  @OptionGroup var papers: ReviewedPapers

  func run() throws {
    let pipeline = Pipeline(
      library: try common.openLibrary(), today: Clock.today, pdf: Poppler.pages)
    let export = try pipeline.exportForReview(
      try source.open(), papers.options, on: papers.on)
    if common.isJSON {
      return common.show(
        .object([
          "folder": .string(export.folder), "papers": .list(export.papers),
          "findings": export.findings.json,
        ]))
    }
    Console.out(FindingText.lines(export.findings.filter { $0.identifier.hasPrefix("review.") }))
    Console.out("评审稿在 \(export.folder)：")
    for paper in export.papers { Console.out("  \(paper)") }
    Console.out(
      "请把这些文件发给律师，不要改文件夹里的 sent.json。改回来以后：dossier review compare \(ShellWord.quoted(source.path)) 改回来的文件.docx"
    )
  }
}

struct ReviewCompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "比对律师改回来的文件，列出修改和批注，记进 amendments.yaml。")

  @OptionGroup var source: CaseArgument
  @Argument(help: "改回来的文件，可以有几个。") var files: [String]
  @OptionGroup var common: CommonOptions
  @Option(help: "文件里看不出是谁改的时候，算谁的。") var author = "律师"

  func run() throws {
    let pipeline = Pipeline(library: try common.openLibrary(), today: Clock.today)
    let comparison = try pipeline.compareReturned(files, to: try source.open(), author: author)
    if common.isJSON { return common.show(comparison.json) }
    Console.out(ReviewText.comparison(comparison))
    if comparison.added > 0 {
      Console.out(
        "\n都记在 amendments.yaml 里了，还没有生效。采纳：dossier review accept \(ShellWord.quoted(source.path)) 编号（或 --all）"
      )
    }
  }
}

/// Which wishes are decided about, and by whom.
struct DecisionArguments: ParsableArguments {
  @OptionGroup var source: CaseArgument
  @Argument(help: "修改的编号。") var ids: [String] = []
  @Flag(help: "全部还没有决定的。") var all = false
  @OptionGroup var decider: DeciderOption
  @OptionGroup var common: CommonOptions

  func validate() throws { try ReviewText.check(ids, all: all) }

  func decide(accept: Bool) throws {
    try ReviewText.decide(ids, accept: accept, source, decider.by, common)
  }
}

struct ReviewAcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "采纳修改：案件数据写进案件文件，措辞从下一次 build 起照改。")

  @OptionGroup var decision: DecisionArguments

  func run() throws { try decision.decide(accept: true) }
}

struct ReviewRejectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "不采纳修改；记录留着。")

  @OptionGroup var decision: DecisionArguments

  func run() throws { try decision.decide(accept: false) }
}

struct ReviewAnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "回答批注里的问题；不写回答就是关掉它。")

  @OptionGroup var source: CaseArgument
  @Argument(help: "问题的编号。") var id: String
  @Argument(help: "回答。") var answer: String?
  @OptionGroup var decider: DeciderOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    let pipeline = Pipeline(library: try common.openLibrary(), today: Clock.today)
    try pipeline.answer(id, answer, in: try source.open(), by: decider.by, on: Clock.now)
    Console.out(answer == nil ? "关掉了 \(id)。" : "回答了 \(id)。")
  }
}

struct ReviewSignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "签发：现在的文字就是要交出去的。以后改一个字，签发就失效。")

  @OptionGroup var source: CaseArgument
  @Argument(help: "签发哪几份，例如 法院/民事起诉状.docx；不写是全部。") var places: [String] = []
  @Option(help: "谁签发。") var by: String
  @OptionGroup var papers: ReviewedPapers
  @OptionGroup var common: CommonOptions

  func run() throws {
    let pipeline = Pipeline(
      library: try common.openLibrary(), today: Clock.today, pdf: Poppler.pages)
    let signed = try pipeline.sign(
      places, in: try source.open(), papers.options, on: papers.on, by: by, at: Clock.now)
    if common.isJSON { return common.show(.object(["signed": .list(signed)])) }
    Console.out("\(by)签发了：")
    for place in signed { Console.out("  \(place)") }
    Console.out("定稿时要求签发：dossier build \(ShellWord.quoted(source.path)) --final --signed-by \(by)")
  }
}

struct ReviewStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "还没有决定的修改、没有回答的问题，谁签发了什么、还算不算数。")

  @OptionGroup var source: CaseArgument
  @Option(help: "按哪一天的法律，例如 2026-11-23。") var on: CalendarDay?
  @OptionGroup var common: CommonOptions

  func run() throws {
    let pipeline = Pipeline(
      library: try common.openLibrary(), today: Clock.today, pdf: Poppler.pages)
    let status = try pipeline.reviewStatus(of: try source.open(), on: on)
    if common.isJSON { return common.show(status.json) }
    Console.out(ReviewText.status(status))
  }
}
