import Basics
import Jurisdictions

/// A figure that may be stated, or none, with what to beware of.
struct StatedThreshold {
  var status = Threshold.Status.undetermined
  var cap: Money?
  var agreedCap: Money?
  var wage: Threshold.StatedWage?
  var notice: Threshold.StatedNotice?
  var warnings: [Finding] = []
}

extension ThresholdQuestion {
  /// The steps of the decision, in order; the first that holds is the answer.
  func stated() -> StatedThreshold {
    var warnings: [Finding] = []
    if let found = fromSuppliedNotice(&warnings) { return adding(warnings, to: found) }
    if let found = fromHeldNotice() { return adding(warnings, to: found) }
    if let automatic { return adding(warnings, to: derived(automatic)) }
    if let found = fromSuppliedWage(&warnings) { return adding(warnings, to: found) }
    return StatedThreshold(warnings: warnings + staleWarnings)
  }

  private func adding(_ earlier: [Finding], to stated: StatedThreshold) -> StatedThreshold {
    var stated = stated
    stated.warnings = earlier + stated.warnings
    return stated
  }

  /// Step 1: a notice of the user's, newer than any held.
  private func fromSuppliedNotice(_ warnings: inout [Finding]) -> StatedThreshold? {
    guard let notice else { return nil }
    guard let document = notice.document, !document.isEmpty else {
      warnings.append(.noticeWithoutDocument)
      return nil
    }
    guard notice.from <= day, notice.from >= law.shareSince(rule) else {
      warnings.append(.noticeOutOfTime(notice.from, day: day))
      return nil
    }
    if let held = heldNotice, held.period.from >= notice.from {
      warnings += disagreement(of: notice, with: held)
      return nil
    }
    var stated = StatedThreshold(
      status: .userSupplied, cap: notice.cap,
      agreedCap: rule.agreedShare == nil ? nil : notice.agreedCap,
      notice: Threshold.StatedNotice(
        court: notice.court, from: notice.from, document: document,
        source: notice.source ?? document, origin: nil))
    if rule.agreedShare == nil, notice.agreedCap != nil { stated.warnings.append(.noAgreementTier) }
    if isOutdated(from: notice.from) {
      stated.warnings.append(.mayBeSuperseded(notice.court, from: notice.from))
    }
    return stated
  }

  private func disagreement(
    of notice: SuppliedNotice, with newest: CourtNotice
  ) -> [Finding] {
    let same = province.notices.first { $0.period.from == notice.from }
    if let same {
      let agreedDiffers = notice.agreedCap != nil && notice.agreedCap != same.agreedCap
      if notice.cap != same.cap || agreedDiffers {
        return [.noticeContradicts(same, supplied: notice)]
      }
      if same.period.from == newest.period.from { return [] }
    }
    return [.noticeNotNewest(newest, supplied: notice)]
  }

  /// Step 2: a held notice that still speaks, unless its own automatic rule has moved on.
  private func fromHeldNotice() -> StatedThreshold? {
    guard let held = currentNotice else { return nil }
    let switched = max(automatic?.wage.year ?? .min, switchedToSuppliedYear ?? .min)
    if switched > (held.basis?.year ?? .max) { return nil }
    var stated = StatedThreshold(
      status: .announced, cap: held.cap,
      agreedCap: rule.agreedShare == nil ? nil : held.agreedCap, wage: wage(under: held),
      notice: stated(held))
    if newerWageShouldBeOut(than: held) {
      stated.warnings.append(.mayBeSuperseded(held.court, from: held.period.from))
    }
    return stated
  }

  private func wage(under notice: CourtNotice) -> Threshold.StatedWage? {
    notice.basis.map { basis in
      let wage = province.wage(of: basis.year, basis.series)
      return Threshold.StatedWage(
        year: basis.year, series: basis.series, yuan: basis.yuan,
        publishedOn: wage?.publishedOn, source: wage?.source ?? notice.source,
        origin: wage.map(province.origin))
    }
  }

  private func newerWageShouldBeOut(than notice: CourtNotice) -> Bool {
    guard let basis = notice.basis else {
      return expectedYear > law.expectedYear(on: notice.period.from)
    }
    let published = province.wages(in: basis.series).contains {
      $0.year > basis.year && publication(of: $0) == .out
    }
    return published || expectedYear > basis.year
  }

  /// Step 3: reckoned by the court's own automatic rule.
  private func derived(_ automatic: Automatic) -> StatedThreshold {
    let (wage, practice) = (automatic.wage, automatic.practice)
    var stated = StatedThreshold(
      status: .derived, cap: practice.rounding.rounded(rule.share.of(wage.yuan)),
      agreedCap: rule.agreedShare.map { practice.rounding.rounded($0.of(wage.yuan)) },
      wage: Threshold.StatedWage(
        year: wage.year, series: wage.series, yuan: wage.yuan, publishedOn: wage.publishedOn,
        source: wage.source, origin: province.origin(wage)),
      notice: heldNotice.map(stated))
    let next = law.publication.possibleFrom.day(in: wage.year + 2)
    if let next, day >= next { stated.warnings.append(.newerWagePossible(after: wage.year)) }
    return stated
  }

  /// Step 6: what should be held by the day and is not.
  private var staleWarnings: [Finding] {
    plausibleSeries.filter(isStale).map { .dataStale($0, year: expectedYear, in: province.name) }
  }
}

extension ThresholdQuestion {
  fileprivate func stated(_ notice: CourtNotice) -> Threshold.StatedNotice {
    Threshold.StatedNotice(
      court: notice.court, from: notice.period.from, document: notice.document,
      source: notice.source, origin: province.origin(notice))
  }
}
