import Basics
import Jurisdictions
import Matters

/// The thresholds of the provinces whose courts are considered.
struct Thresholds {
  let matter: Matter
  let amount: Money
  let shelf: LawShelf

  init(_ matter: Matter, _ amount: Money, _ shelf: LawShelf) {
    self.matter = matter
    self.amount = amount
    self.shelf = shelf
  }

  /// The courts, each with the answer of its province's threshold.
  func answering(_ venues: [Venue]) throws(LawFault) -> [Venue] {
    var venues = venues
    for index in venues.indices {
      venues[index].thresholdAnswer = try threshold(venues[index].province)?.answer?.rawValue
    }
    return venues
  }

  func threshold(_ name: ProvinceName?) throws(LawFault) -> Threshold? {
    guard let name else { return nil }
    let key = ThresholdGround.Key(
      province: name, day: matter.day, wage: matter.filing.wage.flatMap(SuppliedWage.init),
      notice: matter.filing.notice.map(SuppliedNotice.init))
    return Threshold(key, on: try shelf.thresholdGround(key), amount: amount)
  }
}

extension SuppliedWage {
  init?(_ wage: Filing.SuppliedWage) {
    guard let series = WageSeries(rawValue: wage.series) else { return nil }
    self.init(
      year: wage.year, yuan: wage.yuan, series: series, publishedOn: wage.publishedOn,
      source: wage.source)
  }
}

extension SuppliedNotice {
  init(_ notice: Filing.SuppliedNotice) {
    self.init(
      court: notice.court, from: notice.from, cap: notice.cap, agreedCap: notice.agreedCap,
      document: notice.document, source: notice.source)
  }
}
