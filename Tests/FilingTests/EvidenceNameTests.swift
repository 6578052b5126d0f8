import Basics
import Exhibits
import Filing
import Foundation
import Synchronization
import TestKit
import Testing

@Suite("Evidence under names that not every computer takes")
struct EvidenceNameTests {
  private static func take(
    _ path: String, in workshop: borrowing Workshop
  ) throws -> (path: String, findings: [Finding]) {
    let pipeline = Pipeline(library: try Workshop.library(), today: CalendarDay(ordinal: 20_780))
    let taken = try pipeline.takeEvidence(
      [try IncomingFile(workshop.folder(path))], EvidenceWords(), in: workshop.folder("case"))
    return (try #require(taken.items.first).path, taken.findings)
  }

  private static func fault(_ path: String) -> String? {
    do throws(IncomingFault) {
      _ = try IncomingFile(path)
      return nil
    } catch {
      return error.finding.identifier
    }
  }

  @Test(
    "a name Windows keeps for itself, or that hides something, is changed, and that is said",
    arguments: [
      ("CON.txt", "证据CON.txt"), ("nul", "证据nul"), ("COM1.tar.gz", "证据COM1.tar.gz"),
      ("AUX .txt", "证据AUX.txt"), ("收\u{202E}gpj.txt", "收_gpj.txt"), ("a\u{1}b.txt", "a_b.txt"),
      ("a\nb.txt", "a_b.txt"), ("a\u{FEFF}b.txt", "a_b.txt"), (".txt", "证据.txt"),
    ])
  func renamed(name: String, safe: String) throws {
    let workshop = try Workshop(.minimal)
    try workshop.folder.put("订单", at: "elsewhere/\(name)")
    let taken = try Self.take("elsewhere/\(name)", in: workshop)
    #expect(taken.path == "evidence/\(safe)")
    #expect(taken.findings.map(\.identifier) == ["evidence.add.renamed"])
    #expect(taken.findings.first?.message.contains("evidence/\(safe)") == true)
    #expect(try workshop.bytes("elsewhere/\(name)") == Array("订单".utf8))
  }

  @Test("such a file in the case folder is copied, and stays")
  func inside() throws {
    let workshop = try Workshop(.minimal)
    try workshop.folder.put("订单", at: "case/evidence/CON.txt")
    let taken = try Self.take("case/evidence/CON.txt", in: workshop)
    #expect(taken.path == "evidence/证据CON.txt")
    #expect(taken.findings.map(\.identifier) == ["evidence.add.renamed"])
    #expect(
      ScratchFolder.names(in: workshop.folder("case/evidence")).sorted() == [
        "CON.txt", "order.txt", "证据CON.txt",
      ])
  }

  @Test("the longest name keeps its ending, and so does another of that name")
  func longest() throws {
    let workshop = try Workshop(.minimal)
    let name = String(repeating: "长", count: 83) + "ab.png"
    #expect(name.utf8.count == 255)
    try workshop.folder.put("甲", at: "a/\(name)")
    try workshop.folder.put("乙", at: "b/\(name)")
    let stem = String(repeating: "长", count: 60)
    #expect(try Self.take("a/\(name)", in: workshop).path == "evidence/\(stem).png")
    #expect(try Self.take("b/\(name)", in: workshop).path == "evidence/\(stem)-2.png")
  }

  @Test("links that lead nowhere or round in a circle are told as such")
  func links() throws {
    let workshop = try Workshop(.minimal)
    for (link, target) in [("gone", "nothing.txt"), ("round", "trip"), ("trip", "round")] {
      try FileManager.default.createSymbolicLink(
        atPath: workshop.folder(link), withDestinationPath: target)
    }
    #expect(Self.fault(workshop.folder("gone")) == "evidence.add.link")
    #expect(Self.fault(workshop.folder("round")) == "evidence.add.link")
    #expect(Self.fault(workshop.folder("none")) == "evidence.add.missing")
  }

  @Test("a name in another encoding is told as such")
  func letters() throws {
    let workshop = try Workshop(.minimal)
    #expect(Self.fault(workshop.folder("a\u{FFFD}\u{FFFD}.txt")) == "evidence.add.letters")
  }

  @Test("a file that grows while it is read is told as such")
  func growing() throws {
    let workshop = try Workshop(.minimal)
    let path = workshop.folder("growing.bin")
    try workshop.folder.put([UInt8](repeating: 1, count: 16 << 20), at: "growing.bin")
    let writer = Growth(path)
    writer.start()
    defer { writer.stop() }
    for _ in 0..<2000 where !writer.hasWritten { usleep(1000) }
    #expect(Self.fault(path) == "evidence.add.changing")
  }

  @Test(
    "what may not be read is told as such, and listed so",
    .enabled(if: geteuid() != 0, "nothing is forbidden to root"))
  func forbidden() throws {
    let workshop = try Workshop(.minimal)
    try workshop.folder.put("x", at: "locked.txt")
    for path in ["locked.txt", "case/evidence/order.txt"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0], ofItemAtPath: workshop.folder(path))
    }
    #expect(Self.fault(workshop.folder("locked.txt")) == "evidence.add.unreadable")
    let pipeline = Pipeline(library: try Workshop.library(), today: CalendarDay(ordinal: 20_780))
    let list = pipeline.evidenceList(of: try CaseSource(workshop.folder("case")))
    #expect(list?.lines.map(\.state) == [.unusable])
    #expect(list?.findings.map(\.identifier) == ["evidence.file.unreadable"])
  }

  @Test("an empty file is not called missing in the list")
  func empty() throws {
    let workshop = try Workshop(.minimal)
    try workshop.folder.put("", at: "case/evidence/order.txt")
    let pipeline = Pipeline(library: try Workshop.library(), today: CalendarDay(ordinal: 20_780))
    let list = pipeline.evidenceList(of: try CaseSource(workshop.folder("case")))
    #expect(list?.lines.map(\.state) == [.unusable])
  }
}

/// A file that somebody goes on writing.
private final class Growth: Sendable {
  private let path: String
  private let written = Atomic(false)
  private let stopped = Atomic(false)

  init(_ path: String) { self.path = path }

  var hasWritten: Bool { written.load(ordering: .relaxed) }

  func start() { Thread.detachNewThread { [self] in write() } }

  func stop() { stopped.store(true, ordering: .relaxed) }

  private func write() {
    guard let handle = FileHandle(forWritingAtPath: path) else { return }
    _ = try? handle.seekToEnd()
    while !stopped.load(ordering: .relaxed) {
      try? handle.write(contentsOf: Data([1]))
      written.store(true, ordering: .relaxed)
    }
    try? handle.close()
  }
}
