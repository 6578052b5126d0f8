import Basics
import Jurisdictions

/// Simple interest by days: exact until the end, rounded once to the fen.
struct InterestReckoning {
  struct Piece: Equatable {
    let base: Money
    var days: Int
    /// Per cent a year.
    let rate: Ratio
  }

  struct Span: Equatable {
    let from: CalendarDay
    let to: CalendarDay
  }

  private(set) var pieces: [Piece] = []
  /// Days for which no rate is held.
  private(set) var missing: [Span] = []
  let convention: PrimeRates.Reckoning

  init(_ convention: PrimeRates.Reckoning) {
    self.convention = convention
  }

  /// The days that count between two days; nil where there are none.
  static func counted(
    from: CalendarDay, until: CalendarDay, _ convention: PrimeRates.Reckoning
  ) -> Span? {
    let first = convention.countsFirstDay ? from : from.adding(days: 1)
    let last = convention.countsLastDay ? until : until.adding(days: -1)
    return first <= last ? Span(from: first, to: last) : nil
  }

  /// No rate is held for any of the days.
  mutating func miss(_ span: Span) { missing.append(span) }

  /// One rate for all of the days.
  mutating func add(_ base: Money, at rate: Ratio, over span: Span) {
    let days = span.to.ordinal - span.from.ordinal + 1
    if pieces.last?.rate == rate, pieces.last?.base == base {
      pieces[pieces.count - 1].days += days
    } else {
      pieces.append(Piece(base: base, days: days, rate: rate))
    }
  }

  /// Each day at the quotation in force on it; days without one are missing.
  /// - Parameter carried: the quotation to go on with after the table ends, for an estimate.
  mutating func add(
    _ base: Money, by rates: PrimeRates, over span: Span,
    carrying carried: PrimeRates.Quotation? = nil
  ) {
    if let first = rates.quotations.first, span.from < first.from {
      missing.append(Span(from: span.from, to: min(span.to, first.from.adding(days: -1))))
    }
    for (index, quotation) in rates.quotations.enumerated() {
      let next = index + 1 < rates.quotations.count ? rates.quotations[index + 1].from : nil
      let end = next?.adding(days: -1) ?? rates.completeThrough
      let part = Span(from: max(span.from, quotation.from), to: min(span.to, end))
      if part.from <= part.to { add(base, at: quotation.oneYear, over: part) }
    }
    guard span.to > rates.completeThrough else { return }
    let rest = Span(
      from: max(span.from, rates.completeThrough.adding(days: 1)), to: span.to)
    if let carried { add(base, at: carried.oneYear, over: rest) } else { missing.append(rest) }
  }

  /// Nil where days are missing, or where the sum is beyond what a case may state.
  var sum: Money? {
    guard missing.isEmpty else { return nil }
    let whole = pieces.reduce(Int128(0)) {
      $0 + Int128($1.base.fen) * Int128($1.days) * Int128($1.rate.tenThousandths)
    }
    // Ten-thousandths of a per cent, by days of a year.
    let unit = Int128(1_000_000) * Int128(convention.daysInYear)
    let fen = (whole + unit / 2) / unit
    return fen <= Int128(Money.limit.fen) ? Money(fen: Int(fen)) : nil
  }

  /// `198.00 × 3.1% × 92 天 ÷ 365 = 1.55 元（起算日计入、截止日不计入）`.
  var formula: String? {
    guard let sum else { return nil }
    let terms = pieces.map { "\($0.base.grouped) × \($0.rate)% × \($0.days) 天" }
    let joined = terms.joined(separator: " + ")
    let left = terms.count == 1 ? joined : "（\(joined)）"
    return "\(left) ÷ \(convention.daysInYear) = \(sum.grouped) 元（\(convention.chinese)）"
  }
}

extension PrimeRates.Reckoning {
  /// 起算日计入、截止日不计入.
  var chinese: String {
    "起算日\(countsFirstDay ? "" : "不")计入、截止日\(countsLastDay ? "" : "不")计入"
  }
}
