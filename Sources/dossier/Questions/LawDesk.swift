import Basics
import Filing
import Jurisdictions

/// The law data a run of questions needs, each file read once, when it is first asked for.
final class LawDesk {
  private let library: LawLibrary
  private var provinces: [String: Province] = [:]
  private lazy var smallClaimsLaw = Self.reading { () throws(LawFault) in
    try library.smallClaims()
  }
  private lazy var feeScale = Self.reading { () throws(LawFault) in try library.fees() }
  private lazy var workCalendar = Self.reading { () throws(LawFault) in
    try library.calendar()
  }
  private lazy var workingYears = workCalendar.map(WorkingYears.init)
  private lazy var deadlineRules = Self.reading { () throws(LawFault) in
    try library.deadlines()
  }
  private lazy var statuteRegister = Self.reading { () throws(LawFault) in
    try library.register()
  }

  init(_ library: Library) {
    self.library = library.law
  }

  private static func reading<Value>(
    _ read: () throws(LawFault) -> Value
  ) -> Result<Value, LawQuestionError> {
    Result(catching: read).mapError(LawQuestionError.init)
  }

  func province(_ name: String) throws(LawQuestionError) -> Province {
    if let known = provinces[name] { return known }
    let province = try Self.reading { () throws(LawFault) in try library.province(named: name) }
      .get()
    provinces[name] = province
    return province
  }

  func smallClaims() throws(LawQuestionError) -> SmallClaimsLaw { try smallClaimsLaw.get() }
  func calendar() throws(LawQuestionError) -> WorkCalendar { try workCalendar.get() }
  func deadlines() throws(LawQuestionError) -> DeadlineRules { try deadlineRules.get() }
  func register() throws(LawQuestionError) -> StatuteRegister { try statuteRegister.get() }

  /// The scale of fees, where the day lies in its time.
  func fees(on day: CalendarDay) throws(LawQuestionError) -> FeeScale {
    let scale = try feeScale.get()
    guard scale.period.contains(day) else {
      throw LawQuestionError(LawFault(.feeNotHeld(scale, on: day)))
    }
    return scale
  }

  func deadline(_ kind: String, from day: CalendarDay) throws(LawQuestionError) -> DeadlineRule {
    let rules = try deadlines()
    return try Self.reading { () throws(LawFault) in try rules.rule(kind, on: day) }.get()
  }

  func article(
    _ number: String, of law: String, on day: CalendarDay
  ) throws(LawQuestionError) -> Article {
    let register = try register()
    return try Self.reading { () throws(LawFault) in
      try register.article(number, of: law, on: day)
    }.get()
  }

  func article(_ id: String, on day: CalendarDay) throws(LawQuestionError) -> Article {
    let register = try register()
    guard register.article(id) != nil else {
      throw LawQuestionError(
        "law.article_not_in_register",
        "法律登记簿里没有编号是“\(id)”的条文。\n→ 请写编号，例如 CPL23-165；或者把法律名称和条号分开写，例如 民事诉讼法 165。",
        status: 1)
    }
    return try Self.reading { () throws(LawFault) in try register.article(id, on: day) }.get()
  }

  func adding(
    workingDays count: Int, to start: CalendarDay
  ) throws(LawQuestionError) -> WorkCalendar.Reckoned {
    var years = try workingYears.get()
    let due = years.adding(count, to: start)
    workingYears = .success(years)
    return due
  }

  /// The articles with these identifiers in force on a day.
  func citations(_ ids: [String], on day: CalendarDay) throws(LawQuestionError) -> [Citation] {
    let register = try register()
    return ids.compactMap { id in
      register.article(id).flatMap { $0.period.contains(day) ? $0.citation : nil }
    }
  }
}

extension Finding {
  fileprivate static func feeNotHeld(_ scale: FeeScale, on day: CalendarDay) -> Finding {
    let end = scale.period.to.map { "到 \($0.chinese)为止" } ?? "起"
    return Finding(
      .hole, "law.fee_not_held",
      "资料里没有 \(day.chinese)的诉讼费标准，不能估算；有的是自 \(scale.period.from.chinese)\(end)的标准。",
      remedy: "请核对当时的标准，补进 jurisdictions/national/fees.yaml，或问法院立案庭。")
  }
}
