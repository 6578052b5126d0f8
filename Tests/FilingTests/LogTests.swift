import Basics
import Filing
import Foundation
import TestKit
import Testing

@Suite("The log grows in the case file, in place")
struct LogTests {
  private static let attempt = LogEntry([
    "channel": ["平台介入"], "to": ["platform"], "at": ["2026-10-20T11:05"], "demand": ["退款"],
    "purchases": ["P1"], "evidence": ["E1"], "sent_by.means": ["EMS"], "urgent": ["true"],
  ])

  private static func logged(_ entry: LogEntry, in text: CaseText = .minimal) throws -> (
    id: String, text: String
  ) {
    let workshop = try Workshop(text)
    let pipeline = Pipeline(library: try Workshop.library(), today: .init(ordinal: 20_780))
    let id = try pipeline.log(entry, in: workshop.folder("case")).id
    return (id, String(decoding: try workshop.bytes("case/case.yaml"), as: UTF8.self))
  }

  @Test("an attempt gets the next number and stands behind the others; all else is as it was")
  func attempt() throws {
    let text = CaseText.minimal.with("claims:\n", "\n# 我的诉求\nclaims:  # 说明\n")
    let (id, changed) = try Self.logged(Self.attempt, in: text)
    #expect(id == "C2")
    let added = """
        - id: C2
          channel: platform_intervention
          to: platform
          purchases: [P1]
          at: 2026-10-20T11:05
          sent_by: {means: "EMS"}
          urgent: true
          demand: "退款"
          evidence: [E1]

      """
    #expect(changed == text.description.replacing("\n\n# 我的诉求", with: "\n\(added)\n# 我的诉求"))
  }

