import Basics
import Matters
import TestKit
import Testing

@Suite("Below eighteen a guardian acts")
struct MinorTests {
  private func buyer(born birth: String, extra: String = "occupation: 学生") -> CaseText {
    let adult = IdentityNumbers.resident("330106", "19950412", 1)
    let number = IdentityNumbers.resident("330106", birth.replacing("-", with: ""), 1)
    return CaseText.minimal.with("1995-04-12", birth).with(adult, number)
      .adding(extra, after: "sex: 男")
  }

  @Test(
    "the day before the eighteenth birthday is a hole, the birthday is not",
    arguments: [
      ("2008-11-24", ["claimant.guardian.missing"]), ("2008-11-23", []),
      ("2015-01-01", ["claimant.guardian.missing"]),
    ])
  func age(birth: String, holes: [String]) throws {
    #expect(try Reading(buyer(born: birth)).identifiers(.hole) == holes)
  }

  @Test("with a guardian nothing is missing")
  func guarded() throws {
    let guardian = "guardian: {name: 张大, relation: 父亲}"
    #expect(try Reading(buyer(born: "2015-01-01", extra: guardian)).findings.isEmpty)
  }

  @Test("born on 29 February, of age on the last day of February")
  func leapDay() throws {
    let text = buyer(born: "2008-02-29").without("at: 2026-10-12").without("at: 2026-10-15")
    let eve = text.with("as_of: 2026-11-23", "as_of: 2026-02-27")
    #expect(try Reading(eve).identifiers(.hole) == ["claimant.guardian.missing"])
    let day = text.with("as_of: 2026-11-23", "as_of: 2026-02-28")
    #expect(try Reading(day).identifiers(.hole).isEmpty)
  }

  @Test("organisations have no age")
  func organisations() throws {
    let text = CaseText.minimal.without("id_number").with("1995-04-12", "2020-01-01")
      .adding("kind: organisation", after: "name: 张三")
    #expect(try Reading(text).findings.isEmpty)
  }
}
