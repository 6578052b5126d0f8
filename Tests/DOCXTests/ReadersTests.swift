import DOCX
import Documents
import Foundation
import Testing

/// Other people's programs read what is written. Each is skipped, and says so, where it is missing.
@Suite("Other readers")
struct ReadersTests {
  static let papers = [
    Samples.petition, Samples.letter, Samples.evidenceIndex, Samples.everything,
  ]

  static func finds(_ tool: String) -> Bool {
    (try? output(of: "sh", ["-c", "command -v \(tool)"])).map { !$0.isEmpty } ?? false
  }

  static let hasPandoc = finds("pandoc")
  static let hasOffice = finds("soffice") && finds("pdftotext")

  @Test("pandoc reads every paper", .enabled(if: hasPandoc, "pandoc is not installed"))
  func pandoc() throws {
    for paper in Self.papers {
      try Self.withFile(paper) { file in
        let text = try Self.output(
          of: "pandoc", ["-f", "docx", "-t", "plain", "--wrap=none", file.path])
        #expect(text.contains(paper.kind == "everything" ? "两行两列" : "2026年11月23日"))
      }
    }
  }

  @Test(
    "LibreOffice sets the petition on three pages, numbered",
    .enabled(if: hasOffice, "LibreOffice or pdftotext is not installed"))
  func office() throws {
    try Self.withFile(Samples.petition) { file in
      let folder = file.deletingLastPathComponent()
      _ = try Self.output(
        of: "soffice",
        [
          "--headless", "--norestore",
          "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)",
          "--convert-to", "pdf", "--outdir", folder.path, file.path,
        ])
      let pdf = file.deletingPathExtension().appendingPathExtension("pdf")
      let text = try Self.output(of: "pdftotext", ["-layout", pdf.path, "-"])
        .filter { $0 != " " }
      #expect(text.contains("第1页共3页") && text.contains("第3页共3页"))
      #expect(text.contains("1.判令被告退还货款"))
      #expect(text.contains("（二）商品实际情况"))
      #expect(text.contains("〔待补：原告的联系电话〕"))
    }
  }

  @Test(
    "samples to look at, in the folder DOSSIER_SAMPLES",
    .enabled(
      if: ProcessInfo.processInfo.environment["DOSSIER_SAMPLES"] != nil,
      "set DOSSIER_SAMPLES to a folder to keep the sample papers"))
  func keep() throws {
    let path = try #require(ProcessInfo.processInfo.environment["DOSSIER_SAMPLES"])
    for paper in Self.papers {
      let bytes = try Self.bytes(paper)
      try Data(bytes).write(to: URL(filePath: path).appending(path: "\(paper.kind).docx"))
      #expect(!bytes.isEmpty)
    }
  }

  private static func bytes(_ paper: Document) throws -> [UInt8] {
    try DOCXWriter.write(paper, style: StyleFolders.style(paper.style), includesComments: true)
  }

  private static func withFile(_ paper: Document, _ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "dossier-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "\(paper.kind).docx")
    try Data(bytes(paper)).write(to: file)
    try body(file)
  }

  static func output(of tool: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
