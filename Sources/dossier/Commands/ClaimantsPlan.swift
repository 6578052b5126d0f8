import ArgumentParser
import Basics
import Filing
import Foundation
import Rules

struct ClaimantsPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "几个人一起还是各自：法律允许哪几种办法，各要多少诉讼费，按法院、省份或商家分组。",
    discussion: "只列出办法、理由和费用，供您和律师决定。费用是推算，以法院核算为准。")

  @OptionGroup var folder: CaseArgument
  @OptionGroup var common: CommonOptions
  @Option(help: "按什么分组：court 法院，province 省份，merchant 商家，none 不分。")
  var groupBy: Grouping = .court
  @Option(help: "按哪一天的法律，例如 2026-11-23。") var on: CalendarDay?
  @Option(name: [.short, .long], help: "另存一张表（.xlsx），一组一种办法一行，供大家和律师决定。")
  var output: String?

  func validate() throws {
    if let output, !output.lowercased().hasSuffix(".xlsx") {
      throw ValidationError("方案是表格文件，文件名请以 .xlsx 结尾，例如 方案.xlsx。")
    }
  }

  func run() throws {
    let pipeline = Pipeline(library: try common.openLibrary(), today: Clock.today)
    let filings = try SeparateFilings(of: try folder.open(), pipeline, on: on)
    if filings.findings.hasErrors { throw common.refuse(filings.findings) }
    try filings.requirePeople()
    var desk = StrategyDesk(groupBy)
    var left: [SeparateFilings.Person] = []
    for person in filings.people {
      if let assessment = try filings.assess(person) {
        desk.add(assessment)
      } else {
        left.append(person)
      }
    }
    let strategy = desk.strategy()
    if let output {
      try StrategyTable.write(
        strategy, to: output,
        scratch: Scratch.path(beside: output))
    }
    if common.isJSON {
      common.show(.object(["groups": strategy.groups.json, "findings": filings.findings.json]))
    } else {
      if !filings.findings.isEmpty { Console.out(FindingText.lines(filings.findings)) }
      show(strategy)
    }
    guard left.isEmpty else {
      Console.error(
        "有 \(left.count) 个人的资料有错误，没有算进来：\(left.prefix(5).map(\.name).joined(separator: "、"))。先运行 dossier check \(ShellWord.quoted(folder.path))。"
      )
      throw ExitCode(1)
    }
  }

  private func show(_ strategy: FilingStrategy) {
    for group in strategy.groups {
      Console.out("\(group.name)：\(group.people) 人，请求的金额合计 \(group.amount.grouped) 元")
      for option in group.options {
        let fee = option.fee.map { $0 == .zero ? "不收费" : "诉讼费预交 \($0.grouped) 元" } ?? "诉讼费待定"
        Console.out("  \(option.way.chinese)：\(option.procedure)；\(fee)")
        for reason in option.reasons {
          let basis = reason.basis.map(\.text).joined(separator: "、")
          Console.out("    · \(reason.message)" + (basis.isEmpty ? "" : "［\(basis)］"))
        }
      }
    }
    if let output { Console.out("表已写到 \(output)。") }
    Console.out(
      "做成文书：各自一份用 dossier build \(ShellWord.quoted(folder.path)) --as separate；一起用 dossier build \(ShellWord.quoted(folder.path))，要按组分开就加 --group-by \(groupBy.rawValue)。"
    )
  }
}
