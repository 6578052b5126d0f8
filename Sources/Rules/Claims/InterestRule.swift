import Basics
import Jurisdictions
import Matters

/// Interest between two days: a sum where a rate is held for each of them, otherwise base, rate and
/// period alone.
enum InterestRule {
  static func apply(
    to assessed: inout AssessedClaim, _ matter: Matter, _ law: LawOnDay
  ) {
    let claim = assessed.claim
    let purchases = matter.purchases(of: claim)
    let ground = assessed.ground ?? .unstated
    assessed.basis = law.cite(provisions(ground, purchases))
    assessed.amount = claim.amount
    guard let from = claim.from else { return addHole(to: &assessed) }
    warnOfRate(&assessed, ground, purchases)
    guard let base = base(of: purchases), base > .zero, let rates = law.primeRates else {
      return notCounted(&assessed, "")
    }
    let desk = InterestDesk(base: base, claim: claim, purchases: purchases, rates: rates)
    guard let until = claim.until else {
      let accrued = desk.reckoned(from: from, until: matter.day)?.sum
      return notCounted(
        &assessed,
        accrued.map { "到 \(matter.day.chinese)约 \($0.grouped) 元，只供参考。" } ?? "")
    }
    guard let reckoned = desk.reckoned(from: from, until: until) else {
      return notCounted(&assessed, "")
    }
    state(&assessed, reckoned, desk, from: from, until: until)
    sumUp(&assessed, reckoned, purchases) { own in
      Self.base(of: own).flatMap { base in
        InterestDesk(base: base, claim: claim, purchases: own, rates: rates)
          .reckoned(from: from, until: until)?.sum
      }
    }
  }

  /// The interest of each of several buyers is a debt of its own, rounded by itself.
  private static func sumUp(
    _ assessed: inout AssessedClaim, _ together: InterestReckoning, _ purchases: [Purchase],
    of each: ([Purchase]) -> Money?
  ) {
    let buyers = Dictionary(grouping: purchases) { ExactText($0.claimant) }
    guard buyers.count > 1, assessed.claim.amount == nil, let whole = assessed.amount else {
      return
    }
    let parts = buyers.values.map(each)
    let total = parts.compactMap { $0 }.reduce(Money.zero, +)
    guard parts.allSatisfy({ $0 != nil }), total != whole else { return }
    assessed.amount = total
    assessed.formula = together.formula.map { "各人分别计算到分再相加；合并计算为 \($0)" }
  }

  /// 民法典 第一百五十七条 with 合同编通则解释 第二十五条 where the contract gives no right; 消费者权益保护法 第五十三条
  /// with 预付式消费解释 第十六条、第十七条 for money paid in advance; otherwise 民法典 第五百八十四条.
  private static func provisions(
    _ ground: ClaimGround, _ purchases: [Purchase]
  ) -> [Provision] {
    if ground.isRestitution { return ["CC-G-157", "CCI23-25"] }
    let prepaid = purchases.filter { $0.contract == "prepaid" }
    guard !prepaid.isEmpty else { return ["CC-C-584"] }
    return ["CPL2013-53"]
      + (prepaid.contains { $0.fullyOnline != true } ? ["PPI25-16", "PPI25-17"] : [])
  }

  private static func base(of purchases: [Purchase]) -> Money? {
    let sums = purchases.map(\.outstanding)
    return sums.contains(nil) ? nil : sums.compactMap { $0 }.reduce(Money.zero, +)
  }

