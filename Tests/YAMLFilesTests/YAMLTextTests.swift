import Basics
import Testing
import YAMLFiles

@Suite("Changing a YAML file in place")
struct YAMLTextTests {
  private static let item = YAMLValue.mapping([
    (key: "id", value: .word("C2")), (key: "at", value: .word("2026-11-20T10:05")),
    (key: "demand", value: .text("退款: \"全部\" # 不少")),
  ])

  private static func changed(
    _ text: String, _ path: [YAMLStep] = [.key("complaints")], after: [String] = ["events"]
  ) throws -> String {
    var file = try YAMLText(Array(text.utf8), file: "case.yaml")
    try file.append([item], toListAt: path, after: after)
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private static let short = "{id: C2, at: 2026-11-20T10:05, demand: \"退款: \\\"全部\\\" # 不少\"}"
  private static let long = """
      - id: C2
        at: 2026-11-20T10:05
        demand: "退款: \\"全部\\" # 不少"
    """

  @Test("a list of blocks gets a block, before what is about the next section")
  func blocks() throws {
    let text = """
      title: 案   # 名字
      complaints:            # 投诉
        - id: C1
          demand: |
            第一行
            # 不是注释

            末行
          # C1 的说明

      # 格式条款
      standard_terms: []
      """
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = (lines[..<9] + Self.long.split(separator: "\n") + lines[9...])
      .joined(separator: "\n")
    #expect(try Self.changed(text) == expected + "\n")
  }

  @Test("a list of short entries gets a short one; Windows line ends stay")
  func shortEntries() throws {
    let text = "complaints:\r\n- {id: C1}  # 第一次\r\nclaims: [a]\r\n"
    #expect(
      try Self.changed(text)
        == "complaints:\r\n- {id: C1}  # 第一次\r\n- \(Self.short)\r\nclaims: [a]\r\n")
  }

