import ArgumentParser
import Basics
import Filing
import Foundation

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "核对材料包是否完整：有没有被改、缺少、增加或改名的文件，时间戳是不是文件的。")

  @Argument(help: "dossier build 生成的文件夹或 zip。") var package: String
  @OptionGroup var password: PasswordOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let scratch =
      FileManager.default.temporaryDirectory.path + "/dossier-verify-" + UUID().uuidString
    let isLocked = Verification.isEncrypted(package)
    let password = isLocked ? try password.password(isNew: false) : nil
    var verification = try Verification.of(package, password: password)
    Interruption.cooperate()
    try verification.comparePapers(
      of: package, library: try? common.openLibrary(), scratch: scratch, pdf: Poppler.pages,
      password: password,
      isInterrupted: { Interruption.isRequested })
    if common.isJSON {
      common.show(verification.json)
    } else {
      for problem in verification.problems {
        Console.out(Console.harmless("✗ \(problem.path)：\(problem.message)"))
      }
      for stamp in verification.timestamps {
        let said = [stamp.time?.chinese, stamp.authority, stamp.result].compactMap { $0 }
        Console.out(Console.harmless("时间戳 \(stamp.path)：\(said.joined(separator: "，"))。"))
      }
      let compared = verification.hasComparedPapers ? "文书与里面的案件文件一致。" : ""
      Console.out(
        verification.isWhole
          ? "完整：\(verification.files) 个文件，\(verification.bytes) 字节，与校验清单全部相符。\(compared)"
          : "不完整：发现 \(verification.problems.count) 处问题。请向提供材料的人索要原件。")
    }
    if !verification.isWhole { throw ExitCode(1) }
  }
}
