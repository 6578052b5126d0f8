import Basics

/// Identity numbers: their own check digit, and agreement with birth date and sex.
enum IdentityCheck {
  static func findings(in checked: Case, on day: CalendarDay) -> [Finding] {
    var findings: [Finding] = []
    for claimant in checked.claimants {
      findings += own(claimant)
      findings += age(claimant, on: day)
      if let guardian = claimant.record.record("guardian") {
        findings += number(in: guardian, "guardian").findings
      }
    }
    for respondent in checked.respondents {
      findings += number(in: respondent.record, "respondent").findings
    }
    return findings + shared(by: checked.claimants)
  }

  private static func own(_ claimant: Claimant) -> [Finding] {
    if claimant.idType == "营业执照" {
      return licence(claimant) + (claimant.isOrganisation ? [] : [licenceOfPerson(claimant)])
    }
    guard claimant.idType == "居民身份证" else { return [] }
    let (number, faults) = number(in: claimant.record, "claimant")
    guard let number else { return faults }
    var findings: [Finding] = []
    if let birth = claimant.birthDate, birth != number.birthDate {
      findings.append(
        mismatch(
          claimant, "birth_date",
          "身份证号码里的出生日期是 \(number.birthDate.chinese)，与填写的 \(birth.chinese) 不一致。"))
    }
    if let sex = claimant.sex, sex != number.sex {
      findings.append(
        mismatch(claimant, "sex", "身份证号码表示的性别是\(number.sex)，与填写的“\(sex)”不一致。"))
    }
    return findings
  }

  private static func mismatch(_ claimant: Claimant, _ key: String, _ message: String) -> Finding {
    Finding(
      .error, "claimant.id_number.\(key)_mismatch", path: claimant.record.path(of: "id_number"),
      place: claimant.record.place(of: "id_number"), message, remedy: "请对照身份证，改正写错的一项。")
  }

  private static func licenceOfPerson(_ claimant: Claimant) -> Finding {
    Finding(
      .error, "claimant.id_type.not_for_persons", path: claimant.record.path(of: "id_type"),
      place: claimant.record.place(of: "id_type"), "自然人不能用营业执照作证件。",
      remedy: "请写身份证件；如果原告是公司等组织，请写 kind: organisation（类型: 组织）。")
  }

  private static func licence(_ claimant: Claimant) -> [Finding] {
    guard let written = claimant.idNumber else { return [] }
    do throws(CreditCode.Fault) {
      _ = try CreditCode(written)
      return []
    } catch {
      return [
        Finding(
          .error, "claimant.id_number.\(error.rawValue)",
          path: claimant.record.path(of: "id_number"),
          place: claimant.record.place(of: "id_number"), "统一社会信用代码\(error.chinese)。",
          remedy: "请对照营业执照重新抄写。")
      ]
    }
  }

  private static func number(
    in record: Record, _ group: String
  ) -> (number: ResidentNumber?, findings: [Finding]) {
    guard let written = record.text("id_number") else { return (nil, []) }
    do throws(ResidentNumber.Fault) {
      return (try ResidentNumber(written), [])
    } catch {
      let finding = Finding(
        .error, "\(group).id_number.\(error.rawValue)", path: record.path(of: "id_number"),
        place: record.place(of: "id_number"), "居民身份证号码\(error.chinese)。",
        remedy: "请对照身份证重新抄写；不是居民身份证的，请写明证件类型（id_type）。")
      return (nil, [finding])
    }
  }

  private static func age(_ claimant: Claimant, on day: CalendarDay) -> [Finding] {
    guard let birth = claimant.birthDate, !claimant.isOrganisation, birth > day else { return [] }
    return [
      Finding(
        .error, "claimant.birth_date.in_future", path: claimant.record.path(of: "birth_date"),
        place: claimant.record.place(of: "birth_date"),
        "出生日期 \(birth.chinese) 晚于 \(day.chinese)。", remedy: "请改正出生日期。")
    ]
  }

  private static func shared(by claimants: [Claimant]) -> [Finding] {
    var first: [String: Claimant] = [:]
    var findings: [Finding] = []
    for claimant in claimants {
      guard let number = claimant.idNumber else { continue }
      guard let earlier = first[number] else {
        first[number] = claimant
        continue
      }
      findings.append(
        Finding(
          .error, "claimant.id_number.duplicate", path: claimant.record.path(of: "id_number"),
          place: claimant.record.place(of: "id_number"),
          "与“\(earlier.name ?? earlier.id)”（第 \(earlier.record.place.line ?? 0) 行）的证件号码相同。",
          remedy: "同一个人只写一次；不是同一个人的，请改正号码。"))
    }
    return findings
  }
}
