import Basics
import Matters
import Testing
import YAMLFiles

@Suite("A case file as it is for some of its claimants")
struct CaseAloneTests {
  private static let text = """
    dossier: 1
    title: 甲乙丙案
    filing: {preservation: {reason: 停服, amount: 900}}
    claimants:
      - {id: a, name: 甲}
      - {id: b, name: 乙}
      - {id: c, name: 丙}
    respondents:
      - {id: p, role: platform, evidence: [E5]}
    purchases:
      - {id: P1, claimant: a, through: p, evidence: [E1]}
      - {id: P2, claimant: b, through: p}
      - {id: P3, claimant: a, through: p}
    events:
      - {what: 停服}
      - {what: 甲乙的事, purchases: [P1, P2]}
      - {what: 丙的事, purchases: [P9]}
    complaints:
      - {id: C1, channel: service, to: p, claimant: b, evidence: [E2]}
      - {id: C2, channel: service, to: p, purchases: [P2]}
    claims:
      - {id: Q1, kind: refund, amount: 500}
      - {id: Q2, kind: refund, purchases: [P1, P2], amount: 300}
      - {id: Q3, kind: refund, purchases: [P1, P3], amount: 200}
      - {id: Q4, kind: damages, claimant: b, amount: 100}
      - {id: Q5, kind: damages, claimant: b, purchases: [P1], amount: 50}
    evidence:
      - {id: E1, title: 甲图}
      - {id: E2, title: 乙诉}
      - {id: E3, title: 公告}
      - {id: E4, title: 丙图, claimant: c}

    """

  private static func alone(besides others: Int = 0) throws -> CaseAlone {
    CaseAlone(
      CaseDraft(reading: try YAMLFile.parse(Array(text.utf8), file: "case.yaml")).record,
      besides: others)
  }

  /// `P1 P3`, with sums behind claims.
  private static func words(_ record: Record, _ key: String) -> String {
    record.records(key).map { item in
      (item.text("id") ?? item.text("what") ?? "") + (item.money("amount").map { "=\($0)" } ?? "")
    }
    .joined(separator: " ")
  }

  @Test(
    "each has what is theirs and what is everybody's, in its order",
    arguments: [
      (["a"], "P1 P3", "停服 甲乙的事", "", "Q1 Q2 Q3=200.00", "E1 E3"),
      (["b"], "P2", "停服 甲乙的事", "C1 C2", "Q1 Q2 Q4=100.00", "E2 E3"),
      (["c"], "", "停服", "", "Q1", "E3 E4"), ([], "", "停服", "", "Q1", "E3"),
      (
        ["b", "a"], "P1 P2 P3", "停服 甲乙的事", "C1 C2",
        "Q1 Q2=300.00 Q3=200.00 Q4=100.00 Q5=50.00", "E1 E2 E3"
      ),
      (
        ["c", "b", "a"], "P1 P2 P3", "停服 甲乙的事", "C1 C2",
        "Q1=500.00 Q2=300.00 Q3=200.00 Q4=100.00 Q5=50.00", "E1 E2 E3 E4"
      ),
    ])
  func parts(
    people: [String], purchases: String, events: String, complaints: String, claims: String,
    evidence: String
  ) throws {
    let record = try Self.alone().record(for: Set(people))
    #expect(Self.words(record, "claimants") == people.sorted().joined(separator: " "))
    #expect(Self.words(record, "purchases") == purchases)
    #expect(Self.words(record, "events") == events)
    #expect(Self.words(record, "complaints") == complaints)
    #expect(Self.words(record, "claims") == claims)
    #expect(Self.words(record, "evidence") == evidence)
    let secured = record.record("filing")?.record("preservation")
    #expect(secured?.has("amount") == (people.count == 3) && secured?.text("reason") == "停服")
    #expect(!record.has("title"))
  }

  @Test("people of a roster besides have a part in what all claim together")
  func others() throws {
    let alone = try Self.alone(besides: 2)
    let all: Set = ["a", "b", "c"]
    #expect(Self.words(alone.record(for: all), "claims").hasPrefix("Q1 Q2=300.00"))
    #expect(Self.words(alone.record(for: all, andOthers: 2), "claims").hasPrefix("Q1=500.00"))
    #expect(alone.jointSums(for: all).map { $0.text("id") } == ["Q1"])
    #expect(alone.jointSums.map { $0.text("id") } == ["Q1", "Q2"])
  }
}
