import ArgumentParser
import Basics
import Filing
import Rules

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "为什么：任何一个数字、法院、日期、条文或段落从哪里来。",
    discussion: """
      不写第二个参数，列出可以问的名称。可以问：
        评估里的一项      claims.Q1、venue.1、fee、limitation.P1.platform
        法律条文          CPL23-165
        案件文件的一行    purchases[0].paid
        一条提示          venue.court_derived
        文书里的一段      papers.petition.claim/Q1
      """)

  @OptionGroup var source: CaseArgument
  @Argument(help: "要问的名称；不写就列出全部。") var key: String?
  @OptionGroup var common: CommonOptions
  @Option(help: "按哪一天的法律，例如 2026-11-23；默认用案件文件的 as_of，再默认今天。")
  var on: CalendarDay?

  func run() throws {
    let pipeline = Pipeline(library: try common.openLibrary(), today: Clock.today)
    let checked = pipeline.check(try source.open(), on: on)
    guard let assessed = try pipeline.assess(checked) else {
      Console.error(FindingText.lines(checked.findings))
      if common.isJSON { common.show(.object(["findings": checked.findings.json])) }
      throw ExitCode(1)
    }
    guard let key else { return try list(assessed) }
    let answer = try pipeline.explain(assessed, key)
    guard !answer.isEmpty else { return try refuse(key, pipeline.suggestions(for: key, assessed)) }
    if common.isJSON {
      common.show(
        .object([
          "key": .string(key), "traces": answer.traces.json, "paragraphs": answer.blocks.json,
          "findings": answer.findings.json,
        ]))
    } else {
      Console.out(ExplanationText.text(answer))
    }
  }

  private func list(_ assessed: Pipeline.Assessed) throws {
    let traces = assessed.explanation.traces
    if common.isJSON { return common.show(.object(["traces": traces.json])) }
    Console.out("可以问的名称（dossier explain 案件 名称）：\n")
    for trace in traces { Console.out("  \(trace.key)\n      \(trace.title)：\(trace.value)") }
    Console.out("\n文书里的段落：papers.<文书>，例如 papers.petition")
  }

  private func refuse(_ key: String, _ known: [String]) throws {
    let near = known.isEmpty ? "" : "\n相近的有：\(known.prefix(8).joined(separator: "、"))"
    let message = "没有叫“\(key)”的一项。不写名称可以列出全部。\(near)"
    if common.isJSON {
      common.show(
        .object([
          "error": .object([
            "identifier": .string("explain.unknown_key"), "message": .string(message),
          ])
        ]))
    }
    Console.error(message)
    throw ExitCode(64)
  }
}
