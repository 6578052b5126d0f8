import ArgumentParser
import Basics
import Filing
import Foundation

struct ClaimantsMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "把几个各自备好的案件合成一个：编号不撞，引用不断，互相矛盾的地方列出来。")

  @Option(name: [.short, .long], help: "合成的案件放在哪个文件夹；要是还没有的。") var output: String
  @Argument(help: "案件文件夹，可以写许多个。") var cases: [String]
  @OptionGroup var common: CommonOptions
  @Flag(help: "有矛盾时以状态 2 结束。") var strict = false

  func run() throws {
    let pipeline = Pipeline(library: try common.openLibrary(), today: Clock.today)
    let merged = try pipeline.merge(try cases.map { try CaseSource($0) }, into: output)
    if common.isJSON {
      common.show(
        .object([
          "output": .string(merged.folder), "cases": .int(merged.cases),
          "findings": merged.findings.json,
        ]))
    } else {
      if !merged.findings.isEmpty { Console.out(FindingText.lines(merged.findings)) }
      Console.out("\(merged.cases) 个案件合成了一个：\(merged.folder)。原来的案件没有改动。")
      Console.out("下一步：dossier check \(ShellWord.quoted(merged.folder))")
    }
    try FindingStatus.leave(merged.findings, strict: strict)
  }
}
