import ArgumentParser
import Basics
import Filing
import Foundation
import Matters

extension Recipient: ExpressibleByArgument {}
extension Paper: ExpressibleByArgument {}
extension Packaging.Form: ExpressibleByArgument {}

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "生成全部文书和每个收件人的材料包。")

  @OptionGroup var source: CaseArgument
  @OptionGroup var common: CommonOptions
  @Option(name: [.short, .long], help: "输出文件夹；默认是案件文件夹里的 out。")
  var output: String?
  @Option(help: "按哪一天的法律，例如 2026-11-23。") var on: CalendarDay?
  @Option(
    name: .customLong("for"), parsing: .upToNextOption,
    help:
      "只做给谁的：\(Recipient.allCases.map { "\($0.rawValue) \($0.chinese)" }.joined(separator: "，"))。")
  var recipients: [Recipient] = []
  @Option(
    parsing: .upToNextOption,
    help: "只做哪些文书：\(Paper.allCases.map(\.rawValue).joined(separator: "、"))。")
  var only: [Paper] = []
  @Flag(help: "定稿：不带批注；还有待补之处就不生成。") var final = false
  @Option(help: "定稿要有这位律师对每一份现在文字的签发（dossier review sign）。") var signedBy: String?
  @Flag(help: "另存网页版（HTML），放在“网页”文件夹。") var html = false
  @Flag(help: "另存纯文本，放在“文本”文件夹。") var text = false
  @Flag(help: "另存 PDF，放在“PDF”文件夹；要装有 LibreOffice。") var pdf = false
  @OptionGroup var packing: PackagingOptions
  @OptionGroup var many: ManyOptions
  @Flag(help: "有缺漏或注意事项时以状态 2 结束。") var strict = false

  func validate() throws {
    if signedBy != nil, !final || many.divides {
      throw ValidationError("--signed-by 只用于定稿（--final），也不能和 --as separate、--group-by 一起用。")
    }
  }

  func run() throws {
    try packing.refuseOpenForms(forms)
    let library = try common.openLibrary()
    let pipeline = Pipeline(library: library, today: Clock.today, pdf: Poppler.pages)
    let options = BuildOptions(
      recipients: recipients.isEmpty ? Recipient.allCases : recipients,
      papers: only.isEmpty ? nil : Set(only), isFinal: final,
      forms: forms)
    try refuseUnknown(only, library)
    let opened = try source.open()
    if many.divides {
      return try many.build(
        SeparateFilings(of: opened, pipeline, on: on), library, options, try packing.packaging(),
        into: output ?? opened.folder + "/out", common, strict: strict)
    }
    let checked = pipeline.check(opened, on: on, papers: try pipeline.papers(for: options))
    guard let assessed = try pipeline.assess(checked) else { return try refuse(checked.findings) }
    let drafted = try pipeline.draft(assessed, options)
    guard !drafted.isRefused else { return try refuse(drafted.findings) }
    if let signedBy {
      let missing = try pipeline.signedPapers(of: drafted).missing(by: signedBy)
      guard missing.isEmpty else { return try refuse(missing) }
    }
    if let reasons = drafted.nothingToMake {
      throw ValidationError(reasons.joined(separator: "\n"))
    }
    let packaging = try packing.packaging()
    Interruption.cooperate()
    let place = output ?? opened.folder + "/out"
    AbandonedBuilds.clear(beside: place)
    let report = try bind(drafted, library, packaging, into: place)
    try tell(report)
    try FindingStatus.leave(report.findings, strict: strict)
  }

  private func bind(
    _ drafted: Pipeline.Drafted, _ library: Library, _ packaging: Packaging, into place: String
  ) throws -> BuildReport {
    let progress = Progress.rows(of: drafted)
    defer { progress?.end() }
    let step: (@Sendable () -> Void)? = if let progress { { progress.step() } } else { nil }
    return try Binder.bind(
      drafted, library: library, into: place, token: AbandonedBuilds.token,
      printer: pdf ? LibreOffice.printer : nil, packaging: packaging,
      rowMade: step,
      isInterrupted: { Interruption.isRequested })
  }

  /// A mistyped name is told with what it is nearest to.
  private func refuseUnknown(_ papers: [Paper], _ library: Library) throws {
    let known = library.paperKinds
    guard let stranger = papers.first(where: { !known.contains($0.rawValue) }) else { return }
    let near = Nearest.names(to: stranger.rawValue, among: known)
    let hint =
      near.isEmpty ? "有：\(known.joined(separator: "、"))" : "是不是 \(near.joined(separator: "、"))"
    throw ValidationError("没有叫“\(stranger.rawValue)”的文书。\(hint)。")
  }

  private var forms: Set<OtherForm> {
    Set([(html, OtherForm.html), (text, .text), (pdf, .pdf)].filter(\.0).map(\.1))
  }

  private func refuse(_ findings: [Finding]) throws {
    if common.isJSON {
      common.show(
        .object([
          "output": .null, "documents": .array([]), "packages": .array([]),
          "findings": findings.json,
        ]))
    } else {
      Console.out(FindingText.lines(findings.filter { $0.severity <= .hole }))
      Console.out(FindingText.summary(findings))
    }
    Console.error("\(reason(findings))，没有生成任何文书。")
    throw ExitCode(1)
  }

  private func reason(_ findings: [Finding]) -> String {
    let errors = findings.filter { $0.severity == .error }
    guard !errors.isEmpty else { return "还有待补的内容，不能定稿（--final）" }
    let isTemplates = errors.allSatisfy { $0.identifier.hasPrefix("template.") }
    return isTemplates ? "文书模板有错误" : "案件文件有错误"
  }

  /// The packages of many claimants are alike: the first stands for all.
  private func shown(
    of report: BuildReport
  ) -> (documents: [BuildReport.Written], packages: [BuildReport.Bound]) {
    let first = report.documents.first { $0.recipient == .claimant }?.folder
    let box = report.packages.first { $0.recipient == .claimant }?.name
    return (
      report.documents.filter { $0.recipient != .claimant || $0.folder == first },
      report.packages.filter { $0.recipient != .claimant || $0.name == box }
    )
  }

  private func tell(_ report: BuildReport) throws {
    if common.isJSON { return common.show(report.json) }
    if !report.findings.isEmpty { Console.out(FindingText.lines(report.findings) + "\n") }
    Console.out("已生成到 \(report.output)：")
    let (documents, packages) = shown(of: report)
    for document in documents {
      let pages = document.pages.map { "（\($0) 页）" } ?? ""
      let place = report.place(of: document)
      let entry = report.isBoxed(document) ? " 里的 \(report.entry(of: document))" : ""
      Console.out("  \(place)\(entry)\(pages)")
    }
    let others = Set(report.documents.flatMap(\.others.keys))
    for form in OtherForm.allCases where others.contains(form) {
      Console.out("  \(form.folder)/（每份文书的\(form.chinese)）")
    }
    for package in packages { Console.out("  \(package.name)（\(package.bytes) 字节）") }
    let people = report.packages.count { $0.recipient == .claimant } - 1
    if people > 0 { Console.out("  另有 \(people) 位原告的文件夹和压缩包，内容相仿，各是各的。") }
    packing.tell()
    if let kept = report.keptBackup {
      Console.out("上一次生成的文件夹被手工改动过，原样保留在 \(kept)。")
    }
    Console.out(
      final ? "这是定稿。签名后可以递交。" : "这是草稿，带有批注。核对、改好以后用 --final 生成定稿再递交。")
  }
}
