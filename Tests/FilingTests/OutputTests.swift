import Basics
import Filing
import Foundation
import Matters
import Synchronization
import TestKit
import Testing

@Suite("Where a build goes, and what it leaves when it cannot")
struct OutputTests {
  private static func kind(_ body: () throws -> Void) -> FilingError.Kind? {
    do {
      try body()
      return nil
    } catch {
      return (error as? FilingError)?.kind
    }
  }

  @Test("a folder with other people's files is left alone")
  func foreign() throws {
    let workshop = try Workshop(.minimal)
    try workshop.folder.put("mine", at: "out/照片.txt")
    #expect(Self.kind { try workshop.build() } == .occupied)
    #expect(try ScratchFolder.tree(workshop.folder("out")) == ["照片.txt": Array("mine".utf8)])
    #expect(ScratchFolder.names(in: workshop.folder.path) == ["case", "out"])
  }

  @Test("so is the case's own folder, and a file")
  func ownFolder() throws {
    let workshop = try Workshop(.minimal)
    #expect(Self.kind { try workshop.build("case") } == .occupied)
    #expect(Self.kind { try workshop.build("case/case.yaml") } == .occupied)
    #expect(try workshop.bytes("case/case.yaml") == CaseText.minimal.bytes)
  }

  @Test("an empty folder may be used")
  func empty() throws {
    let workshop = try Workshop(.minimal)
    try FileManager.default.createDirectory(
      atPath: workshop.folder("out"), withIntermediateDirectories: true)
    try workshop.build()
    #expect(ScratchFolder.names(in: workshop.folder("out")).contains("说明.txt"))
  }

  @Test("an earlier build is replaced; one changed by hand is kept beside")
  func again() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    #expect(try workshop.build().keptBackup == nil)
    #expect(ScratchFolder.names(in: workshop.folder.path) == ["case", "out"])
    try workshop.folder.put("改过", at: "out/法院/民事起诉状.docx")
    let kept = try #require(try workshop.build().keptBackup)
    #expect(kept == workshop.folder("out.旧版1"))
    #expect(try workshop.bytes("out.旧版1/法院/民事起诉状.docx") == Array("改过".utf8))
    #expect(try Verification.of(workshop.folder("out")).isWhole)
  }

  @Test(
    "an output that cannot be written is said, and nothing is left",
    arguments: [
      "case/case.yaml/out", "case/case.yaml/deep/out",
    ])
  func unwritable(name: String) throws {
    let workshop = try Workshop(.minimal)
    #expect(Self.kind { try workshop.build(name) } == .output)
    #expect(ScratchFolder.names(in: workshop.folder.path) == ["case"])
  }

  @Test("broken off at any step, nothing is left and an earlier build stays")
  func interruption() throws {
    let workshop = try Workshop(.minimal)
    let drafted = try workshop.draft()
    let library = try Workshop.library()
    var steps = 0
    while steps < 200 {
      let left = Mutex(steps)
      let result = Self.kind {
        _ = try Binder.bind(
          drafted, library: library, into: workshop.folder("out"), token: "t",
          isInterrupted: {
            left.withLock { count in
              count -= 1
              return count < 0
            }
          })
      }
      guard result != nil else { break }
      #expect(result == .interrupted)
      #expect(ScratchFolder.names(in: workshop.folder.path) == ["case"])
      steps += 1
    }
    #expect((20..<200).contains(steps))
    #expect(try Verification.of(workshop.folder("out")).isWhole)
    #expect(Self.kind { try workshop.build("out", isInterrupted: { true }) } == .interrupted)
    #expect(try Verification.of(workshop.folder("out")).isWhole)
  }

  @Test("evidence that is gone by the time of binding stops the build")
  func evidenceGone() throws {
    let workshop = try Workshop(.minimal)
    let drafted = try workshop.draft()
    try FileManager.default.removeItem(atPath: workshop.folder("case/evidence/order.txt"))
    let result = Self.kind {
      _ = try Binder.bind(
        drafted, library: try Workshop.library(), into: workshop.folder("out"), token: "t",
        isInterrupted: { false })
    }
    #expect(result == .input)
    #expect(ScratchFolder.names(in: workshop.folder.path) == ["case"])
  }

  @Test("a large file of evidence is bound whole")
  func large() throws {
    let workshop = try Workshop(.minimal)
    let path = workshop.folder("case/evidence/order.txt")
    #expect(truncate(path, 64 << 20) == 0)
    let options = BuildOptions(recipients: [.court], papers: [.petition])
    try workshop.build("out", options)
    let copy = workshop.folder("out/法院/证据/证据01_订单截图.txt")
    let size = try FileManager.default.attributesOfItem(atPath: copy)[.size] as? NSNumber
    #expect(size?.intValue == 64 << 20)
    #expect(try Verification.of(workshop.folder("out")).isWhole)
  }
}
