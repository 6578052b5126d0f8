package import Basics

extension Article {
  package var origin: Origin { Origin(place, source: source, certainty, note: note, review) }
}

extension FeeScale {
  package var origin: Origin { Origin(place, source: source, certainty, review) }
}

extension LimitationRules {
  package var origin: Origin { Origin(place, source: source, certainty, review) }
}

extension CauseCatalogue {
  package func origin(of cause: Cause) -> Origin {
    Origin(cause.place, source: source, certainty, review)
  }
}

extension DeadlineRules {
  package func origin(of rule: DeadlineRule) -> Origin {
    Origin(rule.place, source: source, rule.certainty, note: rule.note, review)
  }
}

extension LegalFigures {
  package func figure(_ kind: String, on day: CalendarDay) -> LegalFigure? {
    figures.first { $0.kind == kind && $0.period.contains(day) }
  }

  package func origin(of figure: LegalFigure) -> Origin {
    Origin(figure.place, source: source, figure.certainty, review)
  }
}

extension InternetCourts {
  package func origin(of scope: Scope) -> Origin {
    Origin(scope.place, source: scope.source, scope.certainty, note: scope.note, review)
  }
}

extension SmallClaimsLaw {
  package func origin(of rule: SmallClaimsRule) -> Origin {
    Origin(rule.place, source: rule.source, rule.certainty, note: rule.note, review)
  }
}

extension WorkCalendar {
  /// Where the arrangement of a year is held; nil for a year whose arrangement is not.
  package func origin(of year: Int) -> Origin? {
    years[year].map { Origin($0.place, source: source, certainty, review) }
  }
}

extension PrimeRates {
  package var origin: Origin { Origin(reckoning.place, source: source, certainty, review) }
}
