import Basics
import Rules
import TestKit
import Testing

@Suite("Below eighteen a guardian acts")
struct MinorTests {
  private func holes(_ text: CaseText, on day: String = "2026-11-23") throws -> [String] {
    try Judging(text, on: day).assessment().findings.map(\.identifier)
      .filter { $0.hasPrefix("claimant.guardian") }
  }

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
    #expect(try self.holes(buyer(born: birth)) == holes)
  }

  @Test("with a guardian nothing is missing")
  func guarded() throws {
    let guardian = "guardian: {name: 张大, relation: 父亲}"
    #expect(try holes(buyer(born: "2015-01-01", extra: guardian)) == [])
  }

  @Test("born on 29 February, of age on the last day of February")
  func leapDay() throws {
    let text = buyer(born: "2008-02-29")
    #expect(try holes(text, on: "2026-02-27") == ["claimant.guardian.missing"])
    #expect(try holes(text, on: "2026-02-28") == [])
  }

  @Test("organisations have no age")
  func organisations() throws {
    let text = CaseText.minimal.without("id_number").with("1995-04-12", "2020-01-01")
      .adding("kind: organisation", after: "name: 张三")
    #expect(try holes(text) == [])
  }
}
