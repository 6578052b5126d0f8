import ArgumentParser
import Basics
import Filing
import Foundation
import Rules

struct Assess: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "法律怎么看：程序、法院、费用、时效、诉求和下一步。")

  @OptionGroup var source: CaseArgument
  @OptionGroup var common: CommonOptions
  @Option(help: "按哪一天的法律，例如 2026-11-23；默认用案件文件的 as_of，再默认今天。")
  var on: CalendarDay?
  @Flag(help: "有缺漏或注意事项时以状态 2 结束。") var strict = false

  func run() throws {
    let pipeline = Pipeline(library: try common.openLibrary(), today: Clock.today)
    let checked = pipeline.check(try source.open(), on: on)
    guard let assessed = try pipeline.assess(checked) else {
      throw common.refuse(checked.findings)
    }
    if common.isJSON {
      guard case .object(var members) = assessed.assessment.json else { return }
      members["findings"] = assessed.findings.json
      common.show(.object(members))
    } else {
      Console.out(AssessmentText.text(assessed.assessment))
      Console.out(FindingText.lines(assessed.findings))
    }
    try FindingStatus.leave(assessed.findings, strict: strict)
  }
}
