import DOCX
import Documents
import Filing
import Foundation
import Matters
import TestKit
import Testing

/// The example's papers before and after one sentence of the case was changed.
@Suite("Two builds compared", .enabled(if: Program.isBuilt, "the executable is not built"))
struct RedliningTests {
  private static let petition = "法院/民事起诉状.docx"
  private static let court = BuildOptions(
    recipients: [.court], papers: [.petition, .evidenceIndex])

  /// Both builds of the example.
  private struct Builds: ~Copyable {
    let workshop: Workshop

    init() throws {
      let workshop = try Workshop(.minimal)
      let example = workshop.folder("example")
      try FileManager.default.copyItem(
        atPath: "\(RepositoryFiles.path)/examples/membership-account", toPath: example)
      try workshop.build("旧", court, of: example)
      let file = example + "/case.yaml"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let changed = text.replacing("occupation: 公司职员", with: "occupation: 中学教师")
      try #require(changed != text)
      try changed.write(toFile: file, atomically: true, encoding: .utf8)
      try workshop.build("新", court, of: example)
      self.workshop = workshop
    }

    func path(_ name: String) -> String { workshop.folder(name) }
  }

  @Test("one changed word is shown, and marked in the paper; nothing is written over")
  func changed() throws {
    let builds = try Builds()
    let files = [builds.path("旧/" + Self.petition), builds.path("新/" + Self.petition)]
    let shown = try Program.output(["review", "redline"] + files)
    #expect(shown.contains("［-公司职员-］［+中学教师+］"))
    #expect(shown.split(separator: "\n").count { $0.hasPrefix("~ ") } == 1)

    let output = builds.path("修订.docx")
    #expect(try Program.run(["review", "redline"] + files + ["-o", output]) == 0)
    let paper = try DOCXReader.read(builds.workshop.bytes("修订.docx"), named: output)
    let olds = try DOCXReader.read(builds.workshop.bytes("旧/" + Self.petition), named: "旧")
    let news = try DOCXReader.read(builds.workshop.bytes("新/" + Self.petition), named: "新")
    #expect(paper.paragraphs.map(\.original) == olds.paragraphs.map(\.accepted))
    #expect(paper.paragraphs.map(\.accepted) == news.paragraphs.map(\.accepted))

    let bytes = try builds.workshop.bytes("修订.docx")
    #expect(try Program.run(["review", "redline"] + files + ["-o", output]) == 73)
    #expect(try builds.workshop.bytes("修订.docx") == bytes)
    #expect(try Program.output(["review", "redline", files[0], files[0]]) == "没有不同。\n")
    #expect(try Program.run(["review", "redline", files[0], output, "-o", builds.path("二")]) == 66)
  }

  @Test("folders are compared paper by paper")
  func folders() throws {
    let builds = try Builds()
    let folders = [builds.path("旧"), builds.path("新")]
    try FileManager.default.removeItem(atPath: builds.path("旧/法院/证据目录.docx"))
    let output = builds.path("修订")
    let told = try Program.output(["review", "redline"] + folders + ["-o", output])
    #expect(told.contains("法院/民事起诉状.docx（改 1 段）"))
    #expect(told.contains("只在新的里有：\n  法院/证据目录.docx"))
    #expect(FileManager.default.fileExists(atPath: output + "/" + Self.petition))
    #expect(ScratchFolder.names(in: output + "/法院") == ["民事起诉状.docx"])
    #expect(try Program.run(["review", "redline"] + folders + ["-o", output]) == 73)
    #expect(
      try Program.output(["review", "redline"] + folders + ["--format", "json"])
        .contains("中学教师"))
  }

  @Test("what cannot be compared ends in 66")
  func refusals() throws {
    let workshop = try Workshop(.minimal)
    let folder = workshop.folder("case")
    let file = folder + "/case.yaml"
    for arguments in [
      [file, workshop.folder("没有.docx")], [file, file], [file, folder], [folder, folder],
    ] {
      #expect(try Program.run(["review", "redline"] + arguments) == 66)
    }
  }
}
