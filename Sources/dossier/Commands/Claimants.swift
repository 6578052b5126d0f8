import ArgumentParser
import Basics
import Filing
import Foundation
import Matters

struct Claimants: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claimants", abstract: "很多人一起维权：空白名单，收名单，核对名单。",
    subcommands: [
      ClaimantsTemplate.self, ClaimantsImport.self, ClaimantsCheck.self, ClaimantsMerge.self,
      ClaimantsPlan.self,
    ])
}

struct ClaimantsTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "生成一份空白名单，发给大家填。")

  @Argument(help: "名单的文件名，例如 名单.xlsx。") var file: String
  @OptionGroup var common: CommonOptions

  func run() throws {
    guard file.lowercased().hasSuffix(".xlsx") else {
      throw ValidationError("名单是表格文件，文件名请以 .xlsx 结尾，例如 名单.xlsx。")
    }
    if FileManager.default.fileExists(atPath: file) {
      throw FilingError(.output, "已经有“\(file)”了，没有改动它。请换一个名字。")
    }
    try RosterTables.template(
      try common.openLibrary().rosterHeadings(), to: file, scratch: Scratch.path(beside: file))
    if common.isJSON { return common.show(.object(["file": .string(file)])) }
    Console.out("空白名单写好了：\(file)")
    Console.out("一行写一笔订单。填好后收进案件：dossier claimants import 案件 \(ShellWord.quoted(file))")
  }
}

struct ClaimantsImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "把填好的名单收进案件，逐行核对，列出要改要补的。",
    discussion: """
      名单可以是 .xlsx 或 .csv（UTF-8、GBK 都行），列的先后不限，可以一次收几个文件。例如：
        dossier claimants import 案件 一组.xlsx 二组.csv
      每一行要么接受，要么退回，要么和别的行互相矛盾，都写明在哪个文件、第几行、为什么、怎么改。
      要改要补的行写进案件文件夹的 rosters/问题清单.xlsx：发回给填的人，改好后照样再收一次，代替原来的行。
      """)

  @OptionGroup var folder: CaseArgument
  @Argument(help: "名单文件，可以写许多个。") var files: [String]
  @OptionGroup var common: CommonOptions
  @Flag(help: "有退回、矛盾或要补的行时以状态 2 结束。") var strict = false

  func run() throws {
    let pipeline = Pipeline(library: try common.openLibrary(), today: Clock.today)
    Interruption.cooperate()
    let imported = try pipeline.importRosters(
      files, into: folder.path, isInterrupted: { Interruption.isRequested })
    if !common.isJSON {
      for finding in imported.findings { Console.out(FindingText.plain(finding)) }
      if !imported.taken.isEmpty { Console.out("收了 \(imported.taken.joined(separator: "、"))。") }
    }
    try RosterReport(
      roster: imported.roster, folder: try folder.open().folder, common: common, strict: strict
    ).show()
    if imported.findings.hasErrors { throw ExitCode(1) }
  }
}

struct ClaimantsCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "重新核对案件里的名单，更新问题清单。")

  @OptionGroup var folder: CaseArgument
  @OptionGroup var common: CommonOptions
  @Option(help: "按哪一天核对，例如 2026-11-23。") var on: CalendarDay?
  @Flag(help: "有退回、矛盾或要补的行时以状态 2 结束。") var strict = false

  func run() throws {
    let pipeline = Pipeline(library: try common.openLibrary(), today: Clock.today)
    let source = try folder.open()
    guard let roster = try pipeline.roster(of: source, on: on) else {
      throw FilingError(
        .input,
        "案件文件里还没有名单。请先收名单：dossier claimants import \(ShellWord.quoted(folder.path)) 名单.xlsx")
    }
    try RosterReport(roster: roster, folder: source.folder, common: common, strict: strict).show()
  }
}

