import Basics
import DOCX
import Drafting
import Foundation
import Rules
import TestKit
import Testing

@testable import Filing

@Suite("The report across cases")
struct StatisticsTests {
  private static let day = "2026-11-23"

  /// Cases of as many people against one platform, each in a folder of its own.
  private static func folders(_ count: Int, in folder: borrowing ScratchFolder) throws -> [String] {
    try (1...count).map { person in
      let text = CaseText.minimal
        .with(
          IdentityNumbers.resident("330106", "19950412", 1),
          IdentityNumbers.resident("330106", "19950412", 2 * person + 1)
        )
        .with("name: 张三", "name: 消费者标记\(person)").with("KM000001", "KM标记\(person)")
        .with("proves: 张三购买", "proves: 购买")
        .with(
          "at: 2026-10-15T21:25",
          "at: 2026-10-15T21:25\n    demand: 退款标记\(person)\n    replies: [{at: 2026-10-2\(person), "
            + "kind: refusal, text: 已过投诉期限}]")
      try folder.put(text.bytes, at: "c\(person)/case.yaml")
      try folder.put("订单页", at: "c\(person)/evidence/order.txt")
      return folder("c\(person)")
    }
  }

  private static func count(_ paths: [String], least: Int = 5) throws -> Pipeline.Counted {
    let moment = try #require(Moment(iso: day))
    return try Pipeline(library: try Workshop.library(), today: moment.day)
      .statistics(of: paths, at: moment, least: least)
  }

