package import Basics
import YAMLFiles

/// The loan prime rate through time, in per cent a year.
package struct PrimeRates: Hashable, Sendable {
  package struct Quotation: Hashable, Sendable {
    package let from: CalendarDay
    /// Per cent, as a decimal: `3.45`.
    package let oneYear: Ratio
    package let fiveYear: Ratio
    package let place: Place
  }

  /// How days are counted: this data's own convention, which no law fixes.
  package struct Reckoning: Hashable, Sendable {
    package let daysInYear: Int
    package let countsFirstDay: Bool
    package let countsLastDay: Bool
    package let place: Place
  }

  package let reckoning: Reckoning
  /// Oldest first.
  package let quotations: [Quotation]
  /// After this day quotations are missing: say so, never carry the last one on in silence.
  package let completeThrough: CalendarDay
  package let certainty: Certainty
  package let source: String
  package let review: Review

  /// The quotation in force on a day; nil before the first and after the data ends.
  package func quotation(on day: CalendarDay) -> Quotation? {
    guard day <= completeThrough else { return nil }
    return quotations.last { $0.from <= day }
  }

  init(reading file: LawFile) throws(LawFault) {
    let fields = try LawFields(
      file.body, "LPR",
      keys: ["certainty", "source", "complete_through", "reckoning", "rates", "examples"])
    review = file.review
    certainty = try fields.certainty()
    source = try fields.text("source")
    completeThrough = try fields.day("complete_through")
    reckoning = try Reckoning(
      reading: fields.fields(
        "reckoning", keys: ["days_in_year", "counts_first_day", "counts_last_day"]))
    quotations = try fields.list("rates") { item throws(LawFault) in
      let rate = try LawFields(item, "报价", keys: ["from", "one_year", "five_year"])
      return Quotation(
        from: try rate.day("from"), oneYear: try rate.ratio("one_year"),
        fiveYear: try rate.ratio("five_year"), place: item.place)
    }
    .sorted { $0.from < $1.from }
  }
}

extension PrimeRates.Reckoning {
  init(reading fields: LawFields) throws(LawFault) {
    daysInYear = try fields.integer("days_in_year", in: 360...366)
    countsFirstDay = try fields.flag("counts_first_day")
    countsLastDay = try fields.flag("counts_last_day")
    place = fields.node.place
  }
}
