import Basics
package import Matters

/// Small claims, by agreement, simplified, ordinary, or not to be told.
package struct ProcedureRule {
  let matter: Matter
  let law: LawOnDay
  let claims: [AssessedClaim]
  let sued: [Respondent]
  let threshold: Threshold?
  /// Of the court the matter goes to; nil where it is not known.
  let court: Venue.Kind?

  package init(
    _ matter: Matter, _ law: LawOnDay, claims: [AssessedClaim], sued: [Respondent],
    threshold: Threshold?, court: Venue.Kind? = .basic
  ) {
    self.matter = matter
    self.law = law
    self.claims = claims.filter(\.included)
    self.sued = sued
    self.threshold = threshold
    self.court = court
  }

  package func procedure() -> Procedure {
    var procedure = decided()
    procedure.reasons = pendingReasons + procedure.reasons + remarks(on: procedure)
    return procedure
  }

  /// From what closes most to what closes least: the simplified procedure, small claims, the amount.
  private func decided() -> Procedure {
    guard law.holds(.simplified) else { return undetermined([notHeld]) }
    let ordinary = ordinaryReasons
    if !ordinary.isEmpty {
      return Procedure(
        kind: .ordinary, byAgreement: .unavailable, reasons: ordinary, threshold: threshold)
    }
    let unheld = simplifiedDoubts
    if !unheld.isEmpty { return undetermined(unheld + smallClaimsBars) }
    let barred = smallClaimsBars
    if !barred.isEmpty {
      return Procedure(
        kind: .simplified, byAgreement: .unavailable, reasons: barred + [simplifiedReason],
        threshold: threshold)
    }
    return byAmount()
  }

  func undetermined(
    _ reasons: [Procedure.Reason], _ agreement: Procedure.Agreement = .unknown
  ) -> Procedure {
    Procedure(
      kind: .undetermined, byAgreement: agreement, reasons: reasons, threshold: threshold)
  }

  /// 民诉法 第一百六十条: facts clear, rights and duties plain, little in dispute.
  var simplifiedReason: Procedure.Reason {
    reason("procedure.simplified", "事实清楚、争议不大的案件，基层法院适用简易程序。", [.simplified])
  }

  private var notHeld: Procedure.Reason {
    let small = threshold.map { $0.rule == nil ? "当时还没有小额诉讼程序；" : "" } ?? ""
    return doubt(
      "procedure.law_not_held",
      "\(small)法律资料没有收录 \(matter.day.chinese) 适用的民事诉讼法文本，不能判断适用哪种程序，请问受诉法院立案庭。", [])
  }

  func has(_ circumstance: String) -> Bool { matter.filing.circumstances.contains(circumstance) }

  func reason(
    _ identifier: String, _ message: String, _ provisions: [Provision]
  ) -> Procedure.Reason {
    Procedure.Reason(identifier: identifier, message: message, basis: law.cite(provisions))
  }

  /// A reason why the answer cannot be told.
  func doubt(
    _ identifier: String, _ message: String, _ provisions: [Provision]
  ) -> Procedure.Reason {
    Procedure.Reason(
      identifier: identifier, message: message, basis: law.cite(provisions), isDoubt: true)
  }
}
