package import Basics
package import Jurisdictions

extension Threshold {
  /// Decides for a province, a day of filing and, where known, an amount.
  package init(
    in province: Province, under law: SmallClaimsLaw, on day: CalendarDay, amount: Money? = nil,
    wage: SuppliedWage? = nil, notice: SuppliedNotice? = nil
  ) {
    guard let rule = law.rule(on: day) else {
      self.init(withoutProcedureIn: province.name, on: day, amount: amount)
      return
    }
    let question = ThresholdQuestion(
      province: province, law: law, rule: rule, day: day, wage: wage, notice: notice)
    let stated = question.stated()
    let pilots = question.pilotCandidates
    let candidates = (stated.cap == nil ? question.candidates : []) + pilots
    let answer = amount.map { amount in
      if let cap = stated.cap {
        return Answer(
          of: amount, cap: cap, agreedCap: stated.agreedCap, hasTier: rule.agreedShare != nil)
      }
      return Answer(of: amount, among: candidates, under: law, rule: rule)
    }
    self.init(
      province: province.name, on: day, rule: rule, status: stated.status, cap: stated.cap,
      agreedCap: stated.agreedCap, wage: stated.wage, notice: stated.notice,
      candidates: candidates, amount: amount, answer: answer,
      warnings: stated.warnings + pilots.map { .pilotCourts($0) }
        + (stated.cap == nil ? [.undetermined(province.name)] : [])
        + (answer == .depends ? [.depends] : []))
  }

  private init(withoutProcedureIn name: ProvinceName, on day: CalendarDay, amount: Money?) {
    self.init(
      province: name, on: day, rule: nil, status: .undetermined, cap: nil, agreedCap: nil,
      wage: nil, notice: nil, candidates: [], amount: amount,
      answer: amount.map { _ in .notSmallClaims }, warnings: [.noProcedure(on: day)])
  }
}
