import ArgumentParser
import Filing
import Foundation

/// A password that is missing or will not do: no fault of how the command was written.
struct PasswordFault: Error {
  let message: String
}

/// Where a password comes from: never the command line, which others on the machine can read.
struct PasswordOptions: ParsableArguments {
  static let variable = "DOSSIER_PASSWORD"

  @Option(
    name: .customLong("password-file"),
    help: "密码写在这个文件的第一行；不写时取环境变量 \(variable)，都没有就在终端里问。")
  var file: String?

  /// - Parameter isNew: a new one is asked for twice, and must be hard to guess.
  func password(isNew: Bool) throws -> String {
    let password = try file.map(Self.read) ?? Self.given ?? Self.asked(isNew: isNew)
    if isNew, let flaw = PasswordRule.flaw(in: password) { throw PasswordFault(message: flaw) }
    return password
  }

  /// Without asking.
  var given: String? { get throws { try file.map(Self.read) ?? Self.given } }

  private static var given: String? { ProcessInfo.processInfo.environment[variable] }

  private static func read(_ path: String) throws -> String {
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: 4096)
    else { throw FilingError(.input, "读不到密码文件“\(path)”。请检查路径和权限。") }
    try? handle.close()
    let line = String(decoding: data, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).first
    return line.map(String.init) ?? ""
  }

  private static func asked(isNew: Bool) throws -> String {
    guard isatty(STDIN_FILENO) == 1 else {
      throw PasswordFault(message: "没有密码。请用 --password-file 指明密码文件，或设环境变量 \(variable)。")
    }
    let password = try hidden("密码（输入时不显示）：")
    if isNew, try hidden("再输一遍：") != password {
      throw PasswordFault(message: "两遍密码不一样，没有生成。请重新运行。")
    }
    return password
  }

  /// A line typed without showing it. Ctrl-C is taken as a letter, so that the terminal is never left
  /// without its echo.
  private static func hidden(_ question: String) throws -> String {
    var shown = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &shown) == 0 else {
      throw FilingError(.input, "终端不能关闭回显，没有读密码。请用 --password-file。")
    }
    var silent = shown
    silent.c_lflag &= ~tcflag_t(ECHO | ISIG)
    Console.prompt(question)
    _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    let line = readLine()
    _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
    Console.error("")
    guard let line, !line.unicodeScalars.contains("\u{3}") else {
      throw FilingError(.interrupted, "已中断，没有留下半成品。")
    }
    return line
  }
}
