import Foundation
import TestKit
import Testing

@Suite(
  "Questions line by line", .enabled(if: Program.isBuilt, "the executable is not built"))
struct CalculatorTests {
  private func lines(_ name: String, _ input: String) throws -> [String] {
    try Program.output(["law", name, "-"], input: Array(input.utf8))
      .split(separator: "\n").map(String.init)
  }

  private func object(_ text: String) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
  }

  @Test(
    "a line gets the answer that the command gives",
    arguments: [
      ("amount", "258"), ("amount", "-5"), ("amount", "1e5"), ("fee", "2680"),
      ("fee", "10001 --halved"), ("fee", "2680 --on 2006-01-01"), ("workday", "2026-09-30 +7"),
      ("workday", "2026-02-30 +7"), ("workday", "2026-09-30 7 8"),
      ("deadline", "complaint_decision 2026-04-15"), ("deadline", "nothing 2026-04-15"),
      ("cite", "民事诉讼法 165 --on 2023-12-31"), ("cite", "CPL23-165"), ("cite", "无此法 1"),
      ("cite", "《民事诉讼法》 第165条 --on=2026-11-23"), ("id", "330106199504129993"),
      ("id", "330106202801011232"), ("uscc", "9133011000EXAMP18U"), ("uscc", "x"),
      ("threshold", "--province 江苏 --on 2026-11-23 --amount 50000"),
      ("threshold", "--province 江苏 --province 北京 --on=2026-11-23"),
      ("threshold", "--on 2026-11-23"), ("threshold", "--province 香港"),
      ("amount", "258 --colour red"), ("fee", ""),
    ])
  func same(name: String, question: String) throws {
    let words = question.split(separator: " ").map(String.init)
    let asked = try Program.output(["law", name] + words + ["--format", "json"])
    let answers = try lines(name, question + "\n")
    #expect(answers.count == 1)
    let answer = try object(answers.first ?? "")
    // What the command's own reader of words refuses has no JSON; the line still has an answer.
    if asked.isEmpty {
      #expect(answer["error"] != nil)
    } else {
      #expect(try object(asked) == answer)
    }
  }

  @Test("every line gets one answer, whatever is in it")
  func hostile() throws {
    let nasty: [[UInt8]] = [
      [], Array(" ".utf8), Array("198\r".utf8), [0xFF, 0xFE], [0x00], Array("NaN".utf8),
      Array("-0".utf8), Array("１９８".utf8), Array(String(repeating: "9", count: 100_000).utf8),
      Array("198 \u{2028} 2".utf8), Array("\"},{\"".utf8),
    ]
    let input = [0xEF, 0xBB, 0xBF] + Array("198\n".utf8) + nasty.joined(separator: [0x0A])
    let answers = try Program.output(["law", "amount", "-"], input: input)
      .split(separator: "\n").map(String.init)
    // The last line has no end and still counts.
    #expect(answers.count == nasty.count + 1)
    #expect(try object(answers[0])["capitals"] as? String == "壹佰玖拾捌元整")
    #expect(try object(answers[3])["yuan"] as? String == "198.00")
    #expect(try answers.allSatisfy { try object($0).count > 0 })
  }

  @Test("whoever asks line by line is answered line by line")
  func conversation() throws {
    let process = Process()
    let (into, out) = (Pipe(), Pipe())
    try Program.start(process, ["law", "amount", "-"], into, out)
    for question in ["1\n", "2\n"] {
      try into.fileHandleForWriting.write(contentsOf: Data(question.utf8))
      let answer = String(decoding: out.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer.hasSuffix("}\n") && answer.contains("元整"))
    }
    try into.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
