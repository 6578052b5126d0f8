import Basics
import Matters
import Rules
import TestKit
import Testing

@Suite("Whose rules a clause stands in")
struct TermOwnerTests {
  private static func owners(_ term: String, twoSites: Bool) throws -> [String] {
    let text = CaseText.minimal.adding(
      "standard_terms: [{kind: no_refund, text: 甲\(term), evidence: [E1]}]")
    let other = "role: platform\n    site: {name: 乙站}\n    kind: company\n    name: 深圳"
    let judging = try Judging(
      twoSites ? text.with("role: merchant\n    kind: company\n    name: 深圳", other) : text)
    return judging.matter.standardTerms.flatMap { judging.matter.operators(of: $0).map(\.id) }
  }

  @Test("with one site every clause is its", arguments: ["", ", source: 某规则"])
  func one(term: String) throws {
    #expect(try Self.owners(term, twoSites: false) == ["platform"])
  }

  @Test(
    "with several sites the source must name the site or who runs it",
    arguments: [
      ("", []), (", source: 某规则", []), (", source: 《乙站规则》第一条", ["merchant"]),
      (", source: 杭州示例网络有限公司服务协议", ["platform"]),
    ])
  func several(term: String, owners: [String]) throws {
    #expect(try Self.owners(term, twoSites: true) == owners)
  }

  @Test("a clause that is nobody's is warned of")
  func nobodys() throws {
    let text = CaseText.minimal.with("role: merchant", "role: platform")
      .adding("standard_terms: [{kind: no_refund, text: 概不退款, evidence: [E1]}]")
    let findings = try Judging(text).assessment().findings
    #expect(findings.contains { $0.identifier == "standard_term.site_unknown" })
  }
}
