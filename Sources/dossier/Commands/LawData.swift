import ArgumentParser
import Basics
import Filing
import Jurisdictions
import Rules

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
      common.show(
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
    if common.isJSON { common.show(audit.json) } else { Console.out(AuditText.text(audit)) }
  }
}
