import Archives
import Basics
import Filing
import Foundation
import Matters
import TestKit

/// A folder with a case in it, and builds of that case beside it.
struct Workshop: ~Copyable {
  let folder: ScratchFolder

  /// A case folder with its text and some evidence files.
  init(_ text: CaseText, files: [String: String] = ["evidence/order.txt": "订单页"]) throws {
    let folder = try ScratchFolder()
    try folder.put(text.bytes, at: "case/case.yaml")
    for (name, content) in files { try folder.put(content, at: "case/\(name)") }
    self.folder = folder
  }

  struct Refused: Error {
    let findings: [Finding]
  }

  func draft(_ options: BuildOptions = BuildOptions(), of path: String? = nil) throws
    -> Pipeline.Drafted
  {
    let pipeline = Pipeline(library: try Self.library(), today: CalendarDay(ordinal: 20_780))
    let checked = pipeline.check(
      try CaseSource(path ?? folder("case")), papers: options.named ?? Paper.usual)
    guard let assessed = try pipeline.assess(checked) else {
      throw Refused(findings: checked.findings)
    }
    return try pipeline.draft(assessed, options)
  }

  @discardableResult
  func build(
    _ name: String = "out", _ options: BuildOptions = BuildOptions(), of path: String? = nil,
    packaging: Packaging = Packaging(),
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws -> BuildReport {
    try Binder.bind(
      try draft(options, of: path), library: try Self.library(), into: folder(name), token: "t",
      packaging: packaging, isInterrupted: isInterrupted)
  }

  static func library() throws -> Library { try Library(at: RepositoryFiles.path) }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: folder(name))))
  }

  /// Everything that whoever opens a package can read: file names, texts, and the parts of papers.
  func readable(_ package: String) throws -> String {
    try Self.readable(try bytes(package))
  }

  static func readable(_ archive: [UInt8]) throws -> String {
    let reader = try ArchiveReader(bytes: archive)
    return try reader.entries.map { entry in
      let content = try reader.read(entry.name, limit: 1 << 24)
      let text =
        entry.name.hasSuffix(".docx")
        ? try readable(content) : String(decoding: content, as: UTF8.self)
      return entry.name + "\n" + text
    }
    .joined(separator: "\n")
  }

  /// A paper's own words, without its markup.
  func words(of paper: String) throws -> String {
    let reader = try ArchiveReader(bytes: try bytes(paper))
    let xml = String(decoding: try reader.read("word/document.xml", limit: 1 << 24), as: UTF8.self)
    return xml.replacing(/<[^>]*>/, with: "")
  }
}
