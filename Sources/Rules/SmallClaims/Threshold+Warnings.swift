import Basics
import Jurisdictions

/// The threshold's warnings: each says what is unsure and what to do.
extension Finding {
  private static func threshold(
    _ name: String, _ message: String, remedy: String? = nil
  ) -> Finding {
    Finding(.warning, "threshold.\(name)", message, remedy: remedy)
  }

  static func noProcedure(on day: CalendarDay) -> Finding {
    threshold("no_procedure", "\(day.chinese)还没有小额诉讼程序（2013年1月1日起才有）。")
  }

  static func mayBeSuperseded(_ court: String, from: CalendarDay) -> Finding {
    threshold(
      "notice_may_be_superseded",
      "\(court)从\(from.chinese)起执行的标准之后，应当已有更新的平均工资或更新的通知，这个数额可能已经变了。",
      remedy: "起诉前请问立案庭现在执行的标准，或查看高级人民法院的最新通知。")
  }

  static func newerWagePossible(after year: Int) -> Finding {
    threshold(
      "newer_wage_possible", "\(year + 1)年的平均工资可能已经公布；公布后的次月1日起要用新数。",
      remedy: "请查看省统计局网站，或问立案庭。")
  }

  static func dataStale(_ series: WageSeries, year: Int, in province: ProvinceName) -> Finding {
    threshold(
      "data_stale", "资料里没有\(province.full)\(year)年的\(series.chinese)，它按理应当已经公布。",
      remedy: "请查到这个数和公布日后填进案件文件的 filing.wage，或问立案庭。")
  }

  static func undetermined(_ province: ProvinceName) -> Finding {
    threshold(
      "undetermined", "\(province.full)现行的小额诉讼标准没有法院公布的依据，这里不给出数额，列出的只是可能的数。",
      remedy: "请问立案庭：现在的小额诉讼标准是多少元、从哪天起、依据哪份通知，再填进 filing.notice。")
  }

  static var depends: Finding {
    threshold(
      "depends", "是否适用小额诉讼要看法院执行的标准。适用的话一审终审，判决后不能上诉。",
      remedy: "起诉前请向受理法院的立案庭问清楚。")
  }

  static func pilotCourts(_ pilot: ThresholdCandidate) -> Finding {
    let upper = pilot.agreedCap.map { "，\($0.grouped)元以下可以约定" } ?? ""
    return threshold(
      "pilot_courts",
      "当时该省有繁简分流试点法院，另有限额（据二手资料：\(pilot.cap.grouped)元以下适用\(upper)），不按平均工资计算。",
      remedy: "请确认受理法院当时是否是试点法院。")
  }

  static var noticeWithoutDocument: Finding {
    threshold(
      "user_notice_incomplete", "您填的法院通知没有写文件名称，没有采用。",
      remedy: "请在 filing.notice 里补上 document（文号或名称）和 source（出处）。")
  }

  static func noticeOutOfTime(_ from: CalendarDay, day: CalendarDay) -> Finding {
    let why = from > day ? "它晚于\(day.chinese)" : "当时执行的是另一个法定比例"
    return threshold(
      "user_notice_out_of_time", "您填的法院通知从\(from.chinese)起执行，\(why)，没有采用。",
      remedy: "请核对通知的起始日。")
  }

  static func noticeContradicts(_ held: CourtNotice, supplied: SuppliedNotice) -> Finding {
    threshold(
      "notice_contradicts",
      "您填的通知（\(supplied.cap.grouped)元）与资料里同一天起的通知（\(held.cap.grouped)元，\(held.document)）不一致，"
        + "没有采用您填的数。",
      remedy: "请核对原文；若资料有误，请改正 jurisdictions 里的省份文件。")
  }

  static func noticeNotNewest(_ held: CourtNotice, supplied: SuppliedNotice) -> Finding {
    threshold(
      "user_notice_not_newest",
      "您填的通知从\(supplied.from.chinese)起，资料里有更新的通知（从\(held.period.from.chinese)起，"
        + "\(held.cap.grouped)元），没有采用您填的数。",
      remedy: "请确认您看到的是最新的通知。")
  }

  static var noAgreementTier: Finding {
    threshold("no_agreement_tier", "当时的法律没有“约定适用”这一档，您填的约定上限没有采用。")
  }

  static var wageIncomplete: Finding {
    threshold(
      "user_wage_incomplete", "您填的平均工资缺少公布日或出处，没有采用。",
      remedy: "请在 filing.wage 里补上 published_on 和 source。")
  }

  static var wageMonthly: Finding {
    threshold(
      "user_wage_monthly", "您填的是月平均工资。月数经过取整，不能乘十二当年数，没有采用。",
      remedy: "请查找年平均工资。")
  }

  static func wageNotPublished(_ published: CalendarDay, day: CalendarDay) -> Finding {
    threshold(
      "user_wage_not_published", "您填的平均工资在\(published.chinese)才公布，晚于\(day.chinese)，没有采用。",
      remedy: "请填起诉那天已经公布的最近一年的数。")
  }

  static func wageContradicts(_ held: Wage, supplied: SuppliedWage) -> Finding {
    threshold(
      "user_wage_contradicts",
      "您填的\(supplied.year)年平均工资是\(supplied.yuan.grouped)元，资料里是\(held.yuan.grouped)元（\(held.source)）。"
        + "这里按您填的计算。",
      remedy: "请核对公布页面。")
  }

  static func wageOutdated(_ year: Int) -> Finding {
    threshold(
      "user_wage_outdated", "您填的是\(year)年的平均工资，更新一年的数应当已经公布。法律要求用已公布的最近一年的数。",
      remedy: "请查找更新的数，或问立案庭。")
  }

  static func wageSeries(_ series: WageSeries, expected: [WageSeries]) -> Finding {
    let names = expected.map(\.chinese).joined(separator: "或")
    return threshold(
      "user_wage_series", "您填的是\(series.chinese)，这里的法院通常用\(names)。这里按您填的计算。",
      remedy: "请问立案庭用哪一种平均工资。")
  }
}
