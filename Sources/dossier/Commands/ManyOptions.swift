import ArgumentParser
import Basics
import Filing
import Foundation
import Rules

/// How the papers of many claimants are made.
struct ManyOptions: ParsableArguments {
  enum Shape: String, ExpressibleByArgument, CaseIterable {
    case joint, separate
  }

  @Option(
    name: .customLong("as"),
    help: "几个人的案件怎么做：joint 大家一份，separate 每人各一份，各人的材料里没有别人的信息。")
  var shape: Shape = .joint
  @Option(help: "按什么分：none 不分，court 法院，province 省份，merchant 商家。各自时分文件夹，一起时每组一案。")
  var groupBy: Grouping = .none
  @Option(
    help: "每人各一份时只做其中一部分，例如 1/4 是四份里的第一份；几台机器各做一部分，结果和一次做完一样。",
    transform: ManyOptions.shard)
  var shard: Shard?
  @Flag(help: "每人各一份时只要文书，全部并排放在一个文件夹里，不附证据、清单和压缩包。") var flat = false
  @Option(help: "每人各一份时同时做几份；不写按处理器的个数。") var jobs: Int?

  var isSeparate: Bool { shape == .separate }
  /// Whether one case becomes several: one for each person, or for each group.
  var divides: Bool { isSeparate || groupBy != .none }

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs 请写 1 到 256 的数。") }
    if !isSeparate, shard != nil || jobs != nil || flat {
      throw ValidationError("--flat、--shard、--jobs 要和 --as separate 一起用。")
    }
  }

  private static func shard(_ text: String) throws -> Shard {
    guard let shard = Shard(argument: text) else {
      throw ValidationError("--shard 请写成“第几份/共几份”，例如 1/4。")
    }
    return shard
  }

  func build(
    _ filings: SeparateFilings, _ library: Library, _ options: BuildOptions,
    _ packaging: Packaging, into place: String, _ common: CommonOptions, strict: Bool
  ) throws {
    guard options.forms.isEmpty else {
      throw ValidationError("每人各一份、每组一份时不能另存网页、文本和 PDF。")
    }
    try refuse(filings, options, common)
    try filings.requirePeople()
    Interruption.cooperate()
    guard isSeparate else {
      let build = GroupedBuild(
        filings: try GroupedFilings(
          of: filings, by: groupBy, isInterrupted: { Interruption.isRequested }),
        library: library, options: options, packaging: packaging, place: place)
      let lines = try build.run()
      build.tell(lines, common)
      if lines.contains(where: { !$0.isMade }) || !build.filings.left.isEmpty { throw ExitCode(1) }
      return try FindingStatus.leave(
        build.filings.findings + lines.flatMap(\.findings), strict: strict)
    }
    let result = try SeparateBuild(
      filings: filings, library: library, options: options, packaging: packaging,
      grouping: groupBy, isFlat: flat, shard: shard ?? .whole,
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, place: place
    ).run()
    tell(result, filings, place, common)
    try leave(result.lines, filings, strict: strict)
  }

  /// What is wrong with the rosters refuses before anybody's papers are made. What is open in them refuses
  /// final papers of several together; of each alone only those whose own it is.
  private func refuse(
    _ filings: SeparateFilings, _ options: BuildOptions, _ common: CommonOptions
  ) throws {
    let findings = isSeparate ? filings.findingsApart : filings.findings
    let isOpen = !isSeparate && options.isFinal && findings.count(of: .hole) > 0
    guard findings.hasErrors || isOpen else { return }
    let code = common.refuse(findings)
    Console.error(
      findings.hasErrors ? "案件文件或名单有错误，没有生成任何文书。" : "还有待补的内容，不能定稿（--final），没有生成任何文书。")
    throw code
  }

  /// Open points of each person count as those of a joint case do, papers made before too.
  private func leave(
    _ lines: [SeparateBuild.Line], _ filings: SeparateFilings, strict: Bool
  ) throws {
    var open = 0
    for line in lines {
      switch line.outcome {
      case .refused: throw ExitCode(1)
      case .made(let holes, let warnings), .kept(let holes, let warnings): open += holes + warnings
      }
    }
    try FindingStatus.leave(filings.findingsApart, strict: strict)
    if strict, open > 0 { throw ExitCode(2) }
  }

  private func tell(
    _ result: SeparateBuild.Result, _ filings: SeparateFilings, _ place: String,
    _ common: CommonOptions
  ) {
    let lines = result.lines
    var (made, kept) = (0, 0)
    var refused: [(line: SeparateBuild.Line, findings: [Finding])] = []
    for line in lines {
      switch line.outcome {
      case .made: made += 1
      case .kept: kept += 1
      case .refused(let findings): refused.append((line, findings))
      }
    }
    if common.isJSON {
      return common.show(
        .object([
          "output": .string(place), "people": .int(filings.people.count), "made": .int(made),
          "kept": .int(kept),
          "refused": .array(
            refused.map { entry in
              .object([
                "number": .int(entry.line.person.number), "name": .string(entry.line.person.name),
                "findings": entry.findings.json,
              ])
            }), "superseded": .text(result.superseded),
          "changed_by_hand": .list(lines.compactMap(\.made.backup)),
          "findings": filings.findingsApart.json,
        ]))
    }
    let findings = filings.findingsApart
    if !findings.isEmpty { Console.out(FindingText.lines(findings)) }
    for entry in refused.prefix(50) {
      Console.out(
        "没有生成  \(entry.line.person.number) \(Console.harmless(entry.line.person.name))：\(entry.findings.first?.message ?? "")"
      )
    }
    if refused.count > 50 { Console.out("……还有 \(refused.count - 50) 个人没有生成，都写在目录里。") }
    let backups = lines.compactMap(\.made.backup)
    if let first = backups.first {
      Console.out("有 \(backups.count) 个人的文件夹被手工改动过，原样保留在旁边，例如 \(first)。")
    }
    if let superseded = result.superseded {
      Console.out("以前生成、现在不再有效的移到了 \(superseded)，不要再用。")
    }
    Console.out(
      "\(lines.count) 个人：生成 \(made)，先前已生成 \(kept)，没有生成 \(refused.count)。都在 \(place)，目录是 目录\((shard ?? .whole).mark).csv。"
    )
  }
}
