package import Basics

/// How far the law data reaches on a day: what is held, how old it is and how sure.
package struct LawAudit: Hashable, Sendable {
  /// What is held of one province.
  package struct Coverage: Hashable, Sendable {
    package let province: ProvinceName
    /// How sure each figure is: by series and year.
    package let figures: [Figure]
    /// The file a newcomer adds to.
    package var file: String { "jurisdictions/\(province.file).yaml" }
    /// The series its courts are known to use on the day.
    package let knownSeries: WageSeries?
    /// The newest year held of each annual series.
    package let newestYears: [WageSeries: Int]
    /// Whether the wage that should be out is missing from the series that matters most.
    package let isStale: Bool
    package let newestNotice: CalendarDay?
    /// Whether that notice is too old to speak for the day.
    package let isNoticeOutdated: Bool
    /// Figures whose sources disagree, or that are suspect.
    package let doubtful: Int

    package func certainty(_ series: WageSeries, _ year: Int) -> Certainty? {
      figures.first { $0.series == series && $0.year == year }?.certainty
    }
  }

  /// One figure that is held.
  package struct Figure: Hashable, Sendable {
    package let series: WageSeries
    package let year: Int
    package let certainty: Certainty
  }

  /// A file that was to be looked at again before the day.
  package struct Due: Hashable, Sendable {
    package let file: String
    package let review: Review
  }

  package let day: CalendarDay
  package let expectedYear: Int
  package let provinces: [Coverage]
  package let articles: [Certainty: Int]
  /// The last year whose working days are known.
  package let calendarThrough: Int?
  package let primeRatesThrough: CalendarDay
  /// Files whose day of review has passed.
  package let recheckDue: [Due]

  /// Every year of which some province holds a figure.
  package var years: [Int] {
    Set(provinces.flatMap(\.figures).map(\.year)).sorted()
  }

  package init(of library: LawLibrary, on day: CalendarDay) throws(LawFault) {
    let law = try library.smallClaims()
    let expected = law.expectedYear(on: day)
    var provinces: [Coverage] = []
    for name in ProvinceName.all {
      let province = try library.province(name)
      provinces.append(Coverage(of: province, on: day, expecting: expected, law.noticeMonths))
    }
    self.day = day
    expectedYear = expected
    self.provinces = provinces
    recheckDue = library.reviews().filter { $0.review.isDue(on: day) }
    articles = try library.register().statutes.flatMap(\.articles)
      .reduce(into: [:]) { $0[$1.certainty, default: 0] += 1 }
    calendarThrough = try library.calendar().years.keys.max()
    primeRatesThrough = try library.primeRates().completeThrough
  }
}

extension LawAudit.Coverage {
  init(of province: Province, on day: CalendarDay, expecting year: Int, _ noticeMonths: Int) {
    let known = province.practice(on: day)?.series
    let notice = province.notices.last { $0.period.from <= day }?.period.from
    let years = [WageSeries.nonprivate, .private, .full].map { series in
      (series, province.wages(in: series).first?.year)
    }
    self.init(
      province: province.name,
      figures: province.wages.map {
        LawAudit.Figure(series: $0.series, year: $0.year, certainty: $0.certainty)
      }, knownSeries: known,
      newestYears: years.reduce(into: [:]) { $0[$1.0] = $1.1 },
      isStale: province.wage(of: year, known ?? .nonprivate) == nil, newestNotice: notice,
      isNoticeOutdated: notice.map { day >= $0.adding(months: noticeMonths) } ?? false,
      doubtful: province.wages.count { $0.certainty == .conflict || $0.certainty == .suspect })
  }
}

extension LawAudit: JSONConvertible {
  package var json: JSONValue {
    let counts = articles.map { ($0.key.rawValue, JSONValue.int($0.value)) }
    return .object([
      "on": .text(day), "expected_year": .int(expectedYear), "provinces": provinces.json,
      "articles": .object(Dictionary(uniqueKeysWithValues: counts)),
      "calendar_through": calendarThrough.map(JSONValue.int) ?? .null,
      "prime_rates_through": .text(primeRatesThrough),
      "recheck_due": .array(
        recheckDue.map {
          .object([
            "file": .string($0.file), "checked_on": .text($0.review.checkedOn),
            "recheck_by": .text($0.review.recheckBy),
          ])
        }),
    ])
  }
}

extension LawAudit.Coverage: JSONConvertible {
  package var json: JSONValue {
    let years = newestYears.map { ($0.key.rawValue, JSONValue.int($0.value)) }
    return .object([
      "file": .string(file),
      "figures": .array(
        figures.map {
          .object([
            "series": .string($0.series.rawValue), "year": .int($0.year),
            "certainty": .string($0.certainty.rawValue),
          ])
        }),
      "code": .string(province.code), "name": .string(province.full),
      "known_series": .text(knownSeries?.rawValue),
      "newest_years": .object(Dictionary(uniqueKeysWithValues: years)), "stale": .bool(isStale),
      "newest_notice": .text(newestNotice), "notice_outdated": .bool(isNoticeOutdated),
      "doubtful": .int(doubtful),
    ])
  }
}