/// A path beside a file for what is gone afterwards.
enum Scratch {
  static func path(beside file: String) -> String {
    "\(file).partial-\(ProcessInfo.processInfo.processIdentifier)"
  }
}

/// Tells what became of every row, and writes the list of problems.
struct RosterReport {
  private static let most = 200

  let roster: ReadRoster
  let folder: String
  let common: CommonOptions
  let strict: Bool

  func show() throws {
    let list = "\(folder)/rosters/问题清单.xlsx"
    try writeProblems(to: list)
    if common.isJSON {
      common.show(roster.json)
    } else {
      tell(list)
    }
    let book = roster.book
    if book.findings.hasErrors { throw ExitCode(1) }
    if strict, hasProblems { throw ExitCode(2) }
  }

  private var hasProblems: Bool {
    let book = roster.book
    return book.accepted < book.rows.count || !book.warnings.isEmpty
      || book.rows.contains { !$0.problems.isEmpty }
  }

  private func writeProblems(to path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/rosters", withIntermediateDirectories: true)
      try ProblemList(roster).write(to: path, scratch: Scratch.path(beside: path))
    } catch {
      throw FilingError(.output, "写不了“\(path)”：\(SystemTrouble.words(error))")
    }
  }

  private func tell(_ list: String) {
    let book = roster.book
    if !book.findings.isEmpty { Console.out(FindingText.lines(book.findings)) }
    tellProblems()
    tell(book.conflicts, "矛盾")
    tell(book.warnings, "注意")
    tellChanges()
    Console.out(
      "读了 \(roster.files) 个文件、\(book.rows.count) 行：接受 \(book.accepted)，退回 \(book.rejected)，"
        + "重复 \(book.duplicates)，互相矛盾 \(book.conflicting)。")
    let open = book.unpriced > 0 ? "（\(book.unpriced) 行没有写实付金额，没有算进来）" : ""
    Console.out("接受的有 \(book.people.count) 个人，请求的金额合计 \(book.total.grouped) 元\(open)。")
    guard !book.findings.hasErrors else { return }
    Console.out(
      hasProblems
        ? "要改要补的在 \(list)：发回给填的人，改好后再收一次。里面“每人要补的”可以逐条转给本人。"
        : "没有要改要补的。")
  }

  private func tellProblems() {
    var told = 0
    for (row, verdict) in zip(roster.book.rows, roster.book.verdicts) where verdict == .rejected {
      for problem in row.problems where problem.weight == .rejects {
        told += 1
        guard told <= Self.most else { continue }
        Console.out(
          "退回  \(Console.harmless(row.origin.chinese))：\(Console.harmless(problem.message))\n      → \(problem.remedy)  [\(problem.identifier)]"
        )
      }
    }
    if told > Self.most { Console.out("……还有 \(told - Self.most) 处，都在问题清单里。") }
  }

  private func tell(_ clashes: [RosterBook.Clash], _ word: String) {
    for clash in clashes.prefix(Self.most) {
      Console.out(
        "\(word)  \(Console.harmless(clash.message))\n      → \(clash.remedy)  [\(clash.identifier)]"
      )
    }
    if clashes.count > Self.most {
      Console.out("……还有 \(clashes.count - Self.most) 处，都在问题清单里。")
    }
  }

  private func tellChanges() {
    for change in roster.changes.prefix(Self.most) {
      let who = [change.name, change.orderNumber.map { "订单 \($0)" }].compactMap { $0 }
        .joined(separator: " ")
      let what =
        change.kind == .removed
        ? "新的表里没有了"
        : change.values.map {
          "“\(roster.headings.heading(of: $0.column))”由“\($0.before)”改成“\($0.after)”"
        }.joined(separator: "；")
      Console.out("变化  \(Console.harmless("\(change.before.chinese)（\(who)）：\(what)"))")
    }
    if roster.changes.count > Self.most {
      Console.out("……还有 \(roster.changes.count - Self.most) 处变化。")
    }
  }
}
