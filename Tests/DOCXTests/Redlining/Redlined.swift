import Archives
import DOCX
import Documents
import Foundation
import Review
import Testing

/// Two builds of a paper, and the newer one with its changes marked.
struct Redlined {
  let old: ReturnedPaper
  let new: ReturnedPaper
  let bytes: [UInt8]
  let paper: ReturnedPaper

  init(_ old: [Block], _ new: [Block], comments: Bool = true) throws {
    try self.init(Self.paper(old), Self.paper(new), comments: comments)
  }

  init(_ old: Document, _ new: Document, comments: Bool = true) throws {
    try self.init(
      from: DOCXWriter.write(
        old, style: StyleFolders.style(old.style), includesComments: comments),
      to: DOCXWriter.write(new, style: StyleFolders.style(new.style), includesComments: comments))
  }

  init(from old: [UInt8], to new: [UInt8]) throws {
    self.old = try DOCXReader.read(old, named: "旧.docx")
    self.new = try DOCXReader.read(new, named: "新.docx")
    bytes = try DOCXRedline.write(
      old: old, new: new,
      steps: Redline.steps(
        from: self.old.paragraphs.map(\.accepted), to: self.new.paragraphs.map(\.accepted)))
    paper = try DOCXReader.read(bytes, named: "修订.docx")
  }

  static func paper(_ blocks: [Block]) -> Document {
    Document(kind: "letter", title: "函", style: "court-a4", subject: "甲致乙", blocks: blocks)
  }

  /// As it reads with all changes rejected, and accepted.
  var original: [String] {
    paper.paragraphs.filter { $0.endChange?.kind != .inserted }.map(\.original)
  }
  var accepted: [String] {
    paper.paragraphs.filter { $0.endChange?.kind != .deleted }.map(\.accepted)
  }
  var lines: [String] { paper.paragraphs.map(\.line) }

  func document() throws -> String {
    String(
      decoding: try ArchiveReader(bytes: bytes).read("word/document.xml", limit: 1 << 24),
      as: UTF8.self)
  }

  /// Rejected it is the old paper, accepted the new one.
  func check() throws {
    #expect(original == old.paragraphs.map(\.accepted))
    #expect(accepted == new.paragraphs.map(\.accepted))
    let numbers = try document().matches(of: /<w:(?:ins|del) w:id="(\d+)"/).map { String($0.1) }
    #expect(Set(numbers).count == numbers.count)
    #expect(try document().count(of: "<w:ins ") + document().count(of: "<w:del ") == numbers.count)
  }
}
