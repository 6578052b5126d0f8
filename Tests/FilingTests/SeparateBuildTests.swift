import Filing
import Foundation
import Matters
import TestKit
import Testing

@Suite(
  "The command makes everybody's papers apart",
  .enabled(if: Program.isBuilt, "the executable is not built"))
struct SeparateBuildTests {
  private static let court = ["--for", "court", "--only", "petition", "--packages", "folder"]

  private static func run(_ workshop: borrowing Workshop, _ more: [String]) throws -> Int32 {
    try Program.run(
      ["build", workshop.folder("case"), "-o", workshop.folder("out")] + court + more)
  }

  private static func counts(
    _ workshop: borrowing Workshop, _ more: [String]
  ) throws -> [String: Int] {
    let text = try Program.output(
      ["build", workshop.folder("case"), "-o", workshop.folder("out"), "--format", "json"] + court
        + more)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return ["made": object?["made"] as? Int ?? -1, "kept": object?["kept"] as? Int ?? -1]
  }

  @Test("what another run wrote over in the meantime is made again")
  func journals() throws {
    let workshop = try Rosters.joint(Rosters.csv(1...4))
    let whole = ["--as", "separate"]
    #expect(try Self.counts(workshop, whole + ["--final"]) == ["made": 4, "kept": 0])
    #expect(try Self.counts(workshop, whole + ["--shard", "1/2"]) == ["made": 2, "kept": 0])
    #expect(try Self.counts(workshop, whole + ["--shard", "1/2"]) == ["made": 0, "kept": 2])
    #expect(try Self.counts(workshop, whole + ["--final"]) == ["made": 2, "kept": 2])
    #expect(try Self.counts(workshop, whole + ["--final"]) == ["made": 0, "kept": 4])
  }

  @Test("only what this machine left, of the people of this part, is cleared")
  func abandoned() throws {
    let workshop = try Rosters.joint(Rosters.csv(1...2))
    let host = ProcessInfo.processInfo.hostName.filter {
      $0.isASCII && ($0.isLetter || $0.isNumber)
    }
    let names = [
      ".1-甲.partial-2147483000-\(host)-1", ".2-乙.partial-2147483000-\(host)-2",
      ".1-丙.partial-2147483000-elsewhere-1",
    ]
    for name in names { try workshop.folder.put("半份", at: "out/\(name)/文件") }
    #expect(try Self.run(workshop, ["--as", "separate", "--shard", "1/2"]) == 0)
    let left = ScratchFolder.names(in: workshop.folder("out"))
    #expect(names.map(left.contains) == [false, true, true])
  }

  @Test("papers of who left, or is refused now, do not stay among the current ones")
  func superseded() throws {
    let workshop = try Rosters.joint(Rosters.csv(1...3))
    let final = ["--as", "separate", "--final"]
    #expect(try Self.run(workshop, final) == 0)
    try workshop.folder.put(
      Rosters.head + Rosters.row(1, [3: ""]) + Rosters.row(2), at: "case/名单.csv")
    #expect(try Self.run(workshop, final) == 1)
    let folders = { (name: String) in
      ScratchFolder.names(in: name).filter { !$0.hasPrefix(".") && !$0.hasPrefix("目录") }
    }
    #expect(folders(workshop.folder("out")) == ["2-姓名丁2丁"])
    #expect(folders(workshop.folder("out.旧版1")) == ["1-姓名丁1丁", "3-姓名丁3丁"])
    #expect(try Self.run(workshop, final) == 1)
    #expect(ScratchFolder.names(in: workshop.folder.path) == ["case", "out", "out.旧版1"])
  }

  @Test("open points of each count strictly, of papers made before too")
  func strict() throws {
    let workshop = try Rosters.joint(Rosters.head + Rosters.row(1, [3: ""]))
    for _ in 1...2 { #expect(try Self.run(workshop, ["--as", "separate", "--strict"]) == 2) }
    #expect(try Self.run(workshop, ["--as", "separate"]) == 0)
  }

  @Test("a roster that cannot be read refuses before anything is made, together or apart")
  func unreadable() throws {
    let workshop = try Rosters.joint(Rosters.csv(1...2)) {
      $0.replacing("[名单.csv]", with: "[名单.csv, 没有.csv]")
    }
    for way in [["--as", "separate"], ["--group-by", "court"]] {
      #expect(try Self.run(workshop, way) == 1)
      #expect(ScratchFolder.names(in: workshop.folder.path) == ["case"])
    }
    #expect(try Program.run(["claimants", "plan", workshop.folder("case")]) == 1)
  }

  @Test("what is open in a roster refuses final joint cases, and is told strictly")
  func open() throws {
    let head = String(Rosters.head.dropLast()) + ",同意共同投诉\n"
    let rows = (1...2).map { Rosters.row($0).dropLast() + ($0 == 1 ? ",否\n" : ",是\n") }
    let workshop = try Rosters.joint(head + rows.joined())
    #expect(try Self.run(workshop, ["--group-by", "court", "--final"]) == 1)
    #expect(ScratchFolder.names(in: workshop.folder.path) == ["case"])
    #expect(try Self.run(workshop, ["--group-by", "court", "--strict"]) == 2)
    let text = try Program.output(["claimants", "plan", workshop.folder("case")])
    #expect(text.contains("不同意一起投诉"))
    #expect(try Self.run(workshop, ["--as", "separate", "--final"]) == 0)
  }
}
