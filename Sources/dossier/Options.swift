import ArgumentParser
import Basics
import Filing
import Foundation

enum Format: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

extension CalendarDay: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

/// Flags that every command has.
struct CommonOptions: ParsableArguments {
  @Option(help: "输出格式：text 给人看，json 给程序看。")
  var format: Format = .text

  @Option(help: "文书库：templates 和 jurisdictions 所在的文件夹。")
  var library: String?

  @Option(help: "自己的模板文件夹，样子同 templates：里面有的文件代替自带的同名文件。")
  var templates: String?

  var isJSON: Bool { format == .json }

  /// The named library, the environment's, the repository's, or the installed one.
  func openLibrary() throws -> Library {
    let shipped = try shippedLibrary()
    guard let own = templates ?? Self.setting("DOSSIER_TEMPLATES") else { return shipped }
    return try Library(at: shipped.root, overlay: own)
  }

  private static func setting(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private func shippedLibrary() throws -> Library {
    if let named = library ?? Self.setting("DOSSIER_LIBRARY") { return try Library(at: named) }
    let binary = Bundle.main.executableURL?.resolvingSymlinksInPath() ?? URL(fileURLWithPath: ".")
    var folder = binary.deletingLastPathComponent()
    let installed = folder.deletingLastPathComponent().appendingPathComponent("share/dossier").path
    if let library = try? Library(at: installed) { return library }
    while folder.path != "/" {
      if let library = try? Library(at: folder.path) { return library }
      folder.deleteLastPathComponent()
    }
    throw FilingError(
      .input, "找不到文书库（templates 和 jurisdictions）。请用 --library 或环境变量 DOSSIER_LIBRARY 指明它的位置。")
  }

  func show(_ value: JSONValue) { Console.out(bytes: JSONText.bytes(of: value)) }
}

/// The time in China: the only look at the clock.
enum Clock {
  /// This minute in China.
  static var now: Moment {
    let seconds = Int(Date().timeIntervalSince1970) + 8 * 3600
    return Moment(day: today, second: seconds % 86_400 / 60 * 60)
  }

  static var today: CalendarDay {
    CalendarDay(ordinal: Int((Date().timeIntervalSince1970 + 8 * 3600) / 86_400))
  }
}

/// The case a command works on.
struct CaseArgument: ParsableArguments {
  @Argument(help: "案件文件夹，或其中的 case.yaml。")
  var path: String

  func open() throws -> CaseSource { try CaseSource(path) }
}

extension CommonOptions {
  /// Shows why a case cannot be assessed, and ends with 1.
  func refuse(_ findings: [Finding]) -> ExitCode {
    if isJSON {
      show(.object(["findings": findings.json]))
    } else {
      Console.out(FindingText.lines(findings))
      Console.out(FindingText.summary(findings))
    }
    return ExitCode(1)
  }
}

/// Exit statuses for findings: 1 for errors, 2 under `--strict` for holes and warnings.
enum FindingStatus {
  static func leave(_ findings: [Finding], strict: Bool) throws {
    if findings.hasErrors { throw ExitCode(1) }
    if strict, findings.count(of: .hole) + findings.count(of: .warning) > 0 { throw ExitCode(2) }
  }
}
