import Basics
import Filing
import Foundation
import Testing

@Suite("JSON is written as Foundation writes it")
struct JSONTextTests {
  private static let texts: [String] = {
    let controls = (0..<0x20).compactMap(Unicode.Scalar.init).map(String.init)
    return controls + [
      "", " ", "/", "\"", "\\", "\\\"\\", "\"\u{301}", "\\\u{200D}", "\u{7F}", "\u{80}", "\u{85}",
      "\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}",
      "e\u{301}", "é", "豈", "\u{F900}", "👨‍👩‍👧", "\r\n", "第一百六十五条\n→ 请核对", "\u{0}end",
      controls.joined() + "中",
    ]
  }()

  static let values: [JSONValue] =
    texts.map(JSONValue.string) + [
      .null, .bool(true), .bool(false), .int(0), .int(-1), .int(.min), .int(.max),
      .array([]), .object([:]), .array([.array([]), .object([:]), .array([.null])]),
      .object(Dictionary(texts.map { ($0, JSONValue.string($0)) }) { first, _ in first }),
      .object([
        "a": .int(1), "B": .int(2), "a2": .int(3), "a10": .int(4), "a_b": .int(5), "a.b": .int(6),
        "a-b": .int(7), "aB": .int(8), "中": .int(9), "z": .array([.object(["x": .object([:])])]),
      ]),
      .list(texts),
    ]

  @Test("on one line and indented")
  func asFoundationDoes() throws {
    let (plain, indented) = (JSONEncoder(), JSONEncoder())
    plain.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    indented.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    for value in Self.values {
      #expect(JSONText.line(of: value) == Array(try plain.encode(value)) + [0x0A])
      #expect(JSONText.bytes(of: value) == Array(try indented.encode(value)) + [0x0A])
    }
  }
}
