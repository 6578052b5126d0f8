import Basics
import Matters
import TestKit
import Testing

@Suite("Unified social credit codes, GB 32100-2015")
struct CreditCodeTests {
  @Test(
    "right codes",
    arguments: ["9133010600EXAMP01", "91440300000000001", "92330106MA2XXXXX0", "12100000000000000"])
  func valid(body: String) throws {
    let code = IdentityNumbers.credit(body)
    #expect(try CreditCode(code).text == code)
    #expect(try CreditCode(code.lowercased()).text == code)
  }

  @Test(
    "the codes of the examples are right", arguments: ["9133011000EXAMP18U", "9132010200EXAMP42M"])
  func examples(code: String) throws {
    #expect(try CreditCode(code).text == code)
  }

  @Test("full-width letters and blanks are folded")
  func folded() throws {
    #expect(try CreditCode("９１３３０１１０ 00EXAMP18U").text == "9133011000EXAMP18U")
  }

  @Test(
    "each fault by its name",
    arguments: [
      ("9133011000EXAMP18", .length), ("9133011000EXAMP18UU", .length), ("", .length),
      ("9133011000EXAMP1OU", .characters), ("9133011000EXAMPI8U", .characters),
      ("9133011000EXAMPS8U", .characters), ("9133011000EXAMPZ8U", .characters),
      ("9133011000EXAMPV8U", .characters), ("9133011000EXAM-18U", .characters),
      ("9133011000EXAMP18T", .checksum), ("9133011000EXAMP81U", .checksum),
    ] as [(String, CreditCode.Fault)])
  func faults(written: String, fault: CreditCode.Fault) {
    #expect(throws: fault) { try CreditCode(written) }
  }

  @Test("a respondent's wrong code is an error with its place")
  func inACase() throws {
    let text = CaseText.minimal.adding("uscc: \"9133011000EXAMP18T\"", after: "role: merchant")
    let reading = try Reading(text)
    #expect(reading.errors == ["respondent.uscc.checksum"])
    #expect(reading.finding("respondent.uscc.checksum")?.path == "respondents[1].uscc")
  }

  @Test("an organisation's licence number is a credit code")
  func licence() throws {
    let number = IdentityNumbers.resident("330106", "19950412", 1)
    let organisation = CaseText.minimal.adding("kind: organisation", after: "name: 张三")
    #expect(try Reading(organisation).errors == ["claimant.id_number.checksum"])
    let right = organisation.with(number, "9133011000EXAMP18U")
    #expect(try Reading(right).errors.isEmpty)
  }
}
