import Foundation
import TestKit
import Testing

@Suite("The README")
struct ReadmeTests {
  static let pages = ["README.md", "README.en.md"]
  static let commands = ["new", "check", "assess", "build", "verify", "law", "template", "schema"]

  /// Every line with the program in a block marked `sh`, in order: later ones use what earlier ones
  /// wrote.
  @Test(arguments: pages)
  func itsCommandsWorkAsTyped(page: String) throws {
    let shell = try Shell()
    defer { shell.remove() }
    let lines = try Self.commandLines(in: page)
    #expect(lines.count > 5)
    for line in lines {
      let (status, output) = try shell.run(line)
      #expect(status == 0, "\(page): \(line)\n\(output)")
    }
  }

  @Test(arguments: pages)
  func itNamesEveryCommandThatHelpNames(page: String) throws {
    let shell = try Shell()
    defer { shell.remove() }
    let help = try shell.run("dossier --help").output
    let text = try RepositoryFiles.text(page)
    let listed = help.matches(of: /\n  ([a-z]+) +[^-\n]/).map { String($0.1) }
    #expect(Set(listed).isSuperset(of: Self.commands))
    for command in listed where command != "help" {
      #expect(text.contains("dossier \(command)"), "\(page) does not say dossier \(command)")
    }
  }

  @Test(arguments: pages)
  func itNamesEveryExitStatus(page: String) throws {
    let text = try RepositoryFiles.text(page)
    for status in [0, 1, 2, 64, 66, 70, 73, 130] {
      #expect(text.contains("| \(status) |"), "\(page) does not explain exit status \(status)")
    }
  }

  @Test(arguments: pages)
  func itsPicturesAreSmall(page: String) throws {
    for match in try RepositoryFiles.text(page).matches(of: /!\[[^\]]*\]\(([^)]+)\)/) {
      #expect(try RepositoryFiles.bytes(String(match.1)).count < 200_000, "\(match.1)")
    }
  }

  private static func commandLines(in page: String) throws -> [String] {
    var lines: [String] = []
    var isShell = false
    for line in try RepositoryFiles.text(page).split(separator: "\n") {
      if line.hasPrefix("```") { isShell = line == "```sh" }
      if isShell, line.hasPrefix("dossier ") || line.contains(" dossier ") {
        lines.append(String(line))
      }
    }
    return lines
  }
}

/// A folder with the examples in it, where commands are run as a reader would type them.
private struct Shell {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "dossier-readme-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: RepositoryFiles.root.appending(path: "examples"), to: folder.appending(path: "examples"))
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func run(_ line: String) throws -> (status: Int32, output: String) {
    let log = folder.appending(path: "output.log")
    try Data().write(to: log)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = "\(Self.products):\(environment["PATH"] ?? "")"
    environment["DOSSIER_LIBRARY"] = RepositoryFiles.root.path
    process.environment = environment
    let handle = try FileHandle(forWritingTo: log)
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try handle.close()
    return (process.terminationStatus, String(decoding: try Data(contentsOf: log), as: UTF8.self))
  }

  /// Where the executable was built: beside the tests.
  private static var products: String {
    URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent().path
  }
}
