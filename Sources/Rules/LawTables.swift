import Basics
package import Jurisdictions

/// The tables of law an assessment reckons with, each read once.
package final class LawTables: Sendable {
  package let smallClaims: SmallClaimsLaw
  package let fees: FeeScale
  package let limitation: LimitationRules
  package let deadlines: DeadlineRules
  package let figures: LegalFigures
  package let calendar: WorkCalendar
  package let causes: CauseCatalogue
  package let primeRates: PrimeRates
  package let internetCourts: InternetCourts
  package let courtNames: CourtNames
  /// Our own signs of trouble, which are no law.
  package let signs: Signs
  package let ladder: Ladder
  package let fixation: FixationLaw
  /// The first day on which one that origins come from wants another look.
  private let firstRecheck: CalendarDay?

  /// - Throws: where one of them cannot be read.
  package init(_ library: LawLibrary) throws(LawFault) {
    smallClaims = try library.smallClaims()
    fees = try library.fees()
    limitation = try library.limitation()
    deadlines = try library.deadlines()
    figures = try library.figures()
    calendar = try library.calendar()
    causes = try library.causes()
    primeRates = try library.primeRates()
    internetCourts = try library.internetCourts()
    courtNames = try library.courtNames()
    signs = try library.signs()
    ladder = try library.ladder()
    fixation = try library.fixation()
    firstRecheck =
      [
        smallClaims.review, fees.review, limitation.review, deadlines.review, figures.review,
        calendar.review, causes.review, internetCourts.review,
      ].map(\.recheckBy).min()
  }

  /// Whether any that origins come from was to be looked at again before a day and was not.
  func areDue(on day: CalendarDay) -> Bool { firstRecheck.map { $0 < day } ?? false }
}
