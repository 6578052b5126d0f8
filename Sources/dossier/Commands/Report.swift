import ArgumentParser
import Basics
import Filing
import Foundation
import Rules

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "汇总多个案件：各平台、商家怎样答复，等了多久，解决了多少。",
    discussion: """
      给消费者组织、市场监管部门作附件。统计里只有数字和经营者的名称，没有消费者的个人信息；人数太少的不列。
      有错误的案件一条条列出来，只给您自己看。例如：
        dossier report 案件/* -o out/统计
        dossier report 案件/* --since 2026-01-01 --at 2026-06-30 -o out/上半年
      """)

  @Argument(help: "案件文件夹，或其中的 case.yaml；可以写许多个。")
  var paths: [String]
  @OptionGroup var common: CommonOptions
  @Option(name: [.short, .long], help: "输出文件夹；不写就只显示。") var output: String?
  @Option(help: "只统计这一天起的投诉，例如 2026-01-01。") var since: CalendarDay?
  @Option(help: "统计到哪个时刻，以后的投诉和答复不算；不写是现在。") var at: Moment?
  @Option(help: "消费者满几人的经营者才单独列出；不写是 5。") var least = 5
  @Flag(help: "另存网页版（HTML）。") var html = false
  @Flag(help: "另存纯文本。") var text = false

  func validate() throws {
    guard (1...1000).contains(least) else {
      throw ValidationError("--least 要写 1 到 1000 的整数，例如 5。")
    }
  }

  func run() throws {
    let library = try common.openLibrary()
    let now = at ?? Clock.now
    let counted = try Pipeline(library: library, today: now.day)
      .statistics(of: paths, at: now, since: since, least: least)
    let report = try StatisticsReport(counted, library: library)
    let findings = counted.findings + report.findings
    guard !report.findings.hasErrors else {
      Console.out(FindingText.lines(report.findings))
      throw ExitCode(1)
    }
    Interruption.cooperate()
    let written = try output.map { folder in
      try report.write(
        into: folder, token: AbandonedBuilds.token,
        forms: Set([(html, OtherForm.html), (text, .text)].filter(\.0).map(\.1)),
        isInterrupted: { Interruption.isRequested })
    }
    if common.isJSON {
      common.show(json(counted, findings, written?.files ?? []))
    } else {
      tell(counted, findings, written)
    }
    try FindingStatus.leave(findings, strict: false)
  }

  private func json(
    _ counted: Pipeline.Counted, _ findings: [Finding], _ files: [String]
  ) -> JSONValue {
    guard case .object(var members) = counted.statistics.json else { return .null }
    members["left_out"] = .int(counted.leftOut)
    members["since"] = .text(counted.since)
    members["files"] = .list(files)
    members["findings"] = findings.json
    return .object(members)
  }

  private func tell(
    _ counted: Pipeline.Counted, _ findings: [Finding],
    _ written: (files: [String], kept: String?)?
  ) {
    if !findings.isEmpty { Console.out(FindingText.lines(findings) + "\n") }
    Console.out(StatisticsText(counted).text)
    guard let written else { return }
    Console.out("\n已生成：")
    for file in written.files { Console.out("  \(file)") }
    if let kept = written.kept { Console.out("上一次生成的文件夹被手工改动过，原样保留在 \(kept)。") }
  }
}
