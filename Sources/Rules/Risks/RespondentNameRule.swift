import Basics
import Jurisdictions
import Matters

/// A brand or a shop's name is nobody one could sue.
enum RespondentNameRule {
  /// 民诉法 第一百二十四条; 电子商务法 第十五条: the licence stands on the home page.
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.matter.respondents.compactMap { respondent in
      guard let name = respondent.name, respondent.creditCode == nil, isTrader(respondent),
        !isLegalName(name, of: respondent, desk.signs)
      else { return nil }
      return respondent.record.warning(
        "respondent.name.not_a_legal_person",
        "“\(name)”像是网站、品牌或店铺的名字，不像营业执照上的名称。法院和 12315 要的是执照上的全称。",
        remedy: remedy(desk.law))
    }
  }

  private static func remedy(_ law: LawOnDay) -> String {
    let shown = law.named("ECL2018-15")
    let told = law.named("CPL2013-44", "ECL2018-62")
    return
      "请在网站首页底部或店铺的“经营者信息”页找营业执照\(shown)，把 name（名称）改成全称并补写 uscc（信用代码）；查不到的，书面要求平台提供\(told)。确实就是全称的，补上信用代码，这条提示就会消失。"
  }

  private static func isTrader(_ respondent: Respondent) -> Bool {
    respondent.kind != "individual"
      && ["platform", "merchant", "self_run_site"].contains(respondent.role)
  }

  private static func isLegalName(_ name: String, of respondent: Respondent, _ signs: Signs) -> Bool
  {
    if let site = respondent.site?.name, same(site, name) { return false }
    return signs.words(.legalNameEnding).end(name) && !signs.words(.shopNameEnding).end(name)
  }
}
