import Basics
import Jurisdictions
import Matters
import Rules
import TestKit
import Testing

@Suite("Why a value is what it is")
struct ExplanationTests {
  private func explanation(_ text: CaseText = .minimal, on day: String = "2026-11-23") throws
    -> (Assessment, Explanation)
  {
    let assessment = try Judging(text, on: day).assessment()
    return (assessment, Explanation(of: assessment))
  }

  private func trace(_ key: String, _ text: CaseText = .minimal) throws -> Trace {
    try #require(try explanation(text).1.traces.first { $0.key == key })
  }

  @Test("every value of the assessment has its own key")
  func keys() throws {
    let (assessment, explanation) = try explanation()
    let keys = explanation.traces.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(keys.contains("procedure") && keys.contains("threshold") && keys.contains("fee"))
    #expect(keys.count { $0.hasPrefix("venue.") } == assessment.venues.count)
    #expect(keys.count { $0.hasPrefix("claims.") } == assessment.claims.count)
    #expect(keys.count { $0.hasPrefix("limitation.") } == assessment.limitations.count)
    #expect(keys.count { $0.hasPrefix("deadlines.") } == assessment.deadlines.count)
    #expect(keys.count { $0.hasPrefix("authority.") } == assessment.authorities.count)
  }

  @Test("a refund leads to the line that says what was paid, and to its articles")
  func refund() throws {
    let refund = try trace("claims.Q1")
    #expect(refund.value == "198.00 元")
    let paid = try #require(refund.facts.first { $0.path == "purchases[0].paid" })
    #expect(paid.value == "198.00")
    let lines = CaseText.minimal.description.split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(paid.place.line)
    #expect(lines[line - 1].contains("paid: 198.00"))
    #expect(refund.articles.map(\.id).contains("CC-C-577"))
    #expect(refund.articles.allSatisfy { $0.place.file.contains("statutes/") })
  }

  @Test("every article the assessment cites is explained, with source and days of review")
  func citations() throws {
    let (assessment, explanation) = try explanation()
    let explained = Set(explanation.traces.flatMap(\.articles).map(\.id))
    let cited =
      assessment.claims.flatMap(\.basis) + assessment.venues.flatMap(\.basis)
      + assessment.procedure.reasons.flatMap(\.basis) + assessment.fee.basis
      + assessment.limitations.flatMap(\.basis) + assessment.authorities.flatMap(\.basis)
    #expect(Set(cited.map(\.id)).subtracting(explained) == [])
    for origin in explanation.traces.flatMap(\.origins) {
      #expect(!origin.source.isEmpty)
      #expect(origin.place.line != nil, "\(origin.place)")
      #expect(origin.review.checkedOn <= origin.review.recheckBy)
    }
  }

  @Test("the fee leads to the scale, a deadline to the line of its rule")
  func data() throws {
    let fee = try trace("fee")
    #expect(fee.figures.first?.origin.place.file == "jurisdictions/national/fees.yaml")
    let records = try trace("deadlines.platform_records.P1")
    #expect(records.figures.first?.origin.place.file == "jurisdictions/national/deadlines.yaml")
    #expect(records.facts.contains { $0.path == "purchases[0].at" })
  }

  @Test("a threshold leads to the notice, or to the figures that may be it")
  func threshold() throws {
    let jiangsu = CaseText.minimal.with(
      "domicile: 浙江省杭州市西湖区示例路1号", "domicile: 江苏省南京市玄武区示例路1号")
    let stated = try trace("threshold", jiangsu)
    #expect(stated.value.contains("64,610.00"))
    let notice = try #require(stated.figures.first { $0.name == "法院通知" })
    #expect(notice.origin.place.file == "jurisdictions/jiangsu.yaml")
    let open = try trace("threshold")
    #expect(open.value == "不能给出数额")
    #expect(open.figures.contains { $0.name.contains("可能的标准") })
  }

  @Test("asked by a line of the case file, or by an article, it tells what rests on it")
  func backwards() throws {
    let explanation = try explanation().1
    #expect(explanation.traces(restingOn: "purchases[0].paid").map(\.key).contains("claims.Q1"))
    #expect(explanation.traces(citing: "CPL23-24").map(\.key).contains("venue.1"))
    #expect(explanation.traces(under: "claims").count == 1)
    #expect(explanation.traces(under: "claim").isEmpty)
    #expect(explanation.traces(citing: "CPL23-9999").isEmpty)
  }

  @Test("law that was to be looked at again before the case's day is reported once")
  func recheck() throws {
    let (now, _) = try explanation()
    #expect(now.recheckFindings == [])
    let (later, _) = try explanation(on: "2027-06-01")
    let findings = later.recheckFindings
    #expect(findings.map(\.identifier) == ["law.recheck_due"])
    #expect(findings.first?.message.contains("civil-code.yaml") == true)
  }

  @Test(
    "a remark for the margin names value, articles, review and lines, and no path of the machine")
  func remark() throws {
    let remark = try trace("claims.Q1").remark
    #expect(remark.identifier == "trace.claims.Q1")
    #expect(remark.path == "claims[0]")
    for part in ["198.00 元", "第五百七十七条", "最后核对：2026年11月23日", "purchases[0].paid（第 "] {
      #expect(remark.message.contains(part), "\(part)")
    }
    #expect(!remark.message.contains("case.yaml"))
  }
}