  @Test("paper, table, charts and data say the same, and nothing of any person")
  func written() throws {
    let folder = try ScratchFolder()
    let counted = try Self.count(try Self.folders(6, in: folder))
    let report = try StatisticsReport(counted, library: try Workshop.library())
    #expect(report.findings == [])
    let files = try report.write(into: folder("out"), token: "t", forms: [.html, .text]).files
    #expect(
      files.map { URL(fileURLWithPath: $0).pathExtension } == [
        "docx", "csv", "json", "svg", "html", "txt",
      ])
    for file in files {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
      let text =
        file.hasSuffix(".docx")
        ? try Workshop.readable(bytes) : String(decoding: bytes, as: UTF8.self)
      for word in ["标记", "13800000001", "19950412", "示例路", "KM"] {
        #expect(!text.contains(word), "\(file) holds \(word)")
      }
      #expect(text.contains("杭州示例网络有限公司"), "\(file)")
    }
    let csv = String(decoding: try Data(contentsOf: URL(fileURLWithPath: files[1])), as: UTF8.self)
    #expect(csv.hasPrefix("\u{FEFF}类别,名称,") && csv.hasSuffix("\r\n"))
    #expect(csv.contains("\r\n平台、网站,杭州示例网络有限公司,,6,6,6,0,6,0,8.5,8.5,否,11,否,6,0,6,是,6,0,0\r\n"))
    #expect(csv.contains("拒绝的理由,称超过投诉、售后的时限,,6"))
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: files[5])), as: UTF8.self)
    #expect(text.contains("本统计汇总6个案件、6名消费者的投诉记录"))
    #expect(text.contains("6名消费者的争议没有解决，涉及投诉6次，得到实质答复的6次。"))
    #expect(Verification.isWhole(folder("out")))
  }

  @Test("a report that tells of single people says whom it is for")
  func ownEyes() throws {
    let folder = try ScratchFolder()
    let counted = try Self.count(try Self.folders(1, in: folder), least: 1)
    let report = try StatisticsReport(counted, library: try Workshop.library())
    let files = try report.write(into: folder("out"), token: "t", forms: [.text]).files
    let text = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: try #require(files.last))), as: UTF8.self)
    #expect(text.contains("只供本人查看，不要递交、公开") && !text.contains("不单独列出"))
    let note = try Data(contentsOf: URL(fileURLWithPath: folder("out/说明.txt")))
    #expect(String(decoding: note, as: UTF8.self).contains("只供本人查看"))
  }

  @Test("fewer people than the least are told of in no file")
  func tooFew() throws {
    let folder = try ScratchFolder()
    let counted = try Self.count(try Self.folders(4, in: folder))
    let report = try StatisticsReport(counted, library: try Workshop.library())
    let files = try report.write(into: folder("out"), token: "t", forms: [.text]).files
    #expect(!files.contains { $0.hasSuffix(".svg") })
    let text = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: try #require(files.last))), as: UTF8.self)
    #expect(text.contains("平台、网站一类里没有达到5人的，全部没有列出"))
    #expect(!text.contains("杭州示例网络有限公司"))
  }

  @Test("a case with errors is left out and named; one given twice or an order in two is told")
  func leftOut() throws {
    let folder = try ScratchFolder()
    var paths = try Self.folders(3, in: folder)
    try folder.put(CaseText.minimal.with("kind: refund", "kind: 退").bytes, at: "bad/case.yaml")
    let copy = try Data(contentsOf: URL(fileURLWithPath: folder("c1/case.yaml")))
    try folder.put(Array(copy), at: "again/case.yaml")
    try folder.put("订单页", at: "again/evidence/order.txt")
    paths += [folder("bad"), folder("c2/case.yaml"), folder("again")]
    let counted = try Self.count(paths, least: 1)
    #expect(counted.leftOut == 1 && counted.statistics.cases == 4)
    #expect(counted.statistics.consumers == 3)
    let said = counted.findings.map(\.identifier)
    #expect(said.contains("report.case_twice") && said.contains("report.order_twice"))
    #expect(
      counted.findings.contains { $0.severity == .error && "\($0.place as Any)".contains("bad") })
    let unusable = try Self.count([paths[0], folder("none"), folder("c1/evidence")], least: 1)
    #expect(unusable.statistics.cases == 1 && unusable.leftOut == 2)
    let identifiers = Array(repeating: "report.case_unreadable", count: 2)
    #expect(unusable.findings.map(\.identifier) == identifiers)
  }

  @Test("the order of the cases changes no byte")
  func order() throws {
    let folder = try ScratchFolder()
    let paths = try Self.folders(6, in: folder)
    for (name, given) in [("one", paths), ("two", paths.reversed())] {
      let report = try StatisticsReport(try Self.count(given), library: try Workshop.library())
      _ = try report.write(into: folder(name), token: "t")
    }
    for name in ScratchFolder.names(in: folder("one")) {
      let (one, two) = (folder("one/\(name)"), folder("two/\(name)"))
      #expect(FileManager.default.contentsEqual(atPath: one, andPath: two), "\(name)")
    }
  }

  @Test("somebody else's folder is not written into; a report changed by hand is kept")
  func output() throws {
    let folder = try ScratchFolder()
    let report = try StatisticsReport(
      try Self.count(try Self.folders(6, in: folder)), library: try Workshop.library())
    try folder.put("重要", at: "theirs/a.txt")
    #expect(throws: FilingError.self) { try report.write(into: folder("theirs"), token: "t") }
    let workshop = try Workshop(.minimal)
    try workshop.build()
    #expect(throws: FilingError.self) { try report.write(into: workshop.folder("out"), token: "t") }
    let written = try report.write(into: folder("out"), token: "t")
    try Data("改过".utf8).write(to: URL(fileURLWithPath: written.files[0]))
    let kept = try report.write(into: folder("out"), token: "t").kept
    let text = try Data(
      contentsOf: URL(fileURLWithPath: try #require(kept) + "/投诉处理情况统计.docx"))
    #expect(text == Data("改过".utf8))
  }

  @Test(
    "a field is quoted where it must be, and never begins a formula",
    arguments: [
      ("甲公司", "甲公司"), ("甲,乙", "\"甲,乙\""), ("“甲\"", "\"“甲\"\"\""), ("=1+1", "'=1+1"),
      ("@SUM(A1)", "'@SUM(A1)"), ("-", "'-"), ("=\u{301}1", "'=\u{301}1"), ("甲\n乙", "\"甲\n乙\""),
      ("", ""),
    ])
  func field(text: String, written: String) {
    #expect(SeparatedValues.field(text) == written)
  }

  @Test(
    "the command shows a table, writes with -o, and ends with 1 where a case has errors",
    .enabled(if: Program.isBuilt, "the executable is not built"))
  func command() throws {
    let folder = try ScratchFolder()
    let paths = try Self.folders(5, in: folder)
    let output = try Program.output(["report"] + paths + ["--at", Self.day])
    #expect(output.contains("读了 5 个案件，统计了 5 个案件、5 名消费者") && output.contains("杭州示例网络有限公司"))
    #expect(try Program.run(["report"] + paths + ["-o", folder("out"), "--at", Self.day]) == 0)
    #expect(ScratchFolder.names(in: folder("out")).count == 6)
    let json = try Program.output(["report"] + paths + ["--at", Self.day, "--format", "json"])
    #expect(json.contains("\"median_wait_days\"") && json.contains("\"least\""))
    #expect(try Program.run(["report", folder("none")]) == 66)
    #expect(try Program.run(["report"] + paths + ["--least", "0"]) == 64)
    try folder.put("dossier: 1\n", at: "bad/case.yaml")
    #expect(try Program.run(["report", folder("bad"), paths[0]]) == 1)
  }
}
