import Basics
import Matters
import Rules
import TestKit
import Testing

@Suite("Interest")
struct InterestTests {
  private func claim(_ details: String, _ purchase: String = "") throws -> AssessedClaim {
    let line = "- {id: Q2, kind: interest, purchases: [P1], against: [merchant]\(details)}"
    return try Judging(
      CaseText.minimal.adding(line, after: "- {id: Q1").with(
        "paid: 198.00", "paid: 36500.00\(purchase)")
    )
    .claim("Q2")
  }

  @Test(
    "base × rate × days ÷ 365, the first day in, the last one out",
    arguments: [
      // 36,500 at 3 % bears 3 yuan a day.
      (", from: 2026-01-01, until: 2026-01-11, rate: 3.0", "30.00"),
      (", from: 2026-01-01, until: 2026-01-02, rate: 3.0", "3.00"),
      (", from: 2026-01-01, until: 2027-01-01, rate: 3.0", "1095.00"),
      // By the table: 3.10 % to 2025-05-19, 3.00 % from 2025-05-20.
      (", from: 2025-05-10, until: 2025-05-20", "31.00"),
      (", from: 2025-05-19, until: 2025-05-21", "6.10"),
      (", from: 2026-04-20, until: 2026-04-21", "3.00"),
    ])
  func sums(details: String, sum: String) throws {
    let claim = try claim(details)
    #expect(claim.amount?.description == sum)
    #expect(claim.formula?.contains("÷ 365 = ") == true)
    #expect(claim.said.contains("claim.interest.own_reckoning"))
  }

  @Test(
    "where no quotation is held there is no sum, and the missing days are named",
    arguments: [
      (", from: 2026-04-20, until: 2026-04-22", "2026年4月21日至2026年4月21日"),
      (", from: 2019-08-18, until: 2019-08-22", "2019年8月18日至2019年8月19日"),
    ])
  func missing(details: String, span: String) throws {
    let claim = try claim(details)
    #expect(claim.amount == nil)
    let finding = try #require(
      claim.findings.first { $0.identifier == "claim.interest.rate_missing" })
    #expect(finding.message.contains(span))
    #expect(claim.formula == nil)
  }

  @Test("until it is paid there is no sum yet, only what has accrued, for information")
  func open() throws {
    let claim = try claim(", from: 2026-11-13, rate: 3.0")
    #expect(claim.amount == nil)
    let finding = try #require(
      claim.findings.first { $0.identifier == "claim.interest.not_counted" })
    #expect(finding.message.contains("约 30.00 元"))
  }

  @Test("a given sum stands; one that differs is said")
  func given() throws {
    let details = ", from: 2026-01-01, until: 2026-01-11, rate: 3.0"
    #expect(try claim(details + ", amount: 30").said.contains("claim.amount.contradicts") == false)
    let other = try claim(details + ", amount: 31")
    #expect(other.amount?.description == "31.00")
    #expect(other.said.contains("claim.amount.contradicts"))
  }

  @Test("money paid in advance bears the quotation of the day of the contract")
  func prepaid() throws {
    // Bought 2026-10-12, after the table: no quotation is held.
    let late = try claim(
      ", from: 2026-01-01, until: 2026-01-11", "\n    contract: prepaid")
    #expect(late.amount == nil)
    #expect(late.basis.map(\.id).contains("PPI25-16"))
  }
}
