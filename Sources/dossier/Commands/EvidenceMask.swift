import ArgumentParser
import Basics
import Filing
import Foundation

struct EvidenceMask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mask", abstract: "做遮盖副本：把要遮的地方涂进像素里，给别人看用；原件不动。",
    discussion: """
      遮哪里写在案件文件里，图片显示成什么样就怎么量，左上角是 0, 0，单位是像素：
        mask: [{file: evidence/order.png, x: 10, y: 20, width: 200, height: 40}]
      写了 private（隐私）的文本和文字稿，按案件文件里的姓名、号码、地址遮住。例如：
        dossier evidence mask 案件 -o 遮盖副本
        dossier evidence mask 案件 E1 E3 -o 遮盖副本
      """)

  @OptionGroup var source: CaseArgument
  @Argument(help: "证据编号，可以写许多个；不写是全部。") var ids: [String] = []
  @Option(name: [.short, .long], help: "放副本的文件夹。") var output: String
  @OptionGroup var common: CommonOptions

  func run() throws {
    let pipeline = Pipeline(library: try common.openLibrary(), today: Clock.today)
    AbandonedBuilds.clear(beside: output)
    Interruption.cooperate()
    let masked = try pipeline.maskEvidence(
      of: try source.open(), only: ids, into: output,
      token: AbandonedBuilds.token,
      isInterrupted: { Interruption.isRequested })
    if common.isJSON {
      common.show(masked.json)
    } else {
      tell(masked)
    }
    try FindingStatus.leave(masked.findings, strict: false)
  }

  private func tell(_ masked: MaskedEvidence) {
    if !masked.findings.isEmpty { Console.out(FindingText.lines(masked.findings)) }
    guard let folder = masked.folder else {
      return Console.out(
        masked.findings.hasErrors ? "没有生成遮盖副本。" : "没有需要遮盖的证据，没有生成遮盖副本。")
    }
    Console.out("遮盖副本在 \(Console.harmless(folder))：")
    for copy in masked.copies {
      let count = copy.rectangles > 0 ? "涂了 \(copy.rectangles) 处" : "文字已遮"
      Console.out(Console.harmless("  \(copy.name)（\(copy.id)，\(count)）"))
    }
    if let kept = masked.keptBackup {
      Console.out("上一次生成的文件夹被手工改动过，原样保留在 \(Console.harmless(kept))。")
    }
    Console.out("发出去以前请逐个打开看一遍；交法院核对的是原件。")
  }
}
