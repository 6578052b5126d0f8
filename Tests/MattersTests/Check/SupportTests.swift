import Basics
import Matters
import TestKit
import Testing

@Suite("Whoever states a fact must prove it")
struct SupportTests {
  @Test(
    "a fact without evidence is a warning",
    arguments: [
      ("paid: 198.00", "promises: [{text: 包赔}]", "purchases[0].promises[0]"),
      ("paid: 198.00", "return: {asked_at: 2026-10-14}", "purchases[0].return"),
    ])
  func inAPurchase(line: String, added: String, path: String) throws {
    let reading = try Reading(.minimal.adding(added, after: line))
    #expect(reading.warnings == ["fact.unsupported"])
    #expect(reading.findings.first?.path == path)
  }

  @Test(
    "so are events and terms",
    arguments: [
      ("events: [{at: 2026-10-14, what: 被盗}]", "events[0]"),
      ("standard_terms: [{kind: no_refund, text: 概不退款}]", "standard_terms[0]"),
    ])
  func sections(section: String, path: String) throws {
    let reading = try Reading(.minimal.adding(section))
    #expect(reading.warnings == ["fact.unsupported"])
    #expect(reading.findings.first?.path == path)
  }

  @Test(
    "costs and damages are facts too, a refund is not",
    arguments: [
      ("costs", ["fact.unsupported"]), ("damages", ["fact.unsupported"]), ("refund", []),
    ])
  func claims(kind: String, warnings: [String]) throws {
    let claim = "- {id: Q2, kind: \(kind), amount: 60, what: 公证费, against: [merchant]}"
    let reading = try Reading(.minimal.adding(claim, after: "- {id: Q1"))
    #expect(reading.warnings == warnings)
  }

  @Test("purchases and complaints", arguments: [0, 1])
  func citations(hit: Int) throws {
    let marker = "    evidence: [E1]\n"
    var parts = CaseText.minimal.description.split(
      separator: marker, omittingEmptySubsequences: false)
    let joined = parts.remove(at: hit) + parts.remove(at: hit)
    parts.insert(joined, at: hit)
    let reading = try Reading(CaseText(parts.joined(separator: marker)))
    #expect(reading.warnings == ["fact.unsupported"])
    #expect(reading.findings.first?.path == ["purchases[0]", "complaints[0]"][hit])
  }

  @Test("an exhibit nobody points to is a note, one without a file a warning")
  func exhibits() throws {
    let second = "  - id: E2\n    title: 录音\n    files: [b.mp3]\nstatements:"
    #expect(
      try Reading(.minimal.with("statements:", second)).identifiers(.note) == ["evidence.unused"])
    #expect(
      try Reading(.minimal.without("files:")).warnings == ["evidence.files.missing"])
    let witness = CaseText.minimal.without("files:").with("kind: screenshot", "kind: witness")
    #expect(try Reading(witness).findings.isEmpty)
  }

  @Test("who did not buy for daily life is warned")
  func standing() throws {
    let text = CaseText.minimal.with("consumer_use: true", "consumer_use: false")
    #expect(try Reading(text).warnings == ["statements.consumer_use.denied"])
  }
}
