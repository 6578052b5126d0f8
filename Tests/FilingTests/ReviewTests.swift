import Archives
import Basics
import DOCX
import Documents
import Filing
import Foundation
import Matters
import Review
import TestKit
import Testing

/// Drafts go out, come back changed, and what is accepted stands in the next build.
@Suite("A lawyer's review, there and back")
struct ReviewLoopTests {
  private static let court = BuildOptions(recipients: [.court], papers: [.petition])
  private static let petition = "法院/民事起诉状.docx"
  private static let now = Moment(iso: "2026-11-24T09:00")

  private static func pipeline() throws -> Pipeline {
    Pipeline(library: try Workshop.library(), today: CalendarDay(ordinal: 20_780))
  }

  /// A case with one exported petition; its bytes as the lawyer gets them.
  private struct Sent: ~Copyable {
    let workshop: Workshop
    let source: CaseSource
    let bytes: [UInt8]

    init() throws {
      let workshop = try Workshop(.minimal)
      let source = try CaseSource(workshop.folder("case"))
      let export = try pipeline().exportForReview(source, court)
      #expect(export.papers == [petition])
      bytes = try workshop.bytes("case/review/1/\(petition)")
      self.source = source
      self.workshop = workshop
    }

    /// What comes back in the end.
    func compared(_ returned: [UInt8]) throws -> ReviewComparison {
      try Data(returned).write(to: URL(fileURLWithPath: workshop.folder("改.docx")))
      return try pipeline().compareReturned(
        [workshop.folder("改.docx")], to: source, author: "赵律师")
    }
  }

  /// The same file with other words in its main part, as a word processor would store it.
  private static func changed(
    _ bytes: [UInt8], _ change: (String) -> String
  ) throws -> [UInt8] {
    let reader = try ArchiveReader(bytes: bytes)
    let entries = try reader.entries.map { entry in
      var content = try reader.read(entry.name, limit: 1 << 24)
      if entry.name == "word/document.xml" {
        content = Array(change(String(decoding: content, as: UTF8.self)).utf8)
      }
      return ArchiveEntry(name: entry.name, content: .bytes(content), compression: .deflated)
    }
    return try ArchiveWriter.bytes(entries)
  }

  private static func petitionText(_ source: CaseSource) throws -> String {
    let pipeline = try pipeline()
    let checked = pipeline.check(try CaseSource(source.folder))
    let assessed = try #require(try pipeline.assess(checked))
    let drafted = try pipeline.draft(assessed, court)
    return try #require(drafted.packages.first?.papers.first).document.plainText
  }

  @Test("what comes back as it was sent asks for nothing")
  func unchanged() throws {
    let sent = try Sent()
    let comparison = try sent.compared(sent.bytes)
    #expect(comparison.files.map(\.paper) == [Self.petition])
    #expect(comparison.files.flatMap(\.amendments) == [] && comparison.added == 0)
  }

  @Test("the draft tracks changes, shows what stands in the case file, and says what it is")
  func sent() throws {
    let sent = try Sent()
    let reader = try ArchiveReader(bytes: sent.bytes)
    func part(_ name: String) throws -> String {
      String(decoding: try reader.read(name, limit: 1 << 24), as: UTF8.self)
    }
    #expect(try part("word/settings.xml").contains("<w:trackRevisions/>"))
    #expect(try part("word/document.xml").contains("<w:rStyle w:val=\"Fact\"/>"))
    let paper = try DOCXReader.read(sent.bytes, named: "x.docx")
    #expect(paper.properties["dossier.paper"] == Self.petition)
    #expect(paper.paragraphs.allSatisfy { $0.accepted.isEmpty || !$0.bookmarks.isEmpty })
  }