  @Test(
    "a list in brackets is extended inside them",
    arguments: [
      ("complaints: []  # 还没有", "complaints: [@]  # 还没有"),
      (
        "complaints: [{id: C1, a: \"]}\"}, {id: 'it''s ]'}]",
        "complaints: [{id: C1, a: \"]}\"}, {id: 'it''s ]'}, @]"
      ),
      ("complaints: [\n  {id: C1} # ]\n  ]\nz: 1", "complaints: [\n  {id: C1} # ]\n, @  ]\nz: 1"),
    ])
  func brackets(text: String, expected: String) throws {
    #expect(
      try Self.changed(text).trimmingEnd == expected.replacing("@", with: Self.short).trimmingEnd)
  }

  @Test("a list that is not there begins after its neighbour")
  func begun() throws {
    let text = "title: 案\nevents:\n- {what: 甲}\n  # 乙\n\n# 诉求\nclaims: [a]\n"
    #expect(
      try Self.changed(text)
        == "title: 案\nevents:\n- {what: 甲}\n\ncomplaints:\n\(Self.long)\n  # 乙\n\n# 诉求\nclaims: [a]\n"
    )
    #expect(try Self.changed("title: 案").hasSuffix("title: 案\n\ncomplaints:\n\(Self.long)\n"))
    #expect(
      try Self.changed("complaints:   # 空的\nclaims: [a]")
        == "complaints:   # 空的\n\(Self.long)\nclaims: [a]\n")
  }

  @Test("an answer goes into its complaint, however that is written")
  func nested() throws {
    let path: [YAMLStep] = [.key("complaints"), .item(0), .key("replies")]
    let cases = [
      ("complaints:\n  - {id: C1, to: p}\n", "complaints:\n  - {id: C1, to: p, replies: [@]}\n"),
      (
        "complaints:\n  - {id: C1, replies: [{a: 1}]}\n  - {id: C2}\n",
        "complaints:\n  - {id: C1, replies: [{a: 1}, @]}\n  - {id: C2}\n"
      ),
      (
        "complaints:\n  - id: C1\n    to: p\n\n  - id: C2\n",
        "complaints:\n  - id: C1\n    to: p\n    replies: [@]\n\n  - id: C2\n"
      ),
      (
        "complaints:\n  - id: C1\n    replies:\n      - {a: 1}\n    to: p\n",
        "complaints:\n  - id: C1\n    replies:\n      - {a: 1}\n      - @\n    to: p\n"
      ),
    ]
    for (text, expected) in cases {
      #expect(
        try Self.changed(text, path) == expected.replacing("@", with: Self.short))
    }
  }

  @Test("what cannot be changed safely is refused, with the lines to write by hand")
  func refused() throws {
    let text = "{complaints: ~, title: 案}"
    #expect {
      _ = try Self.changed(text)
    } throws: { error in
      let finding = (error as? YAMLFault)?.finding
      return finding?.identifier == "yaml.cannot_edit"
        && finding?.remedy?.contains("- id: C2\n    at:") == true
    }
  }

  @Test("text of any kind comes back as it went in")
  func quoting() throws {
    for odd in ["x\u{FEFF}a", "b\u{1}", "c\u{85}d", "\u{2028}\\\"#: 𠮷 {[&*!|>", "a\tb\r\nc"] {
      try Self.returns(odd)
    }
  }

  private static func returns(_ odd: String) throws {
    var file = try YAMLText(Array("a: []".utf8), file: "f")
    try file.append([.text(odd)], toListAt: [.key("a")])
    #expect(
      file.root["a"]?.items?.first?.text?.unicodeScalars.elementsEqual(odd.unicodeScalars) == true)
  }

  @Test(
    "several items at once, in whatever way the list is written",
    arguments: [
      ("a: [1]", "a: [1, 2, 3]"), ("a:\n  - 1\n", "a:\n  - 1\n  - 2\n  - 3\n"),
      ("b: 1\n", "b: 1\n\na:\n  - 2\n  - 3\n"),
    ])
  func several(before: String, after: String) throws {
    var file = try YAMLText(Array(before.utf8), file: "f")
    try file.append([.word("2"), .word("3")], toListAt: [.key("a")])
    #expect(String(decoding: file.bytes, as: UTF8.self) == after)
  }

  @Test("a byte order mark stays where it was")
  func mark() throws {
    var file = try YAMLText([0xEF, 0xBB, 0xBF] + Array("a: [1]".utf8), file: "f")
    try file.append([.word("2")], toListAt: [.key("a")])
    #expect(file.bytes == [0xEF, 0xBB, 0xBF] + Array("a: [1, 2]".utf8))
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }

  @Test(
    "a value is changed where it stands; remarks, order and the rest of the line stay",
    arguments: [
      ("a: 198   # 实付\nb: 1\n", "a: \"190\"   # 实付\nb: 1\n"),
      ("a: \"1\\\"98\" # x\n", "a: \"190\" # x\n"), ("a: '1''98'\n", "a: \"190\"\n"),
      ("z: {b: 2, a: 198, c: 3}\n", "z: {b: 2, a: \"190\", c: 3}\n"),
      ("a: |\n  一\n\n  二\n# 说明\nb: 1\n", "a: \"190\"\n# 说明\nb: 1\n"),
      ("a: \"一\n  二\"\r\nb: 1\r\n", "a: \"190\"\r\nb: 1\r\n"),
      ("z:\n  - a: 198\n    b: 1\n", "z:\n  - a: \"190\"\n    b: 1\n"),
    ])
  func replaced(before: String, after: String) throws {
    var file = try YAMLText(Array(before.utf8), file: "case.yaml")
    let isInside = before.hasPrefix("z: {")
    let path: [YAMLStep] =
      isInside
      ? [.key("z"), .key("a")]
      : before.hasPrefix("z:") ? [.key("z"), .item(0), .key("a")] : [.key("a")]
    try file.replace(valueAt: path, with: .text("190"))
    #expect(String(decoding: file.bytes, as: UTF8.self) == after)
  }

  @Test("what cannot be changed safely is left, with the value to be written")
  func notReplaced() throws {
    for text in ["a: 一\n  二\n", "a: [1]\n", "b: 1\n"] {
      var file = try YAMLText(Array(text.utf8), file: "case.yaml")
      #expect(throws: YAMLFault.self) {
        try file.replace(valueAt: [.key("a")], with: .text("190"))
      }
      #expect(String(decoding: file.bytes, as: UTF8.self) == text)
    }
  }
}
