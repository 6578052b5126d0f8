import Basics
import Jurisdictions

extension ThresholdQuestion {
  /// Step 4: reckoned from the user's wage, exact to the fen.
  func fromSuppliedWage(_ warnings: inout [Finding]) -> StatedThreshold? {
    guard let wage else { return nil }
    guard let published = wage.publishedOn, let source = wage.source, !source.isEmpty else {
      warnings.append(.wageIncomplete)
      return nil
    }
    guard wage.series != .fullMonth else {
      warnings.append(.wageMonthly)
      return nil
    }
    guard published <= day else {
      warnings.append(.wageNotPublished(published, day: day))
      return nil
    }
    return StatedThreshold(
      status: .userSupplied, cap: rule.share.of(wage.yuan),
      agreedCap: rule.agreedShare?.of(wage.yuan),
      wage: Threshold.StatedWage(
        year: wage.year, series: wage.series, yuan: wage.yuan, publishedOn: published,
        source: source, origin: nil),
      warnings: doubts(about: wage))
  }

  private func doubts(about wage: SuppliedWage) -> [Finding] {
    var doubts: [Finding] = []
    if let held = province.wage(of: wage.year, wage.series), held.yuan != wage.yuan {
      doubts.append(.wageContradicts(held, supplied: wage))
    }
    let newer = province.wages(in: wage.series).first { publication(of: $0) == .out }
    if max(expectedYear, newer?.year ?? .min) > wage.year {
      doubts.append(.wageOutdated(wage.year))
    }
    if !plausibleSeries.contains(wage.series), wage.series != .full {
      doubts.append(.wageSeries(wage.series, expected: plausibleSeries))
    } else if let known = province.practice(on: day), known.series != wage.series {
      doubts.append(.wageSeries(wage.series, expected: [known.series]))
    }
    return doubts
  }
}
