import Basics
import Review
import Testing

@Suite("What is wrong with amendments.yaml")
struct AmendmentsFileFaultTests {
  static let entry = """
      - id: "1a2b3c4d"
        状态: 采纳
        文书: 法院/民事起诉状.docx
        block: _claims_Q1
        kind: 文字
        old: 退还198元。
        new: 退还190元。
        author: 赵律师
        source: a.docx
    """

  static func read(_ entries: String) throws -> AmendmentsFile {
    let text = "version: 1\namendments:\n" + entries + "\n"
    return try AmendmentsFile(reading: Array(text.utf8), file: "amendments.yaml")
  }

  @Test("Chinese names and plain words are read")
  func chinese() throws {
    let file = try Self.read(Self.entry)
    #expect(file.entries.first?.state == .accepted)
    #expect(file.accepted.first?.change == .wording(old: "退还198元。", new: [.init("退还190元。")]))
  }

  static let wrong: [(change: (from: String, to: String), found: String)] = [
    (("    block:", "    blok:"), "review.file.unknown_key amendments[0].blok 6"),
    (("    author: 赵律师\n", ""), "review.file.missing amendments[0].author 3"),
    (("状态: 采纳", "状态: 同意"), "review.file.bad_value amendments[0].state 4"),
    (("状态: 采纳", "状态: open"), "review.file.bad_value amendments[0].state 4"),
    (("kind: 文字", "kind: 其他"), "review.file.bad_value amendments[0].kind 7"),
    (("    new: 退还190元。\n", ""), "review.file.missing amendments[0].new 3"),
    (("new: 退还190元。", "new: {a: b}"), "review.file.bad_value amendments[0].new 9"),
    (("    source:", "    on: 昨天\n    source:"), "review.file.bad_value amendments[0].on 11"),
    (("    source:", "    path: a\n    source:"), "review.file.unknown_key amendments[0].path 11"),
    (
      ("    source:", "    base: 00\n    source:"),
      "review.file.base_mismatch amendments[0].base 11"
    ),
    (
      ("    source:", "    state: 采纳\n    source:"),
      "review.file.duplicate_key amendments[0].state 11"
    ),
    (("  - id:", "  - 编号: x\n    id:"), "review.file.duplicate_key amendments[0].id 4"),
  ]

  @Test("is told with its place", arguments: wrong.indices)
  func isTold(_ number: Int) {
    let (change, expected) = Self.wrong[number]
    let parts = Self.entry.split(
      separator: change.from, maxSplits: 1, omittingEmptySubsequences: false)
    let text = parts.joined(separator: change.to)
    #expect(parts.count == 2)
    let fault = #expect(throws: AmendmentsFault.self) { try Self.read(text) }
    let finding = fault?.findings.first
    #expect(
      "\(finding?.identifier ?? "") \(finding?.path ?? "") \(finding?.place?.line ?? 0)" == expected
    )
    #expect(finding?.remedy != nil)
  }

  @Test("one number twice")
  func duplicates() {
    let fault = #expect(throws: AmendmentsFault.self) {
      try Self.read(Self.entry + "\n" + Self.entry)
    }
    #expect(fault?.findings.map(\.identifier) == ["review.file.duplicate_id"])
    #expect(fault?.findings.first?.message == "编号 1a2b3c4d 和 amendments[0] 重复。")
  }

  @Test("another version, another kind of file")
  func version() {
    for text in ["amendments: []\n", "version: 2\n", "version: 1\ncase: a\n", "- a\n", "a: [\n"] {
      #expect(throws: AmendmentsFault.self) {
        try AmendmentsFile(reading: Array(text.utf8), file: "amendments.yaml")
      }
    }
  }
}
