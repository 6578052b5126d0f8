import Basics
import Exhibits
import Filing
import Foundation
import TestKit
import Testing

@Suite("Pictures that look the same are told")
struct SimilarPictureTests {
  private static func fixture(_ name: String) -> String {
    RepositoryFiles.root.appending(path: "Tests/PicturesTests/fixtures/\(name)").path
  }

  private static func pipeline() throws -> Pipeline {
    Pipeline(library: try Workshop.library(), today: CalendarDay(ordinal: 20_780))
  }

  private static func take(
    _ names: [String], in workshop: borrowing Workshop
  ) throws -> TakenEvidence {
    try pipeline().takeEvidence(
      try names.map { try IncomingFile(fixture($0)) }, EvidenceWords(),
      in: workshop.folder("case"))
  }

  @Test("in one batch and across two, and they are taken in all the same")
  func similar() throws {
    let workshop = try Workshop(.minimal)
    let first = try Self.take(["chat.png", "chat.jpg", "other-chat.png"], in: workshop)
    #expect(first.items.count == 3)
    #expect(first.findings.map(\.identifier) == ["evidence.add.similar"])
    #expect(first.findings[0].message.contains("chat.jpg"))
    #expect(first.findings[0].message.contains("chat.png"))
    let second = try Self.take(["chat-large.jpg", "turned-1.jpg"], in: workshop)
    #expect(second.items.count == 2)
    #expect(second.findings.map(\.identifier) == ["evidence.add.similar"])
    #expect(second.findings[0].message.contains("evidence/chat."))
    let list = try #require(
      try Self.pipeline().evidenceList(of: try CaseSource(workshop.folder("case"))))
    #expect(
      list.findings.map(\.identifier) == ["evidence.file.similar", "evidence.file.similar"])
    let checked = try Self.pipeline().check(try CaseSource(workshop.folder("case")))
    #expect(!checked.findings.contains { $0.identifier == "evidence.file.similar" })
  }

  @Test(
    "a picture that cannot be opened is taken in, and that is said",
    arguments: [("cmyk.jpg", Finding.Severity.note), ("moving.webp", .note)])
  func unopened(name: String, severity: Finding.Severity) throws {
    let workshop = try Workshop(.minimal)
    let taken = try Self.take([name], in: workshop)
    #expect(taken.items.count == 1)
    #expect(taken.findings.map(\.identifier) == ["evidence.add.unopened"])
    #expect(taken.findings.map(\.severity) == [severity])
  }

  @Test("half a picture is warned of")
  func half() throws {
    let workshop = try Workshop(.minimal)
    let bytes = try RepositoryFiles.bytes("Tests/PicturesTests/fixtures/chat.png")
    try workshop.folder.put(Array(bytes.prefix(bytes.count / 2)), at: "half.png")
    let taken = try Self.pipeline().takeEvidence(
      [try IncomingFile(workshop.folder("half.png"))], EvidenceWords(),
      in: workshop.folder("case"))
    #expect(taken.items.count == 1)
    #expect(taken.findings.map(\.severity) == [.warning])
    #expect(taken.findings[0].message.contains("不完整"))
  }
}
