import Basics
import Exhibits
import Filing
import Foundation
import TestKit
import Testing

@Suite("The stamp command", .enabled(if: Program.isBuilt && StampServer.isPossible))
struct StampCommandTests {
  private func run(_ workshop: borrowing Workshop, _ more: String...) throws -> Int32 {
    try Program.run(["evidence", "stamp", workshop.folder("case"), "E1"] + more)
  }

  @Test("bad answers of every kind leave the case as it was; a good one is kept and verified")
  func answers() throws {
    let workshop = try Workshop(.minimal)
    let server = try StampServer(in: workshop.folder)
    let before = try ScratchFolder.tree(workshop.folder("case"))
    let cases: [(path: String, more: [String], status: Int32)] = [
      ("/error", ["--accept"], 66), ("/redirect", ["--accept"], 66), ("/huge", ["--accept"], 66),
      ("/slow", ["--accept", "--timeout", "1"], 66), ("/garbage", ["--accept"], 1),
      ("/good", ["--accept", "--policy", "1.2.3.4.9"], 1), ("/good", [], 64),
    ]
    for (path, more, status) in cases {
      let got = try Program.run(
        ["evidence", "stamp", workshop.folder("case"), "E1", "--url", server.address + path] + more)
      #expect(got == status, "\(path) \(more)")
      #expect(try ScratchFolder.tree(workshop.folder("case")) == before, "\(path)")
    }
    #expect(try run(workshop, "--url", "http://127.0.0.1:1/", "--accept") == 66)
    #expect(try run(workshop, "--url", "file:///etc/passwd", "--accept") == 64)

    #expect(try run(workshop, "--url", server.address + "/good", "--accept") == 0)
    let source = try CaseSource(workshop.folder("case"))
    let list = try #require(try FixationTests.pipeline().evidenceList(of: source))
    #expect(list.fixings.map(\.checked.stamp?.authority) == ["示例时间戳中心"])
    #expect(list.findings.map(\.identifier) == ["fixation.chain.untrusted"])
  }
}
