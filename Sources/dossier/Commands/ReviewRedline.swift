import ArgumentParser
import Filing

struct ReviewRedlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redline", abstract: "比较两次生成的文书：显示哪里不同，或者写成带修订的 DOCX。",
    discussion: """
      例如：
        dossier review redline 旧.docx 新.docx               显示不同的段落
        dossier review redline 旧.docx 新.docx -o 修订.docx    不同之处写成修订，可以逐处接受或拒绝
        dossier review redline 旧文件夹 新文件夹 -o 修订        比较位置和名字相同的文书
      写成修订时，新的一份要是 dossier 直接生成的；旧的可以是任何 DOCX 文件。
      只比较正文的文字；图、页脚和样式的不同看不出来。
      """)

  @Argument(help: "旧的文书，或者放着它们的文件夹。") var old: String
  @Argument(help: "新的文书或文件夹。") var new: String
  @Option(name: [.short, .long], help: "写到哪里：文件（.docx）或文件夹，不能已经有了。") var output: String?
  @OptionGroup var common: CommonOptions

  func run() throws {
    let redlining = try Redlining(from: old, to: new)
    var written: [String]?
    if let output {
      AbandonedBuilds.clear(beside: output)
      Interruption.cooperate()
      written = try redlining.write(
        to: output, token: AbandonedBuilds.token, isInterrupted: { Interruption.isRequested })
    }
    if common.isJSON { return common.show(redlining.json(written: written)) }
    if let output, let written {
      Console.out(RedlineText.summary(redlining, written: written, in: output))
    } else {
      Console.out(RedlineText.text(redlining))
    }
  }
}
