import ArgumentParser
import Basics
import Filing
import Foundation
import Matters
import Seals

struct EvidenceStamp: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stamp", abstract: "为证据文件申请可信时间戳（RFC 3161），核对后存在文件旁边、写进案件文件。",
    discussion: """
      只把文件的 SHA-256 摘要发给时间戳机构，文件和案件内容不离开这台电脑。例如：
        dossier evidence stamp 案件 E1 E2 --url https://时间戳机构的网址
      申请以前先说明要发出什么，问您同不同意；用 --accept 表示已经同意。
      """)

  @OptionGroup var folder: CaseArgument
  @Argument(help: "证据的编号，或证据文件；可以写许多个。") var names: [String]
  @OptionGroup var common: CommonOptions
  @Option(help: "时间戳机构的网址，http 或 https 开头。") var url: String
  @Option(help: "策略编号，例如 1.2.3.4.1；机构没有要求就不写。") var policy: String?
  @Option(help: "最多等多少秒。") var timeout = 30
  @Flag(help: "同意把摘要发给这个网址，不再询问。") var accept = false

  func validate() throws {
    guard let address = URL(string: url), ["http", "https"].contains(address.scheme?.lowercased()),
      address.host?.isEmpty == false
    else { throw ValidationError("网址“\(url)”不对。请照时间戳机构公布的写，以 http:// 或 https:// 开头。") }
    guard !names.isEmpty else { throw ValidationError("请写证据的编号或文件，例如 E1。") }
    guard (1...600).contains(timeout) else { throw ValidationError("--timeout 写 1 到 600 秒。") }
  }

  func run() throws {
    guard let address = URL(string: url) else { return }
    let pipeline = Pipeline(library: try common.openLibrary(), today: Clock.today)
    let (targets, findings) = try pipeline.stampTargets(names, in: try folder.open())
    if !targets.isEmpty { try agree(on: targets, address) }
    let seconds = timeout
    var stamped: [StampedFile] = []
    for target in targets {
      let order = StampOrder(policy: policy, nonce: Self.nonce()) { question in
        try Network.post(
          question, to: address, as: "application/timestamp-query", seconds: seconds)
      }
      do {
        stamped.append(try pipeline.stamp(target, order, in: folder.path))
      } catch {
        show(stamped, findings)
        throw error
      }
    }
    show(stamped, findings)
  }

  /// Says what leaves the machine; nothing is sent without a yes.
  private func agree(on targets: [StampTarget], _ address: URL) throws {
    let lines = targets.map { "  \($0.id) \($0.file)　SHA-256 \($0.sha256)" }
    Console.error(
      Console.harmless(
        "将发给“\(address.host ?? "")”的只有下面的摘要和一个随机数；文件、案件内容、您的姓名都不会发出。对方会知道您的网络地址。"))
    Console.error(lines.map(Console.harmless).joined(separator: "\n"))
    if accept { return }
    guard isatty(STDIN_FILENO) == 1, !common.isJSON else {
      throw ValidationError("还没有发出。同意的，请加 --accept 再运行一次。")
    }
    guard Prompt.answer("发出吗（是、否）", as: .flag, fallback: "false") == "true" else {
      Console.error("没有发出。")
      throw ExitCode(0)
    }
  }

  private static func nonce() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  private func show(_ stamped: [StampedFile], _ findings: [Finding]) {
    if common.isJSON {
      return common.show(.object(["stamped": stamped.json, "findings": findings.json]))
    }
    if !findings.isEmpty { Console.out(FindingText.lines(findings)) }
    for file in stamped {
      let token = file.token
      Console.out(
        Console.harmless(
          "盖了时间戳：\(file.target.id) \(file.target.file)　\(token.time.chinese)，\(token.authorityName ?? "机构没有写名称")，序列号 \(token.serial)"
        ))
      Console.out(Console.harmless("  存在 \(file.target.token)，已写进案件文件。原文件请不要改动、另存。"))
    }
    guard !stamped.isEmpty else { return }
    Console.out("机构的根证书请从它的官网下载，写在这条存证的 roots（根证书）里，就能核对到底。")
    Console.out("下一步：dossier evidence list \(ShellWord.quoted(folder.path))")
  }
}
