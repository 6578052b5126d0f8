import ArgumentParser
import Basics
import Filing
import Foundation

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "新建一个案件文件夹：逐项提问，或从示例开始。")

  @Argument(help: "新的案件文件夹。") var folder: String
  @Option(help: "从哪个示例开始，例如 membership-account。") var example: String?
  @OptionGroup var common: CommonOptions

  private var caseFile: String { "\(folder)/case.yaml" }

  func run() throws {
    guard !FileManager.default.fileExists(atPath: caseFile) else {
      throw FilingError(.output, "“\(caseFile)”已经存在，没有改动它。请换一个文件夹。")
    }
    if let example { return try copy(example) }
    var interview = try Interview(in: folder)
    guard let answers = try interview.ask() else {
      Console.error("\n还没有答完，已有的回答都保存了。再次运行 dossier new \(folder) 接着答。")
      throw ExitCode(130)
    }
    try write(CaseFileText(answers: answers).text)
    interview.finish()
    try tell()
  }

  private func write(_ text: String) throws(FilingError) {
    do {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/evidence", withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: caseFile), options: .atomic)
    } catch {
      throw FilingError(.output, "写不了“\(caseFile)”：\(SystemTrouble.words(error))")
    }
  }

  /// Copies a shipped example beside the place and moves it there when it is whole.
  private func copy(_ name: String) throws {
    let examples = try common.openLibrary().root + "/examples"
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: examples)) ?? [])
      .filter { FileManager.default.fileExists(atPath: "\(examples)/\($0)/case.yaml") }.sorted()
    guard names.contains(name) else {
      throw FilingError(.input, "没有叫“\(name)”的示例。可以用：\(names.joined(separator: "、"))。")
    }
    let target = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    guard !FileManager.default.fileExists(atPath: target) else {
      throw FilingError(.output, "“\(target)”已经存在，没有改动它。请换一个文件夹名。")
    }
    let partial = "\(target).partial-\(ProcessInfo.processInfo.processIdentifier)"
    do {
      try FileManager.default.copyItem(atPath: "\(examples)/\(name)", toPath: partial)
      try FileManager.default.moveItem(atPath: partial, toPath: target)
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      throw FilingError(.output, "写不了“\(target)”：\(SystemTrouble.words(error))")
    }
    try tell()
  }

  private func tell() throws {
    if common.isJSON {
      return common.show(.object(["folder": .string(folder), "case": .string(caseFile)]))
    }
    Console.out("已建好 \(caseFile)。证据文件用 dossier evidence add 收进来。")
    Console.out("下一步：dossier check \(folder)")
  }
}
