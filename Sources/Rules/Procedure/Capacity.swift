package import Basics
import Matters

/// What a natural person's age allows them to conclude (民法典 第十七条至第二十条).
package enum Capacity: Sendable {
  /// Too young for any contract.
  case none
  /// Old enough for some, with a guardian's consent for the rest.
  case limited
  case full
}

extension LawOnDay {
  /// By the law of this day, for somebody born on one day who acted on another; full where the data
  /// holds no age.
  package func capacity(bornOn birth: CalendarDay, at moment: CalendarDay) -> Capacity {
    guard let grown = figure("full_capacity_age") else { return .full }
    if birth.adding(years: grown) <= moment { return .full }
    guard let limited = figure("limited_capacity_age") else { return .limited }
    return birth.adding(years: limited) <= moment ? .limited : .none
  }
}

/// Claimants who are not of age sue through a guardian.
enum GuardianRule {
  /// 民法典 第二十三条; 民诉法 第六十条.
  static func findings(in matter: Matter, _ law: LawOnDay) -> [Finding] {
    matter.claimants.compactMap { claimant in
      guard let birth = claimant.birthDate, !claimant.isOrganisation, claimant.guardian == nil,
        law.capacity(bornOn: birth, at: matter.day) != .full,
        let age = law.figure("full_capacity_age")
      else { return nil }
      return Finding(
        .hole, "claimant.guardian.missing", path: claimant.record.path(of: "guardian"),
        place: claimant.record.place, "\(claimant.name ?? "原告")未满 \(age) 周岁，需要由监护人作为法定代理人。",
        remedy: "请补写监护人（guardian）：姓名、关系、身份证号码、电话、地址。")
    }
  }
}
