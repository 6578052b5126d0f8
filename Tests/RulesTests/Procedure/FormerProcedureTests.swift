import Basics
import Jurisdictions
import Matters
import Rules
import TestKit
import Testing

@Suite("The procedure of earlier days")
struct FormerProcedureTests {
  private func judged(
    _ day: String, paid: String = "198.00", in province: String = "广西", filing: String = ""
  ) throws -> Procedure {
    let text = CircumstanceTests.case_("", on: day).with("paid: 198.00", "paid: \(paid)")
      .with("claimants:", "\(filing)claimants:")
    return try Judging(text, on: day).procedure(in: province)
  }

  private func said(_ procedure: Procedure) -> [String] { procedure.reasons.map(\.identifier) }

  @Test("from 2017 to 2021: thirty per cent, one instance, no agreement, the list of the time")
  func thirty() throws {
    let procedure = try judged("2019-06-01")
    #expect(procedure.kind == .smallClaims)
    #expect(procedure.byAgreement == .unavailable)
    let basis = procedure.reasons.map { $0.basis.map(\.id) }
    #expect(
      basis == [
        ["CPL17-162"], ["CPL17-162", "CPLI15-276"], ["CPLI15-274", "CPLI15-275"], ["CPLI15-281"],
      ])
    #expect(!said(try judged("2022-04-10")).contains("procedure.former_list"))
    #expect(said(try judged("2022-04-09")).contains("procedure.former_list"))
  }

  @Test("an agreement of that time decides nothing")
  func agreement() throws {
    let agreed = "filing: {small_claims_agreed: {on: 2019-05-01, evidence: [E1]}}\n"
    let unsure = try judged("2019-06-01", paid: "23000", filing: agreed)
    #expect(unsure.kind == .undetermined && unsure.byAgreement == .unavailable)
    let over = try judged("2019-06-01", paid: "90000", filing: agreed)
    #expect(over.kind == .simplified && over.byAgreement == .unavailable)
  }

  @Test(
    "before the text of 2017 nothing is held, and nothing is said",
    arguments: [("2017-06-30", false), ("2012-12-31", true)])
  func notHeld(day: String, isBeforeSmallClaims: Bool) throws {
    let procedure = try judged(day)
    #expect(procedure.kind == .undetermined)
    #expect(said(procedure) == ["procedure.law_not_held"])
    let message = procedure.reasons.first?.message ?? ""
    #expect(message.contains("当时还没有小额诉讼程序") == isBeforeSmallClaims)
    #expect(!said(try judged("2017-07-01")).contains("procedure.law_not_held"))
  }

  @Test("pilot courts of 2020 and 2021 are named wherever the province had one")
  func pilots() throws {
    #expect(said(try judged("2020-06-01", in: "江苏")).contains("procedure.pilot_courts"))
    #expect(!said(try judged("2020-06-01")).contains("procedure.pilot_courts"))
    #expect(!said(try judged("2019-06-01", in: "江苏")).contains("procedure.pilot_courts"))
  }

  @Test("a wage the user found says nothing of a pilot court's own limits")
  func pilotWithWage() throws {
    let wage = SuppliedWage(
      year: 2019, yuan: Money(yuan: 60_000), series: .nonprivate,
      publishedOn: CalendarDay(iso: "2020-05-20"), source: "示例")
    func kind(_ paid: String, _ province: String) throws -> Procedure.Kind {
      let text = CircumstanceTests.case_("", on: "2020-06-01").with("paid: 198.00", "paid: \(paid)")
      let judging = try Judging(text, on: "2020-06-01")
      let threshold = Threshold(
        in: try Judging.library.province(named: province), under: try Judging.library.smallClaims(),
        on: judging.matter.day, amount: try Money(yuan: paid), wage: wage, notice: nil)
      return ProcedureRule(
        judging.matter, judging.law, claims: judging.claims, sued: [], threshold: threshold
      ).procedure().kind
    }
    #expect(try kind("18000", "江苏") == .smallClaims)
    #expect(try kind("18000.01", "江苏") == .undetermined)
    #expect(try kind("18000.01", "广西") == .simplified)
  }

  @Test(
    "many on one side, where the interpretation of the day is not held",
    arguments: [
      ("2022-04-10", 10, Procedure.Kind.ordinary), ("2022-04-09", 10, .undetermined),
      ("2022-04-09", 9, .smallClaims), ("2018-01-01", 12, .undetermined),
    ])
  func many(day: String, count: Int, kind: Procedure.Kind) throws {
    let others = (1..<count).map { "  - {id: c\($0), name: 甲\($0)}\n" }.joined()
    let text = CircumstanceTests.case_("", on: day)
      .with("respondents:", others + "respondents:")
      .adding("claimant: zhang", after: "from: merchant")
      .adding("claimant: zhang", after: "channel: service")
    #expect(try Judging(text, on: day).procedure(in: "广西").kind == kind)
  }

  @Test("whereabouts unknown, before and since the rule of 2022 is held")
  func whereabouts() throws {
    func kind(_ day: String) throws -> Procedure.Kind {
      let text = CircumstanceTests.case_("", on: day)
        .adding("whereabouts_unknown: true", after: "identity_disclosed")
      return try Judging(text, on: day).procedure(in: "广西").kind
    }
    #expect(try kind("2022-04-10") == .ordinary)
    #expect(try kind("2022-04-09") == .undetermined)
  }
}
