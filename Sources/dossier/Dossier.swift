import ArgumentParser
import Foundation

/// The command line: flags in, findings out. Clock and machine paths enter the program here alone.
@main
struct Dossier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "从一份案件文件生成投诉、举报、起诉要用的全部文书。",
    usage: "dossier <命令> [参数]",
    discussion: "第一次使用：dossier new 我的案件，然后 dossier check 我的案件。",
    version: "0.1.0",
    subcommands: [
      New.self, Check.self, Assess.self, Explain.self, Build.self, Verify.self, Log.self,
      Status.self,
      Evidence.self, Claimants.self, ReviewCommand.self, Report.self, Law.self, Template.self,
      Schema.self,
    ])

  static func main() {
    Interruption.listen()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(with: error)
    }
  }

  /// Says what went wrong and leaves with the contract's exit status.
  private static func leave(with error: any Error) -> Never {
    if let trouble = Trouble(error) {
      Console.error(trouble.message)
      Foundation.exit(trouble.status)
    }
    let code = exitCode(for: error)
    let text = UsageText.chinese(fullMessage(for: error))
    if code.rawValue == 0 { Console.out(text) } else if !text.isEmpty { Console.error(text) }
    if error is ExitCode || code.rawValue == 0 { Foundation.exit(code.rawValue) }
    let hint = UsageText.hint(Array(CommandLine.arguments.dropFirst())) {
      FileManager.default.fileExists(atPath: $0)
    }
    if let hint { Console.error(hint) }
    Foundation.exit(code.rawValue)
  }
}
