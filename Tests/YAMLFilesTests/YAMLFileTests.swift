import Basics
import Testing
import YAMLFiles

@Suite("YAML files")
struct YAMLFileTests {
  private func parse(_ text: String) throws(YAMLFault) -> YAMLNode {
    try YAMLFile.parse(Array(text.utf8), file: "case.yaml")
  }

  @Test(
    "a scalar stays what was written",
    arguments: [
      "012345670", "no", "12:30:45", "12315", "1e3", "2026-01-05", "0x1F", "true", "null x",
    ])
  func ownText(text: String) throws {
    #expect(try parse("a: \(text)")["a"]?.text == text)
  }

  @Test("absent is not empty text")
  func absent() throws {
    let node = try parse("a:\nb: ~\nc: ''\nd: null\ne: 'null'\n")
    #expect(node["a"] == nil && node["b"] == nil && node["d"] == nil)
    #expect(node["c"]?.text == "" && node["e"]?.text == "null")
  }

  @Test("places count from one, columns in scalars")
  func places() throws {
    let node = try parse("标题: 甲\n列表:\n  - 名: 𠮷\n")
    let item = try #require(node["列表"]?.items?.first)
    #expect(item["名"]?.place.description == "case.yaml:3:8")
    #expect(item.entries?.first?.keyPlace.description == "case.yaml:3:5")
  }

  @Test(
    "what cannot be read is told with its place",
    arguments: [
      ("", "yaml.empty", nil), ("a: 1\na: 2", "key.duplicate", 1),
      ("a: &x 1\nb: *x", "yaml.alias", 1),
      ("a: b: c", "yaml.syntax", 1), ("a:\n\t- b", "yaml.syntax", 2), ("a: 'b", "yaml.syntax", 1),
      ("a: 1\n---\nb: 2", "yaml.syntax", 2), ("? [a]\n: b", "yaml.key_not_text", 1),
      ("a: \u{1}", "yaml.bad_character", 1), ("a: *b", "yaml.syntax", 1),
    ] as [(String, String, Int?)])
  func faults(text: String, identifier: String, line: Int?) {
    let fault = #expect(throws: YAMLFault.self) { try parse(text) }
    #expect(fault?.finding.identifier == identifier)
    #expect(fault?.finding.place?.file == "case.yaml")
    if let line { #expect(fault?.finding.place?.line == line) }
  }

  @Test("hostile files are refused quickly")
  func hostile() {
    var bomb = "a0: &a0 [x, x, x]\n"
    for level in 1..<60 {
      let refs = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(refs)]\n"
    }
    bomb += "? *a59\n: 1\n"
    var quoted = "x0: &x0 {\"a\":1}\n"
    for level in 1..<26 {
      quoted += "x\(level): &x\(level) {\"a\":*x\(level - 1),\"b\":*x\(level - 1)}\n"
    }
    let cases: [(String, String)] = [
      (bomb, "yaml.alias"), (quoted + "? *x25\n: 1\n", "yaml.alias"),
      (String(repeating: "[", count: 100_000), "yaml.syntax"),
      (String(repeating: "- ", count: 100_000), "yaml.syntax"),
      ("a: " + String(repeating: "x", count: YAMLFile.sizeLimit), "yaml.too_large"),
    ]
    for (text, identifier) in cases {
      let fault = #expect(throws: YAMLFault.self) { try parse(text) }
      #expect(fault?.finding.identifier == identifier)
    }
  }

  @Test("a file in GBK is named as such, with the line")
  func gbk() {
    let bytes: [UInt8] = Array("a: 1\nb: ".utf8) + [0xD5, 0xC5, 0xC8, 0xFD]
    let fault = #expect(throws: YAMLFault.self) {
      try YAMLFile.parse(bytes, file: "case.yaml")
    }
    #expect(fault?.finding.identifier == "yaml.not_utf8")
    #expect(fault?.finding.place?.line == 2)
  }
}
