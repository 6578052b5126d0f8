import ArgumentParser
import Basics
import Drafting
import Filing
import Jurisdictions

struct Template: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "文书模板：检查、列出。",
    subcommands: [TemplateCheckCommand.self, TemplateList.self])
}

struct TemplateCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "检查每个模板的写法、用到的事实和引用的条文。")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let library = try common.openLibrary()
    let register = try library.law.register()
    var templates = library.templates
    let findings =
      library.paperKinds.flatMap { kind in
        templates.check(kind) { register.article($0) != nil }
      } + library.planFindings()
    if common.isJSON {
      common.show(
        .object([
          "templates": .list(library.paperKinds), "findings": findings.json,
          "errors": .int(findings.count(of: .error)),
        ]))
    } else if findings.isEmpty {
      Console.out("\(library.paperKinds.count) 个模板都没有问题。")
    } else {
      Console.out(FindingText.lines(findings))
    }
    try FindingStatus.leave(findings, strict: false)
  }
}

struct TemplateList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "列出全部文书模板。")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let library = try common.openLibrary()
    var templates = library.templates
    let titles = try library.paperKinds.map { ($0, try templates.template($0).title) }
    if common.isJSON {
      common.show(
        .object([
          "templates": .array(
            titles.map { .object(["kind": .string($0.0), "title": .string($0.1)]) })
        ]))
    } else {
      for (kind, title) in titles { Console.out("\(kind)  \(title)") }
    }
  }
}
