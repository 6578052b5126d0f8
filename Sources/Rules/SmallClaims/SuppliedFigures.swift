package import Basics
package import Jurisdictions

/// An average wage that the user has seen, with where it was published.
package struct SuppliedWage: Hashable, Sendable {
  package let year: Int
  package let yuan: Money
  package let series: WageSeries
  package let publishedOn: CalendarDay?
  package let source: String?

  package init(
    year: Int, yuan: Money, series: WageSeries, publishedOn: CalendarDay?, source: String?
  ) {
    self.year = year
    self.yuan = yuan
    self.series = series
    self.publishedOn = publishedOn
    self.source = source
  }
}

/// A court's own figure that the user has seen.
package struct SuppliedNotice: Hashable, Sendable {
  package let court: String
  package let from: CalendarDay
  package let cap: Money
  package let agreedCap: Money?
  package let document: String?
  package let source: String?

  package init(
    court: String, from: CalendarDay, cap: Money, agreedCap: Money?, document: String?,
    source: String?
  ) {
    self.court = court
    self.from = from
    self.cap = cap
    self.agreedCap = agreedCap
    self.document = document
    self.source = source
  }
}
