import Basics
import Matters
import TestKit
import Testing

@Suite("Resident identity numbers, GB 11643")
struct ResidentNumberTests {
  @Test(
    "a right number tells birth date and sex",
    arguments: [
      ("330106", "19950412", 1, "男"), ("320508", "19900816", 2, "女"),
      ("110101", "20000229", 10, "女"),
      ("650102", "19491001", 999, "男"), ("820000", "20080101", 4, "女"),
      ("710000", "19700315", 7, "男"),
    ])
  func valid(region: String, birth: String, sequence: Int, sex: String) throws {
    let written = IdentityNumbers.resident(region, birth, sequence)
    let number = try ResidentNumber(written)
    #expect(number.text == written)
    #expect(number.birthDate.description.replacing("-", with: "") == birth)
    #expect(number.sex == sex)
  }

  @Test("the standard's own example is right, in any spelling of X")
  func standardExample() throws {
    #expect(try ResidentNumber("11010519491231002X").sex == "女")
    #expect(try ResidentNumber("11010519491231002x").text == "11010519491231002X")
    #expect(try ResidentNumber("１１０１０５１９４９１２３１００２Ｘ").text == "11010519491231002X")
    #expect(try ResidentNumber("110105 19491231 002X").text == "11010519491231002X")
  }

  @Test("every check character occurs and is accepted")
  func everyCheckCharacter() throws {
    var seen: Set<Character> = []
    for sequence in 1...60 {
      let written = IdentityNumbers.resident("330106", "19950412", sequence)
      #expect(try ResidentNumber(written).text == written)
      if let last = written.last { seen.insert(last) }
    }
    #expect(seen == Set("0123456789X"))
  }

  @Test(
    "each fault by its name",
    arguments: [
      ("33010619950412001", .length), ("3301061995041200111", .length),
      ("330106950412001", .length),
      ("", .length), ("33010619950412A01X", .characters), ("33010619950412001Y", .characters),
      ("X10105194912310021", .characters), ("990106199504120016", .region),
      ("000106199504120016", .region), ("330106199513120016", .birthDate),
      ("330106199502300016", .birthDate), ("330106189902290016", .birthDate),
      ("110105194912310021", .checksum), ("110105194912310020", .checksum),
    ] as [(String, ResidentNumber.Fault)])
  func faults(written: String, fault: ResidentNumber.Fault) {
    #expect(throws: fault) { try ResidentNumber(written) }
  }

  @Test("any single digit misread is noticed")
  func singleDigit() throws {
    let right = Array(IdentityNumbers.resident("330106", "19950412", 1))
    for position in right.indices where right[position].isNumber {
      for digit in "0123456789" where digit != right[position] {
        var wrong = right
        wrong[position] = digit
        #expect(throws: ResidentNumber.Fault.self) { try ResidentNumber(String(wrong)) }
      }
    }
  }

  @Test("a number that contradicts birth date or sex is an error")
  func contradictions() throws {
    let date = try Reading(.minimal.with("1995-04-12", "1995-04-13"))
    #expect(date.errors == ["claimant.id_number.birth_date_mismatch"])
    let sex = try Reading(.minimal.with("sex: 男", "sex: 女"))
    #expect(sex.errors == ["claimant.id_number.sex_mismatch"])
  }

  @Test("a passport is not held to the resident number's form")
  func passport() throws {
    let number = IdentityNumbers.resident("330106", "19950412", 1)
    let text = CaseText.minimal.with("\"\(number)\"", "E00000000").adding(
      "id_type: 护照", after: "sex: 男")
    #expect(try Reading(text).errors.isEmpty)
  }

  @Test("guardians' and respondents' numbers are checked as well")
  func others() throws {
    let guardian = "guardian: {name: 张大, relation: 父亲, id_number: \"330106197004120016\"}"
    let wrong = CaseText.minimal.adding(guardian, after: "sex: 男")
    #expect(try Reading(wrong).errors == ["guardian.id_number.checksum"])
    let respondent = CaseText.minimal.adding("id_number: \"12345\"", after: "role: merchant")
    #expect(try Reading(respondent).errors == ["respondent.id_number.length"])
  }

  @Test("two people cannot have one number")
  func shared() throws {
    let number = IdentityNumbers.resident("330106", "19950412", 1)
    let twin = "  - id: li\n    name: 李四\n    id_number: \"\(number)\"\nrespondents:"
    let text = CaseText.minimal.with("respondents:", twin)
      .adding("claimant: zhang", after: "from: merchant")
      .adding("claimant: zhang", after: "channel: service")
    #expect(try Reading(text).errors == ["claimant.id_number.duplicate"])
  }
}