  @Test("a value that the lawyer changed goes into the case file, remarks and order kept")
  func fact() throws {
    let sent = try Sent()
    let returned = try Self.changed(sent.bytes) {
      $0.replacing("KM000001", with: "KM000001B")
    }
    let comparison = try sent.compared(returned)
    let wanted = Amendment.Change.fact(
      path: "purchases[0].order_number", old: "KM000001", new: "KM000001B")
    let wish = try #require(comparison.files.first?.amendments.first { $0.change == wanted })
    let before = try sent.workshop.bytes("case/case.yaml")
    let decision = try Self.pipeline().decide(
      [wish.id], accept: true, in: sent.source, by: "张三", on: try #require(Self.now))
    #expect(decision.written.count == 1 && decision.findings == [])
    let after = try sent.workshop.bytes("case/case.yaml")
    let text = String(decoding: before, as: UTF8.self)
    let expected = text.replacing("order_number: \"KM000001\"", with: "order_number: \"KM000001B\"")
    #expect(String(decoding: after, as: UTF8.self) == expected)
    #expect(try Self.petitionText(sent.source).contains("KM000001B"))
    // A run that broke off between the two files is made good by the next.
    let decided = String(
      decoding: try sent.workshop.bytes("case/amendments.yaml"), as: UTF8.self)
    let undecided = decided.replacing("state: accepted", with: "state: proposed")
    try sent.workshop.folder.put(undecided, at: "case/amendments.yaml")
    let again = try Self.pipeline().decide(
      [wish.id], accept: true, in: sent.source, by: "张三", on: try #require(Self.now))
    #expect(again.written == [] && again.findings == [] && again.decided.count == 1)
    #expect(try sent.workshop.bytes("case/case.yaml") == after)
  }

  @Test("a sentence that was accepted stands in the next build, and is told when it goes stale")
  func wording() throws {
    let sent = try Sent()
    let returned = try Self.changed(sent.bytes) {
      $0.replacing("本案诉讼费用由被告负担", with: "本案受理费、保全费由被告负担")
    }
    let comparison = try sent.compared(returned)
    let wishes = try #require(comparison.files.first?.amendments)
    #expect(wishes.count == 1)
    #expect(!(try Self.petitionText(sent.source).contains("保全费")))
    _ = try Self.pipeline().decide(
      [], accept: true, in: sent.source, by: "张三", on: try #require(Self.now))
    #expect(try Self.petitionText(sent.source).contains("本案受理费、保全费由被告负担"))
    // Accepting everything, then sending again, gives the lawyer's text.
    let again = try Self.pipeline().exportForReview(sent.source, Self.court)
    let bytes = try sent.workshop.bytes("case/review/2/\(Self.petition)")
    #expect(again.papers == [Self.petition])
    func texts(_ bytes: [UInt8]) throws -> [String] {
      try DOCXReader.read(bytes, named: "x").paragraphs.map(\.accepted)
    }
    #expect(try texts(bytes) == texts(returned))
  }

  @Test("a signature holds as long as not a letter changes")
  func signed() throws {
    let sent = try Sent()
    let pipeline = try Self.pipeline()
    let now = try #require(Self.now)
    _ = try pipeline.sign([], in: sent.source, Self.court, on: nil, by: "赵律师", at: now)
    func missing() throws -> [Finding] {
      let checked = pipeline.check(try CaseSource(sent.source.folder))
      let drafted = try pipeline.draft(try #require(try pipeline.assess(checked)), Self.court)
      return try pipeline.signedPapers(of: drafted).missing(by: "赵律师")
    }
    #expect(try missing() == [])
    let returned = try Self.changed(sent.bytes) {
      $0.replacing("本案诉讼费用由被告负担", with: "本案受理费由被告负担")
    }
    _ = try sent.compared(returned)
    _ = try pipeline.decide([], accept: true, in: sent.source, by: "张三", on: now)
    let lifted = try missing()
    #expect(lifted.count == 1 && lifted.first?.message.contains("签发已经失效") == true)
    #expect(try pipeline.reviewStatus(of: sent.source).signOffs.map(\.holds) == [false])
  }

  @Test("a file that is none of those that were sent, or no paper at all, is refused")
  func strangers() throws {
    let sent = try Sent()
    try sent.workshop.folder.put("这不是文书", at: "别的.docx")
    #expect(throws: FilingError.self) {
      try Self.pipeline().compareReturned(
        [sent.workshop.folder("别的.docx")], to: sent.source, author: "赵律师")
    }
    #expect(!FileManager.default.fileExists(atPath: sent.workshop.folder("case/amendments.yaml")))
  }
}
