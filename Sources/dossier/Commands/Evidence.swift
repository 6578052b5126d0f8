import ArgumentParser
import Basics
import Exhibits
import Filing
import Foundation
import Matters

struct Evidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "收证据文件，核对证据文件有没有变，申请时间戳，做遮盖副本。",
    subcommands: [EvidenceAdd.self, EvidenceCheck.self, EvidenceStamp.self, EvidenceMask.self])
}

struct EvidenceAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "把截图、凭证、录音等收进案件：原样复制，记下校验值，写进案件文件。",
    discussion: """
      一个文件写成一份证据；内容已经有了的不再收，案件文件里写了、还没有登记的补记校验值。原文件不改动、不另存。例如：
        dossier evidence add 案件 截图1.png 截图2.png --source 张三手机某App订单页
        dossier evidence add 案件 订单.jpg --to E2
        dossier evidence add 案件 通话.mp3 --kind call_recording --accept-metadata
      文件自己记着的拍摄时间和设备，只在您同意后写进去：逐个询问，或者用 --accept-metadata。
      """)

  @OptionGroup var folder: CaseArgument
  @Argument(help: "要收的文件，可以写许多个。") var files: [String]
  @OptionGroup var common: CommonOptions
  @Option(help: "放进已有的哪一份证据，写它的编号，例如 E2；不写就各成一份。") var to: String?
  @Option(help: "证据名称；不写用文件名。") var title: String?
  @Option(help: "种类，例如 screenshot 或 截图；不写按文件内容推定。") var kind: String?
  @Option(help: "分组，例如 合同成立。") var group: String?
  @Option(help: "谁的证据：原告的编号；只有一个人时不用写。") var claimant: String?
  @Option(help: "来源，例如 张三手机某 App 订单页。") var source: String?
  @Option(help: "证明目的，一句话。") var proves: String?
  @Option(help: "原件在哪里、由谁保存。") var original: String?
  @Flag(help: "照文件自己记着的时间和设备填写取证时间、设备。") var acceptMetadata = false

  func run() throws {
    let pipeline = Pipeline(library: try common.openLibrary(), today: Clock.today)
    var incoming: [IncomingFile] = []
    var findings: [Finding] = []
    for file in files {
      do throws(IncomingFault) {
        incoming.append(try IncomingFile(file))
      } catch {
        findings.append(error.finding)
      }
    }
    guard findings.isEmpty else { throw CaseFileFault(findings) }
    Interruption.cooperate()
    let taken = try pipeline.takeEvidence(
      incoming,
      EvidenceWords(
        try words(), takesMetadata: takesMetadata(incoming), exhibit: to),
      in: folder.path, isInterrupted: { Interruption.isRequested })
    show(taken)
  }

  private func words() throws -> [String: String] {
    var words: [String: String] = [:]
    words["kind"] = try kind.map { try word($0, of: Vocabularies.evidenceKind) }
    words["group"] = try group.map { try word($0, of: Vocabularies.evidenceGroup) }
    for (name, value) in [
      ("title", title), ("claimant", claimant), ("source", source), ("proves", proves),
      ("original", original),
    ] {
      words[name] = value
    }
    return words
  }

  private func word(_ text: String, of vocabulary: Vocabulary) throws -> String {
    if let word = vocabulary.word(text) { return word }
    let known = vocabulary.words.map { $0.word == $0.alias ? $0.word : "\($0.word)（\($0.alias)）" }
    throw ValidationError("没有“\(text)”这一种。可以写：\(known.joined(separator: "、"))。")
  }

  /// Asked on a terminal; elsewhere only where the option says so.
  private func takesMetadata(_ incoming: [IncomingFile]) -> Bool {
    if acceptMetadata { return true }
    let speaking = incoming.filter { $0.metadata.capturedAt != nil || $0.metadata.device != nil }
    guard !speaking.isEmpty, isatty(STDIN_FILENO) == 1, !common.isJSON else { return false }
    for file in speaking { Console.error("  " + EvidenceText.proposal(file)) }
    let answer = Prompt.answer(
      "这是文件自己记着的，照这些填写取证时间和设备吗（是、否）", as: .flag, fallback: "false")
    return answer == "true"
  }

  private func show(_ taken: TakenEvidence) {
    if common.isJSON {
      return common.show(
        .object(["added": taken.items.json, "findings": taken.findings.json]))
    }
    if !taken.findings.isEmpty { Console.out(FindingText.lines(taken.findings)) }
    for item in taken.items { Console.out(EvidenceText.line(item)) }
    guard !taken.items.isEmpty else { return }
    Console.out("没有写的（来源、证明目的、原件在哪里）请在案件文件里补上。")
    Console.out("下一步：dossier check \(ShellWord.quoted(folder.path))")
  }
}

struct EvidenceCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "列出证据文件，核对每个文件和登记时是不是一样、存证是不是它的，有没有看起来相同的图片。")

  @OptionGroup var source: CaseArgument
  @OptionGroup var common: CommonOptions

  func run() throws {
    let pipeline = Pipeline(library: try common.openLibrary(), today: Clock.today)
    guard let list = pipeline.evidenceList(of: try source.open()) else {
      Console.error("案件文件有错误，先运行 dossier check \(ShellWord.quoted(source.path))。")
      throw ExitCode(1)
    }
    if common.isJSON {
      common.show(
        .object([
          "evidence": list.lines.json, "fixations": list.fixings.json,
          "findings": list.findings.json,
        ]))
    } else {
      for line in list.lines { Console.out(EvidenceText.line(line)) }
      if !list.fixings.isEmpty { Console.out(EvidenceText.fixings(list.fixings)) }
      if list.lines.isEmpty { Console.out("案件文件里还没有证据文件。用 dossier evidence add 收进来。") }
      if !list.findings.isEmpty { Console.out(FindingText.lines(list.findings)) }
    }
    try FindingStatus.leave(list.findings, strict: false)
  }
}
