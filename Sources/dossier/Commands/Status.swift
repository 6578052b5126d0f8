import ArgumentParser
import Basics
import Filing
import Foundation
import Matters
import Rules

extension Moment: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "走到哪一步了：每一步的结果、每个期限还有几天、下一步做什么。",
    discussion: """
      例如：
        dossier status 案件
        dossier status 案件 --at 2026-11-01T09:00
        dossier status 案件 --calendar 期限.ics
      """)

  @OptionGroup var source: CaseArgument
  @OptionGroup var common: CommonOptions
  @Option(help: "看哪个时刻的情况，例如 2026-11-20T10:05，以后的投诉和答复不算；不写是现在。")
  var at: Moment?
  @Option(help: "把期限写成日历文件（.ics），手机和电脑的日历都能导入。里面没有姓名、电话等个人信息。")
  var calendar: String?

  func validate() throws {
    if calendar != nil, let at, at > Clock.now {
      throw ValidationError("日历只写到现在为止的情况：--calendar 不能和以后的 --at 一起用。")
    }
  }

  func run() throws {
    let pipeline = Pipeline(library: try common.openLibrary(), today: Clock.today)
    let checked = pipeline.check(try source.open(), at: at ?? Clock.now)
    guard let standing = try pipeline.status(checked) else {
      throw common.refuse(checked.findings)
    }
    if let calendar { try CalendarFile(standing, stamp: Clock.now).write(to: calendar) }
    if common.isJSON {
      common.show(json(standing))
    } else {
      Console.out(StatusText(standing, path: source.path).text)
      if let calendar { Console.out("\n日历写在 \(calendar)，用手机或电脑的日历打开它就能导入。") }
    }
  }

  private func json(_ standing: Pipeline.Standing) -> JSONValue {
    guard case .object(var members) = standing.status.json else { return standing.status.json }
    members["left_out"] = .int(standing.leftOut)
    members["command"] = .text(standing.command(for: source.path))
    members["calendar"] = .text(calendar)
    members["findings"] = standing.assessed.findings.json
    return .object(members)
  }
}

extension Pipeline.Standing {
  /// What to type to get the paper of the next step; nil where it has none.
  func command(for path: String) -> String? {
    status.next?.document.map { "dossier build \(ShellWord.quoted(path)) --only \($0.rawValue)" }
  }
}
