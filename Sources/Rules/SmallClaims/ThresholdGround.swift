import Basics
import Jurisdictions

/// What a threshold says before any amount is looked at: the same for every case filed on the day.
struct ThresholdGround: Sendable {
  /// All it depends on besides the law data.
  struct Key: Hashable, Sendable {
    let province: ProvinceName
    let day: CalendarDay
    let wage: SuppliedWage?
    let notice: SuppliedNotice?
  }

  let rule: SmallClaimsRule
  let law: SmallClaimsLaw
  let stated: StatedThreshold
  let candidates: [ThresholdCandidate]
  private let pilots: [ThresholdCandidate]

  /// Nil before there was a small-claims procedure.
  init?(_ key: Key, in province: Province, under law: SmallClaimsLaw) {
    guard let rule = law.rule(on: key.day) else { return nil }
    let question = ThresholdQuestion(
      province: province, law: law, rule: rule, day: key.day, wage: key.wage, notice: key.notice)
    self.rule = rule
    self.law = law
    stated = question.stated()
    pilots = question.pilotCandidates
    candidates = (stated.cap == nil ? question.candidates : []) + pilots
  }

  func answer(_ amount: Money) -> Threshold.Answer {
    if let cap = stated.cap {
      return Threshold.Answer(
        of: amount, cap: cap, agreedCap: stated.agreedCap, hasTier: rule.agreedShare != nil)
    }
    return Threshold.Answer(of: amount, among: candidates, under: law, rule: rule)
  }

  func warnings(in province: ProvinceName, _ answer: Threshold.Answer?) -> [Finding] {
    stated.warnings + pilots.map { .pilotCourts($0) }
      + (stated.cap == nil ? [.undetermined(province)] : [])
      + (answer == .depends ? [.depends] : [])
  }
}
