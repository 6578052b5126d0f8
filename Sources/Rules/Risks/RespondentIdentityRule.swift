import Basics
import Matters

/// Respondents whom a court could not tell from others, or who are no more.
enum RespondentIdentityRule {
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.matter.respondents.compactMap { respondent in
      if respondent.isCancelled { return cancelled(respondent, desk.law) }
      switch respondent.kind {
      case "sole_trader" where respondent.operatorName == nil:
        return noOperator(respondent, desk.law)
      case "individual" where isBare(respondent): return bare(respondent, desk.law)
      default: return nil
      }
    }
  }

  /// 民诉法解释 第六十四条.
  private static func cancelled(_ respondent: Respondent, _ law: LawOnDay) -> Finding {
    let name = respondent.name ?? respondent.id
    let message =
      respondent.kind == "company"
      ? "“\(name)”已经注销，不能再当被告。没有清算就注销的，可以告它的股东、发起人或出资人\(law.named(.interpretation(64)))。"
      : "“\(name)”已经注销，不能照原样当被告。"
    return respondent.record.warning(
      "respondent.cancelled", message,
      remedy: "请到国家企业信用信息公示系统查注销日期、清算情况和股东（经营者），再请律师定告谁。")
  }

  /// 民诉法解释 第五十九条.
  private static func noOperator(_ respondent: Respondent, _ law: LawOnDay) -> Finding {
    respondent.record.warning(
      "respondent.operator_missing",
      "“\(respondent.name ?? respondent.id)”是个体工商户，没有写经营者是谁：起诉时要一并写明\(law.named(.interpretation(59)))。",
      remedy: "请按营业执照补写 operator（经营者）的姓名。")
  }

  /// 民诉法解释 第二百零九条.
  private static func bare(_ respondent: Respondent, _ law: LawOnDay) -> Finding {
    respondent.record.warning(
      "respondent.not_identified",
      "对“\(respondent.name ?? respondent.id)”只知道一个名字：没有住所、证件号码或电话，法院分不清是谁，可能不受理\(law.named(.interpretation(209)))。",
      remedy: "请书面要求平台、支付机构提供这个人的真实姓名、地址和联系方式，或请律师向法院申请调查。")
  }

  private static func isBare(_ respondent: Respondent) -> Bool {
    respondent.knownAddress == nil && respondent.idNumber == nil && respondent.phone == nil
  }
}
