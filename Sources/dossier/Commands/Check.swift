import ArgumentParser
import Basics
import Filing

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "检查案件文件：一次列出全部错误和缺漏。")

  @OptionGroup var source: CaseArgument
  @OptionGroup var common: CommonOptions
  @Flag(help: "有缺漏或注意事项时以状态 2 结束。") var strict = false

  func run() throws {
    let pipeline = Pipeline(
      library: try common.openLibrary(), today: Clock.today, pdf: Poppler.pages)
    let findings = try everything(pipeline)
    if common.isJSON {
      common.show(
        .object([
          "findings": findings.json, "errors": .int(findings.count(of: .error)),
          "holes": .int(findings.count(of: .hole)), "warnings": .int(findings.count(of: .warning)),
        ]))
    } else {
      if !findings.isEmpty { Console.out(FindingText.lines(findings)) }
      Console.out(FindingText.summary(findings))
      Console.out(advice(findings))
    }
    try FindingStatus.leave(findings, strict: strict)
  }

  /// What the case file lacks, and what its papers would lack.
  private func everything(_ pipeline: Pipeline) throws -> [Finding] {
    let checked = pipeline.check(try source.open())
    let changed = pipeline.changedFiles(in: checked)
    guard let assessed = try pipeline.assess(checked) else {
      return (checked.findings + changed).arranged
    }
    let holes = try pipeline.draft(assessed, BuildOptions()).findings.filter {
      $0.severity <= .hole
    }
    return (checked.findings + changed + holes).arranged
  }

  private func advice(_ findings: [Finding]) -> String {
    if findings.hasErrors { return "请先改正标为“错误”的地方，再生成文书。" }
    if findings.count(of: .hole) > 0 { return "可以生成草稿；“待补”的地方会在文书上留出〔待补〕标记。" }
    return "没有错误，可以生成文书：dossier build"
  }
}
