import Basics
import Exhibits
import Filing
import Foundation
import TestKit
import Testing

@Suite("Evidence is taken in untouched")
struct EvidenceTests {
  private static let fixtures = RepositoryFiles.root.appending(path: "Tests/ExhibitsTests/fixtures")
    .path

  private static func pipeline() throws -> Pipeline {
    Pipeline(library: try Workshop.library(), today: CalendarDay(ordinal: 20_780))
  }

  private static func take(
    _ files: [String], _ words: EvidenceWords = EvidenceWords(),
    in workshop: borrowing Workshop
  ) throws -> TakenEvidence {
    try pipeline().takeEvidence(
      try files.map { try IncomingFile($0) }, words, in: workshop.folder("case"))
  }

  private static func text(_ workshop: borrowing Workshop) throws -> String {
    String(decoding: try workshop.bytes("case/case.yaml"), as: UTF8.self)
  }

  @Test("a file from elsewhere is copied byte for byte and written into the case file")
  func added() throws {
    let workshop = try Workshop(.minimal)
    let words = EvidenceWords(
      ["title": "门店照片", "source": "张三手机", "group": "违约"], takesMetadata: true)
    let taken = try Self.take(["\(Self.fixtures)/photo.jpg"], words, in: workshop)
    #expect(taken.items.map(\.id) == ["E2"] && taken.findings.isEmpty)
    let original = try Data(contentsOf: URL(fileURLWithPath: "\(Self.fixtures)/photo.jpg"))
    #expect(try Data(workshop.bytes("case/evidence/photo.jpg")) == original)
    let added = """
        - id: E2
          title: "门店照片"
          files: ["evidence/photo.jpg"]
          recorded:
            - {file: "evidence/photo.jpg", size: 883, sha256: \
      "65f8a4265ec4fbf67f4e37393843b22ac6247ed012f7e7a27901dd93b61ec43c", sm3: \
      "3fec6d31b079f10db2a64c8ee7838d86bf6f9d940a34f99aa18dcb9316ece96b"}
          kind: document
          group: 违约
          source: "张三手机"
          captured: {at: 2026-01-09T09:00, device: "HUAWEI P40"}

      """
    #expect(try Self.text(workshop).contains(added))
  }

