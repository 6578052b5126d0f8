import Basics
import Jurisdictions
import Matters

/// What of the law data an assessment rests on, without telling its values one by one.
extension ExplainingDesk {
  /// Of that what was to be looked at again before a day and was not.
  func dueOrigins(on day: CalendarDay) -> [Origin] {
    let articles = law.hasDueArticles(on: day) ? articles(citations).map(\.origin) : []
    let figures = thresholdOrigins + (tables.areDue(on: day) ? tableOrigins : [])
    return (articles + figures).filter { $0.review.isDue(on: day) }
  }

  /// Every article that carries a value.
  private var citations: [Citation] {
    let procedure = assessment.procedure
    var citations = procedure.reasons.flatMap(\.basis) + amountBasis + assessment.fee.basis
    if let rule = procedure.threshold?.rule { citations.append(rule.citation) }
    citations += assessment.claims.flatMap(basis)
    citations += assessment.venues.flatMap(\.basis)
    citations += assessment.authorities.flatMap(\.basis)
    citations += assessment.nextSteps.flatMap(\.basis)
    citations += assessment.limitations.flatMap(\.basis)
    return citations + assessment.deadlines.flatMap(\.basis)
  }

  /// What the threshold of the province rests on.
  private var thresholdOrigins: [Origin] {
    guard let threshold = assessment.procedure.threshold else { return [] }
    let stated = [
      threshold.rule.map(tables.smallClaims.origin), threshold.notice?.origin,
      threshold.wage?.origin,
    ]
    return stated.compactMap { $0 } + threshold.candidates.map(\.origin)
  }

  /// Every value of the tables that another is reckoned from, but for the threshold's.
  private var tableOrigins: [Origin] {
    let figures =
      procedureFigures + feeFigures + (assessment.cause.map(figures) ?? [])
      + assessment.claims.flatMap(figures) + assessment.venues.flatMap(internetScope)
    return figures.map(\.origin) + clockOrigins
  }

  private var clockOrigins: [Origin] {
    let (limitations, deadlines) = (assessment.limitations, assessment.deadlines)
    let rules = Set(deadlines.filter { $0.nature == .statutory }.compactMap(rule))
    let days = limitations.map(\.ends) + deadlines.flatMap { [$0.from, $0.due] }
    return rules.map(tables.deadlines.origin) + calendarYears(days).map(\.origin)
      + (limitations.isEmpty ? [] : [tables.limitation.origin])
  }
}
