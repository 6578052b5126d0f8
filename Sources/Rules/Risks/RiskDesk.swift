import Basics
import Jurisdictions
import Matters

/// What the rules of risk look at: a matter on its day, and what was worked out of it so far.
struct RiskDesk {
  let matter: Matter
  let law: LawOnDay
  let tables: LawTables
  let claims: [AssessedClaim]
  let sued: [Respondent]
  let deadlines: [Deadline]
  /// Whether every purchase is too old for the market regulator to take a complaint.
  let isTooLateForOffice: Bool

  var signs: Signs { tables.signs }

  /// Records whose keeping ends before this day are worth a warning.
  var warningDay: CalendarDay { matter.day.adding(days: signs.line(.recordsWarningDays)) }

  /// The law of the day a purchase was made.
  func law(at purchase: Purchase) -> LawOnDay { law.on(purchase.at?.day ?? matter.day) }
}
