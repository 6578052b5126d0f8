import Basics
import Jurisdictions

extension ThresholdQuestion {
  /// What to show where no figure can be stated: the outdated notice, then the wages.
  var candidates: [ThresholdCandidate] {
    let notices =
      heldNotice.map { [ThresholdCandidate(notice: $0, in: province, under: rule)] } ?? []
    let wages = plausibleSeries.flatMap(newestWages(in:)).map {
      ThresholdCandidate(wage: $0, in: province, under: rule, expectedYear: expectedYear)
    }
    return notices + wages
  }

  /// The pilot limits, where a court of the province tried them that day.
  var pilotCandidates: [ThresholdCandidate] {
    law.pilot(in: province.code, on: day).map { [ThresholdCandidate(pilot: $0, law.review)] } ?? []
  }

  /// The latest wage surely out by the day, and any newer one that may be out.
  private func newestWages(in series: WageSeries) -> [Wage] {
    guard series != .fullMonth else { return [] }
    var found: [Wage] = []
    for wage in province.wages(in: series) {
      switch publication(of: wage) {
      case .notYet: continue
      case .possible: found.append(wage)
      case .out:
        found.append(wage)
        // Where a court switches only on the first of the next month, the one before still counts.
        if !hasSwitched(to: wage) { continue }
        return found
      }
    }
    return found
  }

  private func hasSwitched(to wage: Wage) -> Bool {
    guard let practice = province.practice(on: day), practice.switch == .automaticNextMonth,
      let published = wage.publishedOn,
      let start = Self.firstOfNextMonth(after: published)
    else { return true }
    return start <= day
  }
}
