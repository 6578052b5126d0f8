import TestKit
import Testing

@Suite(
  "The command refuses what must not be built",
  .enabled(if: Program.isBuilt, "the executable is not built"))
struct CommandTests {
  private static let holed = CaseText.minimal.without("ethnicity")

  @Test("a final with a hole ends in 1 and leaves nothing")
  func final() throws {
    let workshop = try Workshop(Self.holed)
    #expect(try Program.run(["build", workshop.folder("case"), "--final"]) == 1)
    #expect(ScratchFolder.names(in: workshop.folder("case")) == ["case.yaml", "evidence"])
    #expect(ScratchFolder.names(in: workshop.folder.path) == ["case"])
  }

  @Test("the same case as a draft is built; strictly it ends in 2")
  func draft() throws {
    let workshop = try Workshop(Self.holed)
    let out = workshop.folder("out")
    #expect(try Program.run(["build", workshop.folder("case"), "-o", out]) == 0)
    #expect(ScratchFolder.names(in: out).contains("法院.zip"))
    #expect(try Program.run(["check", workshop.folder("case"), "--strict"]) == 2)
  }

  @Test("an error ends in 1, what is missing in 66, what cannot be written in 73")
  func statuses() throws {
    let workshop = try Workshop(.minimal.with("sex: 男", "sex: 女"))
    let path = workshop.folder("case")
    #expect(try Program.run(["build", path]) == 1)
    #expect(try Program.run(["build", workshop.folder("nowhere")]) == 66)
    let whole = try Workshop(.minimal)
    #expect(
      try Program.run(["build", whole.folder("case"), "-o", whole.folder("case/case.yaml")]) == 73)
    #expect(ScratchFolder.names(in: path) == ["case.yaml", "evidence"])
  }

  @Test("verify ends in 0 for a whole package and in 1 for another")
  func verify() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    #expect(try Program.run(["verify", workshop.folder("out")]) == 0)
    try workshop.folder.put("x", at: "out/法院/多余.txt")
    #expect(try Program.run(["verify", workshop.folder("out")]) == 1)
  }

  @Test(
    "law audit tells people openly what is missing, in columns that line up, and where to add it")
  func audit() throws {
    let text = try Program.output(["law", "audit", "--on", "2026-11-23"])
    #expect(text.contains("缺 2025 年数的有 29 个省份"))
    #expect(text.contains("jurisdictions/README.md"))
    let lines = text.split(separator: "\n").map(String.init)
    let head = try #require(lines.first { $0.hasPrefix("省份") })
    #expect(head.hasSuffix("2018 2019 2020 2021 2022 2023 2024 2025"))
    // Two Chinese characters and four blanks are as wide as three and two.
    #expect(lines.contains { $0.hasPrefix("北京    非私营     ●") })
    #expect(lines.contains { $0.hasPrefix("内蒙古  非私营     ") })
    #expect(!text.contains("\u{1B}"))
  }
}
