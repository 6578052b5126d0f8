import Basics
import Filing
import Foundation
import Rules

/// A joint case for each group of claimants, each in a folder of its own.
struct GroupedBuild {
  let filings: GroupedFilings
  let library: Library
  let options: BuildOptions
  let packaging: Packaging
  let place: String

  /// What became of a group.
  struct Line {
    let group: GroupedFilings.Group
    let isMade: Bool
    let findings: [Finding]
  }

  /// One group's trouble stops no other's papers.
  func run() throws -> [Line] {
    let lines = try filings.groups.map { group in
      let (drafted, findings) = try filings.draft(
        group, options, isInterrupted: { Interruption.isRequested })
      guard let drafted else { return Line(group: group, isMade: false, findings: findings) }
      let folder = "\(place)/\(group.folder)"
      AbandonedBuilds.clear(beside: folder)
      do {
        _ = try Binder.bind(
          drafted, library: library, into: folder,
          token: AbandonedBuilds.token, packaging: packaging,
          isInterrupted: { Interruption.isRequested })
      } catch let fault as FilingError where fault.isOfOneCase {
        let finding = Finding(.error, "build.refused", fault.message)
        return Line(group: group, isMade: false, findings: [finding])
      }
      return Line(group: group, isMade: true, findings: findings)
    }
    try writeIndex(lines)
    return lines
  }

  private func writeIndex(_ lines: [Line]) throws {
    let rows =
      [["组", "人数", "文件夹", "结果"]]
      + lines.map { line in
        let reason = line.findings.first?.message ?? ""
        return [
          line.group.name, "\(line.group.people.count)", line.isMade ? line.group.folder : "",
          line.isMade ? "已生成" : "没有生成：\(reason)",
        ]
      } + filings.left.map { ["", "1", "", "\($0.name) 的资料有错误，没有算进任何一组"] }
    let path = "\(place)/目录.csv"
    do {
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      try Data(SeparatedValues.bytes(rows)).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw FilingError(.output, "写不了“\(path)”：\(SystemTrouble.words(error))")
    }
  }

  /// What is printed of it.
  func tell(_ lines: [Line], _ common: CommonOptions) {
    guard !common.isJSON else {
      return common.show(
        .object([
          "output": .string(place),
          "groups": .array(
            lines.map { line in
              .object([
                "name": .string(line.group.name), "people": .int(line.group.people.count),
                "path": line.isMade ? .string("\(place)/\(line.group.folder)") : .null,
                "findings": line.findings.json,
              ])
            }),
          "left": .list(filings.left.map(\.name)), "findings": filings.findings.json,
        ]))
    }
    if !filings.findings.isEmpty { Console.out(FindingText.lines(filings.findings)) }
    for line in lines {
      let count = "\(line.group.people.count) 人"
      if line.isMade {
        Console.out("\(line.group.name)（\(count)）：\(place)/\(line.group.folder)")
        Console.out("  \(FindingText.summary(line.findings))")
      } else {
        Console.out("没有生成  \(line.group.name)（\(count)）：")
        Console.out(FindingText.lines(line.findings))
      }
    }
    for person in filings.left {
      Console.out("没有算进来  \(Console.harmless(person.name))：资料有错误，先运行 dossier check。")
    }
  }
}
