import ArgumentParser
import Filing
import Matters

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "打印案件文件的 JSON Schema，供编辑器补全和检查。")

  @OptionGroup var common: CommonOptions
  @Flag(help: "改为打印案件文件的参考页（Markdown）。") var reference = false

  func run() throws {
    if reference {
      Console.out(bytes: Array(CaseReference.markdown.utf8))
    } else {
      common.show(CaseSchema.document)
    }
  }
}
