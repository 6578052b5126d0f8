import ArgumentParser

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "新建一个案件文件夹：逐项提问，或从示例开始。")
  func run() throws {}
}
