import Basics
import Foundation
import Rules
import Testing

@Suite("The threshold as JSON")
struct ThresholdJSONTests {
  let asking = ThresholdAsking()

  @Test("as the command line's contract has it")
  func announced() throws {
    guard case .object(var members) = try asking.ask("江苏", "2026-11-23", "50000").json else {
      Issue.record("not an object")
      return
    }
    let keys = [
      "agreed_cap", "answer", "candidates", "cap", "notice", "on", "province", "rule", "status",
      "wage", "warnings",
    ]
    #expect(members.keys.sorted() == keys)
    for key in ["notice", "wage", "warnings"] { members[key] = nil }
    let expected = #"""
      {"agreed_cap":"258440.00","answer":"small_claims","candidates":[],"cap":"64610.00","on":"2026-11-23",\#
      "province":{"code":"32","name":"江苏省"},"rule":{"agreed_share":"2","article":"第一百六十五条",\#
      "law":"中华人民共和国民事诉讼法","share":"0.5"},"status":"announced"}
      """#
    #expect(try text(.object(members)) == expected)
  }

  @Test("the wage in yuan, the notice with its first day")
  func details() throws {
    guard case .object(let members) = try asking.ask("江苏", "2026-11-23").json,
      case .object(let wage) = members["wage"], case .object(let notice) = members["notice"]
    else {
      Issue.record("no wage or notice")
      return
    }
    #expect(wage["yuan"] == .string("129220"))
    #expect(wage["published_on"] == .string("2025-06-19"))
    #expect(notice.keys.sorted() == ["court", "document", "from"])
    #expect(members["answer"] == .null)
  }

  @Test("nothing is stated where nothing is sure")
  func undetermined() throws {
    guard case .object(let members) = try asking.ask("北京", "2026-11-23", "90000").json,
      case .array(let candidates) = members["candidates"]
    else {
      Issue.record("no candidates")
      return
    }
    #expect(members["cap"] == .null)
    #expect(members["agreed_cap"] == .null)
    #expect(members["wage"] == .null)
    #expect(members["notice"] == .null)
    #expect(members["answer"] == .string("depends"))
    #expect(candidates.count == 2)
  }

  @Test("the same question always gives the same bytes")
  func deterministic() throws {
    let first = try text(try asking.ask("湖南", "2026-11-23", "198").json)
    #expect(first == (try text(try asking.ask("43", "2026-11-23", "198").json)))
  }

  private func text(_ json: JSONValue) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(json), as: UTF8.self)
  }
}
