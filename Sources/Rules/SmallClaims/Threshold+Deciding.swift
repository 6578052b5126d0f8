package import Basics
package import Jurisdictions

extension Threshold {
  /// Decides for a province, a day of filing and, where known, an amount.
  package init(
    in province: Province, under law: SmallClaimsLaw, on day: CalendarDay, amount: Money? = nil,
    wage: SuppliedWage? = nil, notice: SuppliedNotice? = nil
  ) {
    let key = ThresholdGround.Key(province: province.name, day: day, wage: wage, notice: notice)
    self.init(key, on: ThresholdGround(key, in: province, under: law), amount: amount)
  }

  /// The same for what was found out before.
  init(_ key: ThresholdGround.Key, on ground: ThresholdGround?, amount: Money?) {
    guard let ground else {
      self.init(withoutProcedureIn: key.province, on: key.day, amount: amount)
      return
    }
    let (stated, answer) = (ground.stated, amount.map(ground.answer))
    self.init(
      province: key.province, on: key.day, rule: ground.rule, status: stated.status,
      cap: stated.cap, agreedCap: stated.agreedCap, wage: stated.wage, notice: stated.notice,
      candidates: ground.candidates, amount: amount, answer: answer,
      warnings: ground.warnings(in: key.province, answer))
  }

  private init(withoutProcedureIn name: ProvinceName, on day: CalendarDay, amount: Money?) {
    self.init(
      province: name, on: day, rule: nil, status: .undetermined, cap: nil, agreedCap: nil,
      wage: nil, notice: nil, candidates: [], amount: amount,
      answer: amount.map { _ in .notSmallClaims }, warnings: [.noProcedure(on: day)])
  }
}
