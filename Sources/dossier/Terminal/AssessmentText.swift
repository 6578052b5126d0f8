import Basics
import Jurisdictions
import Matters
import Rules

/// An assessment as a person reads it.
enum AssessmentText {
  static func text(_ assessment: Assessment) -> String {
    let parts = [
      heading(assessment), procedure(assessment), venues(assessment), fee(assessment),
      claims(assessment), limitations(assessment), deadlines(assessment), steps(assessment),
    ]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func heading(_ assessment: Assessment) -> String {
    """
    \(assessment.matter.title)
    按 \(assessment.matter.day.chinese) 的法律；标的额 \(assessment.amountInDispute.grouped) 元
    """
  }

  private static func procedure(_ assessment: Assessment) -> String {
    let procedure = assessment.procedure
    let reasons = procedure.reasons.map { "  · \($0.message)\(basis($0.basis))" }
    return (["程序：\(procedure.kind.chinese)"] + reasons).joined(separator: "\n")
  }

  private static func venues(_ assessment: Assessment) -> String {
    let lines = assessment.venues.enumerated().map { index, venue in
      let name = venue.court ?? "（\(venue.place)，法院待查）"
      let mark = venue.derived ? "（推算，请确认）" : ""
      let link = Vocabularies.connection.alias(of: venue.connection) ?? venue.connection
      let advantage = venue.advantage.map { ["好处：\($0)。"] } ?? []
      let notes = (advantage + venue.notes).map { "\n     \($0)" }.joined()
      return "  \(index + 1). \(name)\(mark)：\(link)\(basis(venue.basis))\(notes)"
    }
    let cause = assessment.cause.map { "\n  案由：\($0.name)（以法院确定的为准）" } ?? ""
    return "法院：\n" + (lines.isEmpty ? "  无法推算" : lines.joined(separator: "\n")) + cause
  }

  private static func fee(_ assessment: Assessment) -> String {
    guard let full = assessment.fee.full, let halved = assessment.fee.halved else {
      return "诉讼费：没有金钱请求，以法院核算为准"
    }
    let payable = assessment.fee.payable.map { "预交 \($0.grouped) 元" } ?? "程序未定，预交额待定"
    return
      "诉讼费：\(payable)（全额 \(full.grouped) 元，减半 \(halved.grouped) 元，以法院核算为准）"
  }

  private static func claims(_ assessment: Assessment) -> String {
    let lines = assessment.claims.map { assessed in
      let kind = Vocabularies.claimKind.alias(of: assessed.claim.kind) ?? assessed.claim.kind
      let amount = assessed.amount.map { " \($0.grouped) 元" } ?? ""
      let formula = assessed.formula.map { "（\($0)）" } ?? ""
      let mark = assessed.included ? "" : "［没有写进文书］"
      return "  \(assessed.claim.id) \(kind)\(amount)\(formula)\(mark)\(basis(assessed.basis))"
    }
    return "诉求：\n" + lines.joined(separator: "\n")
  }

  private static func limitations(_ assessment: Assessment) -> String {
    let lines = assessment.limitations.map { limitation in
      let name = assessment.matter.respondent(limitation.respondent)?.name ?? limitation.respondent
      let ends = limitation.ends.map { "到 \($0.chinese)" } ?? limitation.standing.chinese
      return "  \(limitation.purchase) 对\(name)：\(ends)\(limitation.isProvisional ? "（暂定）" : "")"
    }
    return "诉讼时效：\n" + lines.joined(separator: "\n")
  }

  private static func deadlines(_ assessment: Assessment) -> String {
    let lines = assessment.deadlines.map { deadline in
      "  \(deadline.name)（\(deadline.id)）：\(deadline.due?.chinese ?? "")，\(deadline.state.chinese)"
    }
    return "期限：\n" + (lines.isEmpty ? "  暂无" : lines.joined(separator: "\n"))
  }

  private static func steps(_ assessment: Assessment) -> String {
    let lines = assessment.nextSteps.enumerated().map {
      "  \($0.offset + 1). \($0.element.message)"
    }
    return "下一步：\n" + (lines.isEmpty ? "  暂无" : lines.joined(separator: "\n"))
  }

  private static func basis(_ citations: [Citation]) -> String {
    citations.isEmpty ? "" : "［\(citations.map(\.text).joined(separator: "、"))］"
  }
}