  @Test("an interruption leaves the case and its folder as they were")
  func interrupted() throws {
    let workshop = try Workshop(.minimal)
    let before = try Self.text(workshop)
    #expect(throws: FilingError.self) {
      _ = try Self.pipeline().takeEvidence(
        [try IncomingFile("\(Self.fixtures)/photo.jpg")], EvidenceWords(),
        in: workshop.folder("case"), isInterrupted: { true })
    }
    #expect(try Self.text(workshop) == before)
    #expect(ScratchFolder.names(in: workshop.folder("case/evidence")) == ["order.txt"])
  }

  @Test("what the file says of itself is written only where its owner agrees")
  func proposal() throws {
    let workshop = try Workshop(.minimal)
    _ = try Self.take(["\(Self.fixtures)/photo.jpg"], in: workshop)
    #expect(try !Self.text(workshop).contains("HUAWEI"))
  }

  @Test("a file in the folder stays where it is; the same content is not taken twice")
  func twins() throws {
    let workshop = try Workshop(.minimal)
    try workshop.folder.put("聊天", at: "case/evidence/聊天.txt")
    let first = try Self.take([workshop.folder("case/evidence/聊天.txt")], in: workshop)
    #expect(first.items.map(\.path) == ["evidence/聊天.txt"])
    try workshop.folder.put("聊天", at: "elsewhere/另一份.txt")
    try workshop.folder.put("订单页", at: "elsewhere/order.txt")
    let second = try Self.take(
      [workshop.folder("elsewhere/另一份.txt"), workshop.folder("elsewhere/order.txt")],
      in: workshop)
    #expect(second.items.isEmpty)
    #expect(
      second.findings.map(\.identifier) == Array(repeating: "evidence.add.duplicate", count: 2))
    #expect(second.findings[0].message.contains("evidence/聊天.txt"))
    #expect(ScratchFolder.names(in: workshop.folder("case/evidence")).count == 2)
  }

  @Test("another file of the same name gets a number; a name no computer takes is made fit")
  func names() throws {
    let workshop = try Workshop(.minimal)
    try workshop.folder.put("别的", at: "elsewhere/order.txt")
    try workshop.folder.put("奇怪", at: "elsewhere/a:b?.txt")
    let taken = try Self.take(
      [workshop.folder("elsewhere/order.txt"), workshop.folder("elsewhere/a:b?.txt")],
      in: workshop)
    #expect(taken.items.map(\.path) == ["evidence/order-2.txt", "evidence/a_b_.txt"])
    #expect(taken.items.map(\.id) == ["E2", "E3"])
  }

  @Test("what would make the case file wrong leaves nothing behind")
  func refused() throws {
    let workshop = try Workshop(.minimal)
    try workshop.folder.put("别的", at: "elsewhere/b.txt")
    #expect(throws: CaseFileFault.self) {
      try Self.take(
        [workshop.folder("elsewhere/b.txt")], EvidenceWords(["claimant": "nobody"]), in: workshop)
    }
    #expect(try workshop.bytes("case/case.yaml") == CaseText.minimal.bytes)
    #expect(ScratchFolder.names(in: workshop.folder("case/evidence")) == ["order.txt"])
  }

  @Test("a second file goes to the exhibit that is named")
  func second() throws {
    let workshop = try Workshop(.minimal)
    try workshop.folder.put("另一页", at: "elsewhere/b.txt")
    let taken = try Self.take(
      [workshop.folder("elsewhere/b.txt")], EvidenceWords(exhibit: "E1"), in: workshop)
    #expect(taken.items.map(\.id) == ["E1"])
    let text = try Self.text(workshop)
    #expect(text.contains("files: [evidence/order.txt, \"evidence/b.txt\"]"))
    #expect(text.contains("{file: \"evidence/b.txt\", size: 9, "))
    try workshop.folder.put("又一页", at: "elsewhere/c.txt")
    #expect(throws: CaseFileFault.self) {
      try Self.take(
        [workshop.folder("elsewhere/c.txt")], EvidenceWords(exhibit: "E7"), in: workshop)
    }
    #expect(try Self.text(workshop) == text)
    #expect(ScratchFolder.names(in: workshop.folder("case/evidence")).count == 2)
  }

  @Test("a file that the case names already is recorded, not taken a second time")
  func registered() throws {
    let workshop = try Workshop(.minimal)
    let taken = try Self.take([workshop.folder("case/evidence/order.txt")], in: workshop)
    #expect(taken.items.map(\.id) == ["E1"] && taken.findings.isEmpty)
    #expect(try Self.text(workshop).contains("recorded:"))
    let list = try Self.pipeline().evidenceList(of: try CaseSource(workshop.folder("case")))
    #expect(list?.lines.map(\.state) == [.unchanged])
    let again = try Self.take([workshop.folder("case/evidence/order.txt")], in: workshop)
    #expect(again.findings.map(\.identifier) == ["evidence.add.duplicate"])
  }

  @Test("a copy that lies in the folder unnamed is used, not made again")
  func unnamed() throws {
    let workshop = try Workshop(.minimal)
    try workshop.folder.put("聊天", at: "case/evidence/b.txt")
    try workshop.folder.put("聊天", at: "elsewhere/b.txt")
    let taken = try Self.take([workshop.folder("elsewhere/b.txt")], in: workshop)
    #expect(taken.items.map(\.path) == ["evidence/b.txt"])
    #expect(
      ScratchFolder.names(in: workshop.folder("case/evidence")).sorted() == ["b.txt", "order.txt"])
  }

  @Test(
    "a file that breaks off is taken in with a warning",
    arguments: [
      ("%PDF-1.4\n1 0 obj", true), ("%PDF-1.4\n%%EOF\n", false),
      ("\0\0\0\u{10}ftypmp42\0\0\0\0", true), ("PK\u{3}\u{4}\0\0\0\0\0\0\0\0", true),
    ])
  func unfinished(content: String, isWarned: Bool) throws {
    let workshop = try Workshop(.minimal)
    try workshop.folder.put(content, at: "elsewhere/f")
    let taken = try Self.take([workshop.folder("elsewhere/f")], in: workshop)
    #expect(taken.items.count == 1)
    #expect(
      taken.findings.map(\.identifier) == (isWarned ? ["evidence.add.unfinished"] : []))
  }

  @Test(
    "check tells of a file of an exhibit that breaks off",
    arguments: [
      ("%PDF-1.4\n1 0 obj", 1), ("%PDF-1.4\n%%EOF\n", 0), ("PK\u{3}\u{4}\0\0\0\0\0\0", 1),
    ])
  func breakingOff(content: String, count: Int) throws {
    let workshop = try Workshop(.minimal)
    try workshop.folder.put(content, at: "case/evidence/order.txt")
    let checked = try Self.pipeline().check(try CaseSource(workshop.folder("case")))
    let found = checked.findings.filter { $0.identifier == "evidence.file.unfinished" }
    #expect(found.count == count && found.allSatisfy { $0.severity == .warning })
    #expect(found.allSatisfy { $0.message.contains("E1") && $0.place?.line != nil })
  }

  @Test("a thousand files at once get numbers in their order")
  func thousand() throws {
    let workshop = try Workshop(.minimal)
    for number in 0..<1000 { try workshop.folder.put("第\(number)份", at: "elsewhere/\(number).txt") }
    let taken = try Self.take(
      (0..<1000).map { workshop.folder("elsewhere/\($0).txt") }, in: workshop)
    #expect(taken.items.map(\.id) == (2...1001).map { "E\($0)" })
    #expect(try Self.text(workshop).contains("- id: E1001"))
  }

  @Test("names that differ by case alone are kept apart for Windows")
  func folded() throws {
    let workshop = try Workshop(.minimal)
    try workshop.folder.put("甲", at: "a/IMG.txt")
    try workshop.folder.put("乙", at: "b/img.txt")
    let taken = try Self.take(
      [workshop.folder("a/IMG.txt"), workshop.folder("b/img.txt")], in: workshop)
    #expect(taken.items.map(\.path) == ["evidence/IMG.txt", "evidence/img-2.txt"])
  }

  @Test("an exported chat is taken for one; another text is not")
  func chats() throws {
    let workshop = try Workshop(.minimal)
    try workshop.folder.put(
      "2026-10-12 20:31 张三\n在吗\n2026-10-12 20:32 客服\n在\n", at: "elsewhere/a.txt")
    try workshop.folder.put("收据：198元，2026-10-12 20:31", at: "elsewhere/b.txt")
    let kinds = try ["a", "b"].map {
      try IncomingFile(workshop.folder("elsewhere/\($0).txt")).evidenceKind
    }
    #expect(kinds == ["chat", "document"])
  }

  @Test(
    "what is no file with something in it is refused by name",
    arguments: [("none.txt", "missing"), ("case", "directory"), ("empty.txt", "empty")])
  func unusable(name: String, topic: String) throws {
    let workshop = try Workshop(.minimal)
    try workshop.folder.put("", at: "empty.txt")
    let fault = #expect(throws: IncomingFault.self) { try IncomingFile(workshop.folder(name)) }
    #expect(fault?.finding.identifier == "evidence.add.\(topic)")
    #expect(fault?.finding.message.contains(name) == true)
  }

  @Test("a file that changed since is told, and no package is made of it")
  func changed() throws {
    let workshop = try Workshop(.minimal)
    try workshop.folder.put("聊天", at: "elsewhere/b.txt")
    _ = try Self.take([workshop.folder("elsewhere/b.txt")], in: workshop)
    func states() throws -> [String] {
      let list = try Self.pipeline().evidenceList(of: try CaseSource(workshop.folder("case")))
      return try #require(list).lines.map(\.state.rawValue)
    }
    #expect(try states() == ["unrecorded", "unchanged"])
    try workshop.folder.put("聊了", at: "case/evidence/b.txt")
    #expect(try states() == ["unrecorded", "changed"])
    let checked = try Self.pipeline().check(try CaseSource(workshop.folder("case")))
    let told = try Self.pipeline().changedFiles(in: checked)
    #expect(told.map(\.identifier) == ["evidence.file.changed"] && told[0].place?.line != nil)
    #expect(throws: FilingError.self) { try workshop.build() }
    #expect(!FileManager.default.fileExists(atPath: workshop.folder("out")))
    try FileManager.default.removeItem(atPath: workshop.folder("case/evidence/b.txt"))
    #expect(try states() == ["unrecorded", "missing"])
  }

  @Test("a file in Chinese is added to in Chinese")
  func chinese() throws {
    let workshop = try Workshop(.chinese)
    _ = try Self.take(["\(Self.fixtures)/tone.wav"], in: workshop)
    let text = try Self.text(workshop)
    #expect(text.contains("证据:\n  - 编号: E1\n    证据名称: \"tone\"\n"))
    #expect(text.contains("    种类: 通话录音\n"))
  }

  @Test(
    "a picture that tells itself it was edited is warned of",
    arguments: [("edited.png", true), ("photo.jpg", false), ("plain.webp", false)])
  func edited(name: String, isWarned: Bool) throws {
    let workshop = try Workshop(.minimal)
    _ = try Self.take(["\(Self.fixtures)/\(name)"], in: workshop)
    let findings = try Self.pipeline().check(try CaseSource(workshop.folder("case"))).findings
    let warning = findings.first { $0.identifier == "evidence.file.edited" }
    #expect((warning != nil) == isWarned)
    if isWarned { #expect(warning?.message.contains("Adobe Photoshop 25.0") == true) }
  }
}