  @Test("an answer stands in the complaint it answers")
  func answer() throws {
    let entry = LogEntry(
      answering: "C1",
      ["at": ["2026-10-16"], "kind": ["progress"], "text": ["他说：“等”"], "evidence": ["E1"]])
    let (id, changed) = try Self.logged(entry)
    #expect(id == "C1")
    #expect(
      changed.contains(
        "    replies: [{at: 2026-10-16, kind: progress, text: \"他说：“等”\", evidence: [E1]}]\n"))
  }

  @Test("a file in Chinese is added to in Chinese")
  func chinese() throws {
    let text = CaseText.chinese
    let entry = LogEntry(["channel": ["service"], "to": ["p"], "at": ["2026-10-20"]])
    let (id, changed) = try Self.logged(entry, in: text)
    #expect(id == "C1")
    #expect(
      changed
        == text.description + "\n投诉记录:\n  - 编号: C1\n    渠道: 在线客服\n    对象: p\n    时间: 2026-10-20\n")
  }

  @Test(
    "what would make the file wrong is refused with its reason, and the file is as it was",
    arguments: [
      (
        LogEntry(["channel": ["短信"], "to": ["platform"], "at": ["2026-10-20"]]),
        "log.channel.invalid"
      ),
      (LogEntry(["channel": ["service"], "to": ["platform"], "at": ["昨天"]]), "log.at.invalid"),
      (
        LogEntry([
          "channel": ["service"], "to": ["platform"], "at": ["2026-10-20"], "evidence": ["E9"],
        ]),
        "reference.unknown"
      ),
      (
        LogEntry(["id": ["C1"], "channel": ["service"], "to": ["商家"], "at": ["2026-10-20"]]),
        "log.id.taken"
      ),
      (
        LogEntry(answering: "C9", ["at": ["2026-10-20"], "kind": ["offer"]]),
        "log.complaint.unknown"
      ),
      (
        LogEntry(answering: "C1", ["at": ["2026-10-01"], "kind": ["offer"]]),
        "reply.at.too_early"
      ),
    ])
  func refused(entry: LogEntry, identifier: String) throws {
    let workshop = try Workshop(.minimal)
    let pipeline = Pipeline(library: try Workshop.library(), today: .init(ordinal: 20_780))
    let fault = #expect(throws: CaseFileFault.self) {
      try pipeline.log(entry, in: workshop.folder("case"))
    }
    #expect(fault?.findings.map(\.identifier) == [identifier])
    #expect(try workshop.bytes("case/case.yaml") == CaseText.minimal.bytes)
    #expect(ScratchFolder.names(in: workshop.folder("case")) == ["case.yaml", "evidence"])
  }

  @Test(
    "whom it went to may be written as people say it",
    arguments: [
      ("平台", "platform"), ("杭州示例网络有限公司", "platform"), ("商家", "merchant"), ("platform", "platform"),
    ])
  func addressee(written: String, id: String) throws {
    let entry = LogEntry(["channel": ["service"], "to": [written], "at": ["2026-10-20"]])
    #expect(try Self.logged(entry).text.contains("    channel: service\n    to: \(id)\n"))
  }

  @Test(
    "a channel that leads elsewhere is refused, an office is taken as it is written",
    arguments: [
      ("service", "示例卡盟", true), ("complaint_12315", "platform", true),
      ("complaint_12315", "平台", true), ("complaint_12315", "西湖区市场监督管理局", false),
      ("letter", "某某律师", false),
    ])
  func elsewhere(channel: String, to: String, isRefused: Bool) throws {
    let entry = LogEntry(["channel": [channel], "to": [to], "at": ["2026-10-20"]])
    if isRefused {
      let fault = #expect(throws: CaseFileFault.self) { try Self.logged(entry) }
      #expect(fault?.findings.map(\.identifier) == ["log.to.unclear"])
    } else {
      #expect(try Self.logged(entry).text.contains(to))
    }
  }

  @Test(
    "whatever ends its lines, a file grows by the entry alone",
    arguments: ["\r", "\r\n", "\n"])
  func lineEnds(end: String) throws {
    let text = CaseText(CaseText.minimal.description.replacing("\n", with: end))
    let changed = try Self.logged(Self.attempt, in: text).text
    #expect(changed.contains("\(end)  - id: C2\(end)    channel: platform_intervention\(end)"))
    let without = changed.components(separatedBy: "  - id: C2")[0]
    #expect(text.description.hasPrefix(without))
  }

  @Test(
    "separators inside a text are lines to YAML, and no trouble",
    arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\r"])
  func separators(separator: String) throws {
    let words = Array(repeating: "说明", count: 100).joined(separator: separator)
    let text = CaseText.minimal.with("title: 测试案", "title: \"\(words)\"")
    let changed = try Self.logged(Self.attempt, in: text).text
    #expect(changed.contains("  - id: C2\n") && changed.contains(words))
  }

  @Test("letters of an id may be typed either way")
  func anyCase() throws {
    let entry = LogEntry(answering: "c1", ["at": ["2026-10-16"], "kind": ["progress"]])
    #expect(try Self.logged(entry).id == "C1")
  }

  @Test("a link to a case file stays a link; the file behind it keeps its rights")
  func link() throws {
    let workshop = try Workshop(.minimal)
    let (real, link) = (workshop.folder("case/case.yaml"), workshop.folder("link.yaml"))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: real)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: real)
    let pipeline = Pipeline(library: try Workshop.library(), today: .init(ordinal: 20_780))
    let without = LogEntry(["channel": ["service"], "to": ["platform"], "at": ["2026-10-20"]])
    _ = try pipeline.log(without, in: link)
    let attributes = try FileManager.default.attributesOfItem(atPath: real)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == real)
    #expect(String(decoding: try workshop.bytes("case/case.yaml"), as: UTF8.self).contains("C2"))
  }

  @Test("many at once lose nothing", .enabled(if: Program.isBuilt, "the executable is not built"))
  func atOnce() throws {
    let workshop = try Workshop(.minimal)
    let path = workshop.folder("case")
    let runs = try (1...8).map { number in
      let process = Process()
      try Program.start(
        process,
        [
          "log", path, "--channel", "service", "--to", "platform", "--at",
          "2026-10-20T10:0\(number)",
        ], Pipe(), Pipe())
      return process
    }
    for run in runs { run.waitUntilExit() }
    #expect(runs.allSatisfy { $0.terminationStatus == 0 })
    let text = String(decoding: try workshop.bytes("case/case.yaml"), as: UTF8.self)
    for number in 1...8 { #expect(text.contains("at: 2026-10-20T10:0\(number)\n")) }
    for number in 2...9 { #expect(text.contains("- id: C\(number)\n")) }
  }

  @Test(
    "asked on a terminal, an answer is proposed its kind",
    .enabled(if: Program.isBuilt, "the executable is not built"))
  func asked() throws {
    let workshop = try Workshop(.minimal)
    let answers = "平台客服\nc1\n2026年10月16日8时\n技术核查中\n\nE1\n"
    _ = try Program.output(["log", workshop.folder("case")], input: Array(answers.utf8))
    let text = String(decoding: try workshop.bytes("case/case.yaml"), as: UTF8.self)
    #expect(
      text.contains("{at: 2026-10-16T08:00, kind: progress, text: \"技术核查中\", evidence: [E1]}"))
    _ = try Program.output(["log", workshop.folder("case")], input: Array("C1\n\n".utf8))
    #expect(String(decoding: try workshop.bytes("case/case.yaml"), as: UTF8.self) == text)
  }
}
