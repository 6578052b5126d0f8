import Basics

/// Slips that no single value shows: a digit too many, two lines swapped, records out of order.
enum Plausibility {
  /// A year's wage has never moved further than this from the year before, in per cent; a figure that
  /// does is looked at twice, and its note says that it was.
  private static let wageStep = 25
  /// The loan prime rate has never moved further between two quotations, in hundredths of a per cent.
  private static let rateStep = 50

  static func findings(in province: Province) -> [Finding] {
    steps(in: province) + WageSeries.allCases.flatMap { order(of: $0, in: province) }
      + months(in: province) + province.notices.flatMap { notice($0, in: province) }
      + zip(province.notices, province.notices.dropFirst())
      .filter { $1.place.isBefore($0.place) }
      .map { misplaced($1.place, "通知没有按起始日排列。") }
  }

  private static func steps(in province: Province) -> [Finding] {
    province.wages.compactMap { wage in
      guard let before = province.wage(of: wage.year - 1, wage.series), wage.note == nil,
        abs(wage.yuan.fen - before.yuan.fen) * 100 > before.yuan.fen * wageStep
      else { return nil }
      return doubt(
        wage.place,
        "\(wage.year) 年的\(wage.series.chinese)是 \(wage.yuan.grouped) 元，比 \(before.year) 年的 \(before.yuan.grouped) 元变动超过 \(wageStep)%。",
        "请再核对一次出处；确实无误的，在 note 里写明已经核对。")
    }
  }

  private static func order(of series: WageSeries, in province: Province) -> [Finding] {
    let wages = province.wages.filter { $0.series == series }
    return zip(wages, wages.dropFirst()).filter { $0.year > $1.year }.map { _, later in
      misplaced(later.place, "\(series.chinese)的各年没有按年份排列。")
    }
  }

  /// A month's wage is about a twelfth of the year's, where both are held.
  private static func months(in province: Province) -> [Finding] {
    province.wages(in: .fullMonth).compactMap { month in
      guard let year = province.wage(of: month.year, .full), month.note == nil,
        abs(month.yuan.fen * 12 - year.yuan.fen) * 100 > year.yuan.fen
      else { return nil }
      return doubt(
        month.place, "\(month.year) 年的月数乘十二与全口径年数相差超过百分之一。", "请核对两个数，或在 note 里说明。")
    }
  }

  /// A notice that names its wage prints half of it and twice it, to the yuan.
  private static func notice(_ notice: CourtNotice, in province: Province) -> [Finding] {
    guard let basis = notice.basis else { return [] }
    var findings: [Finding] = []
    if let held = province.wage(of: basis.year, basis.series), held.yuan != basis.yuan {
      findings.append(
        doubt(
          notice.place,
          "通知依据的 \(basis.year) 年工资写的是 \(basis.yuan.grouped) 元，wages 里是 \(held.yuan.grouped) 元。",
          "请核对通知原文和工资数。"))
    }
    if let agreed = notice.agreedCap, agreed <= notice.cap {
      findings.append(doubt(notice.place, "约定适用的上限没有高过当然适用的标准。", "请核对 cap 和 agreed_cap。"))
    }
    return findings
  }

  static func findings(in law: SmallClaimsLaw, _ province: Province) -> [Finding] {
    province.notices.compactMap { notice in
      guard let basis = notice.basis, let rule = law.rule(on: notice.period.from) else {
        return nil
      }
      let agreed = rule.agreedShare?.of(basis.yuan)
      let fits =
        isWithinAYuan(notice.cap, rule.share.of(basis.yuan))
        && (agreed.map { two in notice.agreedCap.map { isWithinAYuan($0, two) } ?? true } ?? true)
      return fits
        ? nil
        : doubt(
          notice.place,
          "通知的数额与它依据的工资对不上：按比例应是 \(rule.share.of(basis.yuan).grouped) 元左右。",
          "请核对 cap、agreed_cap 和 basis。")
    }
  }

  private static func isWithinAYuan(_ left: Money, _ right: Money) -> Bool {
    abs(left.fen - right.fen) < 100
  }

  static func findings(in rates: PrimeRates) -> [Finding] {
    zip(rates.quotations, rates.quotations.dropFirst()).compactMap { earlier, later in
      if later.from == earlier.from || later.place.isBefore(earlier.place) {
        return misplaced(later.place, "报价没有按日期排列，或同一天写了两次。")
      }
      let step = abs(later.oneYear.tenThousandths - earlier.oneYear.tenThousandths)
      guard step > rateStep * 100 else { return nil }
      return doubt(later.place, "一年期利率与上一次相差超过 0.5 个百分点。", "请核对当月的报价。")
    }
  }

  /// A year has as many working days as it says; each day off or worked is one the week would not tell.
  static func findings(in calendar: WorkCalendar) -> [Finding] {
    calendar.years.values.sorted { $0.year < $1.year }.compactMap { year in
      guard let first = CalendarDay(year: year.year, month: 1, day: 1),
        let last = CalendarDay(year: year.year, month: 12, day: 31)
      else { return nil }
      let worked = (first.ordinal...last.ordinal).count {
        calendar.isWorkingDay(CalendarDay(ordinal: $0))
      }
      guard worked != year.workingDays else { return nil }
      return doubt(
        year.place,
        "\(year.year) 年按 off 和 working 数出 \(worked) 个工作日，working_days 写的是 \(year.workingDays)。",
        "请逐日核对国务院办公厅的通知。")
    }
  }

  private static func doubt(_ place: Place, _ message: String, _ remedy: String) -> Finding {
    Finding(.error, "law.implausible", place: place, message, remedy: remedy)
  }

  static func misplaced(_ place: Place, _ message: String) -> Finding {
    Finding(.error, "law.not_canonical", place: place, message, remedy: "请按先后排好。")
  }
}

extension Place {
  fileprivate func isBefore(_ other: Place) -> Bool { (line ?? 0) < (other.line ?? 0) }
}
