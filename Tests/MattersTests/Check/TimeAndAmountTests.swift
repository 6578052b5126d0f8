import Basics
import Matters
import TestKit
import Testing

@Suite("Times and sums that contradict each other")
struct TimeAndAmountTests {
  @Test(
    "what cannot have been",
    arguments: [
      (
        "delivery: network", "delivery: network\n    delivered_at: 2026-10-12T20:10",
        "purchase.delivered_at.too_early"
      ),
      (
        "channel: service", "channel: service\n    arrived_at: 2026-10-15T21:24",
        "complaint.arrived_at.too_early"
      ),
      (
        "channel: service",
        "channel: service\n    replies: [{at: 2026-10-14, kind: refusal, evidence: [E1]}]",
        "reply.at.too_early"
      ),
      (
        "kind: screenshot",
        "kind: screenshot\n    made_at: 2026-10-16\n    captured: {at: 2026-10-15}",
        "captured.at.too_early"
      ),
      ("birth_date: 1995-04-12", "birth_date: 2027-01-01", "claimant.birth_date.in_future"),
      ("paid: 198.00", "paid: 198.00\n    refunded: 198.01", "purchase.refunded.exceeds_paid"),
    ])
  func impossible(right: String, wrong: String, identifier: String) throws {
    #expect(try Reading(.minimal.with(right, wrong)).errors.contains(identifier))
  }

  @Test(
    "what is possible",
    arguments: [
      ("delivery: network", "delivery: network\n    delivered_at: 2026-10-12"),
      ("delivery: network", "delivery: network\n    delivered_at: 2026-10-12T20:11"),
      ("paid: 198.00", "paid: 198.00\n    refunded: 198.00"),
      (
        "kind: screenshot",
        "kind: screenshot\n    made_at: 2026-10-15T09:00\n    captured: {at: 2026-10-15}"
      ),
    ])
  func possible(right: String, other: String) throws {
    #expect(try Reading(.minimal.with(right, other)).findings.isEmpty)
  }

  @Test(
    "what lies after the day of filing is a warning",
    arguments: [
      ("at: 2026-10-12T20:11", "at: 2026-11-24", "purchase.at.after_as_of"),
      ("at: 2026-10-15T21:25", "at: 2027-10-15", "complaint.at.after_as_of"),
    ])
  func future(right: String, wrong: String, identifier: String) throws {
    #expect(try Reading(.minimal.with(right, wrong)).warnings == [identifier])
  }

  @Test("without a day in the file the day of the run counts")
  func today() throws {
    let text = CaseText.minimal.without("as_of")
    #expect(try Reading(text, today: "2026-10-14").warnings == ["complaint.at.after_as_of"])
    #expect(try Reading(text, today: "2026-10-15").findings.isEmpty)
  }
}
