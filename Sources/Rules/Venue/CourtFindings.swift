import Basics
import Jurisdictions
import Matters

/// What has to be said of the court and the cause of action.
enum CourtFindings {
  static func findings(
    _ venues: [Venue], _ matter: Matter, _ law: LawOnDay, hasCause: Bool
  ) -> [Finding] {
    courts(venues, law) + ForumClauses.findings(in: matter, law)
      + (hasCause ? [] : [noCause(on: matter.day)])
  }

  private static func courts(_ venues: [Venue], _ law: LawOnDay) -> [Finding] {
    var findings = law.holes([.civilProcedure(24), .civilProcedure(124), .interpretation(20)])
    guard let first = venues.first else {
      findings.append(
        Finding(
          .hole, "venue.unknown", path: "filing.court", "没有任何地址可以确定由哪个法院受理。",
          remedy: "请补写原告住所地（domicile）或被告住所地，或直接写 filing.court（法院）。"))
      return findings
    }
    if first.court == nil {
      findings.append(
        Finding(
          .hole, "venue.court_unknown", path: "filing.court",
          "从地址“\(first.place)”看不出是哪个基层法院。", remedy: "请查明后写在 filing.court（法院）里。"))
    } else if first.notes.contains(Venue.unconfirmedNote) {
      findings.append(
        Finding(
          .warning, "venue.court_unexplained", path: "filing.court",
          "从案件文件看不出“\(first.court ?? "")”与争议有什么联系，起诉状没有写管辖理由。",
          remedy: "请核对法院；约定管辖的，请把约定作为证据，并请律师写明理由。"))
    } else if first.derived {
      findings.append(
        Finding(
          .warning, "venue.court_derived", path: "filing.court",
          "“\(first.court ?? "")”是按地址推算的候选法院，立案前要确认。",
          remedy: "请向该院立案庭询问或到法院官网确认后写在 filing.court（法院）里。"))
    }
    return findings
  }

  private static func noCause(on day: CalendarDay) -> Finding {
    Finding(
      .hole, "cause.unknown", path: "filing",
      "法律库里没有 \(day.chinese) 适用的案由规定，起诉状的案由空着。", remedy: "请问立案庭用哪个案由，在起诉状上补写。")
  }
}