  private static func state(
    _ assessed: inout AssessedClaim, _ reckoned: InterestReckoning, _ desk: InterestDesk,
    from: CalendarDay, until: CalendarDay
  ) {
    guard let sum = reckoned.sum else {
      let spans = reckoned.missing.map { "\($0.from.chinese)至\($0.to.chinese)" }
      let estimate =
        desk.estimate(from: from, until: until)
        .map { "假定沿用最后一次报价，约 \($0.grouped) 元，不能当作准数。" } ?? ""
      assessed.warn(
        "claim.interest.rate_missing",
        "法律库里没有 \(spans.joined(separator: "、"))的贷款市场报价利率，利息没有算成金额。\(estimate)",
        remedy: "请查当月的报价，把年利率写在 rate（年利率）里，或者把算好的数写在 amount（金额）里。")
      return
    }
    if let given = assessed.claim.amount, given != sum {
      assessed.warn(
        "claim.amount.contradicts",
        "诉求 \(assessed.claim.id) 写的是 \(given.grouped) 元，按天数计算是 \(sum.grouped) 元。",
        remedy: "请核对；以您填写的金额为准。")
      return
    }
    assessed.amount = sum
    assessed.formula = reckoned.formula
    assessed.warn(
      "claim.interest.own_reckoning",
      "利息按一年 \(reckoned.convention.daysInYear) 天、\(reckoned.convention.chinese)计算，这是程序自定的算法，法律没有规定。",
      remedy: "以法院核算为准；您有别的算法，请把数写在 amount（金额）里。")
  }

  /// 合同编通则解释 第二十五条 and 预付式消费解释 第十六条 fix a rate; otherwise it is what the claimant asks.
  private static func warnOfRate(
    _ assessed: inout AssessedClaim, _ ground: ClaimGround, _ purchases: [Purchase]
  ) {
    guard assessed.claim.rate == nil, !ground.isRestitution,
      !purchases.contains(where: { $0.contract == "prepaid" })
    else { return }
    assessed.findings.append(
      Finding(
        .note, "claim.interest.rate_requested", path: assessed.claim.record.path,
        place: assessed.claim.record.place,
        "合同解除或违约时的利息没有法定利率，按贷款市场报价利率计算是您的请求，由法院酌定。",
        remedy: "双方有约定的，请把约定的年利率写在 rate（年利率）里。"))
  }

  private static func notCounted(_ assessed: inout AssessedClaim, _ accrued: String) {
    guard assessed.amount == nil else { return }
    assessed.warn(
      "claim.interest.not_counted", "利息没有算成金额，标的额里没有包含它。\(accrued)",
      remedy: "法院要求写明金额时，请写 until（截止日），或者算到递交当天填在 amount（金额）里。")
  }

  private static func addHole(to assessed: inout AssessedClaim) {
    let claim = assessed.claim
    assessed.findings.append(
      Finding(
        .hole, "claim.from.missing", path: claim.record.path(of: "from"),
        place: claim.record.place, "诉求 \(claim.id) 没有写利息从哪天起算。", remedy: "请补写 from（起算日）。"))
    notCounted(&assessed, "")
  }
}

/// What interest is reckoned from.
struct InterestDesk {
  let base: Money
  let claim: Claim
  let purchases: [Purchase]
  let rates: PrimeRates

  /// Nil where no day counts.
  func reckoned(from: CalendarDay, until: CalendarDay) -> InterestReckoning? {
    reckoned(from: from, until: until, carrying: nil)
  }

  /// With the last quotation carried on past the end of the table.
  func estimate(from: CalendarDay, until: CalendarDay) -> Money? {
    reckoned(from: from, until: until, carrying: rates.quotations.last)?.sum
  }

  private func reckoned(
    from: CalendarDay, until: CalendarDay, carrying carried: PrimeRates.Quotation?
  ) -> InterestReckoning? {
    guard
      let span = InterestReckoning.counted(from: from, until: until, rates.reckoning)
    else { return nil }
    var reckoning = InterestReckoning(rates.reckoning)
    if let rate = claim.rate {
      reckoning.add(base, at: rate, over: span)
    } else if purchases.allSatisfy({ $0.contract == "prepaid" }) {
      for purchase in purchases { addPrepaid(purchase, to: &reckoning, over: span) }
    } else {
      reckoning.add(base, by: rates, over: span, carrying: carried)
    }
    return reckoning
  }

  /// Money paid in advance bears the quotation of the day of the contract (预付式消费解释 第十六条).
  private func addPrepaid(
    _ purchase: Purchase, to reckoning: inout InterestReckoning, over span: InterestReckoning.Span
  ) {
    guard let outstanding = purchase.outstanding, outstanding > .zero else { return }
    guard let quotation = purchase.at.flatMap({ rates.quotation(on: $0.day) }) else {
      reckoning.miss(span)
      return
    }
    reckoning.add(outstanding, at: quotation.oneYear, over: span)
  }
}
